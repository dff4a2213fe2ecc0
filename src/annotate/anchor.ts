import { type DocxReading, type ParagraphOrigin, type RunOrigin, sourceOffset, type XmlElement } from '../parsers/docx/index.ts';
import { BodyMap, type HeldParagraph } from './body-map.ts';

/** A place in the source of the main part where marks can stand. What is there (`removed` characters of it) gives way to before + marks + after. */
export interface Place {
  readonly at: number;
  readonly removed: number;
  readonly before: string;
  readonly after: string;
  /** A `w:t` that is cut here and must keep the white space at its end. */
  readonly cutText: XmlElement | null;
}

/**
 * What a comment is fixed to: `exact` the flagged characters · `near` more than these, because Word takes no mark where they begin or end ·
 * `elsewhere` another place, because Word takes no comment where they stand.
 */
export interface Anchor {
  readonly start: Place;
  readonly end: Place;
  /** Of the run that shows the comment; null: at the end. */
  readonly reference: Place | null;
  readonly fit: 'exact' | 'near' | 'elsewhere';
}

type Side = 'start' | 'end';

/** What marks may stand in, beside a paragraph. */
const TRANSPARENT: ReadonlySet<string> = new Set(['w:hyperlink', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml', 'w:dir', 'w:bdo']);
const BETWEEN_PARAGRAPHS: ReadonlySet<string> = new Set(['w:p', 'w:bookmarkStart', 'w:bookmarkEnd', 'w:proofErr']);

const BETWEEN_CONTROLS: ReadonlySet<string> = new Set(['w:sdt', 'w:bookmarkStart', 'w:bookmarkEnd', 'w:proofErr']);

/** Finds for ranges of the text where comments on them can stand. */
export class AnchorFinder {
  readonly #reading: DocxReading;
  readonly #map: BodyMap;
  readonly #source: string;

  constructor(reading: DocxReading) {
    this.#reading = reading;
    this.#map = new BodyMap(reading);
    this.#source = reading.pack.main.source;
  }

  /** Null when the document has no paragraph that takes a comment. */
  find(start: number, end: number): Anchor | null {
    const { origins } = this.#reading;
    const paragraph = origins.paragraphAt(start);
    if (paragraph === null || paragraph.partName !== this.#map.main.name) return (paragraph && this.#atNoteMark(paragraph)) ?? this.#beside(this.#map.first);
    if (paragraph.host !== null) return this.#beside(this.#map.nearest(paragraph.host));
    if (this.#map.isOrdinary(paragraph)) return this.#inText(paragraph, start, end);
    const held = this.#map.heldBy(paragraph);
    return (held && this.#outsideControl(held, paragraph.element)) ?? this.#beside(this.#map.nearest(paragraph));
  }

  #inText(paragraph: ParagraphOrigin, start: number, end: number): Anchor {
    const runs = start === end ? [] : this.#reading.origins.runsIn(start, end).filter((run) => run.paragraph.host === null);
    const first = runs.find((run) => run.paragraph === paragraph);
    if (first === undefined) return this.#wholeParagraph(paragraph, 'near');
    const last = this.#lastTogether(runs, first);
    const from = this.#placeOf(first, Math.max(start, first.start), 'start');
    const to = this.#placeOf(last, Math.min(end, last.end), 'end');
    if (from === null || to === null || to.place.at <= from.place.at) return this.#wholeParagraph(paragraph, 'near');
    const isExact = from.isExact && to.isExact && end <= Math.max(last.end, last.paragraph.end);
    return { start: from.place, end: to.place, reference: null, fit: isExact ? 'exact' : 'near' };
  }

  /** A range may go on over paragraphs that follow each other; from one cell, control or text box into another it may not. */
  #lastTogether(runs: readonly RunOrigin[], first: RunOrigin): RunOrigin {
    let last = first;
    for (const run of runs) {
      if (run.start < first.start) continue;
      if (run.paragraph !== last.paragraph && !(this.#map.isOrdinary(run.paragraph) && follows(last.paragraph.element, run.paragraph.element))) break;
      last = run;
    }
    return last;
  }

  /** Null for the end of a number: it has no characters in the file. */
  #placeOf(origin: RunOrigin, offset: number, side: Side): { readonly place: Place; readonly isExact: boolean } | null {
    const paragraph = origin.paragraph.element;
    if (origin.kind === 'number') return side === 'end' ? null : { place: this.#contentStart(paragraph), isExact: false };
    const inner = origin.run ?? origin.element;
    const obstacle = this.#outermost(inner, paragraph, side);
    if (obstacle !== null || origin.run === null) return { place: edge(obstacle ?? inner, side), isExact: false };
    const child = childOf(origin.run, origin.element);
    if (child === null) return { place: edge(origin.run, side), isExact: false };
    const whole = this.#wholeCharacter(offset, side);
    const isAtEdge = whole === (side === 'start' ? origin.start : origin.end);
    const cut = !isAtEdge && child === origin.element && origin.kind === 'text' ? this.#insideText(origin.run, origin, whole) : null;
    if (cut !== null) return { place: cut, isExact: whole === offset };
    return { place: this.#betweenChildren(origin.run, child, side), isExact: isAtEdge && whole === offset };
  }

  /** The outermost element or field in the paragraph that marks must stay outside of: its edge run where it is a field. */
  #outermost(inner: XmlElement, paragraph: XmlElement, side: Side): XmlElement | null {
    let found: XmlElement | null = null;
    for (let current = inner; ; ) {
      for (let above = current.parent; above !== null && above !== paragraph; above = above.parent) if (!TRANSPARENT.has(above.name)) found = above;
      const field = this.#map.fieldAround(found ?? current, paragraph);
      const run = field === null ? null : side === 'start' ? field.first : field.last;
      if (run === null || run === current) return found ?? (run === null ? null : run);
      found = run;
      current = run;
    }
  }

  #betweenChildren(run: XmlElement, child: XmlElement, side: Side): Place {
    if (side === 'end' && child.next === null) return plain(run.end);
    if (side === 'start') {
      let earlier = run.first;
      while (earlier !== null && earlier.name === 'w:rPr') earlier = earlier.next;
      if (earlier === child) return plain(run.start);
    }
    return { ...plain(side === 'start' ? child.start : child.end), before: closeTag(this.#source, run), after: this.#reopen(run) };
  }

  /** No mark stands between the halves of a surrogate pair. */
  #wholeCharacter(offset: number, side: Side): number {
    const { text } = this.#reading;
    if (!/[\uDC00-\uDFFF]/.test(text.charAt(offset)) || !/[\uD800-\uDBFF]/.test(text.charAt(offset - 1))) return offset;
    return side === 'start' ? offset - 1 : offset + 1;
  }

  /** Null where cutting would change the text: where Word trims its ends, and where CDATA is. */
  #insideText(run: XmlElement, origin: RunOrigin, offset: number): Place | null {
    const { element } = origin;
    const isPreserved = element.attribute('xml:space') === 'preserve';
    if (!isPreserved && (element.attribute('xml:space') !== null || /^[ \t\r\n]|[ \t\r\n]$/u.test(element.text))) return null;
    if (this.#source.slice(element.openEnd, element.closeStart).includes('<![CDATA[')) return null;
    const at = sourceOffset(this.#source, origin, offset);
    if (at === null) return null;
    const name = tagName(this.#source, element);
    return {
      ...plain(at),
      before: `</${name}>${closeTag(this.#source, run)}`,
      after: `${this.#reopen(run)}<${name} xml:space="preserve">`,
      cutText: isPreserved ? null : element,
    };
  }

  /** A run like another, up to its content. */
  #reopen(run: XmlElement): string {
    const properties = run.child('w:rPr');
    return this.#source.slice(run.start, run.openEnd) + (properties === null ? '' : this.#source.slice(properties.start, properties.end));
  }

  #wholeParagraph({ element }: ParagraphOrigin, fit: Anchor['fit']): Anchor {
    return { start: this.#contentStart(element), end: this.#contentEnd(element), reference: null, fit };
  }

  #beside(paragraph: ParagraphOrigin | null): Anchor | null {
    return paragraph === null ? null : this.#wholeParagraph(paragraph, 'elsewhere');
  }

  /** The mark of a note in the body stands for what the note says. */
  #atNoteMark(paragraph: ParagraphOrigin): Anchor | null {
    const story = paragraph.host?.place.part ?? paragraph.place.part;
    const reference = this.#reading.origins.noteReferences.get(`${story}/${paragraph.noteId ?? ''}`);
    if (paragraph.noteId === null || reference === undefined) return null;
    const { run, paragraph: holder } = reference;
    if (holder.partName !== this.#map.main.name || holder.host !== null) return this.#beside(holder.host === null ? null : this.#map.nearest(holder.host));
    if (!this.#map.isOrdinary(holder)) return this.#beside(this.#map.nearest(holder));
    const start = edge(this.#outermost(run, holder.element, 'start') ?? run, 'start');
    const end = edge(this.#outermost(run, holder.element, 'end') ?? run, 'end');
    return { start, end, reference: null, fit: 'elsewhere' };
  }

  /** Before and after the control, or after its first paragraph; the comment shows in the paragraph that follows. */
  #outsideControl({ control, isFirstOnly }: HeldParagraph, paragraph: XmlElement): Anchor | null {
    if (isFirstOnly && paragraph.next?.name === 'w:p')
      return { start: plain(control.start), end: plain(paragraph.end), reference: this.#contentStart(paragraph.next), fit: 'near' };
    const reference = this.#behindControl(control);
    return reference === null ? null : { start: plain(control.start), end: plain(control.end), reference, fit: 'near' };
  }

  /** The next paragraph, be it behind other controls: a comment that shows before its range begins would lose it. */
  #behindControl(control: XmlElement): Place | null {
    let next = control.next;
    while (next !== null && BETWEEN_CONTROLS.has(next.name)) next = next.next;
    return next?.name === 'w:p' ? this.#contentStart(next) : null;
  }

  #contentStart(paragraph: XmlElement): Place {
    return this.#opened(paragraph) ?? plain(paragraph.child('w:pPr')?.end ?? paragraph.openEnd);
  }

  #contentEnd(paragraph: XmlElement): Place {
    return this.#opened(paragraph) ?? plain(paragraph.closeStart);
  }

  /** `<w:p/>` is opened up. */
  #opened({ openEnd, closeStart, start }: XmlElement): Place | null {
    if (openEnd !== closeStart || this.#source[openEnd - 2] !== '/') return null;
    return { ...plain(openEnd - 2), removed: 2, before: '>', after: `</${tagNameAt(this.#source, start)}>` };
  }
}

function plain(at: number): Place {
  return { at, removed: 0, before: '', after: '', cutText: null };
}

function edge({ start, end }: XmlElement, side: Side): Place {
  return plain(side === 'start' ? start : end);
}

/** The child of a run that an element of it is or lies in; null when it lies outside. */
function childOf(run: XmlElement, element: XmlElement): XmlElement | null {
  let node: XmlElement | null = element;
  while (node !== null && node.parent !== run) node = node.parent;
  return node;
}

function follows(paragraph: XmlElement, later: XmlElement): boolean {
  if (paragraph.parent !== later.parent) return false;
  for (let next = paragraph.next; next !== null && BETWEEN_PARAGRAPHS.has(next.name); next = next.next) if (next === later) return true;
  return false;
}

function closeTag(source: string, element: XmlElement): string {
  return `</${tagName(source, element)}>`;
}

/** As the source writes it. */
function tagName(source: string, { start }: XmlElement): string {
  return tagNameAt(source, start);
}

function tagNameAt(source: string, start: number): string {
  return /[^\s/>]+/u.exec(source.slice(start + 1, start + 101))?.[0] ?? '';
}
