import type { Profile } from '../model/profile.ts';

/** Proposal to the US National Science Foundation */
export const nsfProposal: Profile = {
  name: 'nsf-proposal',
  label: { en: 'NSF proposal', zh: 'NSF 项目申请书' },
  language: 'en',
  title: '\\b(?:NSF|National Science Foundation)\\b.*\\bproposal\\b|\\bproposal\\b.*\\b(?:NSF|National Science Foundation)\\b',
  priority: 1,
  whenHeadings: ['^intellectual merit\\b', '^(?:project summary|project description)\\b'],
  sections: [
    { title: 'Project Summary', pattern: '\\bproject summary\\b', demand: 'required' },
    { title: 'Overview', pattern: '\\boverview\\b', demand: 'required' },
    { title: 'Intellectual Merit', pattern: '\\bintellectual merit\\b', demand: 'required' },
    { title: 'Broader Impacts', pattern: '\\bbroader impacts?\\b', demand: 'required' },
    { title: 'Project Description', pattern: '\\bproject description\\b', demand: 'required' },
    // Once more, as a heading of its own inside the Project Description.
    { title: 'Broader Impacts', pattern: '\\bbroader impacts?\\b', demand: 'required' },
    { title: 'References Cited', pattern: '\\breferences\\b', demand: 'expected' },
    { title: 'Data Management Plan', pattern: '\\bdata management\\b', demand: 'expected' },
  ],
  elements: { title: { demand: 'required' } },
  source: 'NSF Proposal & Award Policies & Procedures Guide, II.D.2',
};
