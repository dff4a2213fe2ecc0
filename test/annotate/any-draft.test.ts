import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { field, makeDocx, read, table } from '../parsers/docx/make-docx.ts';
import { annotateFindings, findingAt, partOf } from './annotate-words.ts';

const text = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const words = fc.stringMatching(/^[甲乙 𠮷&<x\t]{0,6}$/u);
const piece = fc.oneof(
  words.map((value) => `<w:t>${text(value)}</w:t>`),
  words.map((value) => `<w:t xml:space="preserve">${text(value)}</w:t>`),
  words.map((value) => `<w:t><![CDATA[${value}]]>尾</w:t>`),
  fc.constantFrom('<w:tab/>', '<w:br/>', '<w:noBreakHyphen/>', '<w:lastRenderedPageBreak/>'),
);
const run = fc
  .tuple(fc.boolean(), fc.array(piece, { maxLength: 3 }))
  .map(([isBold, pieces]) => `<w:r>${isBold ? '<w:rPr><w:b/></w:rPr>' : ''}${pieces.join('')}</w:r>`);
const runs = fc.array(run, { maxLength: 3 }).map((all) => all.join(''));
const inline = fc.oneof(
  { weight: 4, arbitrary: run },
  runs.map((inner) => `<w:hyperlink>${inner}</w:hyperlink>`),
  runs.map((inner) => `<w:ins w:id="1">${inner}</w:ins>`),
  fc.constant('<w:del w:id="2"><w:r><w:delText>旧</w:delText></w:r></w:del>'),
  runs.map((inner) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`),
  runs.map((inner) => `<w:fldSimple w:instr="REF a">${inner}</w:fldSimple>`),
  fc.constant(field('MERGEFIELD 甲', '«甲»')),
  fc.constant('<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>'),
  fc.constant('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'),
);
const paragraph = fc.oneof({ weight: 6, arbitrary: fc.array(inline, { maxLength: 5 }).map((all) => `<w:p>${all.join('')}</w:p>`) }, fc.constant('<w:p/>'));
const block = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  fc.tuple(paragraph, paragraph).map(([a, b]) => table([[a, b]])),
  paragraph.map((inner) => `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`),
);

describe('any draft, with comments at any ranges', () => {
  it('reads as before, has all comments, and once more gives the same bytes', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), fc.array(fc.tuple(fc.nat(60), fc.nat(12)), { maxLength: 8 }), (blocks, ranges) => {
        const draft = makeDocx(`${blocks.join('')}<w:p><w:r><w:t>末段</w:t></w:r></w:p>`);
        const before = read(draft);
        const findings = ranges.map(([from, length]) => {
          const start = Math.min(from, before.text.length - 1);
          return findingAt(before.text, start, Math.min(start + length, before.text.length));
        });
        // Text, facts and number of comments are compared by the writer itself; it would refuse.
        const once = annotateFindings(draft, findings);
        expect(once.commented).toBe(findings.length);
        const marks = (name: string): number => partOf(once.bytes).split(`<w:${name} `).length - 1;
        expect([marks('commentRangeStart'), marks('commentRangeEnd'), marks('commentReference')]).toEqual(Array(3).fill(once.comments));
        expect(Buffer.from(annotateFindings(once.bytes, findings).bytes).equals(once.bytes)).toBe(true);
      }),
      { numRuns: 60, seed: 26 },
    );
  });
});
