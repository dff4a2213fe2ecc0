import { allMatches, isContentless, type Range, type ReportDocument, readHeadingNumber, type Section } from '../../src/rule/index.ts';

/** A problem of which the measures say nothing. */
export interface Unanswered {
  /** Its first clause. */
  readonly range: Range;
  readonly text: string;
  readonly measures: Section;
}

const PROBLEMS = /(?:问题|不足|困难|差距|短板|薄弱环节)/u;
const MEASURES = /下一?步|整改措施|改进措施|努力方向|工作打算|今后|对策|建议|整改方向/u;
const FEWEST = 2;

/**
 * Problems whose first sentence shares no word with the measures that follow. Judged only where both parts count their points and the measures are
 * fewer: one measure may answer two problems in words of its own, but both signs together are what a measure that was cut leaves behind.
 */
export function findUnanswered({ outline, language }: ReportDocument): Unanswered[] {
  if (language !== 'zh') return [];
  const problems = outline.sections.find(
    ({ heading }) => PROBLEMS.test(heading.title) && !MEASURES.test(heading.title) && !/^(?:解决|整改|针对)/u.test(heading.title),
  );
  const measures =
    problems === undefined ? undefined : outline.sections.find(({ heading, range }) => range.start > problems.range.start && MEASURES.test(heading.title));
  if (problems === undefined || measures === undefined) return [];
  const points = readPoints(problems);
  const answers = readPoints(measures).length;
  if (answers < FEWEST || answers >= points.length) return [];
  const answer = pairsOf(textOf(measures));
  return points.filter(({ sentence }) => !isContentless(sentence) && !sharesWord(sentence, answer)).map(({ range, text }) => ({ range, text, measures }));
}

interface Point {
  readonly text: string;
  readonly range: Range;
  readonly sentence: string;
}

const ORDINAL = /(?:^|[。；：\n])([一二三四五六七八九]是)([^。；]{4,120})/gu;

/** Sections of the next level, or the points that the prose counts. */
function readPoints(section: Section): Point[] {
  if (section.children.length > 0) {
    return section.children.map(({ heading, block }) => ({
      text: heading.title,
      range: heading.range,
      // A heading of two words alone says too little.
      sentence: `${heading.title}${block.role === 'run-in-heading' ? block.text.slice(heading.proseEnd).split('。', 1)[0] : ''}`,
    }));
  }
  return section.blocks.flatMap(({ text, prose }) =>
    [...allMatches(text, ORDINAL)].map((match) => {
      const [whole, , words = ''] = match;
      const clause = words.split('，', 1)[0] ?? '';
      const start = match.index + whole.length - words.length;
      return { text: clause, range: prose.toSource({ start, end: start + clause.length }), sentence: words };
    }),
  );
}

function textOf({ heading, blocks, children }: Section): string {
  return [heading.title, ...blocks.map(({ text }) => text), ...children.map(textOf)].join('\n');
}

/** Pairs of characters that stand in every such text and tell of no matter. */
const EMPTY =
  /工作|问题|存在|不足|不够|方面|有待|提高|提升|加强|还有|还需|需要|进一|一步|部分|个别|有的|有些|少数|较为|比较|不强|不高|不深|不多|不严|不到|推进|落实|情况|能力|水平|力度|机制|完善|建立|健全|开展|单位|干部|人员|全面|管理/u;

function sharesWord(sentence: string, answer: ReadonlySet<string>): boolean {
  for (const pair of pairsOf(sentence.slice(readHeadingNumber(sentence)?.range.end ?? 0))) if (answer.has(pair)) return true;
  return false;
}

/** Neighbouring Chinese characters that tell of something. */
function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    if (/^\p{Script=Han}{2}$/u.test(pair) && !EMPTY.test(pair)) pairs.add(pair);
  }
  return pairs;
}
