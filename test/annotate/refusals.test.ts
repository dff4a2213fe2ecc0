import { describe, expect, it } from 'vitest';
import { makeDocx, NAMESPACES, paragraph } from '../parsers/docx/make-docx.ts';
import { findingAt, open, refusal } from './annotate-words.ts';

const BODY = paragraph('共XX次');
const OPTIONS = { author: 'a', initials: 'a', date: null, maxComments: 5, language: 'zh' } as const;

describe('a file is refused', () => {
  it.each([
    ['with protection in force', { settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>' }, 'is protected against editing (readOnly)'],
    ['with protection for forms', { settings: '<w:documentProtection w:edit="forms" w:enforcement="true" w:formatting="1"/>' }, '(forms)'],
    [
      'with comments that cannot be read',
      { files: { 'word/comments.xml': '<w:comments' }, relationships: { comments: 'comments.xml' } },
      'has comments already that cannot be read',
    ],
    [
      'in an encoding that is not written',
      {
        files: {
          'word/document.xml': Buffer.from(
            `<?xml version="1.0" encoding="windows-1252"?><w:document ${NAMESPACES}><w:body>${paragraph('XX')}</w:body></w:document>`,
          ),
        },
      },
      'which is not written',
    ],
    [
      'with a digital signature',
      {
        files: {
          '_rels/.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="b" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
          '_xmlsignatures/origin.sigs': '',
          '_xmlsignatures/sig1.xml': '<Signature/>',
        },
      },
      'carries a digital signature',
    ],
  ])('%s', (_, parts, words) => {
    expect(refusal(makeDocx(BODY, parts))).toContain(words);
  });

  it.each([
    ['not in force', '<w:documentProtection w:edit="readOnly" w:enforcement="0"/>'],
    ['that WPS writes into every file', '<w:documentProtection w:enforcement="0"/>'],
    ['that forbids nothing', '<w:documentProtection w:edit="none" w:enforcement="1"/>'],
  ])('not for protection %s', (_, settings) => {
    expect(refusal(makeDocx(BODY, { settings }))).toBe('');
  });

  it('when no paragraph takes a comment', () => {
    const control = (content: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const outcome = open(makeDocx(control(control(BODY)))).annotate([findingAt('共XX次\n', 1, 3)], OPTIONS);
    expect(outcome).toMatchObject({ ok: false, problem: { message: expect.stringContaining('no paragraph') } });
  });

  it('when it is no Word document', () => {
    expect(refusal(Buffer.from('{\\rtf1'))).toContain('Rich Text');
  });

  it('when its comments are numbered up to the end', () => {
    const comments = '<w:comment w:id="2147483647" w:author="a"><w:p/></w:comment>';
    expect(open(makeDocx(BODY, { comments })).annotate([findingAt('共XX次\n', 1, 3)], OPTIONS)).toMatchObject({ ok: false });
  });
});
