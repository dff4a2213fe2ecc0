const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern, as `String.prototype.matchAll` finds them, one after another as they are asked for. That one makes a copy of
 * the pattern at each call, and rules ask hundreds of patterns about each of many short blocks, most of which hold nothing: the copies took
 * longer than the search.
 *
 * @param pattern global; it starts at the beginning whatever was asked of it before, and may be asked about other texts meanwhile
 */
export function allMatches(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  return first === null ? NONE : matchesFrom(first, text, pattern);
}

/** Never all at once: a draft of megabytes may be one paragraph full of them. */
function* matchesFrom(first: RegExpExecArray, text: string, pattern: RegExp): Generator<RegExpExecArray> {
  for (let match: RegExpExecArray | null = first; match !== null; match = pattern.exec(text)) {
    // A loop that is left early leaves the pattern as it was.
    pattern.lastIndex = 0;
    yield match;
    pattern.lastIndex = match[0] === '' ? afterCharacter(text, match.index) : match.index + match[0].length;
  }
}

/** Behind the code point at an offset: an empty match would be found again and again. */
function afterCharacter(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}
