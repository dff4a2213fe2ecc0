/**
 * Prefixes that the reader uses, by namespace: files may use others, and the strict variant has other namespaces for the same elements.
 * A namespace that is not listed gives `?`.
 */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas': 'wpc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingInk': 'wpi',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing': 'wp14',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'urn:schemas-microsoft-com:office:word': 'w10',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
};

export const UNKNOWN_PREFIX = '?';

/** The prefixes in force at some element. */
export class NamespaceScope {
  readonly #prefixes: ReadonlyMap<string, string>;
  readonly #names = new Map<string, string>();

  constructor(prefixes: ReadonlyMap<string, string> = new Map([['xml', 'xml']])) {
    this.#prefixes = prefixes;
  }

  /** @param declared prefix → namespace; the empty prefix is the default */
  extend(declared: ReadonlyMap<string, string>): NamespaceScope {
    const prefixes = new Map(this.#prefixes);
    for (const [prefix, namespace] of declared) prefixes.set(prefix, PREFIXES[namespace] ?? UNKNOWN_PREFIX);
    return new NamespaceScope(prefixes);
  }

  /** `ns0:p` → `w:p`. A name without a prefix is in the default namespace. */
  elementName(name: string): string {
    let canonical = this.#names.get(name);
    if (canonical === undefined) {
      const colon = name.indexOf(':');
      const prefix = colon === -1 ? (this.#prefixes.get('') ?? '') : (this.#prefixes.get(name.slice(0, colon)) ?? UNKNOWN_PREFIX);
      canonical = prefix === '' ? name : `${prefix}:${name.slice(colon + 1)}`;
      this.#names.set(name, canonical);
    }
    return canonical;
  }

  /** An attribute without a prefix is in no namespace. */
  attributeName(name: string): string {
    return name.includes(':') ? this.elementName(name) : name;
  }

  /** Whether the reader knows the namespaces behind a list of prefixes (`mc:Requires`). */
  knows(prefixes: string): boolean {
    return prefixes.split(/\s+/u).every((prefix) => prefix === '' || (this.#prefixes.get(prefix) ?? UNKNOWN_PREFIX) !== UNKNOWN_PREFIX);
  }
}
