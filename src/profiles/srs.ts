import type { Profile } from '../model/profile.ts';
import { ABOUT_THE_KIND } from './en-wordings.ts';

/** Software requirements specification */
export const srs: Profile = {
  name: 'srs',
  label: { en: 'software requirements specification', zh: '软件需求规格说明书' },
  language: 'en',
  title: `^${ABOUT_THE_KIND}.*\\b(?:(?:software|system) requirements? specification|SRS)\\b`,
  whenHeadings: ['^overall description\\b', '^(?:specific|functional|system) requirements\\b'],
  sections: [
    { title: 'Introduction', pattern: '\\bintroduction\\b', demand: 'required' },
    { title: 'Overall description', pattern: '\\boverall description\\b|\\bproduct (?:overview|perspective)\\b|\\bgeneral description\\b', demand: 'expected' },
    { title: 'Specific requirements', pattern: '\\brequirements\\b|\\bsystem features\\b', demand: 'required' },
    { title: 'Verification', pattern: '\\b(?:verification|validation|acceptance|testing)\\b', demand: 'expected' },
    { title: 'Appendix', pattern: '\\bappendi(?:x|ces)\\b', demand: 'optional' },
  ],
  ordered: true,
  elements: {
    title: { demand: 'required' },
    author: { demand: 'optional' },
    date: { demand: 'optional' },
  },
  source: 'ISO/IEC/IEEE 29148; IEEE 830',
};
