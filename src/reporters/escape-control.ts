/**
 * What must not reach a terminal or a log as it is: control characters (C0, DEL, C1), line and paragraph separators,
 * marks, overrides and isolates of writing direction, characters without any width that would hide, and lone surrogates,
 * which no encoding can write.
 */
const UNSAFE = /[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/u;
const ALL_UNSAFE = new RegExp(UNSAFE.source, 'gu');

/** Shows such characters as `\n`, `\x1b` or `\u202e`. Everything else stays, so the result is one printable line. */
export function escapeControl(text: string): string {
  return UNSAFE.test(text) ? text.replace(ALL_UNSAFE, escapeSequence) : text;
}

/** Inside a string of JSON the same characters can be escaped without changing what it means. */
export function escapeControlInJson(json: string): string {
  return UNSAFE.test(json) ? json.replace(ALL_UNSAFE, (character) => `\\u${hex(character, 4)}`) : json;
}

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escapeSequence(character: string): string {
  const named = NAMED[character];
  if (named !== undefined) return named;
  return character.charCodeAt(0) <= 0xff ? `\\x${hex(character, 2)}` : `\\u${hex(character, 4)}`;
}

function hex(character: string, digits: number): string {
  return character.charCodeAt(0).toString(16).padStart(digits, '0');
}
