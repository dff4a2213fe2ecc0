import type { Profile } from '../model/profile.ts';
import { ABOUT_THE_KIND } from './en-wordings.ts';

/** Incident report, post-mortem */
export const incidentReport: Profile = {
  name: 'incident-report',
  label: { en: 'incident report', zh: '事故复盘报告' },
  language: 'en',
  title: `^${ABOUT_THE_KIND}.*\\b(?:post-?\\s?mortem|incident (?:report(?! form\\b)|review|analysis|retrospective|post-?mortem)|after[- ]action (?:report|review)|root cause analysis)\\b`,
  priority: 1,
  whenHeadings: ['^root[- ]causes?\\b', '^(?:action items|corrective (?:and preventive )?actions|follow-?ups)\\b', '\\b(?:timeline|impact)\\b'],
  sections: [
    { title: 'Summary', pattern: '\\b(?:summary|overview|abstract|what happened|synopsis)\\b|tl;?dr', demand: 'required' },
    { title: 'Impact', pattern: '\\bimpacts?\\b|\\baffected\\b|\\bconsequences\\b', demand: 'required' },
    { title: 'Timeline', pattern: '\\btimelines?\\b|\\bchronology\\b|\\bsequence of events\\b|\\bwhat happened\\b', demand: 'required' },
    { title: 'Root cause', pattern: '\\bcauses?\\b|\\bcontributing factors\\b|\\b(?:5|five) whys\\b|\\bwhy (?:it|this) happened\\b', demand: 'required' },
    { title: 'Trigger', pattern: '\\btrigger\\b', demand: 'optional' },
    { title: 'Detection', pattern: '\\bdetection\\b', demand: 'optional' },
    { title: 'Resolution', pattern: '\\b(?:resolution|recovery|mitigations?|remediation|response|fix(?:es)?|restoration)\\b', demand: 'expected' },
    {
      title: 'Action items',
      pattern: '\\bactions?\\b|\\bfollow-?\\s?ups?\\b|\\bnext steps\\b|\\bpreventi(?:on|ve)\\b|\\bremediations?\\b|\\bimprovements\\b',
      demand: 'required',
    },
    { title: 'Lessons learned', pattern: '\\blessons?\\b|\\bwhat went (?:well|wrong)\\b|\\blearnings?\\b|\\bretrospective\\b', demand: 'expected' },
  ],
  elements: {
    title: { demand: 'required' },
    date: { demand: 'expected' },
    author: { demand: 'expected', example: 'Author: J. Roe' },
    status: { demand: 'expected', example: 'Status: resolved' },
  },
  source: 'custom: what more than ten public post-mortem templates agree on',
};
