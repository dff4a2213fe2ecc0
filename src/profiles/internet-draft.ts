import type { Profile } from '../model/profile.ts';

/** IETF Internet-Draft */
export const internetDraft: Profile = {
  name: 'internet-draft',
  label: { en: 'Internet-Draft', zh: '互联网草案' },
  language: 'en',
  title: '\\binternet-draft\\b|^draft-[a-z]+-[a-z]',
  priority: 2,
  whenHeadings: ['^security considerations$', '^(?:IANA considerations|terminology|conventions and definitions)$'],
  sections: [
    // In sources for kramdown-rfc and mmark, abstract and authors are no headings.
    { title: 'Abstract', pattern: '\\babstract\\b', demand: 'expected', place: 'text' },
    { title: 'Introduction', pattern: '^introduction\\b', demand: 'expected' },
    { title: 'Security Considerations', pattern: '\\bsecurity considerations\\b', demand: 'required' },
    { title: 'IANA Considerations', pattern: '\\bIANA considerations\\b', demand: 'required' },
    { title: 'References', pattern: '\\breferences\\b|^(?:normative|informative):', demand: 'expected', place: 'text' },
    { title: 'Authors’ Addresses', pattern: "\\bauthors?['’]?s?['’]? address(?:es)?\\b|^\\s*author|\\bauthor:", demand: 'expected', place: 'text' },
  ],
  elements: { title: { demand: 'required' } },
  source: 'RFC 7322, RFC 8126, RFC 3552',
};
