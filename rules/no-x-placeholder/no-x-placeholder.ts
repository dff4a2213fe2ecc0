import * as z from 'zod/mini';
import {
  type Block,
  compareRanges,
  contextOf,
  defineRule,
  findLetterCodes,
  freeRanges,
  type Range,
  type ReportDocument,
  usesBold,
} from '../../src/rule/index.ts';
import { isAboutWriting } from './about-writing.ts';
import { findTokens, type Kind, type Token, type TokenSearch } from './find-tokens.ts';
import { VARIABLE } from './patterns.ts';

const options = z.strictObject({
  /** Words or phrases in which an X-run is a name: `XX公司` leaves the run in it alone. */
  allow: z._default(z.array(z.string()), []),
  /** More words that a single X stands before, beside the built-in measure words and nouns. */
  measureWords: z._default(z.array(z.string()), []),
  /** The shortest run that counts. A single X is judged by the word behind it, whatever this says. */
  minRun: z._default(z.int().check(z.minimum(2)), 2),
});

export default defineRule({
  id: 'no-x-placeholder',
  family: 'placeholder',
  presets: ['recommended', 'gongwen', 'english'],
  summary: {
    en: 'Disallow XX, ××, ** and single X where a name, a figure or a date is still to be filled in.',
    zh: '不允许用 XX、××、** 或单个 X 代替尚未填写的名称、数字和日期。',
  },
  rationale: {
    en: 'A mask from the template or from last year’s copy shows the reader that nobody filled the report in.',
    zh: '模板或去年旧稿留下的“XX”，等于告诉读者这份材料没有填完。',
  },
  messages: {
    run: {
      severity: 'error',
      en: 'Placeholder "{{token}}" is not filled in; write the name, figure or words it stands for.',
      zh: '占位符“{{token}}”尚未填写，请补上实际的名称、数字或文字。',
    },
    single: {
      severity: 'error',
      en: 'The single "{{token}}" in "{{context}}" is not filled in; write what it stands for.',
      zh: '“{{context}}”中的“{{token}}”尚未填写，请补上实际内容。',
    },
    date: {
      severity: 'error',
      en: 'The date "{{token}}" is not filled in; write it in full.',
      zh: '日期“{{token}}”尚未填写完整，请写明年月日。',
    },
    amount: {
      severity: 'error',
      en: 'The figure "{{token}}" in "{{context}}" is not filled in.',
      zh: '“{{context}}”中的数字“{{token}}”尚未填写，请核实后补上。',
    },
    ordinal: {
      severity: 'error',
      en: 'The ordinal "{{token}}" in "{{context}}" is not filled in.',
      zh: '“{{context}}”中的届次、序数“{{token}}”尚未填写，请补上。',
    },
    asterisk: {
      severity: 'error',
      en: 'The asterisks "{{token}}" in "{{context}}" stand for a word; write it.',
      zh: '“{{context}}”中用“{{token}}”代替了文字，请补上原文。',
    },
  },
  options,
  examples: {
    bad: [
      { text: '举办培训班XX期，覆盖干部XXX人次。', finds: ['XX', 'XXX'] },
      { text: 'QXXX办公室已于20XX年X月X日印发通知。', finds: ['XXX', '20XX年X月X日'] },
      { text: '第X轮检查发现问题x个，**街道已全部整改。', finds: ['X', 'x', '**'] },
      { text: '本单位深入学习党的XX大精神，投入资金××万元。', finds: ['XX', '××'] },
      { text: 'The migration is XX% complete and has cost $XX million.', finds: ['XX', 'XX'] },
    ],
    good: [
      { text: '女性的性染色体为XX，XXX综合征患者多一条X染色体。', note: { en: 'Karyotypes are no placeholders.', zh: '染色体核型不是占位符。' } },
      { text: '接口返回5XX时，按1280×720重新截图。' },
      { text: 'Super Bowl XX was played in 1986; the shirts came in XXL.' },
      { text: 'Run `grep XX report.md` first.', format: 'markdown' },
    ],
  },
  check({ document, options, report }) {
    const search = searchFor(document, options);
    const codes = new Set(findLetterCodes(document).codes.map(({ block, prose }) => `${block.index} ${prose.start}`));
    const isCode = (block: Block, { start, end }: Token): boolean => end - start === 1 && codes.has(`${block.index} ${start}`);
    const found = document.blocks.flatMap((block) => {
      if (block.text === '' || block.role === 'marker') return [];
      const tokens = findTokens({ ...search, text: block.text }).filter((token) => !isCode(block, token) && !isAboutWriting(block.text, token));
      return freeRanges(tokens, allowedRanges(block.text, options.allow)).map((token) => ({ block, token }));
    });
    const takesLone = !search.xMeansParty && masksWithSingleX(found.map(({ token }) => token));
    for (const { block, token } of found) {
      if (takesLone || token.isLone !== true) report(describe(block, token));
    }
  },
});

/** Single X is a mask in this document, so that one with nothing but its place to speak for it is one too. */
function masksWithSingleX(tokens: readonly Token[]): boolean {
  const singles = tokens.filter(({ start, end, isLone, kind }) => end - start === 1 && isLone !== true && kind !== 'asterisk').length;
  return singles >= 2 || (singles === 1 && tokens.some(({ start, end }) => end - start > 1));
}

const MESSAGE: Readonly<Record<Kind, 'run' | 'single' | 'date' | 'amount' | 'ordinal' | 'asterisk'>> = {
  'x-run': 'run',
  'single-x': 'single',
  'masked-date': 'date',
  amount: 'amount',
  ordinal: 'ordinal',
  asterisk: 'asterisk',
};

function describe(block: Block, token: Token) {
  const text = block.text.slice(token.start, token.end);
  return {
    messageId: MESSAGE[token.kind],
    range: block.prose.toSource({ start: token.start, end: token.end }),
    data: { token: text, context: contextOf(block.text, token) },
    facts: { kind: token.kind },
  };
}

type Options = z.infer<typeof options>;

/** What the whole document says about doubtful tokens. */
function searchFor(document: ReportDocument, { minRun, measureWords }: Options): Omit<TokenSearch, 'text'> {
  const { language, blocks } = document;
  return {
    language,
    minRun,
    measureWords,
    usesBold: usesBold(document),
    xMeansParty: findLetterCodes(document).xMeansParty,
    ignoresSingleX: blocks.filter((block) => VARIABLE.test(block.text)).length >= 2,
  };
}

/** Where the allowed phrases stand, in order. */
function allowedRanges(text: string, allow: readonly string[]): Range[] {
  const found = allow.flatMap((phrase) => {
    const ranges: Range[] = [];
    for (let at = phrase === '' ? -1 : text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + phrase.length))
      ranges.push({ start: at, end: at + phrase.length });
    return ranges;
  });
  return found.sort(compareRanges);
}
