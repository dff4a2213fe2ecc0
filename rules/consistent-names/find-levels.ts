import { allMatches, type Block, type Range, type ReportDocument } from '../../src/rule/index.ts';

export interface Place {
  readonly block: Block;
  readonly range: Range;
}

/** Two names by which one text calls its author. */
export interface TwoAuthors {
  readonly one: string;
  readonly other: string;
  /** The first place of each; the other is the rarer. */
  readonly first: Place;
  readonly second: Place;
  readonly counts: readonly [number, number];
}

/** 我区, 我局: strong. 本市 is said of the place where one lives, 全市 of the level above. */
const SELF = /(?<![\p{Script=Han}]?[自忘大小])我(区|县|市|省|镇|乡|局|院|校|厅|街道|公司|集团)(?![\p{Script=Han}]?(?:内外)|[别分限政校里场])/gu;
/** Places and bodies are two kinds: 我局 and 我区 may be one author. */
const KIND: Readonly<Record<string, 'place' | 'body'>> = {
  区: 'place',
  县: 'place',
  市: 'place',
  省: 'place',
  镇: 'place',
  乡: 'place',
  街道: 'place',
  局: 'body',
  院: 'body',
  校: 'body',
  厅: 'body',
  公司: 'body',
  集团: 'body',
};
const ENOUGH = 2;
const PROSE = new Set(['body', 'run-in-heading', 'list-item', 'heading', 'closing', 'salutation']);

/** 我区 and 我市 as authors of one text, each named twice or more; null when there is one author. */
export function findTwoLevels({ blocks, language }: ReportDocument): TwoAuthors | null {
  if (language !== 'zh') return null;
  const places = new Map<string, Place[]>();
  for (const block of blocks) {
    if (!PROSE.has(block.role)) continue;
    for (const match of allMatches(block.text, SELF)) {
      const name = match[0];
      const list = places.get(name) ?? [];
      list.push({ block, range: { start: match.index, end: match.index + name.length } });
      places.set(name, list);
    }
  }
  for (const kind of ['place', 'body'] as const) {
    const named = [...places].filter(([name, list]) => KIND[name.slice(1)] === kind && list.length >= ENOUGH).sort((a, b) => b[1].length - a[1].length);
    const [one, other] = named;
    if (one === undefined || other === undefined) continue;
    return { one: one[0], other: other[0], first: one[1][0] as Place, second: other[1][0] as Place, counts: [one[1].length, other[1].length] };
  }
  return null;
}

/** A 常委会 acts: 区委常委会, `Q委常委会`. That of a 人大 is another body. */
const STANDING = /(?<!人大|人民代表大会)常委会(?=[\p{Script=Han}，])/gu;
/** A party group that is the author: no other body's name before it. */
const GROUP =
  /(?:^|[，。；：、的高强好在由]|我|本)(党组)(?=班子|书记|成员|会议|理论|中心组|的(?:战斗力|凝聚力|领导|政治)|始终|坚持|带头|高度|认真|切实|把|将)/gu;
/** Bodies of others: 各部门党组, 机关党组. */
const OTHERS = /各[^，。；]{0,12}$|(?:部门|单位|机关|下级|所属|派驻)[^，。；]{0,6}$/u;

/** 常委会 and 党组 as authors of one text: one of its parts comes from another unit. */
export function findTwoBodies({ blocks, language }: ReportDocument): TwoAuthors | null {
  if (language !== 'zh') return null;
  const standing: Place[] = [];
  const groups: Place[] = [];
  for (const block of blocks) {
    if (!PROSE.has(block.role)) continue;
    for (const match of allMatches(block.text, STANDING)) {
      if (/(?:市委|省委|中央|上级|向|经|报)[^，。；]{0,4}$/u.test(block.text.slice(Math.max(0, match.index - 8), match.index))) continue;
      standing.push({ block, range: { start: match.index, end: match.index + 3 } });
    }
    for (const match of allMatches(block.text, GROUP)) {
      const start = match.index + match[0].length - 2;
      if (!OTHERS.test(block.text.slice(Math.max(0, start - 20), start))) groups.push({ block, range: { start, end: start + 2 } });
    }
  }
  const isStandingAuthor = standing.length >= groups.length;
  const [main, rare] = isStandingAuthor ? [standing, groups] : [groups, standing];
  if (main.length < ENOUGH || rare.length === 0) return null;
  const [one, other] = isStandingAuthor ? ['常委会', '党组'] : ['党组', '常委会'];
  return { one, other, first: main[0] as Place, second: rare[0] as Place, counts: [main.length, rare.length] };
}
