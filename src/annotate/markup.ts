import type { XmlPart } from '../parsers/docx/index.ts';

/** Writes elements of WordprocessingML as a part writes them: with its prefix and in its variant of the namespace. */
export interface Markup {
  readonly isStrict: boolean;
  /** `commentRangeStart`, `{ id: '3' }` → `<w:commentRangeStart w:id="3"/>` */
  element(name: string, attributes?: Readonly<Record<string, string>>, content?: string): string;
}

const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Where the part's own elements have none: attributes need one. */
const OWN_PREFIX = 'rl';

export function markupOf({ source, root }: XmlPart): Markup {
  const tag = source.slice(root.start, root.openEnd);
  const prefix = /^<([^\s:/>]+):/u.exec(tag)?.[1] ?? '';
  const isStrict = tag.includes(STRICT) && !tag.includes(TRANSITIONAL);
  return createMarkup(prefix, isStrict);
}

export function createMarkup(prefix: string, isStrict: boolean): Markup {
  const used = prefix === '' ? OWN_PREFIX : prefix;
  const declaration = prefix === '' ? ` xmlns:${OWN_PREFIX}="${isStrict ? STRICT : TRANSITIONAL}"` : '';
  return {
    isStrict,
    element(name, attributes = {}, content = '') {
      const written = Object.entries(attributes).map(([key, value]) => ` ${key.includes(':') ? key : `${used}:${key}`}="${escapeXml(value)}"`);
      const head = `<${used}:${name}${declaration}${written.join('')}`;
      return content === '' ? `${head}/>` : `${head}>${content}</${used}:${name}>`;
    },
  };
}

/** A new part of comments. */
export function emptyComments(isStrict: boolean): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${isStrict ? STRICT : TRANSITIONAL}"></w:comments>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** For text and attribute values. What XML cannot hold is dropped; half a character becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(/[\t\r\n]/g, ' ')
    .replace(/[&<>"]/g, (character) => ESCAPES[character] as string);
}
