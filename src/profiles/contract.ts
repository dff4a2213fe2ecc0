import type { Profile } from '../model/profile.ts';

/** Contract, agreement. Licences, privacy and service level terms are published by one side and not signed. */
export const contract: Profile = {
  name: 'contract',
  label: { en: 'contract', zh: '合同' },
  language: 'en',
  title:
    '^(?!.*\\b(?:service[- ]level|licen[cs]e|privacy|cookie|terms of|user agreement|smart|how|guide|testing|collective)\\b)(?:.*\\b(?:agreement|contract)(?: template)?|(?:agreement|contract)\\b.*\\b(?:between|for|with)\\b.*)$',
  sections: [
    { title: 'Parties', pattern: '\\bpart(?:y|ies)\\b|\\bbetween\\b', demand: 'required', place: 'text' },
    { title: 'Definitions', pattern: '\\bdefinitions?\\b|\\binterpretation\\b|\\bdefined terms\\b|\\bmeans\\b', demand: 'expected', place: 'text' },
    { title: 'Governing law', pattern: '\\bgovern(?:ing|ed)\\b|\\bjurisdiction\\b|\\blaws? of\\b|\\bapplicable law\\b', demand: 'expected', place: 'text' },
    {
      title: 'Signature block',
      pattern: '\\bsignatures?\\b|\\bsigned\\b|\\bin witness whereof\\b|^by:|\\bexecuted\\b|\\bsignatory\\b|^(?:name|title|for):? ?_{3,}',
      demand: 'required',
      place: 'text',
    },
  ],
  elements: {
    title: { demand: 'required' },
    date: { demand: 'optional' },
  },
  source: 'custom of drafting',
};
