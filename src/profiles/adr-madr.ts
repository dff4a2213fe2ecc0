import type { Profile } from '../model/profile.ts';

/**
 * Architecture decision record in the form of MADR. Its title is the decision, so it is known by its headings:
 * any two of its three required ones.
 */
export const adrMadr: Profile = {
  name: 'adr-madr',
  label: { en: 'architecture decision record (MADR)', zh: '架构决策记录（MADR）' },
  language: 'en',
  title: '\\bMADR\\b',
  priority: 2,
  whenHeadings: [
    '^(?:context and problem statement|considered options)$',
    '^(?:context and problem statement|decision outcome)$',
    '^(?:considered options|decision outcome)$',
  ],
  sections: [
    { title: 'Context and Problem Statement', pattern: '^context\\b|\\bproblem statement\\b', demand: 'required' },
    { title: 'Decision Drivers', pattern: '\\bdrivers\\b', demand: 'optional' },
    { title: 'Considered Options', pattern: '\\bconsidered options\\b|\\boptions considered\\b|^options$|^alternatives\\b', demand: 'required' },
    { title: 'Decision Outcome', pattern: '\\bdecision outcome\\b|^decision$|^outcome$', demand: 'required' },
    { title: 'Consequences', pattern: '\\bconsequences\\b', demand: 'optional' },
    { title: 'Confirmation', pattern: '\\b(?:confirmation|validation)\\b', demand: 'optional' },
    { title: 'Pros and Cons of the Options', pattern: '\\bpros and cons\\b', demand: 'optional' },
    { title: 'More Information', pattern: '\\bmore information\\b|^links$', demand: 'optional' },
  ],
  ordered: true,
  elements: {
    title: { demand: 'required' },
    status: { demand: 'expected', example: 'status: accepted' },
    date: { demand: 'optional' },
  },
  source: 'MADR, https://adr.github.io/madr/',
};
