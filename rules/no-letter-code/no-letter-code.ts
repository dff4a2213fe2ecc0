import * as z from 'zod/mini';
import {
  type Bilingual,
  contextOf,
  defineRule,
  findLetterCodes,
  isOrdinaryLetterWord,
  type LetterCode,
  latinRuns,
  type ReportDocument,
} from '../../src/rule/index.ts';

const options = z.strictObject({
  /** What each code stands for: `{ Q: 区, ZY: 中央 }`. Named codes are found wherever they stand between Chinese characters, and replaced on request. */
  codes: z._default(z.record(z.string().check(z.regex(/^[A-Z]{1,6}$/u)), z.string()), {}),
  /** Letters that are no codes in these documents. */
  allow: z._default(z.array(z.string()), []),
});

export default defineRule({
  id: 'no-letter-code',
  family: 'placeholder',
  presets: ['recommended', 'gongwen'],
  summary: {
    en: 'Disallow initials that stand for a redacted word: Q委, 全Q, ZY, SS委, XJP, X建.',
    zh: '不允许用字母代替文字：Q委、全Q、ZY、SS委、XJP、X建等。',
  },
  rationale: {
    en: 'Texts from document sites have names redacted by their initials. In a report that is sent they are unreadable, and show where the text was copied from.',
    zh: '网上的范文常用拼音首字母隐去单位和人名，照搬进正式材料既读不通，也暴露了来源。',
  },
  messages: {
    code: {
      severity: 'error',
      en: 'The letters "{{letters}}" in "{{context}}" stand for a word; write it out.',
      zh: '“{{context}}”中的“{{letters}}”是文字的代号，请写出全称。',
    },
    known: {
      severity: 'error',
      en: 'The letters "{{letters}}" in "{{context}}" stand for a word, probably “{{meaning}}”; write it out.',
      zh: '“{{context}}”中的“{{letters}}”是文字的代号，可能指“{{meaning}}”，请写出全称。',
    },
    repeated: {
      severity: 'error',
      en: 'The letter "{{letters}}" in "{{context}}" is a code in other places of this text ({{count}} times); write the word.',
      zh: '“{{letters}}”在本文其他地方用作代号（{{count}}处），“{{context}}”中的这一处也请写出全称。',
    },
  },
  options,
  examples: {
    bad: [
      { text: 'Q委高度重视，全Q上下认真落实ZY和SS委的部署要求。', finds: ['Q', 'Q', 'ZY', 'SS'] },
      { text: '坚持以XJP新时代中国特色社会主义思想为指导，抓好基层X建工作。', finds: ['XJP', 'X'] },
      { text: 'XXXQ委召开专题会议。', finds: ['Q'] },
      { text: '请Q委办公室抓紧办理。', options: { codes: { Q: '区' } }, finds: ['Q'] },
    ],
    good: [
      { text: '景区升为A级景区，A股上市公司增至3家，B超室、T台、K线图均已验收。' },
      { text: '中元公司（以下简称“ZY公司”）与ZY公司的分支机构均已签约。' },
      { text: '本研究以J厂和K厂的社区为例，2024Q1完成调查。' },
      { text: 'The [Q] department of SS Britain.', note: { en: 'Only Chinese texts are redacted so.', zh: '只检查中文。' } },
    ],
  },
  check({ document, options, report }) {
    const { codes, letters } = findLetterCodes(document);
    for (const code of [...codes, ...configuredCodes(document, options.codes, codes)]) {
      if (options.allow.includes(code.letters)) continue;
      const meaning = options.codes[code.letters] ?? code.meaning;
      const context = contextOf(code.block.text, code.prose);
      const range = code.block.prose.toSource(code.prose);
      const replacement = options.codes[code.letters];
      const suggestions = replacement === undefined ? [] : [{ label: replaceLabel(code.letters, replacement), edits: [{ range, text: replacement }] }];
      const facts = { kind: 'code', evidence: code.evidence };
      if (meaning !== null) report({ messageId: 'known', range, data: { letters: code.letters, context, meaning }, facts, suggestions });
      else if (code.evidence === 'elsewhere' && letters.has(code.letters)) {
        report({ messageId: 'repeated', range, data: { letters: code.letters, context, count: letters.get(code.letters) ?? 0 }, facts, suggestions });
      } else report({ messageId: 'code', range, data: { letters: code.letters, context }, facts, suggestions });
    }
  },
});

/** A code that the configuration names needs no other evidence than its place between Chinese characters. */
function configuredCodes(document: ReportDocument, named: Readonly<Record<string, string>>, known: readonly LetterCode[]): LetterCode[] {
  const found: LetterCode[] = [];
  if (Object.keys(named).length === 0) return found;
  const places = new Set(known.map(({ block, prose }) => `${block.index} ${prose.start}`));
  for (const block of document.blocks) {
    for (const run of latinRuns(block.text)) {
      const meaning = Object.hasOwn(named, run.text) ? named[run.text] : undefined;
      if (meaning === undefined) continue;
      const end = run.start + run.text.length;
      if (places.has(`${block.index} ${run.start}`)) continue;
      if (isOrdinaryLetterWord(block.text.slice(end, end + 4)) && !/^级/u.test(block.text.slice(end))) continue;
      if (!/\p{Script=Han}$/u.test(block.text.slice(0, run.start)) && !/^\p{Script=Han}/u.test(block.text.slice(end))) continue;
      found.push({ letters: run.text, meaning, block, prose: { start: run.start, end }, evidence: 'context' });
    }
  }
  return found;
}

function replaceLabel(letters: string, word: string): Bilingual {
  return { en: `Replace "${letters}" by "${word}"`, zh: `将“${letters}”替换为“${word}”` };
}
