import { allMatches } from '../../src/rule/index.ts';
import type { Kind, Token, TokenSearch } from './find-tokens.ts';
import { COUNTED_AFTER, COUNTED_EN, FORMULA, NAMED_AFTER, PERSON_BEFORE, PRODUCT_OF, VARIABLE, X_COMPOUND } from './patterns.ts';

/** Single X, x and × in a Chinese text, in order; {@link Token.isLone} marks those that need company. */
export function findSingles({ text, measureWords, xMeansParty }: TokenSearch): Token[] {
  if (VARIABLE.test(text)) return [];
  const tokens: Token[] = [];
  const isFormula = FORMULA.test(text);
  for (const match of allMatches(text, /[XxＸｘ×]/gu)) {
    const start = match.index;
    const before = text.slice(Math.max(0, start - 6), start);
    const after = text.slice(start + 1, start + 9);
    if (/[A-Za-z\d×ＸｘÀ-ÿ.+＋=^_*/-]$/u.test(before) || /^[A-Za-z\d×Ｘｘ.+＋=^_*/²³]/u.test(after) || /^[-–]\d/u.test(after)) continue;
    // `X-X月`: the first of a range counts what the second counts.
    const close = after.replace(/(?:[-–—~～至]{1,2}[XxＸｘ×]{1,3})?[ \u3000]?/u, '');
    if (X_COMPOUND.test(close)) continue;
    if (match[0] === '×' && (isFormula || PRODUCT_OF.test(close) || (/\s/u.test(before.at(-1) ?? '') && /\s/u.test(after[0] ?? '')))) continue;
    const isWord = COUNTED_AFTER.test(close) || (!xMeansParty && NAMED_AFTER.test(close)) || measureWords.some((word) => close.startsWith(word));
    const isCounted = isWord && !(match[0] === '×' && /^号(?!楼|院|线|文)/u.test(close));
    const isPerson =
      PERSON_BEFORE.test(before.trimEnd()) && /^(?:$|[，。；、：,.;:)）”\s]|同志|书记|的|在|率|带|主持|强调|出席|指出|要求|参加|作了)/u.test(after);
    const isOrdinal = ORDINAL_BEFORE.test(before);
    if (isCounted || isPerson || isOrdinal) tokens.push({ kind: singleKind(before, close), start, end: start + 1 });
    // The cross of an answer sheet (打×) stands alone too.
    else if (match[0] !== '×' && isFlanked(before, after)) tokens.push({ kind: 'single-x', start, end: start + 1, isLone: true });
  }
  return tokens;
}

const ORDINAL_BEFORE = /第[ \u3000]?$/u;

function singleKind(before: string, after: string): Kind {
  if (ORDINAL_BEFORE.test(before) || /^(?:届|中全会|[二三四五]五)/u.test(after)) return 'ordinal';
  if (/^[年月日]/u.test(after)) return 'masked-date';
  return 'single-x';
}

/** Between Chinese words or their marks, a word on one side at least. */
function isFlanked(before: string, after: string): boolean {
  const left = before === '' || /[\p{Script=Han}，。；、：“‘（《,.;:(\s]/u.test(before.at(-1) ?? '');
  if (/[A-Za-z\d][ \u00a0]/u.test(before.slice(-2))) return false;
  const right = after === '' || /[\p{Script=Han}，。；、：”’）》,.;:)\s]/u.test(after[0] ?? '');
  return left && right && (HAN.test(before.trimEnd().at(-1) ?? '') || HAN.test(after.trimStart()[0] ?? ''));
}

const HAN = /\p{Script=Han}/u;

/** A single X that counts something in an English text: `X days`, `X%`, `$Xk`. */
export function findEnglishSingles(text: string): Token[] {
  if (VARIABLE.test(text)) return [];
  return [...allMatches(text, COUNTED_EN)].map((match) => ({ kind: 'single-x', start: match.index, end: match.index + match[0].length }));
}
