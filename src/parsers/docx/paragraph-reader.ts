import type { Story } from '../../model/place.ts';
import { STAND_IN } from '../../model/prose.ts';
import { chosenBranch } from './alternative.ts';
import type { ParagraphItem } from './flow.ts';
import { headingDepth, isContentsStyle, titleStyle } from './heading-styles.ts';
import { LookTally } from './look-tally.ts';
import type { NumberLabel } from './numbering.ts';
import { ORIGIN, type ParagraphOrigin, type RunOrigin } from './origins.ts';
import type { PartContext } from './part-context.ts';
import { readDrawing } from './pictures.ts';
import type { OpenParagraph, TablePlace } from './reading.ts';
import { type RunLook, readLook, type Style } from './styles.ts';
import { readSymbol } from './symbols.ts';
import type { XmlElement } from './xml-element.ts';

interface Place {
  readonly story: Story;
  readonly table: TablePlace;
  readonly host: ParagraphOrigin | null;
  readonly noteId: string | null;
}

/** The run that is being read. */
interface OpenRun {
  readonly element: XmlElement | null;
  readonly index: number;
  offset: number;
  readonly flags: number;
  readonly isBold: boolean;
  readonly size: number | null;
}

const PROMPT_STYLES: ReadonlySet<string> = new Set(['placeholder text', '占位符文本']);
const NO_LOOK: RunLook = { isBold: null, isHidden: null, size: null };

/** Reads one paragraph into the text. */
export class ParagraphReader {
  readonly #part: PartContext;
  readonly #place: Place;
  #paragraph: OpenParagraph | null = null;
  #style: Style;
  #tally = new LookTally();
  #images: { offset: number; alt: string }[] = [];
  #boxes: XmlElement[] = [];
  #runs = 0;
  #hasContents = false;

  constructor(part: PartContext, place: Place) {
    this.#part = part;
    this.#place = place;
    this.#style = part.reading.styles.defaultParagraph;
  }

  /** @returns a null item when the paragraph's mark was deleted, and it goes on in the next one; and the text boxes that hang on it */
  read(element: XmlElement): { item: ParagraphItem | null; boxes: readonly XmlElement[] } {
    const { reading } = this.#part;
    const properties = element.child('w:pPr');
    const mark = properties?.child('w:rPr') ?? null;
    const isJoined = element.next?.name === 'w:p' && (mark?.child('w:del') ?? mark?.child('w:moveFrom') ?? null) !== null;
    const start = reading.lineStart;
    this.#begin(element, properties);
    const label = isJoined ? null : reading.numbering.label(properties?.child('w:numPr') ?? null, this.#style);
    const labelStart = reading.length;
    if (label !== null && start === labelStart) this.#appendLabel(label, element);
    if (properties !== null) {
      const section = properties.child('w:sectPr');
      if (section !== null) this.#part.readSection(section);
    }
    this.#inline(element);
    const paragraph = this.#paragraph as OpenParagraph;
    paragraph.end = reading.length;
    const boxes = this.#boxes;
    if (isJoined) return { item: null, boxes };
    const item = this.#item(start, properties, label);
    reading.endLine();
    return { item, boxes };
  }

  #begin(element: XmlElement, properties: XmlElement | null): void {
    const { reading } = this.#part;
    this.#style = reading.styles.get(properties?.valueOf('w:pStyle') ?? '') ?? reading.styles.defaultParagraph;
    this.#tally = new LookTally();
    this.#images = [];
    this.#boxes = [];
    this.#runs = 0;
    this.#hasContents = false;
    this.#paragraph = {
      element,
      partName: this.#part.name,
      index: this.#part.nextParagraph(),
      place: { part: this.#place.story, paragraph: reading.next('paragraph', this.#place.story), table: this.#place.table },
      start: reading.length,
      end: reading.length,
      host: this.#place.host,
      noteId: this.#place.noteId,
    };
    reading.paragraphs.push(this.#paragraph);
  }

  #item(start: number, properties: XmlElement | null, label: NumberLabel | null): ParagraphItem {
    const { reading } = this.#part;
    const { story, noteId, table } = this.#place;
    const isContents = this.#hasContents || isContentsStyle(this.#style, reading.styles);
    const mayBeHeading = story === 'body' && table === null && !isContents;
    return {
      kind: 'paragraph',
      start,
      end: reading.length,
      story,
      noteId,
      label,
      headingDepth: mayBeHeading ? headingDepth(properties, this.#style, reading.styles, reading.textFrom(start) ?? '') : null,
      titleStyle: mayBeHeading ? titleStyle(this.#style) : null,
      isContents,
      boldLength: this.#tally.boldLength,
      inkLength: this.#tally.inkLength,
      size: this.#tally.mainSize,
      isCentred: (properties?.valueOf('w:jc') ?? this.#style.alignment) === 'center',
      images: this.#images,
    };
  }

  #appendLabel(label: NumberLabel, element: XmlElement): void {
    const text = label.text === '' ? '' : label.text + separator(label);
    if (text === '') return;
    this.#append(text, 'number', element, 0, { element: null, index: 0, offset: 0, flags: 0, isBold: false, size: null });
  }

  #inline(parent: XmlElement): void {
    for (let child = parent.first; child !== null; child = child.next) this.#inlineElement(child);
  }

  #inlineElement(element: XmlElement): void {
    switch (element.name) {
      case 'w:r':
        return this.#run(element);
      case 'w:pPr':
        return;
      case 'w:hyperlink':
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:dir':
      case 'w:bdo':
        return this.#inline(element);
      case 'w:ins':
      case 'w:moveTo':
        return this.#part.readInserted(element, () => this.#inline(element));
      case 'w:del':
      case 'w:moveFrom':
        return this.#part.skipDeleted(element);
      case 'w:sdt':
        return this.#part.readControl(element, (content) => this.#inline(content));
      case 'w:fldSimple':
        return this.#part.readSimpleField(element, () => this.#inline(element));
      case 'mc:AlternateContent': {
        const branch = chosenBranch(element);
        if (branch !== null) this.#inline(branch);
        return;
      }
      case 'm:oMath':
      case 'm:oMathPara':
        return this.#math(element);
      case 'w:subDoc':
        this.#part.reading.unread.add(element.name);
        return;
      default:
        this.#part.readMark(element);
    }
  }

  #math(element: XmlElement): void {
    const run: OpenRun = { element: null, index: 0, offset: 0, flags: this.#flags(0), isBold: false, size: null };
    for (const part of element.descendants()) if (part.name === 'm:t' && part.text !== '') this.#append(flat(part.text), 'math', part, 0, run);
  }

  #run(element: XmlElement): void {
    const properties = element.child('w:rPr');
    const look = properties === null ? NO_LOOK : readLook(properties);
    const styleId = properties?.valueOf('w:rStyle') ?? null;
    const style = styleId === null ? null : this.#part.reading.styles.get(styleId);
    const highlight = properties?.valueOf('w:highlight') ?? 'none';
    const isHidden = look.isHidden ?? style?.isHidden ?? this.#style.isHidden ?? false;
    const flags =
      (isHidden ? ORIGIN.hidden : 0) |
      (highlight !== 'none' ? ORIGIN.highlighted : 0) |
      (style !== null && PROMPT_STYLES.has(style.name) ? ORIGIN.placeholder : 0);
    const run: OpenRun = {
      element,
      index: ++this.#runs,
      offset: 0,
      flags: this.#flags(flags),
      isBold: look.isBold ?? style?.isBold ?? this.#style.isBold ?? false,
      size: look.size ?? style?.size ?? this.#style.size,
    };
    this.#runContent(element, run);
  }

  #runContent(parent: XmlElement, run: OpenRun): void {
    for (let child = parent.first; child !== null; child = child.next) this.#runChild(child, run);
  }

  #runChild(element: XmlElement, run: OpenRun): void {
    switch (element.name) {
      case 'w:t':
        return this.#text(element, run);
      case 'w:tab':
      case 'w:ptab':
        return this.#append('\t', 'char', element, 0, run);
      case 'w:br':
        if (element.attribute('w:type') === null || element.attribute('w:type') === 'textWrapping') this.#append('\n', 'char', element, 0, run);
        return;
      case 'w:cr':
        return this.#append('\n', 'char', element, 0, run);
      case 'w:noBreakHyphen':
        return this.#append('\u2011', 'char', element, 0, run);
      case 'w:sym':
        return this.#append(readSymbol(element.attribute('w:font') ?? '', element.attribute('w:char') ?? ''), 'char', element, 0, run);
      case 'w:fldChar':
        return this.#part.readFieldCharacter(element);
      case 'w:instrText':
        return this.#part.readInstruction(element.text);
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return this.#noteReference(element, run);
      case 'w:commentReference':
        this.#part.reading.commentMarks.set(element.attribute('w:id') ?? '', this.#paragraph as OpenParagraph);
        return;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return this.#drawing(element, run);
      case 'mc:AlternateContent': {
        const branch = chosenBranch(element);
        if (branch !== null) this.#runContent(branch, run);
        return;
      }
      case 'w:ruby': {
        const base = element.child('w:rubyBase');
        if (base !== null) this.#inline(base);
        return;
      }
      default:
    }
  }

  /** Without `xml:space="preserve"` Word drops white space at the ends. */
  #text(element: XmlElement, run: OpenRun): void {
    const { text } = element;
    if (text === '') return;
    if (element.attribute('xml:space') === 'preserve') return this.#append(flat(text), 'text', element, 0, run);
    const kept = text.replace(/^[ \t\r\n]+/u, '');
    const trimmed = text.length - kept.length;
    const trimmedEnd = trimEnd(kept);
    if (trimmedEnd !== '') this.#append(flat(trimmedEnd), 'text', element, trimmed, run);
  }

  #noteReference(element: XmlElement, run: OpenRun): void {
    const key = `${element.name === 'w:footnoteReference' ? 'footnote' : 'endnote'}/${element.attribute('w:id') ?? ''}`;
    const { noteReferences } = this.#part.reading;
    if (run.element !== null && !noteReferences.has(key)) noteReferences.set(key, { paragraph: this.#paragraph as OpenParagraph, run: run.element });
  }

  #drawing(element: XmlElement, run: OpenRun): void {
    const { hasPicture, alt, boxes } = readDrawing(element);
    for (const box of boxes) this.#boxes.push(box);
    if (!hasPicture || this.#part.isInstruction) return;
    this.#images.push({ offset: this.#part.reading.length, alt });
    this.#append(STAND_IN, 'image', element, 0, run);
  }

  #append(text: string, kind: RunOrigin['kind'], element: XmlElement, trimmed: number, run: OpenRun): void {
    const { reading } = this.#part;
    if (this.#part.isInstruction) return;
    const start = reading.length;
    const end = start + text.length;
    reading.append(text);
    reading.runs.push({
      start,
      end,
      kind,
      paragraph: this.#paragraph as OpenParagraph,
      run: run.element,
      runIndex: run.index,
      offset: run.offset,
      element,
      trimmed,
      flags: run.flags,
    });
    run.offset += text.length;
    if (kind === 'number') return;
    this.#tally.add(text, run.isBold, run.size);
    if (this.#part.isInContents) {
      this.#hasContents = true;
      return;
    }
    if ((run.flags & ORIGIN.highlighted) !== 0) reading.facts.extend('highlight', start, end);
    if ((run.flags & ORIGIN.hidden) !== 0) reading.facts.extend('hidden', start, end);
  }

  #flags(own: number): number {
    const part = this.#part;
    return (
      own |
      (part.isInserted ? ORIGIN.inserted : 0) |
      (part.isFieldResult ? ORIGIN.fieldResult : 0) |
      (part.isPrompt ? ORIGIN.placeholder : 0) |
      (part.isInContents ? ORIGIN.contents : 0)
    );
  }
}

/** A tab after a Chinese number is layout; after a Latin one it is the space that somebody would have typed. */
function separator({ text, suffix }: NumberLabel): string {
  if (suffix === 'nothing') return '';
  return suffix === 'space' || /[\w.)\]]$/u.test(text) ? ' ' : '';
}

/** A line break in the source of a part is a space in Word. */
function flat(text: string): string {
  return /[\t\r\n]/u.test(text) ? text.replace(/[\t\r\n]/gu, ' ') : text;
}

function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[ \t\r\n]/u.test(text.charAt(end - 1))) end--;
  return end === text.length ? text : text.slice(0, end);
}
