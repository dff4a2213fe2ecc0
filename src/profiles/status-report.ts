import type { Profile } from '../model/profile.ts';
import { ABOUT_THE_KIND } from './en-wordings.ts';

/** A quarterly report may be about anything; with nothing but a period after it, it tells how things stand. */
const PERIOD =
  '[\\s,:–—()-]*(?:$|\\d|q[1-4]|week|sprint|fy|january|february|march|april|may|june|july|august|september|october|november|december|(?:for|of) (?:the )?(?:week|month|quarter|\\d|q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december))';

/** Project or status report */
export const statusReport: Profile = {
  name: 'status-report',
  label: { en: 'status report', zh: '项目状态报告' },
  language: 'en',
  title: `^${ABOUT_THE_KIND}.*\\b(?:(?:status|progress) (?:report|update)|(?:weekly|biweekly|fortnightly|monthly|quarterly|project) (?:status |progress |project |team )(?:report|update)|(?:weekly|biweekly|fortnightly|monthly|quarterly|project) (?:report|update)(?=${PERIOD}))\\b`,
  sections: [
    { title: 'Summary', pattern: '\\b(?:summary|highlights?|overview|status|headlines?)\\b', demand: 'expected' },
    { title: 'Progress', pattern: '\\b(?:progress|accomplish\\w+|achievements?|completed|done|delivered|milestones?)\\b', demand: 'expected' },
    { title: 'Risks and issues', pattern: '\\b(?:issues?|risks?|blockers?|challenges?|impediments?|concerns?|problems?)\\b', demand: 'expected' },
    { title: 'Next steps', pattern: '\\b(?:next|plans?|planned|upcoming|outlook|looking ahead|priorities|coming up)\\b', demand: 'required' },
    { title: 'Budget', pattern: '\\bbudget\\b', demand: 'optional' },
  ],
  elements: {
    title: { demand: 'required' },
    date: { demand: 'expected' },
    author: { demand: 'expected', example: 'Author: J. Roe' },
    status: { demand: 'expected', example: 'Status: green' },
  },
  source: 'custom',
};
