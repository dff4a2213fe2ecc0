const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern, as `String.prototype.matchAll` finds them. That one makes a copy of the pattern at each call, and rules
 * ask hundreds of patterns about each of many short blocks, most of which hold nothing: the copies took longer than the search.
 *
 * @param pattern global; it starts at the beginning whatever was asked of it before
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  while (match !== null) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex = afterCharacter(text, match.index);
    match = pattern.exec(text);
  }
  return matches;
}

/** Behind the code point at an offset: an empty match would be found again and again. */
function afterCharacter(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}
