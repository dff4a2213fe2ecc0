import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { listBlanks } from '../../src/inventory/list-blanks.ts';
import { createLinter } from '../../src/linter/create-linter.ts';
import { configFromObject } from '../../src/linter/lint-text.ts';
import { profiles } from '../../src/profiles/index.ts';

async function blanksOf(text: string, path = 'draft.txt') {
  const config = configFromObject({ extends: ['recommended'] }, { rules, profiles });
  const { document, result } = await createLinter(config).inspect({ path, relativePath: path, source: text, encoding: null, hasInlineConfig: true });
  if (document === null) throw new Error('not read');
  return listBlanks(document, result.findings);
}

describe('listBlanks', () => {
  it.each([
    ['全年培训干部XX人次。', 'number'],
    ['投入资金XX万元。', 'amount'],
    ['于20XX年X月X日印发。', 'date'],
    ['由XX同志负责。', 'person'],
    ['经XX县委研究决定。', 'unit'],
    ['Q委召开专题会议。', 'unit'],
    ['包联XX项目建设。', 'text'],
    ['围绕“XX”主题开展活动。', 'text'],
    ['The cost was $XX million in all.', 'amount'],
    ['It took XX days to finish.', 'number'],
  ])('%s asks for a %s', async (text, asks) => {
    expect((await blanksOf(text)).map((blank) => blank.asks)).toEqual([asks]);
  });

  it('tells number, place, section and sentence', async () => {
    const blanks = await blanksOf('工作总结\n一、主要工作\n全年成效明显。共走访企业XX家，收集意见XX条。');
    expect(
      blanks.map(({ number, start, section, sentence, inSentence }) => [
        number,
        start.line,
        start.column,
        section,
        sentence.slice(inSentence.start, inSentence.end),
      ]),
    ).toEqual([
      [1, 3, 13, ['一、主要工作'], 'XX'],
      [2, 3, 21, ['一、主要工作'], 'XX'],
    ]);
    expect(blanks[0]?.sentence).toBe('共走访企业XX家，收集意见XX条。');
  });

  it('puts what surely is one value in one group, and nothing else', async () => {
    const blanks = await blanksOf('在XX县调研后，XX县召开会议，全Q动员，Q委部署，共投入XX万元、XX人。');
    expect(blanks.map(({ text, group }) => `${text} ${group}`)).toEqual(['XX XX县', 'XX XX县', 'Q Q', 'Q Q', 'XX null', 'XX null']);
  });

  it('a value that occurs once has no group', async () => {
    expect((await blanksOf('在XX县调研。')).map(({ group }) => group)).toEqual([null]);
  });

  it('lists only what asks for a value', async () => {
    expect(await blanksOf('##paidbegin##正文在此，内容完整，没有空白。')).toEqual([]);
  });
});
