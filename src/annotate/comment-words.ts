import type { Finding } from '../engine/finding.ts';
import { type DocumentPlace, describePlace } from '../model/place.ts';
import { en, zh } from '../reporters/words.ts';
import { signComment } from './comment-signature.ts';

export interface CommentContext {
  readonly language: 'zh' | 'en';
  /** Where people find an offset of the text. */
  placeAt(offset: number): DocumentPlace | null;
}

/** Longer lines would make a margin of their own. */
const LONGEST = 1000;

/** The paragraphs of a comment on findings that share their place. Say where they stand when the comment stands elsewhere. */
export function commentLines(findings: readonly Finding[], isElsewhere: boolean, context: CommentContext): string[] {
  const lines: string[] = [];
  const add = (line: string): void => {
    const short = line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
    if (!lines.includes(short)) lines.push(short);
  };
  for (const finding of findings) for (const line of linesOf(finding, isElsewhere, context)) add(line);
  return [...lines, signComment(findings.map(({ ruleId }) => ruleId))];
}

function* linesOf({ severity, message, range, related, suggestions }: Finding, isElsewhere: boolean, context: CommentContext): Generator<string> {
  const words = context.language === 'zh' ? zh : en;
  const isChinese = context.language === 'zh';
  const label = (name: string): string => (isChinese ? `${name}：` : `${capital(name)}: `);
  const place = isElsewhere ? context.placeAt(range.start) : null;
  const where = place === null ? '' : isChinese ? `［${describePlace(place, 'zh')}］` : `[${describePlace(place, 'en')}] `;
  yield `${where}${label(words.levels[severity])}${message}`;
  for (const other of related) {
    const at = context.placeAt(other.range.start);
    const there = at === null ? '' : isChinese ? `${describePlace(at, 'zh')}：` : `${describePlace(at, 'en')}: `;
    yield `${capital(words.related)} ${there}${other.message}`;
  }
  for (const suggestion of suggestions) yield label(words.suggestion) + suggestion.label;
}

/** What stands in the last comment for findings that got none. */
export function remainderLine(rest: readonly Finding[], limit: number, language: 'zh' | 'en'): string {
  const counts = new Map<string, number>();
  for (const { ruleId } of rest) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  const sorted = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([rule, count]) => `${rule} ${count}`);
  return language === 'zh'
    ? `批注已达上限（${limit}条），另有${rest.length}处问题未加批注：${sorted.join('、')}。用 reportlint 检查原稿可看到全部。`
    : `No more than ${limit} comments were written; ${rest.length} more findings have none: ${sorted.join(', ')}. Lint the draft with reportlint to see all of them.`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
