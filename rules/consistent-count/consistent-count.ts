import * as z from 'zod/mini';
import { type Block, defineRule, type Range } from '../../src/rule/index.ts';
import { type Announcement, FIXED_PHRASES, findAnnouncementEn, findAnnouncements } from './announcement.ts';
import { findTwoValues, findWrongTableTotals, findWrongTotals } from './check-sums.ts';
import { findSummedLists } from './count-before.ts';
import { countFollowing, countList } from './count-following.ts';
import { findUnanswered } from './find-unanswered.ts';

const options = z.strictObject({
  /** More names that begin with a numeral and announce nothing, beside the built-in ones (三会一课, 八项规定 …). */
  fixedPhrases: z._default(z.array(z.string()), []),
});

export default defineRule({
  id: 'consistent-count',
  family: 'completeness',
  presets: ['recommended', 'gongwen', 'english', 'template'],
  summary: {
    en: 'Require an announced number of points to agree with the points that follow, and totals to add up.',
    zh: '“三个方面”“四点意见”等数目应当与实际列出的条数一致，合计应当相符。',
  },
  rationale: {
    en: 'When a point is added or cut, the number in the sentence before it is forgotten. Only lists whose length is plain are counted: written ordinals, numbers, and pure series.',
    zh: '增删条目时，前面的数目常常忘了改。只核对条数明确的列举（有序号，或者用顿号并列），“等几项”“三会一课”之类的说法不核对。',
  },
  messages: {
    ordinals: { severity: 'error', en: '“{{announced}}” is announced, but {{count}} follow.', zh: '前面说“{{announced}}”，后面列出的是{{count}}条。' },
    list: {
      severity: 'warning',
      en: '“{{announced}}” is announced, but the list has {{count}} items.',
      zh: '前面说“{{announced}}”，后面的列表有{{count}}项。',
    },
    series: { severity: 'warning', en: '“{{announced}}” sums up a series of {{count}}.', zh: '“{{announced}}”之前列举的是{{count}}项。' },
    sum: { severity: 'warning', en: 'The total is {{total}}, but its parts add up to {{sum}}.', zh: '总数为{{total}}，各分项相加为{{sum}}。' },
    tableSum: {
      severity: 'warning',
      en: 'The total row says {{total}}, but the rows above add up to {{sum}}.',
      zh: '合计为{{total}}，以上各行相加为{{sum}}。',
    },
    unanswered: {
      severity: 'info',
      en: 'No measure seems to answer the problem “{{problem}}”.',
      zh: '“{{section}}”部分似乎没有针对“{{problem}}”这一问题的措施，请核对问题与措施是否对应。',
    },
    twoValues: { severity: 'warning', en: 'Here it is {{value}}, earlier it was {{other}}.', zh: '此处为{{value}}，前文为{{other}}，请核对。' },
  },
  options,
  examples: {
    bad: [
      { text: '存在的问题主要体现在三个方面：一是人手不足，夜间无人值守。二是经费不足，设备老化。', finds: ['三个方面'] },
      {
        text: '同志们：\n下面，我讲三点意见。\n一、提高认识。要高度重视。\n二、压实责任。要层层落实。\n三、严明纪律。要令行禁止。\n四、加强督查。要跟踪问效。\n',
        finds: ['三点意见'],
      },
      { text: '要把思想教育、检查整改、建章立制四项重点工作贯通起来。', finds: ['四项重点工作'] },
      { text: '全年共排查隐患58处，其中消防隐患31处、用电隐患26处。', finds: ['58处'] },
      { format: 'markdown', text: 'The rollout has four steps:\n\n1. Build\n2. Test\n3. Ship\n', finds: ['four steps'] },
    ],
    good: [
      { text: '要用好三会一课、主题党日等载体，落实八项规定。', note: { en: 'Names, no announcements.', zh: '固定说法，不是数目。' } },
      { text: '主要体现在两个方面：一是人手不足。二是经费不足。' },
      { text: '统筹推进组织、宣传、统战等三项工作。', note: { en: 'An open series.', zh: '“等”表示没有列全。' } },
      { format: 'markdown', text: 'There are at least two reasons:\n\n- cost\n- time\n- risk\n' },
    ],
  },
  check({ document, options, report }) {
    const fixed = [...FIXED_PHRASES, ...options.fixedPhrases];
    for (const block of document.blocks) {
      if (block.role === 'code' || block.role === 'title' || block.role === 'contents' || block.text === '') continue;
      if (block.role !== 'heading' && block.role !== 'table-cell') {
        const announcements = findAnnouncements(block.text, fixed);
        for (const [index, announcement] of announcements.entries()) compare(block, announcement, announcements[index + 1]?.start ?? block.text.length);
        const english = findAnnouncementEn(block.text);
        if (english !== null) compareList(block, english);
      }
      for (const { announcement, count } of findSummedLists(block.text, fixed)) {
        report({ messageId: 'series', range: rangeOf(block, announcement), data: { announced: announcement.text, count }, facts: { kind: 'announced' } });
      }
    }
    for (const { block, start, end, total, sum } of findWrongTotals(document)) {
      report({ messageId: 'sum', range: rangeOf(block, { start, end }), data: { total, sum }, facts: { kind: 'sum' } });
    }
    for (const { block, start, end, total, sum } of findWrongTableTotals(document)) {
      report({ messageId: 'tableSum', range: rangeOf(block, { start, end }), data: { total, sum }, facts: { kind: 'sum' } });
    }
    for (const { range, text, measures } of findUnanswered(document)) {
      const related = [{ message: { en: 'The measures stand here.', zh: '措施在这里。' }, range: measures.heading.range }];
      report({ messageId: 'unanswered', range, data: { problem: text, section: measures.heading.title }, facts: { kind: 'balance' }, related });
    }
    for (const { block, start, end, text, other, otherBlock, otherStart } of findTwoValues(document)) {
      const related = [
        {
          message: { en: 'The other value stands here.', zh: '另一处数值在这里。' },
          range: rangeOf(otherBlock, { start: otherStart, end: otherStart + other.length }),
        },
      ];
      report({ messageId: 'twoValues', range: rangeOf(block, { start, end }), data: { value: text, other }, facts: { kind: 'two-values' }, related });
    }

    function compare(block: Block, announcement: Announcement, until: number): void {
      const counted = countFollowing(document, block, announcement, until);
      if (counted === null || counted.count === announcement.value) return;
      const data = { announced: announcement.text, count: counted.count };
      report({ messageId: counted.isExplicit ? 'ordinals' : 'list', range: rangeOf(block, announcement), data, facts: { kind: 'announced' } });
    }

    function compareList(block: Block, announcement: Announcement): void {
      const next = document.blocks[block.index + 1];
      if (next === undefined || next.listDepth !== block.listDepth + 1) return;
      const counted = countList(document.blocks, next);
      if (counted === null || counted.count === announcement.value) return;
      report({
        messageId: 'list',
        range: rangeOf(block, announcement),
        data: { announced: announcement.text, count: counted.count },
        facts: { kind: 'announced' },
      });
    }
  },
});

function rangeOf({ prose }: Block, { start, end }: Range): Range {
  return prose.toSource({ start, end });
}
