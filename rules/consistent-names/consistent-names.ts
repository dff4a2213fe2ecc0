import * as z from 'zod/mini';
import { defineRule, type Range } from '../../src/rule/index.ts';
import { findTwoBodies, findTwoLevels, type Place, type TwoAuthors } from './find-levels.ts';
import { findForeignNames } from './find-names.ts';
import { findTwoHolders } from './find-office-holders.ts';
import { findTwoParties } from './find-parties.ts';
import { findForeignTitle } from './find-title-property.ts';

const options = z.strictObject({
  /** Names of one's own units and places. A foreign name inside one of them is not reported. */
  ownNames: z._default(z.array(z.string()), []),
  /** Names that must not occur: units, clients and places of the documents that drafts are made from. */
  foreignNames: z._default(z.array(z.string()), []),
});

export default defineRule({
  id: 'consistent-names',
  family: 'consistency',
  presets: ['recommended', 'gongwen', 'english'],
  summary: {
    en: 'Report names that belong to another document: foreign units, places and clients, two authors, two holders of one office.',
    zh: '检查从别处带来的名称：外单位、外地、其他客户，以及前后不一的作者主体和任职人员。',
  },
  rationale: {
    en: 'A plan that still names another county is what makes the news. A text whose author is a district in one part and a city in another was pasted together.',
    zh: '方案里还留着别的县的名字，是最容易“出圈”的错误。前面是“我区”、后面成了“我市”，说明材料是拼接而成的。',
  },
  messages: {
    foreignName: {
      severity: 'error',
      en: '“{{name}}” must not occur here: it belongs to another document.',
      zh: '出现了不应出现的名称“{{name}}”，可能是从其他材料带来的。',
    },
    foreignExample: {
      severity: 'info',
      en: '“{{name}}” seems to be meant as an example; check it.',
      zh: '此处的“{{name}}”似乎是作为学习、对比对象提到的，请核对。',
    },
    twoLevels: {
      severity: 'info',
      en: 'The author is “{{one}}” ({{most}} times) and “{{other}}” ({{least}} times); one part may come from another unit.',
      zh: '全文既自称“{{one}}”（{{most}}处）又自称“{{other}}”（{{least}}处），请核对是否拼接了其他单位的材料。',
    },
    twoBodies: {
      severity: 'info',
      en: 'The author is a {{one}} ({{most}} times) here and a {{other}} ({{least}} times) there; one part may come from another unit.',
      zh: '作者主体不一致：{{most}}处为“{{one}}”，{{least}}处为“{{other}}”，请核对是否拼接了其他单位的材料。',
    },
    twoHolders: {
      severity: 'info',
      en: 'The office {{office}} has two names: {{one}} and {{other}}.',
      zh: '“{{office}}”前后写了两个人名：{{one}}、{{other}}，请核对。',
    },
    titleProperty: {
      severity: 'info',
      en: 'The properties of the file call it “{{title}}”; they may be left from another document.',
      zh: '文件属性中的标题是“{{title}}”，与正文标题不符，可能是从其他文档带来的，请核对。',
    },
    twoParties: {
      severity: 'info',
      en: '{{label}} is “{{one}}” in one place and “{{other}}” here.',
      zh: '“{{label}}”前后不一致：前面是“{{one}}”，此处是“{{other}}”。',
    },
  },
  options,
  examples: {
    bad: [
      { format: 'text', text: '一、工作情况\n推动平川县各乡镇全面排查。\n', options: { foreignNames: ['平川县'] }, finds: ['平川县'] },
      { format: 'text', text: '一、工作情况\n我区高度重视，我区专题部署。\n二、下一步打算\n我市将继续推进，为我市发展作出贡献。\n', finds: ['我市'] },
      {
        format: 'markdown',
        text: '# Proposal\n\nPrepared for: Harbour Museum\n\n## Terms\n\nThis proposal was prepared for Northwind Traders in May.\n',
        finds: ['Northwind Traders'],
      },
    ],
    good: [
      { format: 'text', text: '一、工作情况\n在平川路社区开展排查。\n', options: { foreignNames: ['平川'], ownNames: ['平川路社区'] } },
      { format: 'text', text: '一、工作情况\n我区高度重视，我区专题部署，在全市率先完成，我局牵头，我局督办。\n' },
    ],
  },
  check({ document, options: { ownNames, foreignNames }, report }) {
    for (const { name, block, range, isExample } of findForeignNames(document, foreignNames, ownNames)) {
      report({ messageId: isExample ? 'foreignExample' : 'foreignName', range: block.prose.toSource(range), data: { name }, facts: { kind: 'foreign-name' } });
    }
    const levels = findTwoLevels(document);
    if (levels !== null) report({ messageId: 'twoLevels', ...describe(levels), facts: { kind: 'levels' } });
    const bodies = findTwoBodies(document);
    if (bodies !== null) report({ messageId: 'twoBodies', ...describe(bodies), facts: { kind: 'author-bodies' } });
    const holders = findTwoHolders(document);
    if (holders !== null) {
      const { office, one, other, first, second } = holders;
      report({
        messageId: 'twoHolders',
        range: rangeOf(second),
        data: { office, one, other },
        related: [otherPlace(first)],
        facts: { kind: 'office-holders' },
      });
    }
    const property = findForeignTitle(document);
    if (property !== null) report({ messageId: 'titleProperty', range: property.range, data: { title: property.title }, facts: { kind: 'title-property' } });
    const parties = findTwoParties(document);
    if (parties !== null) {
      const { label, one, other, first, second } = parties;
      report({ messageId: 'twoParties', range: rangeOf(second), data: { label, one, other }, related: [otherPlace(first)], facts: { kind: 'parties' } });
    }
  },
});

function describe({ one, other, first, second, counts: [most, least] }: TwoAuthors) {
  return { range: rangeOf(second), data: { one, other, most, least }, related: [otherPlace(first)] };
}

function rangeOf({ block, range }: Place): Range {
  return block.prose.toSource(range);
}

function otherPlace(place: Place) {
  return { message: { en: 'The other name stands here.', zh: '另一名称在这里。' }, range: rangeOf(place) };
}
