import type { Profile } from '../model/profile.ts';
import { ABOUT_THE_KIND } from './en-wordings.ts';

/** Report of a performance or internal audit; audits of code and of web pages are other kinds. */
export const auditReport: Profile = {
  name: 'audit-report',
  label: { en: 'audit report', zh: '审计报告' },
  language: 'en',
  title: `^${ABOUT_THE_KIND}(?!.*\\b(?:security|code|contract|accessibility|seo|energy|dependency|npm|license)\\b).*\\baudit report\\b|\\b(?:performance|internal|compliance|operational) audit(?: report)?$`,
  sections: [
    { title: 'Objectives, scope and methodology', pattern: '\\b(?:objectives?|scope|methodology|approach)\\b', demand: 'required' },
    { title: 'Findings', pattern: '\\b(?:findings?|results|observations)\\b', demand: 'required' },
    { title: 'Conclusions', pattern: '\\b(?:conclusions?|opinion)\\b', demand: 'required' },
    { title: 'Recommendations', pattern: '\\brecommendations?\\b', demand: 'required' },
    {
      title: 'Views of responsible officials',
      pattern: '\\bviews of\\b|\\bresponses?\\b|\\b(?:agency|management|auditee) comments\\b',
      demand: 'required',
    },
  ],
  elements: { title: { demand: 'required' }, date: { demand: 'expected' } },
  source: 'GAO Yellow Book 9.10',
};
