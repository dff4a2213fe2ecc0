/** The end of the tag, comment, declaration, instruction or CDATA section that begins with the `<` at `start`; null when none does. */
export function inlineHtmlEnd(source: string, start: number): number | null {
  const next = source.charCodeAt(start + 1);
  if (next === 33) return markedEnd(source, start);
  // `<?>` does not end with the mark that it begins with.
  if (next === 63) return after(source, '?>', start + 2);
  const pattern = next === 47 ? CLOSING_TAG : OPENING_TAG;
  pattern.lastIndex = start;
  return pattern.test(source) ? pattern.lastIndex : null;
}

const CLOSING_TAG = /<\/[a-z][a-z\d-]*[ \t\r\n]*>/iuy;
/** As micromark reads it: a slash ends a value without quotation marks. */
const OPENING_TAG =
  /<[a-z][a-z\d-]*(?:[ \t\r\n]+[a-z_:][a-z\d_.:-]*(?:[ \t\r\n]*=[ \t\r\n]*(?:"[^"]*"|'[^']*'|[^ \t\r\n"'<=>`][^ \t\r\n"'<=>`/]*))?)*[ \t\r\n]*\/?>/iuy;

function markedEnd(source: string, start: number): number | null {
  // `<!-->` and `<!--->` are whole comments.
  if (source.startsWith('--', start + 2)) return after(source, '-->', start + 2);
  if (source.startsWith('[CDATA[', start + 2)) return after(source, ']]>', start + 9);
  return /^[a-z]/iu.test(source.slice(start + 2, start + 3)) ? after(source, '>', start + 3) : null;
}

function after(source: string, mark: string, from: number): number | null {
  const at = source.indexOf(mark, from);
  return at === -1 ? null : at + mark.length;
}
