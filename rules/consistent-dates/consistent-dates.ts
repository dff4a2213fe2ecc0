import * as z from 'zod/mini';
import { type Block, type BlockRole, defineRule, type Range, type ReportDocument } from '../../src/rule/index.ts';
import { findImpossibleDates } from './find-impossible-dates.ts';
import { findRelativeDate } from './find-relative-date.ts';
import { findSignedBefore } from './find-signed-before.ts';
import { STALE_PHRASES } from './stale-phrases.ts';
import { type DocumentYears, modalYear, readYears } from './years.ts';

const NOT_READ: ReadonlySet<BlockRole> = new Set(['code', 'other', 'marker', 'contents']);
/** Kinds that look back: their year is the year that they tell of. */
const LOOKS_BACK = /总结|报告|汇报|述职|纪要|通报|\b(?:[Aa]nnual|ANNUAL|[Rr]eview|REVIEW|[Rr]eport|REPORT|[Ss]ummary|SUMMARY|[Rr]etrospective)\b/u;
const LOOKS_AHEAD =
  /计划|要点|方案|规划|预算|安排|打算|预案|思路|部署|\b(?:[Pp]lan|PLAN|[Rr]oadmap|[Bb]udget|BUDGET|[Ff]orecast|[Pp]roposal|PROPOSAL|[Oo]utlook)\b/u;
/** Fewer are a comparison with another year. */
const ENOUGH = 2;

export default defineRule({
  id: 'consistent-dates',
  family: 'consistency',
  presets: ['recommended', 'gongwen', 'english'],
  summary: {
    en: 'Report dates that do not exist or do not fit together, and wordings of another year.',
    zh: '检查不存在的日期、前后矛盾的日期，以及沿用往年的提法。',
  },
  rationale: {
    en: 'A report that was made from last year’s keeps a year, a date or a phrase of it. Readers see this first, and it makes them doubt the rest.',
    zh: '拿往年材料改写，最容易留下旧年份、旧日期和旧提法。读的人往往先看到这些，进而怀疑整篇材料的真实性。',
  },
  source: 'GB/T 9704-2012 7.3.5 (date of an official document); the Gregorian calendar',
  messages: {
    impossibleMonth: { severity: 'warning', en: 'There is no month {{month}}.', zh: '日期有误：没有{{month}}月。' },
    impossibleDay: { severity: 'warning', en: 'This date does not exist: the month has {{days}} days.', zh: '日期有误：该月只有{{days}}天。' },
    otherYear: {
      severity: 'warning',
      en: 'The title says {{year}}, but the text speaks of {{other}} ({{count}} times) and never of {{year}}.',
      zh: '标题是{{year}}年，正文{{count}}次写到{{other}}年，却没有出现{{year}}年，请核对是否沿用了旧稿。',
    },
    signedBefore: {
      severity: 'warning',
      en: 'This event lies after the date of the document ({{date}}).',
      zh: '此事发生在落款日期（{{date}}）之后，请核对日期。',
    },
    signedInOtherYear: {
      severity: 'warning',
      en: 'The title says {{year}}, but the document is dated {{other}}.',
      zh: '标题是{{year}}年，落款却是{{other}}年，请核对。',
    },
    relativeDate: {
      severity: 'info',
      en: 'The document has no date, so “{{phrase}}” says nothing; give a date.',
      zh: '全文没有成文日期，“{{phrase}}”所指时间不明，请写明日期。',
    },
    stalePhrase: { severity: 'info', en: '“{{phrase}}” is a wording of another time: {{noteEn}}.', zh: '“{{phrase}}”可能是旧提法：{{noteZh}}。' },
  },
  options: z.strictObject({}),
  examples: {
    bad: [
      { format: 'text', text: '一、工作情况\n2023年2月30日，街道召开动员会，部署到13月5日结束。\n', finds: ['2023年2月30日', '13月5日'] },
      {
        format: 'text',
        text: '临湖街道2024年工作总结\n一、工作情况\n2023年，街道办结来信八十件。\n二、存在问题\n对照2023年目标，还有差距。\n',
        finds: ['2024'],
      },
      { format: 'markdown', text: '# Audit report\n\n## Scope\n\nThe visits took place on June 31, 2024.\n', finds: ['June 31, 2024'] },
    ],
    good: [
      { format: 'text', text: '临湖街道2024年工作总结\n一、工作情况\n与2023年相比，2024年办结来信增加一成，2024年2月29日全部回访。\n' },
      { format: 'markdown', text: '# Plan 2025\n\n## Baseline\n\nIn 2023 and 2023 again costs rose. The visits take place on February 29, 2024.\n' },
    ],
  },
  check({ document, report }) {
    for (const block of document.blocks) {
      if (NOT_READ.has(block.role)) continue;
      for (const { range, fault, month, days } of findImpossibleDates(block.text)) {
        const finding = { range: block.prose.toSource(range), facts: { kind: 'impossible-date' } };
        if (fault === 'month') report({ ...finding, messageId: 'impossibleMonth', data: { month } });
        else report({ ...finding, messageId: 'impossibleDay', data: { days } });
      }
    }
    const years = readYears(document);
    checkTitleYear(years);
    const later = findSignedBefore(document);
    if (later !== null) {
      const { block, range, signature } = later;
      report({
        messageId: 'signedBefore',
        range: block.prose.toSource(range),
        data: { date: signature.text },
        facts: { kind: 'signature-before-event' },
        related: [{ message: { en: 'The date of the document.', zh: '落款日期在这里。' }, range: signature.block.prose.toSource(signature.range) }],
      });
    }
    const relative = findRelativeDate(document, years);
    if (relative !== null) reportPhrase(relative.block, relative.range);
    for (const { block, range, en, zh } of findStale(document, years)) {
      const phrase = block.text.slice(range.start, range.end);
      report({ messageId: 'stalePhrase', range: block.prose.toSource(range), data: { phrase, noteEn: en, noteZh: zh }, facts: { kind: 'stale-phrase' } });
    }

    function reportPhrase(block: Block, range: Range): void {
      report({
        messageId: 'relativeDate',
        range: block.prose.toSource(range),
        data: { phrase: block.text.slice(range.start, range.end) },
        facts: { kind: 'relative-date' },
      });
    }

    function checkTitleYear({ title, body, signed }: DocumentYears): void {
      const name = document.title?.text ?? '';
      if (title === null || !LOOKS_BACK.test(name) || LOOKS_AHEAD.test(name)) return;
      const range = title.block.prose.toSource(title.range);
      const modal = modalYear(body);
      if (modal !== null && modal.count >= ENOUGH && body.every(({ year }) => year !== title.year)) {
        report({
          messageId: 'otherYear',
          range,
          data: { year: title.year, other: modal.year, count: modal.count },
          facts: { kind: 'year' },
          related: [
            {
              message: { en: 'The other year first stands here.', zh: '另一年份首次出现在这里。' },
              range: modal.first.block.prose.toSource(modal.first.range),
            },
          ],
        });
      }
      if (signed !== null && (signed.year < title.year || signed.year > title.year + 1)) {
        report({
          messageId: 'signedInOtherYear',
          range: signed.block.prose.toSource(signed.range),
          data: { year: title.year, other: signed.year },
          facts: { kind: 'year' },
          related: [{ message: { en: 'The year of the title.', zh: '标题中的年份。' }, range }],
        });
      }
    }
  },
});

interface Stale {
  readonly block: Block;
  readonly range: Range;
  readonly en: string;
  readonly zh: string;
}

/** Each wording once, where the year of the document is known. */
function findStale(document: ReportDocument, years: DocumentYears): Stale[] {
  const year = years.signed?.year ?? years.title?.year ?? modalYear(years.body)?.year ?? null;
  if (year === null || document.language !== 'zh') return [];
  const found: Stale[] = [];
  for (const { pattern, until, unless, en, zh } of STALE_PHRASES) {
    if (year <= until) continue;
    for (const block of document.blocks) {
      if (block.role !== 'body' && block.role !== 'run-in-heading' && block.role !== 'list-item') continue;
      const match = pattern.exec(block.text);
      if (match === null) continue;
      if (unless === undefined || !document.blocks.some(({ text }) => unless.test(text))) {
        found.push({ block, range: { start: match.index, end: match.index + match[0].length }, en, zh });
      }
      break;
    }
  }
  return found;
}
