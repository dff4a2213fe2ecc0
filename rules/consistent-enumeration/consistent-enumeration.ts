import * as z from 'zod/mini';
import { type Block, defineRule, type Range, toChineseNumeral } from '../../src/rule/index.ts';
import { findLoneStarts } from './lone-starts.ts';
import type { Ordinal } from './ordinal.ts';
import { traceRuns } from './runs.ts';
import { findShortSiblings } from './short-siblings.ts';

const options = z.strictObject({});

export default defineRule({
  id: 'consistent-enumeration',
  family: 'completeness',
  presets: ['recommended', 'gongwen', 'english', 'template'],
  summary: {
    en: 'Require points that the prose counts (一是, 第一, 首先, First) to be complete and in order.',
    zh: '文中“一是、二是”“第一、第二”“首先、其次”一类的分述应当完整、连续。',
  },
  rationale: {
    en: 'When a paragraph was cut, the points that it counts are what still shows it: 一是 without 二是, First and Third without Second, or a section that stops at its second point where its neighbours have three.',
    zh: '段落被删减后，最容易看出痕迹的就是分述：只有“一是”没有“二是”，有“一是”“三是”没有“二是”，或者其他部分都写了三点，唯独这一部分写到第二点就断了。',
  },
  source: 'GB/T 15834-2011 B.3 (ordinals in prose)',
  messages: {
    gap: {
      severity: 'error',
      en: '“{{ordinal}}” follows “{{before}}”; the point between them is missing.',
      zh: '“{{before}}”之后是“{{ordinal}}”，中间缺少一点。',
    },
    gapAtStart: { severity: 'error', en: 'The points begin with “{{ordinal}}”; the first one is missing.', zh: '分述从“{{ordinal}}”开始，前面缺少第一点。' },
    duplicate: { severity: 'error', en: '“{{ordinal}}” comes twice in one list of points.', zh: '同一组分述中“{{ordinal}}”出现了两次。' },
    order: {
      severity: 'error',
      en: '“{{ordinal}}” stands after “{{before}}”; the points are out of order.',
      zh: '“{{ordinal}}”排在“{{before}}”之后，分述次序颠倒。',
    },
    mixedSet: {
      severity: 'warning',
      en: '“{{ordinal}}” and “{{before}}” belong to different ways of counting; use one.',
      zh: '“{{before}}”与“{{ordinal}}”不是同一套分述用语，请统一。',
    },
    shortSibling: {
      severity: 'error',
      en: 'This section breaks off after “{{ordinal}}”: its neighbours have {{usual}} points, and its last sentence has no closing mark.',
      zh: '本部分写到“{{ordinal}}”就断了：其他并列部分都有{{usual}}点，且本部分末尾没有句号，后面的内容可能缺失。',
    },
    runOfOne: { severity: 'warning', en: 'There is “{{ordinal}}” and no second point.', zh: '只有“{{ordinal}}”，没有第二点。' },
    lonePair: { severity: 'warning', en: '“{{ordinal}}” is not followed by its other half.', zh: '有“{{ordinal}}”，没有与之呼应的另一半。' },
    loneWord: {
      severity: 'info',
      en: '“{{ordinal}}” is not followed by a next point; check that nothing is missing.',
      zh: '有“{{ordinal}}”，没有“其次”等后续内容，请确认是否写完。',
    },
    loneWordEn: {
      severity: 'info',
      en: '“{{ordinal}}” has no second point after it; check that nothing is missing.',
      zh: '“{{ordinal}}”之后没有第二点，请确认是否写完。',
    },
  },
  options,
  examples: {
    bad: [
      { text: '一是加强巡查，每周两次。三是加强培训，全员参加。', finds: ['三是'] },
      { text: '主要做法如下。\n一是加强巡查，每周两次。\n二是督促整改，逐项销号。\n二是加强培训，全员参加。\n', finds: ['二是'] },
      {
        text: '（一）抓巡查。一是定人员。二是定路线。三是定时间。\n（二）抓整改。一是建台账。二是分类施策，逐项销号，由专人负责跟踪\n（三）抓培训。一是编教材。二是请专家。三是勤考核。\n',
        finds: ['二是'],
        note: { en: 'Its neighbours have three points, and it has no full stop.', zh: '其他部分都有三点，这一部分末尾又没有句号。' },
      },
      { text: '存在的问题主要有：一是人手不足，夜间无人值守。', finds: ['一是'] },
      { format: 'markdown', text: 'There are three reasons. First, the budget was cut. Third, two people left.\n', finds: ['Third'] },
    ],
    good: [
      { text: '一是加强巡查。二是督促整改。三是加强培训。' },
      { text: '要实事求是，一是一、二是二，不夸大成绩。', note: { en: 'A saying.', zh: '固定说法。' } },
      { text: '一方面加强培训，另一方面充实人员。' },
      { format: 'markdown', text: 'First, install the package. Then run it.\n' },
    ],
  },
  check({ document, report }) {
    const traced = traceRuns(document);
    for (const { kind, ordinal, before, expected } of traced.faults) {
      const range = rangeOf(ordinal);
      const related = before === null ? [] : [{ message: { en: 'The point before begins here.', zh: '前一点在这里。' }, range: rangeOf(before) }];
      const data = { ordinal: ordinal.text, before: before?.text ?? '' };
      const facts = { kind, expected };
      if (kind === 'mixed') report({ messageId: 'mixedSet', range, data, facts: { kind: 'mixed-set' }, related });
      else if (kind === 'gap' && before === null) report({ messageId: 'gapAtStart', range, data: { ordinal: ordinal.text }, facts });
      else if (kind === 'duplicate') {
        const wanted = ordinal.text.replace(/[一二三四五六七八九十]+/u, toChineseNumeral(expected));
        const suggestions = wanted === ordinal.text ? [] : [{ label: { en: `Change to ${wanted}`, zh: `改为“${wanted}”` }, edits: [{ range, text: wanted }] }];
        report({ messageId: 'duplicate', range, data: { ordinal: ordinal.text }, facts, related, suggestions });
      } else report({ messageId: kind, range, data, facts, related });
    }
    for (const { last, count, usual, others } of findShortSiblings(document, traced)) {
      report({
        messageId: 'shortSibling',
        range: rangeOf(last),
        data: { ordinal: last.text, usual },
        facts: { kind: 'short-sibling', count },
        related: others.map((other) => ({
          message: { en: `Here the points go on to “${other.text}”.`, zh: `这一部分写到了“${other.text}”。` },
          range: rangeOf(other),
        })),
      });
    }
    for (const { kind, block, start, text } of findLoneStarts(document, traced)) {
      report({
        messageId: kind,
        range: toSource(block, start, text),
        data: { ordinal: text },
        facts: { kind: kind === 'runOfOne' ? 'run-of-one' : 'start-only' },
      });
    }
  },
});

function rangeOf({ block, start, text }: Ordinal): Range {
  return toSource(block, start, text);
}

function toSource({ prose }: Block, start: number, text: string): Range {
  return prose.toSource({ start, end: start + text.length });
}
