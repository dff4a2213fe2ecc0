import type { Profile } from '../model/profile.ts';
import { ABOUT_THE_KIND } from './en-wordings.ts';

/** Response to a request for proposals */
export const rfpResponse: Profile = {
  name: 'rfp-response',
  label: { en: 'RFP response', zh: '投标响应文件' },
  language: 'en',
  title: `^${ABOUT_THE_KIND}.*(?:\\b(?:response|proposal) (?:to|for)\\b.*\\b(?:RFP|request for proposals?)\\b|\\bRFP\\b.*\\b(?:response|proposal)\\b)`,
  priority: 1,
  sections: [
    { title: 'Cover letter', pattern: '\\bcover letter\\b|\\bletter of transmittal\\b|\\bdear\\b', demand: 'expected', place: 'text' },
    { title: 'Compliance matrix', pattern: '\\bcompliance\\b|\\brequirements matrix\\b', demand: 'expected' },
    { title: 'Executive summary', pattern: '\\bsummary\\b', demand: 'required' },
    { title: 'Technical approach', pattern: '\\b(?:technical|approach|solution|methodology|scope of work)\\b', demand: 'required' },
    { title: 'Management plan', pattern: '\\b(?:management|implementation|timeline|schedule|project plan|staffing|delivery)\\b', demand: 'expected' },
    { title: 'Past performance', pattern: '\\b(?:past performance|references?|experience|qualifications|case stud(?:y|ies))\\b', demand: 'expected' },
    { title: 'Pricing', pattern: '\\b(?:pricing|prices?|costs?|budget|fees?|commercial)\\b', demand: 'required' },
    { title: 'Appendix', pattern: '\\bappendi(?:x|ces)\\b', demand: 'optional' },
  ],
  elements: {
    title: { demand: 'required' },
    date: { demand: 'expected' },
    signature: { demand: 'optional' },
  },
  source: 'custom of bids',
};
