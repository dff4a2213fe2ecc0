import { describe, expect, it } from 'vitest';
import { Prose } from '../../src/model/prose.ts';
import { parserForPath } from '../../src/parsers/index.ts';

async function locate(source: string, needle: string, path = 'draft.md'): Promise<string[]> {
  const outcome = await parserForPath(path)?.parse(source, { profiles: [], profile: null, encoding: null });
  if (outcome?.ok !== true) throw new Error('not parsed');
  return outcome.document.prose.flatMap((prose) =>
    [...prose.text.matchAll(new RegExp(needle, 'gu'))].map((match) => {
      const { start, end } = prose.toSource({ start: match.index, end: match.index + match[0].length });
      return `${start} ${source.slice(start, end)}`;
    }),
  );
}

describe('prose', () => {
  it.each([
    ['an entity', 'A &amp; B: TBD', 'TBD', ['11 TBD']],
    ['a numeric entity', '甲&#20013;TBD', 'TBD', ['9 TBD']],
    ['an escape', 'a \\* TBD', 'TBD', ['5 TBD']],
    ['a quoted line', '> first\n> TBD', 'TBD', ['10 TBD']],
    ['a lazy line of a quotation', '> first\nTBD', 'TBD', ['8 TBD']],
    ['a nested quotation', '> > first\n> > TBD', 'TBD', ['14 TBD']],
    ['a list item over CRLF', '1. x\r\n   TBD', 'TBD', ['9 TBD']],
    ['a quotation in a list item', '- > one\n  > TBD', 'TBD', ['12 TBD']],
    ['a table cell with an escaped bar', '| a | b |\n| - | - |\n| c \\| TBD | d |', 'TBD', ['27 TBD']],
    ['emphasis', '**bold TBD** and *TBD*', 'TBD', ['7 TBD', '18 TBD']],
    ['a hard break', 'first  \nTBD', 'TBD', ['8 TBD']],
    ['a setext heading', 'TBD now\n===', 'TBD', ['0 TBD']],
    ['an emoji', '😀 TBD', 'TBD', ['3 TBD']],
    ['a footnote', 'a[^1]\n\n[^1]: TBD', 'TBD', ['13 TBD']],
    ['a literal address', 'see https://example.com/?a=1&b=2 TBD', 'TBD', ['33 TBD']],
    ['an e-mail address', 'mail x@example.com TBD', 'TBD', ['19 TBD']],
    ['two sums of money', 'cost $XX of $YY TBD', 'XX|YY|TBD', ['6 XX', '13 YY', '16 TBD']],
  ])('finds the source of a word after %s', async (_, source, needle, expected) => {
    expect(await locate(source, needle)).toEqual(expected);
  });

  it('maps an entity as a whole', async () => {
    expect(await locate('A &amp; B', '&')).toEqual(['2 &amp;']);
  });

  it('puts a stand-in where code stands, so that the words around it do not grow together', async () => {
    expect(await locate('word`code`word', 'word\uFFFCword')).toEqual(['0 word`code`word']);
    expect(await locate('a `TBD` b', 'TBD')).toEqual([]);
  });

  it('leaves mathematics alone and reads money', async () => {
    expect(await locate('where $XX_i$ is small', 'XX')).toEqual([]);
    expect(await locate('from $XX to $5', 'XX')).toEqual(['6 XX']);
  });

  it('reads a pay-wall token in dollar signs as text', async () => {
    expect(await locate('$$paidbegin$$ 正文', 'paidbegin')).toEqual(['2 paidbegin']);
  });

  it('treats nothing of plain text as Markdown', async () => {
    expect(await locate('    # *TBD* `TBD`', 'TBD', 'draft.txt')).toEqual(['7 TBD', '13 TBD']);
  });

  it('an empty range stays empty and keeps its place', () => {
    const prose = new Prose('a&b', [
      { at: 0, length: 1, source: 10, sourceLength: 1 },
      { at: 1, length: 1, source: 11, sourceLength: 5 },
      { at: 2, length: 1, source: 16, sourceLength: 1 },
    ]);
    expect(prose.toSource({ start: 2, end: 2 })).toEqual({ start: 16, end: 16 });
    expect(prose.toSource({ start: 3, end: 3 })).toEqual({ start: 17, end: 17 });
    expect(prose.toProse(13)).toBe(1);
    expect(prose.toProse(16)).toBe(2);
    expect(prose.slice({ start: 1, end: 3 }).toSource({ start: 0, end: 2 })).toEqual({ start: 11, end: 17 });
  });
});
