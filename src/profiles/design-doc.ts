import type { Profile } from '../model/profile.ts';
import { ABOUT_THE_KIND } from './en-wordings.ts';

/** RFC in the style of Rust, design document */
export const designDoc: Profile = {
  name: 'design-doc',
  label: { en: 'RFC or design document', zh: '设计文档（RFC）' },
  language: 'en',
  title: `^${ABOUT_THE_KIND}(?:RFC(?:[-\\s#]*\\d{1,4})?\\s*[:—–-].*|.*\\bRFC$|.*\\b(?:design doc(?:ument)?|technical design|request for comments)\\b.*)$`,
  whenHeadings: [
    '^motivation$',
    '^(?:guide-level|reference-level|detailed design)',
    '^(?:drawbacks|alternatives|rationale and alternatives|unresolved questions)\\b',
  ],
  sections: [
    { title: 'Summary', pattern: '\\b(?:summary|abstract|overview|tl;?dr)\\b|^introduction\\b', demand: 'required' },
    { title: 'Motivation', pattern: '\\b(?:motivation|background|problem|goals?|why|context)\\b', demand: 'required' },
    {
      title: 'Detailed design',
      pattern: '\\bguide-level\\b|\\breference-level\\b|\\bdesign\\b|\\bpropos(?:al|ed)\\b|\\bsolution\\b|\\barchitecture\\b|\\bimplementation\\b',
      demand: 'required',
    },
    { title: 'Drawbacks', pattern: '\\b(?:drawbacks|trade-?offs?|risks?|downsides|concerns|limitations|disadvantages)\\b', demand: 'expected' },
    { title: 'Alternatives', pattern: '\\balternatives?\\b|\\boptions\\b|\\brationale\\b', demand: 'expected' },
    { title: 'Prior art', pattern: '\\bprior art\\b', demand: 'optional' },
    { title: 'Unresolved questions', pattern: '\\bquestions\\b|\\bopen issues\\b|\\bunresolved\\b', demand: 'expected' },
    { title: 'Future possibilities', pattern: '\\bfuture\\b', demand: 'optional' },
  ],
  elements: {
    title: { demand: 'required' },
    author: { demand: 'expected', example: 'Author: J. Roe' },
    status: { demand: 'expected', example: 'Status: draft' },
    date: { demand: 'optional' },
  },
  source: 'Rust RFC template',
};
