import type { Profile } from '../model/profile.ts';

/** Research plan of an NIH R01 application */
export const nihR01: Profile = {
  name: 'nih-r01',
  label: { en: 'NIH R01 research plan', zh: 'NIH R01 研究计划' },
  language: 'en',
  title: '\\bR01\\b',
  priority: 1,
  whenHeadings: ['^specific aims\\b', '^(?:significance|innovation)\\b', '^(?:approach|innovation|significance|research strategy)\\b'],
  sections: [
    { title: 'Specific Aims', pattern: '\\bspecific aims?\\b', demand: 'required' },
    { title: 'Significance', pattern: '\\bsignificance\\b', demand: 'required' },
    { title: 'Innovation', pattern: '\\binnovation\\b', demand: 'required' },
    { title: 'Approach', pattern: '\\bapproach\\b', demand: 'required' },
  ],
  ordered: true,
  elements: { title: { demand: 'required' } },
  source: 'NIH application guide, research plan',
};
