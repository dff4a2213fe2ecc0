import { describe, expect, it } from 'vitest';
import { findLetterCodes, isOrdinaryLetterWord } from '../../src/evidence/letter-codes.ts';
import type { ReportDocument } from '../../src/model/document.ts';
import { parserForPath } from '../../src/parsers/index.ts';

async function parse(text: string): Promise<ReportDocument> {
  const outcome = await parserForPath('draft.txt')?.parse(text, { profiles: [], profile: 'auto', encoding: null });
  if (outcome?.ok !== true) throw new Error('the draft cannot be parsed');
  return outcome.document;
}

async function codesOf(text: string): Promise<string[]> {
  return findLetterCodes(await parse(text)).codes.map(({ letters, evidence }) => `${letters} ${evidence}`);
}

describe('findLetterCodes', () => {
  it('says what speaks for each code', async () => {
    expect(await codesOf('全Q动员，由Q教育局牵头，SS委指导。')).toEqual(['Q context', 'Q elsewhere', 'SS known-code']);
    expect(await codesOf('抓好X建，X委负责。')).toEqual(['X party', 'X party']);
  });

  it('counts the places where a letter is surely a code, and those where it stands alone', async () => {
    const { letters, lone } = findLetterCodes(await parse('全Q动员，Q委负责，消除盲Q。'));
    expect(Object.fromEntries(letters)).toEqual({ Q: 2 });
    expect(Object.fromEntries(lone)).toEqual({ Q: 3 });
  });

  it('places a code in the prose of its block', async () => {
    const document = await parse('第一段没有代号。\n全Q动员。');
    const [code] = findLetterCodes(document).codes;
    expect(code?.block).toBe(document.blocks.at(-1));
    expect(code?.prose).toEqual({ start: 1, end: 2 });
  });

  it('knows a redacted text by its masks and its codes', async () => {
    expect(findLetterCodes(await parse('XX县召开会议。')).isRedacted).toBe(true);
    expect(findLetterCodes(await parse('全Q召开会议。')).isRedacted).toBe(true);
    expect(findLetterCodes(await parse('省RD召开会议。')).isRedacted).toBe(true);
    expect(findLetterCodes(await parse('全区召开会议，RD经费增长。')).isRedacted).toBe(false);
  });

  it('knows whether X stands for 党', async () => {
    expect(findLetterCodes(await parse('基层X组织抓好X建。')).xMeansParty).toBe(true);
    expect(findLetterCodes(await parse('X市X委走访X个村。')).xMeansParty).toBe(false);
  });

  it('finds no codes in English, and none in anonymised texts', async () => {
    expect(await codesOf('The Q committee and the ZY office met.')).toEqual([]);
    expect(await codesOf('文中人名均为化名。S委和全S都支持。')).toEqual([]);
  });

  it('leaves terms alone that the text explains', async () => {
    expect(await codesOf('中元公司（以下简称“ZY”）签约，省ZY配合。')).toEqual([]);
    expect(await codesOf('用Q代表产量，全Q为12。')).toEqual([]);
  });

  it('is the same object when another rule asks', async () => {
    const document = await parse('全Q动员。');
    expect(findLetterCodes(document)).toBe(findLetterCodes(document));
  });
});

describe('isOrdinaryLetterWord', () => {
  it.each(['股上市', '级景区', '超室', '光机', '形弯道', '组数据'])('%s goes with a letter', (after) => {
    expect(isOrdinaryLetterWord(after)).toBe(true);
  });

  it.each(['委', '级', '位于', '组织部', '班子', ''])('"%s" says nothing', (after) => {
    expect(isOrdinaryLetterWord(after)).toBe(false);
  });
});
