import * as z from 'zod/mini';
import { allMatches, type Block, defineRule, findLetterCodes } from '../../src/rule/index.ts';
import { COUNTED, DAMAGED_WORDS, ENDS_BEFORE, PLACE_AFTER_ANONYMOUS } from './words.ts';

const options = z.strictObject({
  /** More damaged words and what they were: `{ 厢Q: 厢区 }`. They need no other evidence. */
  words: z._default(z.record(z.string(), z.string()), {}),
});

export default defineRule({
  id: 'no-over-substitution',
  family: 'placeholder',
  presets: ['recommended', 'gongwen'],
  summary: {
    en: 'Disallow words and figures that a replace-all damaged: 盲Q for 盲区, 2023个村民小组 for xx个, 秦某某 for a place name.',
    zh: '不允许被“全部替换”误伤的词语和数据：盲Q（盲区）、2023个村民小组（xx个）、秦某某（地名）。',
  },
  rationale: {
    en: 'Replacing every 区 by Q, or every xx by the year, also hits ordinary words and figures. These places survive when the codes are replaced back by hand.',
    zh: '把“区”全部替换成“Q”、把“xx”全部替换成年份时，普通词语和数字也会被改掉，人工恢复时最容易漏掉。',
  },
  messages: {
    word: {
      severity: 'error',
      en: '"{{damaged}}" is "{{word}}" damaged by a replace-all ("{{letter}}" is a code elsewhere in this text); restore it.',
      zh: '“{{damaged}}”应为“{{word}}”，是批量替换造成的（“{{letter}}”在本文其他地方用作代号），请恢复。',
    },
    figure: {
      severity: 'error',
      en: 'The figure "{{figure}}" holds the year {{year}} where a mask was replaced (so do {{count}} others); write the real figure.',
      zh: '数据“{{figure}}”中的“{{year}}”像是把占位符批量替换成了年份（全文另有{{count}}处），请填写真实数据。',
    },
    yearAsFigure: {
      severity: 'error',
      en: 'The figure "{{figure}}" is a year where a mask was replaced (so are {{count}} others); write the real figure.',
      zh: '数据“{{figure}}”像是把占位符批量替换成了年份（全文另有{{count}}处），请填写真实数据。',
    },
    year: {
      severity: 'error',
      en: 'The year "{{figure}}" is half a mask and half a digit; write it in full.',
      zh: '年份“{{figure}}”一半是占位符、一半是数字，请写明完整年份。',
    },
    place: {
      severity: 'error',
      en: '"{{damaged}}" reads like a place whose name was anonymised by mistake; restore it.',
      zh: '“{{damaged}}”像是被误作人名隐去的地名，请恢复。',
    },
  },
  options,
  examples: {
    bad: [
      { text: '全Q上下统一思想。针对工作盲Q，整合Q域资源。', finds: ['盲Q', 'Q域'] },
      { text: '全镇辖2023个村民小组，总户数42023户。', finds: ['2023', '42023'] },
      { text: 'xxxx3年，我县启动示范点建设。', finds: ['xxxx3'] },
      { text: '代表团从秦某某港出发。', finds: ['秦某某'] },
    ],
    good: [
      { text: '全区上下统一思想，消除工作盲区，整合区域资源。' },
      { text: '2023年，全镇新增2023户用气居民。', note: { en: 'A figure may be that number by chance; two are none.', zh: '一个数字恰好等于年份并不奇怪。' } },
      { text: '我们用盲Query和盲QP两种算法作了比较。' },
      { text: '游戏中的小Q和社Q社区很受欢迎。', note: { en: 'Q is no code in this text.', zh: '本文中 Q 不是代号。' } },
    ],
  },
  check({ document, options, report }) {
    const known = findLetterCodes(document);
    // One place may be an accident; a letter that stands for a word twice in a redacted text is a code.
    const isCode = (letter: string): boolean => known.letters.has(letter) || (known.isRedacted && (known.lone.get(letter) ?? 0) >= 2);
    const words = readWords(isCode, options.words);
    const figures = document.blocks.flatMap((block) => damagedFigures(block));
    for (const block of document.blocks) {
      if (block.text === '' || document.language !== 'zh') continue;
      for (const { damaged, word, start, letter } of words === null ? [] : findDamaged(block.text, words)) {
        const range = block.prose.toSource({ start, end: start + damaged.length });
        report({
          messageId: 'word',
          range,
          data: { damaged, word, letter },
          facts: { kind: 'word' },
          suggestions: [{ label: { en: `Replace "${damaged}" by "${word}"`, zh: `将“${damaged}”恢复为“${word}”` }, edits: [{ range, text: word }] }],
        });
      }
      for (const match of allMatches(block.text, /(?<![A-Za-z\d])[xX]{2,}\d{1,2}(?=[ \u3000]?年)/gu)) {
        report({ messageId: 'year', range: block.prose.toSource(rangeOf(match)), data: { figure: match[0] }, facts: { kind: 'year' } });
      }
      for (const match of allMatches(block.text, ANONYMOUS_PLACE)) {
        report({
          messageId: 'place',
          range: block.prose.toSource({ start: match.index, end: match.index + 3 }),
          data: { damaged: match[0] },
          facts: { kind: 'place' },
        });
      }
    }
    const timesOf = new Map<string, number>();
    for (const { year } of figures) timesOf.set(year, (timesOf.get(year) ?? 0) + 1);
    for (const { block, start, figure, year } of figures) {
      const others = (timesOf.get(year) as number) - 1;
      if (others < 1) continue;
      const finding = { range: block.prose.toSource({ start, end: start + figure.length }), facts: { kind: 'figure', year } };
      if (figure === year) report({ ...finding, messageId: 'yearAsFigure', data: { figure, count: others } });
      else report({ ...finding, messageId: 'figure', data: { figure, year, count: others } });
    }
  },
});

const ANONYMOUS_PLACE = new RegExp(`(?<=[^\\p{Script=Han}]|^|[从到在赴往至驻来由经和与及])\\p{Script=Han}某某(?=${PLACE_AFTER_ANONYMOUS})`, 'gu');
const FIGURE = new RegExp(`(?<![\\d.,年])(\\d{0,2}(20[12]\\d)\\d{0,2})(?=[ \\u3000]?${COUNTED})`, 'gu');

interface DamagedWord {
  readonly damaged: string;
  readonly word: string;
  readonly letter: string;
  readonly start: number;
}

/** Known words count when their letter is a code elsewhere in the document; words of the configuration always do. */
function readWords(isCode: (letter: string) => boolean, configured: Readonly<Record<string, string>>): DamagedWords | null {
  const known = new Map<string, { readonly word: string; readonly letter: string }>();
  for (const { letter, word, words } of DAMAGED_WORDS) {
    if (!isCode(letter)) continue;
    for (const damaged of words) if (!known.has(damaged)) known.set(damaged, { word: damaged.replace(letter, word), letter });
  }
  for (const [damaged, word] of Object.entries(configured)) if (damaged !== '') known.set(damaged, { word, letter: /[A-Z]+/u.exec(damaged)?.[0] ?? damaged });
  if (known.size === 0) return null;
  const byLength = [...known.keys()].sort((a, b) => b.length - a.length).map((damaged) => damaged.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return { known, pattern: new RegExp(byLength.join('|'), 'gu') };
}

interface DamagedWords {
  readonly known: ReadonlyMap<string, { readonly word: string; readonly letter: string }>;
  readonly pattern: RegExp;
}

/** 社Q域 is one place, not two: the word that begins first has it. */
function findDamaged(text: string, { known, pattern }: DamagedWords): DamagedWord[] {
  const found: DamagedWord[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [damaged] = match;
    const one = known.get(damaged);
    if (one !== undefined && isWhole(text, match.index, damaged)) found.push({ damaged, ...one, start: match.index });
    else pattern.lastIndex = match.index + 1;
  }
  return found;
}

/** A word whose letter is no part of a longer Latin word: 盲Q, not 盲Query or 盲Q2; 景Q2个 has a number after it. */
function isWhole(text: string, start: number, damaged: string): boolean {
  const end = start + damaged.length;
  const isCutBefore = /^[A-Za-z]/u.test(damaged) && /[A-Za-z0-9]/u.test(text[start - 1] ?? '');
  const isCutAfter = /[A-Za-z]$/u.test(damaged) && /^(?:[A-WYZa-z]|(?!20\d{2}年)\d{1,8}(?![\d万余多个处家项条片座名所]))/u.test(text.slice(end, end + 9));
  const isOtherWord = ENDS_BEFORE[damaged[0] as string]?.includes(text[start - 1] ?? '\n') === true;
  return !isCutBefore && !isCutAfter && !isOtherWord;
}

/** Numbers that hold a year of our time before something that is counted. */
function damagedFigures(block: Block): { block: Block; start: number; figure: string; year: string }[] {
  return [...allMatches(block.text, FIGURE)].map((match) => ({ block, start: match.index, figure: match[1] as string, year: match[2] as string }));
}

function rangeOf(match: RegExpMatchArray): { start: number; end: number } {
  const start = match.index as number;
  return { start, end: start + match[0].length };
}
