import * as z from 'zod/mini';
import { type Block, contextOf, defineRule, type ReportDocument, rememberedByText } from '../../src/rule/index.ts';
import type { Blank, Kind } from './blank.ts';
import { findBlankDates } from './find-dates.ts';
import { findDeletedNumbers } from './find-deleted-numbers.ts';
import { findEllipses } from './find-ellipses.ts';
import { findEmptyCells, findEmptyLines } from './find-empty-lines.ts';
import { findEmptyQuotes } from './find-quotes.ts';
import { findEmptyBrackets, findSymbols } from './find-symbols.ts';
import { findUnderscores } from './find-underscores.ts';
import { findLoneEllipses } from './lone-ellipses.ts';
import { isSignedByHand, readSurroundings, type Surroundings } from './read-evidence.ts';

const options = z.strictObject({
  /** The documents are forms that are filled in later: their blanks become hints. */
  forms: z._default(z.boolean(), false),
});

export default defineRule({
  id: 'no-blank',
  family: 'placeholder',
  presets: ['recommended', 'gongwen', 'english'],
  summary: {
    en: 'Disallow blanks: underscores, empty brackets and quotes, □□ and ○○, figures deleted before their unit, ellipses in place of content.',
    zh: '不允许留空：下划线、空括号、空引号、□□、○○、单位前缺数字、用省略号代替内容等。',
  },
  rationale: {
    en: 'A blank reads over easily, because nothing stands there: “总人口人”, an empty pair of quotes. The reader is the first to see it.',
    zh: '留空的地方没有字，校对时最容易一眼带过，“总人口人”“实施“”规划”往往是读者先发现的。',
  },
  messages: {
    underscore: {
      severity: 'error',
      en: 'The blank "{{token}}" in "{{context}}" is not filled in.',
      zh: '“{{context}}”中的下划线空白尚未填写，请补上内容。',
    },
    brackets: {
      severity: 'error',
      en: 'The brackets "{{token}}" in "{{context}}" are empty; fill them in.',
      zh: '“{{context}}”中的括号“{{token}}”是空的，请补上内容。',
    },
    symbols: {
      severity: 'error',
      en: 'The marks "{{token}}" in "{{context}}" stand for something that is not filled in.',
      zh: '“{{context}}”中用“{{token}}”代替了文字，请补上实际内容。',
    },
    number: {
      severity: 'error',
      en: 'The number before "{{token}}" in "{{context}}" is missing.',
      zh: '“{{context}}”中“{{token}}”前缺少数字，请核实后补上。',
    },
    documentNumber: {
      severity: 'warning',
      en: 'The document number "{{context}}" has no serial number yet.',
      zh: '发文字号“{{context}}”缺少序号，印发前请补上。',
    },
    date: {
      severity: 'error',
      en: 'The date "{{token}}" lacks its figures; write it in full.',
      zh: '日期“{{token}}”缺少数字，请写明具体日期。',
    },
    quotes: {
      severity: 'error',
      en: 'There is nothing between "{{token}}" in "{{context}}"; restore the words.',
      zh: '“{{context}}”中的“{{token}}”里没有内容，请补上。',
    },
    ellipsis: {
      severity: 'error',
      en: 'The ellipsis in "{{context}}" stands for content that was not written.',
      zh: '“{{context}}”用省略号代替了内容，请写完整。',
    },
    stem: {
      severity: 'warning',
      en: 'The ellipsis in "{{context}}" seems to stand for content that was not written ({{count}} other paragraphs have blanks).',
      zh: '“{{context}}”似乎用省略号代替了内容（本文另有{{count}}段留有空白），请确认并写完整。',
    },
    cells: {
      severity: 'info',
      en: 'The table has {{count}} empty cells, the first in row {{row}}, column "{{column}}"; fill them in or write why there is nothing.',
      zh: '表格有{{count}}个空白单元格，首个在第{{row}}行“{{column}}”列，请补上内容或注明“无”。',
    },
    line: {
      severity: 'info',
      en: '"{{token}}" has no value.',
      zh: '“{{token}}”后没有填写内容。',
    },
    party: {
      severity: 'error',
      en: 'The contract does not say who or what "{{token}}" is.',
      zh: '合同中的“{{token}}”尚未填写。',
    },
    form: {
      severity: 'info',
      en: '"{{token}}" in "{{context}}" is a place to be filled in by hand.',
      zh: '“{{context}}”中的“{{token}}”留待填写，请确认。',
    },
  },
  options,
  examples: {
    bad: [
      { text: '全年举办讲座____场，拨付资金（　）万元。', finds: ['____', '（　）'] },
      { text: '○○公司与△△镇签订协议，签发人为□□□。', finds: ['○○', '△△', '□□□'] },
      { text: '该村距县城公里，总人口人，现有耕地余 亩。', finds: ['公里', '人', '余 亩'] },
      { text: '月日，工作组进驻该村，启动实施“”工程。', finds: ['月日', '“”'] },
      { text: '深入贯彻……，全面落实……，为……提供支撑。', finds: ['……', '……', '……'] },
      { text: 'The fee is $____ a month, due on the _____ day.', finds: ['____', '_____'] },
      { text: '报名表\n联系人：____', options: { forms: true }, finds: ['____'], note: { en: 'In forms a hint only.', zh: '在表单中只作提示。' } },
    ],
    good: [
      { text: '二○○四年六月，全市通过了验收。\n□是　□否' },
      { text: 'The method `__init__` and the option snake__case are names.', format: 'markdown' },
      { text: '他说：“我们一直坚持……”话没有说完。会场上有花、茶、水果等……' },
      { text: '该村距县城12公里，总人口3100人，月日均用水40吨。' },
    ],
  },
  check({ document, options, report }) {
    const surroundings = readSurroundings(document);
    const isForm = options.forms || surroundings.isForm;
    if (surroundings.isExam) return;
    for (const block of document.blocks) {
      if (block.text === '' || SILENT.has(block.role)) continue;
      const blanks = findBlanks(block, surroundings);
      const isByHand = blanks.length > 0 && (isForm || isSignedByHand(document, block));
      for (const blank of blanks) {
        if (isLeadIn(document, block, blank)) continue;
        const range = block.prose.toSource(blank);
        const token = block.text.slice(blank.start, blank.end);
        const data = { token, context: contextOf(block.text, blank), count: Math.max(1, surroundings.otherBlanks) };
        report({ messageId: isByHand && BY_HAND.has(blank.kind) ? 'form' : blank.kind, range, data, facts: { kind: blank.kind } });
      }
    }
    for (const { block, blank } of findLoneEllipses(document, surroundings)) {
      report({ messageId: 'ellipsis', range: block.prose.toSource(blank), data: { context: block.text }, facts: { kind: 'ellipsis' } });
    }
    for (const { block, isParty } of findEmptyLines(document)) {
      report({ messageId: isParty && !isForm ? 'party' : 'line', range: block.range, data: { token: block.text }, facts: { kind: 'line' } });
    }
    for (const { range, count, column, row } of findEmptyCells(document))
      report({ messageId: 'cells', range, data: { count, column, row }, facts: { kind: 'cells' } });
  },
});

/** Tables of contents have leaders, quotations are the words of others. */
const SILENT: ReadonlySet<string> = new Set(['code', 'contents', 'quote', 'marker', 'other']);
/** What a form leaves open for the pen. */
const BY_HAND: ReadonlySet<Kind> = new Set(['underscore', 'brackets', 'symbols', 'date', 'documentNumber']);

function findBlanks(block: Block, surroundings: Surroundings): Blank[] {
  const { text, role } = block;
  const isZh = surroundings.language === 'zh';
  const missing = isZh ? findMissingWords(block) : null;
  return [
    ...findUnderscores(text, surroundings),
    ...findEmptyBrackets(text, surroundings.language),
    ...findEmptyQuotes(text),
    ...(missing === null || role === 'verse' ? [] : missing.symbols),
    ...(missing === null ? [] : missing.dates),
    ...(missing === null || role === 'table-cell' || role === 'caption' ? [] : missing.numbers),
    ...(role === 'table-cell' || role === 'verse' ? [] : findEllipses(text, surroundings)),
  ];
}

/** Of Chinese texts. */
const findMissingWords = rememberedByText(({ text }: Block) => ({
  symbols: findSymbols(text),
  dates: findBlankDates(text),
  numbers: findDeletedNumbers(text),
}));

/** `We believe that...` before a list: the list ends the sentence. */
function isLeadIn({ blocks, language }: ReportDocument, { index, text }: Block, { kind, end }: Blank): boolean {
  if (language !== 'en' || (kind !== 'stem' && kind !== 'ellipsis') || end < text.length) return false;
  const next = blocks[index + 1]?.role;
  return next === 'list-item' || next === 'code' || next === 'quote' || next === 'table-cell';
}
