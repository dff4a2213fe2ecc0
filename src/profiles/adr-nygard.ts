import type { Profile } from '../model/profile.ts';
import { ABOUT_THE_KIND } from './en-wordings.ts';

/** Architecture decision record in the form of Michael Nygard: any three of its four headings make one. */
export const adrNygard: Profile = {
  name: 'adr-nygard',
  label: { en: 'architecture decision record', zh: '架构决策记录' },
  language: 'en',
  title: `^${ABOUT_THE_KIND}(?:ADR[-\\s#:]*\\d|.*\\barchitectur(?:e|al) decision record\\b(?!s)).*$`,
  priority: 1,
  whenHeadings: [
    '^(?:status|context)$',
    '^(?:status|decision)$',
    '^(?:status|consequences)$',
    '^(?:context|decision)$',
    '^(?:context|consequences)$',
    '^(?:decision|consequences)$',
  ],
  sections: [
    { title: 'Status', pattern: '^status\\b', demand: 'required', place: 'heading' },
    { title: 'Context', pattern: '^context\\b|\\bproblem\\b|\\bbackground\\b', demand: 'required' },
    { title: 'Decision', pattern: '^(?:the )?decisions?\\b', demand: 'required' },
    { title: 'Consequences', pattern: '\\bconsequences\\b|\\bimplications\\b', demand: 'required' },
  ],
  elements: { title: { demand: 'required' } },
  source: 'Michael Nygard, Documenting Architecture Decisions (2011)',
};
