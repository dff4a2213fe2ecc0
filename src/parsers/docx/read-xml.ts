import { SaxesParser } from 'saxes';
import { DAMAGED_HINT, DocxProblem, EXCESSIVE_HINT } from './docx-problem.ts';
import { LIMITS } from './limits.ts';
import { NamespaceScope } from './namespaces.ts';
import { XmlElement } from './xml-element.ts';

/** A part as XML: its source as decoded, and its elements with their places in it. */
export interface XmlPart {
  readonly name: string;
  readonly source: string;
  readonly root: XmlElement;
  /** As `TextDecoder` calls it. */
  readonly encoding: string;
}

/** Elements that may still be made, for all parts of one package. */
export interface ElementBudget {
  left: number;
}

/** Elements whose own text is kept. */
const HOLDS_TEXT: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'w:instrText', 'w:delInstrText', 'm:t', 'dc:title', 'a:t']);
const NO_ATTRIBUTES: readonly string[] = [];

/**
 * Reads a part. Entities and document types are refused, not expanded.
 * @throws DocxProblem `xml-encoding`, `xml-doctype`, `xml-malformed`, `xml-too-deep`, `xml-too-many-elements`, `xml-too-many-attributes`
 */
export function readXml(name: string, bytes: Uint8Array, budget: ElementBudget): XmlPart {
  const encoding = xmlEncoding(bytes);
  const source = decodeXml(name, bytes, encoding);
  const reader = new ElementReader(name, source, budget);
  return { name, source, root: reader.read(), encoding };
}

class ElementReader {
  readonly #name: string;
  readonly #source: string;
  readonly #budget: ElementBudget;
  readonly #open: { element: XmlElement; last: XmlElement | null; scope: NamespaceScope }[] = [];
  #root: XmlElement | null = null;
  #attributes = 0;
  #error: DocxProblem | null = null;

  constructor(name: string, source: string, budget: ElementBudget) {
    this.#name = name;
    this.#source = source;
    this.#budget = budget;
  }

  read(): XmlElement {
    const parser = new SaxesParser({ xmlns: false, position: false });
    parser.on('error', (error) => this.#fail(this.#malformed(error.message)));
    parser.on('doctype', () =>
      this.#fail(new DocxProblem('xml-doctype', `holds a document type declaration in ${this.#name}, which Word never writes`, EXCESSIVE_HINT)),
    );
    parser.on('opentagstart', () => {
      this.#attributes = 0;
    });
    parser.on('attribute', () => {
      if (++this.#attributes > LIMITS.attributes)
        this.#fail(
          new DocxProblem('xml-too-many-attributes', `is forged: an element of ${this.#name} has more than ${LIMITS.attributes} attributes`, EXCESSIVE_HINT),
        );
    });
    parser.on('opentag', (tag) => this.#openTag(tag.name, tag.attributes, parser.position));
    parser.on('closetag', (tag) => this.#closeTag(tag.isSelfClosing, parser.position));
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => this.#text(text));
    try {
      parser.write(this.#source).close();
    } catch (error) {
      throw this.#error ?? error;
    }
    if (this.#root === null) throw this.#malformed('no element');
    return this.#root;
  }

  #openTag(name: string, attributes: Record<string, string>, position: number): void {
    const above = this.#open[this.#open.length - 1];
    if (this.#open.length >= LIMITS.depth)
      this.#fail(new DocxProblem('xml-too-deep', `is forged: ${this.#name} nests more than ${LIMITS.depth} elements inside each other`, EXCESSIVE_HINT));
    if (--this.#budget.left < 0) {
      const most = LIMITS.elements.toLocaleString('en');
      this.#fail(
        new DocxProblem('xml-too-many-elements', `is too large: it has more than ${most} elements`, 'split the document; no report is as large as that'),
      );
    }
    const scope = scopeOf(attributes, above?.scope ?? new NamespaceScope());
    const element = new XmlElement({
      name: scope.elementName(name),
      attributes: keptAttributes(attributes, scope),
      parent: above?.element ?? null,
      // An attribute's value holds no raw `<`.
      start: this.#source.lastIndexOf('<', position - 1),
      openEnd: position,
    });
    if (above === undefined) this.#root ??= element;
    else if (above.last === null) above.element.first = element;
    else above.last.next = element;
    if (above !== undefined) above.last = element;
    this.#open.push({ element, last: null, scope });
  }

  #closeTag(isSelfClosing: boolean, position: number): void {
    const closed = this.#open.pop();
    if (closed === undefined) return;
    closed.element.end = position;
    closed.element.closeStart = isSelfClosing ? position : this.#source.lastIndexOf('</', position - 1);
  }

  #text(text: string): void {
    const element = this.#open[this.#open.length - 1]?.element;
    if (element !== undefined && HOLDS_TEXT.has(element.name)) element.text += text;
  }

  #fail(problem: DocxProblem): never {
    this.#error ??= problem;
    throw problem;
  }

  #malformed(reason: string): DocxProblem {
    return new DocxProblem('xml-malformed', `is damaged: ${this.#name} is not well-formed XML (${reason.slice(0, 120)})`, DAMAGED_HINT);
  }
}

/** Most elements declare nothing, and share the scope of the element above. */
function scopeOf(attributes: Record<string, string>, above: NamespaceScope): NamespaceScope {
  let declared: Map<string, string> | null = null;
  for (const name in attributes) {
    if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue;
    declared ??= new Map();
    declared.set(name.slice(6), attributes[name] as string);
  }
  return declared === null ? above : above.extend(declared);
}

function keptAttributes(attributes: Record<string, string>, scope: NamespaceScope): readonly string[] {
  let kept: string[] | null = null;
  for (const name in attributes) {
    if (name.startsWith('xmlns') || name.includes('rsid')) continue;
    const value = attributes[name] as string;
    kept ??= [];
    // Prefixes inside values are resolved here, where the scope is known.
    kept.push(scope.attributeName(name), name === 'Requires' ? (scope.knows(value) ? 'known' : 'unknown') : value);
  }
  return kept ?? NO_ATTRIBUTES;
}

/** The byte order mark stays in the text, so that offsets are those of the part. */
function decodeXml(name: string, bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new DocxProblem('xml-encoding', `is damaged: ${name} is not valid ${encoding}`, DAMAGED_HINT);
  }
}

function xmlEncoding(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0)) return 'utf-16le';
  if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] === 0x3c)) return 'utf-16be';
  let head = '';
  for (let at = 0; at < Math.min(bytes.length, 200); at++) head += String.fromCharCode(bytes[at] as number);
  return /^[^<]{0,4}<\?xml[^>]{0,80}?encoding\s*=\s*["']([\w.-]{1,30})["']/u.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
}
