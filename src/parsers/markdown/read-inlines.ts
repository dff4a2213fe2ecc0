import type { Image, ImageReference, InlineCode, Link, LinkReference, PhrasingContent, Text } from 'mdast';
import { decodeReference, decodeString, normalizeLabel } from './character-references.ts';
import type { Content } from './content.ts';
import { readRun } from './delimiter-runs.ts';
import { HAND_OVER } from './hand-over.ts';
import { inlineHtmlEnd } from './inline-html.ts';
import { type Resource, readResource, sticky } from './link-resource.ts';
import { literalAutolinkEnd, literalMailEnd } from './literal-autolinks.ts';
import { isMoney } from './money.ts';
import { type Piece, withEmphasis } from './resolve-emphasis.ts';

export interface InlineOptions {
  /** Normalized labels of all definitions of the text. */
  readonly labels: ReadonlySet<string>;
  readonly isInTable: boolean;
}

/** The content of a paragraph, a heading or a cell → mdast. Hands over what is not ours. */
export function readInlines(content: Content, from: number, options: InlineOptions): PhrasingContent[] {
  return new InlineReader(content, from, options).read();
}

/** `[` or `![` that may begin a link or an image. */
interface LabelStart {
  /** Where it stands among the pieces. */
  readonly piece: number;
  readonly isImage: boolean;
  /** In the source: of the mark, and of what is behind it. */
  readonly start: number;
  readonly end: number;
  /** A link may not be in a link. */
  isInactive: boolean;
  /** A `]` was found for it, but no link. */
  isBalanced: boolean;
}

/** Where something other than words may begin. */
const SPECIAL = /[\n\r!&*<[\\\]_`~$\0]|https?:\/\/|www\./giu;
const SPECIAL_HERE = new RegExp(SPECIAL.source, 'iuy');
/** The same where there may be addresses of mail, too. */
const SPECIAL_OR_MAIL = new RegExp(`(?<![a-z\\d+\\-._/])[a-z\\d+\\-._]+@|${SPECIAL.source}`, 'giu');
const REFERENCE = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});/iuy;
const URL_AUTOLINK = /<[a-z][a-z\d+.-]{1,31}:[^\0- <>\x7f]*>/iuy;
const EMAIL_AUTOLINK = /<([#-'*+\--9=?A-Z^-~]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*)>/iuy;
/** With a letter or a number at each end, both runs are what they seem, whatever stands around them. */
const DELETED = /(~{1,2})[\p{L}\p{N}](?:[\p{L}\p{N} ,;’'()（），、；。-]{0,200}[\p{L}\p{N}])?\1(?!~)/uy;
const LONGEST_LABEL = 999;

class InlineReader {
  readonly #content: Content;
  readonly #source: string;
  readonly #options: InlineOptions;
  readonly #pieces: Piece[] = [];
  readonly #labelStarts: LabelStart[] = [];
  #unbalanced = 0;
  #at: number;
  /** Lengths of runs of backticks (dollars: negative) that nothing ends any more. */
  readonly #unclosed = new Set<number>();
  readonly #missing = new Set<string>();

  constructor(content: Content, from: number, options: InlineOptions) {
    this.#content = content;
    this.#source = content.source;
    this.#options = options;
    this.#at = from;
  }

  read(): PhrasingContent[] {
    const source = this.#source;
    const pattern = source.includes('@') ? SPECIAL_OR_MAIL : SPECIAL;
    while (this.#at < source.length) {
      pattern.lastIndex = this.#at;
      const special = pattern.exec(source);
      if (special === null) {
        this.#words(this.#at, source.length);
        break;
      }
      if (special.index > this.#at) this.#words(this.#at, special.index);
      this.#at = special.index;
      this.#special(special[0]);
    }
    this.#trimEnd();
    return withEmphasis(this.#pieces, this.#content);
  }

  /** Reads what begins here, at least one character. */
  #special(mark: string): void {
    const source = this.#source;
    const at = this.#at;
    switch (mark) {
      case '\n':
      case '\r':
        return this.#lineEnd();
      case '\\':
        return this.#backslash();
      case '&':
        return this.#reference();
      case '`':
        return this.#code();
      case '*':
      case '_': {
        const run = readRun(source, at);
        this.#pieces.push(run);
        this.#at = run.end;
        return;
      }
      case '<':
        return this.#angle();
      case '!':
        if (source[at + 1] === '[') return this.#labelStart(2);
        return this.#words(at, at + 1);
      case '[':
        return this.#labelStart(1);
      case ']':
        return this.#labelEnd();
      case '~':
        return this.#tilde();
      case '$':
        return this.#dollar();
      case '\0':
        throw HAND_OVER;
      default:
        return mark.endsWith('@') ? this.#mail() : this.#literalAutolink();
    }
  }

  /** Where no address of mail is, something else may begin. */
  #mail(): void {
    const at = this.#at;
    const end = this.#unbalanced > 0 ? null : literalMailEnd(this.#source, at);
    if (end !== null) return this.#node(this.#addressLink(at, end, at, end, 'mailto:'), end);
    const other = sticky(SPECIAL_HERE, this.#source, at);
    if (other !== null) this.#special(other);
    else this.#words(at, at + 1);
  }

  #words(start: number, end: number, value: string = this.#source.slice(start, end)): void {
    this.#pieces.push({ type: 'words', value, start, end });
    this.#at = end;
  }

  /** What began here is none: its first characters are words. */
  #failed(end: number, lookedUpTo: number): void {
    this.#rejectLookAhead(lookedUpTo);
    this.#words(this.#at, end);
  }

  #lookedUpTo(mark: string, from: number): void {
    if (!this.#content.isInset) return;
    const near = this.#source.slice(from, from + LONGEST_LABEL);
    const end = near.indexOf(mark);
    this.#rejectLookAhead(end === -1 ? from + near.length : from + end);
  }

  /** In containers, where text before a line end ends depends on whether micromark has looked at the next line already. */
  #rejectLookAhead(end: number): void {
    if (this.#content.isInset && this.#source.slice(this.#at, end).includes('\n')) throw HAND_OVER;
  }

  #node(node: PhrasingContent, end: number): void {
    this.#pieces.push({ type: 'node', node });
    this.#at = end;
  }

  /** White space around a line end is no text; two spaces before it are a hard break. */
  #lineEnd(): void {
    const at = this.#at;
    const end = at + (this.#source[at] === '\r' ? 2 : 1);
    const written = this.#trimEnd();
    if (/^ {2,}$/u.test(written)) this.#break(at - written.length, end);
    else this.#words(at, end);
    this.#skipSpaces(end);
  }

  #break(start: number, end: number): void {
    this.#node({ type: 'break', position: this.#content.position(start, end) }, end);
  }

  #skipSpaces(start: number): void {
    this.#at = start;
    while (this.#source[this.#at] === ' ' || this.#source[this.#at] === '\t') this.#at++;
  }

  /** Takes white space from the end of what was read, and answers with it. */
  #trimEnd(): string {
    const last = this.#pieces[this.#pieces.length - 1];
    if (last?.type !== 'words' || last.isEscaped) return '';
    let length = last.value.length;
    while (length > 0 && (last.value[length - 1] === ' ' || last.value[length - 1] === '\t')) length--;
    const [bare, space] = [last.value.slice(0, length), last.value.slice(length)];
    if (space === '') return '';
    if (bare === '') this.#pieces.pop();
    else this.#pieces[this.#pieces.length - 1] = { type: 'words', value: bare, start: last.start, end: last.end - space.length };
    return space;
  }

  #backslash(): void {
    const at = this.#at;
    const next = this.#source[at + 1] ?? '';
    if (next === '\n' || next === '\r') {
      const end = at + (next === '\r' ? 3 : 2);
      this.#break(at, end);
      this.#skipSpaces(end);
    } else if (/[!-/:-@[-`{-~]/u.test(next)) {
      this.#pieces.push({ type: 'words', value: next, start: at, end: at + 2, isEscaped: true });
      this.#at = at + 2;
    } else {
      this.#words(at, at + 1);
    }
  }

  #reference(): void {
    const at = this.#at;
    REFERENCE.lastIndex = at;
    const name = REFERENCE.exec(this.#source);
    const value = name === null ? null : decodeReference(name[1] as string);
    if (name === null || value === null) return this.#words(at, at + 1);
    this.#pieces.push({ type: 'words', value, start: at, end: at + name[0].length, isEscaped: true });
    this.#at = at + name[0].length;
  }

  #code(): void {
    const at = this.#at;
    const [open, close] = this.#fenced('`');
    if (close === -1) return this.#failed(open, this.#source.length);
    let value = withoutPadding(this.#source.slice(open, close));
    if (this.#options.isInTable) value = value.replace(/\\([\\|])/gu, (both, second) => (second === '|' ? second : both));
    const end = close + (open - at);
    const node: InlineCode = { type: 'inlineCode', value, position: this.#content.position(at, end) };
    this.#node(node, end);
  }

  /** The ends of the run here and the beginning of the next one of its length; -1 when there is none. */
  #fenced(mark: string): [open: number, close: number] {
    const source = this.#source;
    const open = runEnd(source, this.#at);
    const length = open - this.#at;
    const key = mark === '`' ? length : -length;
    if (this.#unclosed.has(key)) return [open, -1];
    for (let at = source.indexOf(mark, open); at !== -1; ) {
      const end = runEnd(source, at);
      if (end - at === length) return [open, at];
      at = source.indexOf(mark, end);
    }
    this.#unclosed.add(key);
    return [open, -1];
  }

  #dollar(): void {
    const at = this.#at;
    const [open, close] = this.#fenced('$');
    if (close === -1) return this.#failed(open, this.#source.length);
    const end = close + (open - at);
    const written = this.#source.slice(at, end);
    // The marks of a quotation or the indent of a list would count.
    if (this.#content.isInset && written.includes('\n')) throw HAND_OVER;
    const position = this.#content.position(at, end);
    if (isMoney(written, this.#source.charAt(end))) return this.#node({ type: 'text', value: written, position }, end);
    const value = withoutPadding(this.#source.slice(open, close));
    const data = { hName: 'code', hProperties: { className: ['language-math', 'math-inline'] }, hChildren: [{ type: 'text', value }] };
    this.#node({ type: 'inlineMath', value, data, position } as unknown as PhrasingContent, end);
  }

  /** Plain words between two runs are deleted; one run alone deletes nothing. More than words is rare. */
  #tilde(): void {
    const at = this.#at;
    const deleted = sticky(DELETED, this.#source, at);
    if (deleted !== null) {
      const end = at + deleted.length;
      const length = deleted.startsWith('~~') ? 2 : 1;
      const text: Text = { type: 'text', value: deleted.slice(length, -length), position: this.#content.position(at + length, end - length) };
      return this.#node({ type: 'delete', children: [text], position: this.#content.position(at, end) }, end);
    }
    const end = runEnd(this.#source, at);
    if (end - at <= 2 && this.#source.includes('~', end)) throw HAND_OVER;
    this.#words(at, end);
  }

  #angle(): void {
    const at = this.#at;
    const source = this.#source;
    const autolink = sticky(URL_AUTOLINK, source, at);
    if (autolink !== null) {
      const end = at + autolink.length;
      this.#node(this.#addressLink(at, end, at + 1, end - 1, ''), end);
      return;
    }
    const mail = sticky(EMAIL_AUTOLINK, source, at);
    if (mail !== null) {
      const end = at + mail.length;
      this.#node(this.#addressLink(at, end, at + 1, end - 1, 'mailto:'), end);
      return;
    }
    const marked = /^<(?:!--|!\[CDATA\[|\?|!(?=[a-z]))/iu.exec(source.slice(at, at + 9))?.[0];
    const end = marked !== undefined && this.#missing.has(marked) ? null : inlineHtmlEnd(source, at);
    if (end === null) {
      if (marked !== undefined) this.#missing.add(marked);
      if (/^[a-z!?/]/iu.test(source.charAt(at + 1))) this.#rejectLookAhead(source.length);
      return this.#words(at, at + 1);
    }
    const value = source.slice(at, end).replace(/(\n) {1,3}/gu, '$1');
    if (/\n\t/u.test(value)) throw HAND_OVER;
    this.#node({ type: 'html', value, position: this.#content.position(at, end) }, end);
  }

  #literalAutolink(): void {
    const at = this.#at;
    const end = this.#unbalanced > 0 ? null : literalAutolinkEnd(this.#source, at);
    if (end === null) return this.#words(at, at + 1);
    this.#node(this.#addressLink(at, end, at, end, /^w/iu.test(this.#source[at] as string) ? 'http://' : ''), end);
  }

  #addressLink(start: number, end: number, textStart: number, textEnd: number, protocol: string): Link {
    const value = this.#source.slice(textStart, textEnd);
    const text: Text = { type: 'text', value, position: this.#content.position(textStart, textEnd) };
    const children = value === '' ? [] : [text];
    return { type: 'link', title: null, url: protocol + value, children, position: this.#content.position(start, end) };
  }

  #labelStart(length: 1 | 2): void {
    const start = this.#at;
    const end = start + length;
    if (this.#source[end] === '^') return this.#footnote(length);
    // The text of the mark alone ends where micromark's look-ahead does.
    if (this.#content.isInset && /[\r\n]/u.test(this.#source.charAt(end))) throw HAND_OVER;
    this.#labelStarts.push({ piece: this.#pieces.length, isImage: length === 2, start, end, isInactive: false, isBalanced: false });
    this.#unbalanced++;
    this.#words(start, end);
  }

  /** A reference to a footnote that there is; where it might be part of something else, remark says of what. */
  #footnote(length: 1 | 2): void {
    const at = this.#at;
    const label = length === 2 || this.#unbalanced > 0 ? undefined : sticky(FOOTNOTE, this.#source, at)?.slice(2, -1);
    if (label === undefined || !this.#isDefined(`^${label}`)) throw HAND_OVER;
    const end = at + label.length + 3;
    this.#node({ type: 'footnoteReference', identifier: normalizeLabel(label).toLowerCase(), label, position: this.#content.position(at, end) }, end);
  }

  #labelEnd(): void {
    const at = this.#at;
    const starts = this.#labelStarts;
    while (starts.length > 0 && (starts[starts.length - 1] as LabelStart).isBalanced) starts.pop();
    const label = starts[starts.length - 1];
    if (label === undefined) return this.#words(at, at + 1);
    const target = label.isInactive ? null : this.#target(label);
    if (target === null) {
      label.isBalanced = true;
      this.#unbalanced--;
      return this.#words(at, at + 1);
    }
    starts.pop();
    this.#unbalanced--;
    if (!label.isImage) {
      for (let index = starts.length - 1; index >= 0; index--) {
        const outer = starts[index] as LabelStart;
        if (outer.isInactive) break;
        if (!outer.isImage) outer.isInactive = true;
      }
    }
    const inside = this.#pieces.splice(label.piece).slice(1);
    this.#node(this.#media(label, target, withEmphasis(inside, this.#content)), target.end);
  }

  /** What the label that ends here leads to. */
  #target(label: LabelStart): Target | null {
    const source = this.#source;
    const afterLabel = this.#at + 1;
    const written = source.slice(label.end, this.#at);
    if (source[afterLabel] === '(') {
      const resource = readResource(source, afterLabel);
      if (resource !== null) return { kind: 'resource', ...resource };
      this.#lookedUpTo(')', afterLabel);
    }
    if (source[afterLabel] === '[') {
      this.#lookedUpTo(']', afterLabel);
      if (this.#options.labels.size === 0) return null;
      const full = sticky(FULL_LABEL, source, afterLabel);
      if (full !== null && full.length > LONGEST_LABEL) throw HAND_OVER;
      const name = full?.slice(1, -1);
      if (name !== undefined && this.#isDefined(name)) {
        if (name.includes('\n') || name.startsWith('^')) throw HAND_OVER;
        return { kind: 'full', label: name, end: afterLabel + name.length + 2 };
      }
      const isCollapsed = source[afterLabel + 1] === ']' && this.#isDefined(written);
      return isCollapsed ? { kind: 'collapsed', label: written, end: afterLabel + 2 } : null;
    }
    return this.#isDefined(written) ? { kind: 'shortcut', label: written, end: afterLabel } : null;
  }

  #isDefined(label: string): boolean {
    if (this.#options.labels.size === 0) return false;
    if (label.length > LONGEST_LABEL) throw HAND_OVER;
    return this.#options.labels.has(normalizeLabel(label));
  }

  #media(label: LabelStart, target: Target, children: PhrasingContent[]): Link | LinkReference | Image | ImageReference {
    const position = this.#content.position(label.start, target.end);
    // remark makes the alternative text before money is text.
    if (label.isImage && this.#source.slice(label.end, this.#at).includes('$')) throw HAND_OVER;
    if (target.kind === 'resource') {
      const { url, title } = target;
      if (label.isImage) return { type: 'image', title, url, alt: plainText(children), position };
      return { type: 'link', title, url, children: children as Link['children'], position };
    }
    const reference = { label: decodeString(target.label), identifier: normalizeLabel(target.label).toLowerCase(), referenceType: target.kind };
    if (label.isImage) return { type: 'imageReference', alt: plainText(children), ...reference, position };
    return { type: 'linkReference', children: children as LinkReference['children'], ...reference, position };
  }
}

type Target = ({ readonly kind: 'resource' } & Resource) | { readonly kind: 'full' | 'collapsed' | 'shortcut'; readonly label: string; readonly end: number };

const FOOTNOTE = /\[\^[^[\]\\\s^]+\]/uy;
const FULL_LABEL = /\[(?:[^[\]\\]|\\[[\]\\]|\\(?![[\]\\]))+\]/uy;

/** One space or line end on both sides is no part of code, unless there is nothing else. */
function withoutPadding(written: string): string {
  const isPadded = /^(?:[ \n]|\r\n)[\s\S]*[ \n]$/u.test(written) && /[^ \r\n]/u.test(written);
  return isPadded ? written.replace(/^(?:[ \n]|\r\n)|(?: |\r?\n)$/gu, '') : written;
}

function runEnd(source: string, start: number): number {
  const mark = source[start];
  let end = start + 1;
  while (source[end] === mark) end++;
  return end;
}

function plainText(nodes: readonly PhrasingContent[]): string {
  let text = '';
  for (const node of nodes) {
    if ('value' in node) text += node.value;
    else if ('alt' in node) text += node.alt ?? '';
    else if ('children' in node) text += plainText(node.children);
  }
  return text;
}
