import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownParser, type ParseOutcome, plainTextParser } from '../../src/parsers/index.ts';

const NO_PROFILE = { profiles: [], profile: null, encoding: null };

/** What may stand around a token in a line, and what a reader sees of it. Nothing of it holds the token. */
const inline = fc.constantFrom(
  '工作',
  'plan ',
  '&amp;',
  '&lt;',
  '&#20013;',
  '&notanentity;',
  '\\*',
  '\\[',
  '\\_',
  '**重点**',
  '*快*',
  '`代码`',
  '“引”',
  '😀',
  '𠮷野',
  'e\u0301',
  ' ',
  '，',
  '[链](https://example.com)',
  '![图](a.png)',
  '~~旧~~',
  '<b>',
  '</b>',
  '$x$',
  '\u00a0',
  '&nbsp;',
  '<!-- 注 -->',
  '\\\\',
  'a_b_c',
  '(1)',
  'https://example.com/a?b=1&c=2 ',
  'x@example.com ',
);
/** The token that is looked for: it cannot arise by accident. */
const TOKEN = '〖空〗';
const line = fc
  .array(fc.oneof({ weight: 4, arbitrary: inline }, { weight: 1, arbitrary: fc.constant(TOKEN) }), { minLength: 1, maxLength: 8 })
  .map((parts) => `首${parts.join('')}尾`);
const paragraph = fc.array(line, { minLength: 1, maxLength: 3 });

/** A block as lines; containers put their marker before each. */
const block: fc.Arbitrary<string[]> = fc.letrec<{ block: string[] }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    paragraph,
    line.map((text) => [`## ${text}`]),
    fc.tuple(line, line).map(([a, b]) => [a, b, '===']),
    fc
      .array(fc.tuple(line, line), { minLength: 1, maxLength: 3 })
      .map((rows) => ['| 甲 | 乙 |', '| --- | --- |', ...rows.map(([a, b]) => `| ${cell(a)} | ${cell(b)} |`)]),
    tie('block').map((lines) => lines.map((text) => `> ${text}`)),
    tie('block').map((lines) => lines.map((text, index) => (index === 0 ? `- ${text}` : `  ${text}`))),
    tie('block').map((lines) => lines.map((text, index) => (index === 0 ? `12. ${text}` : `    ${text}`))),
    fc.tuple(line, line).map(([a, b]) => [`${a}  `, `${b}`]),
  ),
})).block;

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

const documents = fc.record({
  blocks: fc.array(block, { minLength: 1, maxLength: 6 }),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  hasFrontMatter: fc.boolean(),
});

function render({ blocks, lineEnd, hasFrontMatter }: { blocks: string[][]; lineEnd: string; hasFrontMatter: boolean }): string {
  const head = hasFrontMatter ? ['---', 'title: 稿', '---', ''] : [];
  return [...head, ...blocks.flatMap((lines) => [...lines, ''])].join(lineEnd);
}

function documentOf(outcome: ParseOutcome) {
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.document;
}

function tokenRanges(text: string): number[] {
  return [...text.matchAll(new RegExp(TOKEN, 'gu'))].map((match) => match.index);
}

describe('source ranges of prose', () => {
  it('every token of a generated Markdown document is found exactly where it stands', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (input) => {
        const source = render(input);
        const document = documentOf(await markdownParser.parse(source, NO_PROFILE));
        const found = document.prose.flatMap((prose) =>
          [...prose.text.matchAll(new RegExp(TOKEN, 'gu'))].map((match) => prose.toSource({ start: match.index, end: match.index + TOKEN.length })),
        );
        for (const range of found) expect(source.slice(range.start, range.end)).toBe(TOKEN);
        expect(found.map(({ start }) => start).sort((a, b) => a - b)).toEqual(tokenRanges(source));
      }),
      { numRuns: 400 },
    );
  });

  it('every character of generated prose maps to a range of its own, in order, inside its block', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (input) => {
        const source = render(input);
        const document = documentOf(await markdownParser.parse(source, NO_PROFILE));
        for (const { prose, range } of document.blocks) {
          let before = range.start;
          for (let at = 0; at < prose.text.length; at++) {
            const one = prose.toSource({ start: at, end: at + 1 });
            expect(one.start).toBeGreaterThanOrEqual(before);
            expect(one.end).toBeLessThanOrEqual(range.end);
            const written = source.slice(one.start, one.end);
            if (one.end - one.start === 1 && prose.text[at] !== ' ' && prose.text[at] !== '\uFFFC') expect(written).toBe(prose.text[at]);
            before = one.start;
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('every token of generated plain text is found exactly where it stands', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r', '\n\n'), async (lines, lineEnd) => {
        const source = lines.map((text, index) => (index % 3 === 0 ? `　　${text}` : text)).join(lineEnd);
        const document = documentOf(await plainTextParser.parse(source, NO_PROFILE));
        const found = document.prose.flatMap((prose) =>
          [...prose.text.matchAll(new RegExp(TOKEN, 'gu'))].map((match) => prose.toSource({ start: match.index, end: match.index + TOKEN.length })),
        );
        for (const range of found) expect(source.slice(range.start, range.end)).toBe(TOKEN);
        expect(found).toHaveLength(tokenRanges(source).length);
      }),
      { numRuns: 200 },
    );
  });
});
