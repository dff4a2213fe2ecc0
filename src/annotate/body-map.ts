import { type DocxReading, ORIGIN, type ParagraphOrigin, scanPart, type XmlElement, type XmlPart } from '../parsers/docx/index.ts';

/** A field that begins and ends in one paragraph: the runs of its first and its last mark. */
export interface FieldSpan {
  readonly first: XmlElement;
  readonly last: XmlElement;
}

/**
 * How a comment can be fixed to a paragraph: in it; only around the content control that holds it, which programs fill anew;
 * or nowhere in it (contents, cell-level and nested controls, text boxes, alternatives).
 */
type Standing = 'ordinary' | 'elsewhere' | HeldParagraph;

export interface HeldParagraph {
  readonly control: XmlElement;
  /** Only as the first paragraph of a control with text of any kind: LibreOffice 7 loses the words before a comment there. */
  readonly isFirstOnly: boolean;
}

/** Where in the main part comments can stand. */
export class BodyMap {
  readonly main: XmlPart;
  readonly #standings = new Map<ParagraphOrigin, Standing>();
  readonly #nearest = new Map<ParagraphOrigin, ParagraphOrigin>();
  readonly #fields: ReadonlyMap<XmlElement, readonly FieldSpan[]>;
  /** The first paragraph that can hold a comment, if possible one with words; null when there is none. */
  readonly first: ParagraphOrigin | null;

  constructor({ pack, origins }: DocxReading) {
    this.main = pack.main;
    this.#fields = fieldsByParagraph(pack.main.root);
    const contents = new Set<ParagraphOrigin>();
    for (const { flags, paragraph } of origins.runs) if ((flags & ORIGIN.contents) !== 0) contents.add(paragraph);
    const own = origins.paragraphs.filter((paragraph) => paragraph.partName === pack.main.name && paragraph.host === null);
    for (const paragraph of own) this.#standings.set(paragraph, contents.has(paragraph) ? 'elsewhere' : standingOf(paragraph.element));
    const ordinary = own.filter((paragraph) => this.isOrdinary(paragraph));
    this.first = ordinary.find(({ start, end }) => end > start) ?? ordinary[0] ?? null;
    let before = ordinary[0];
    for (const paragraph of own) {
      if (this.isOrdinary(paragraph)) before = paragraph;
      if (before !== undefined) this.#nearest.set(paragraph, before);
    }
  }

  isOrdinary(paragraph: ParagraphOrigin): boolean {
    return this.#standings.get(paragraph) === 'ordinary';
  }

  /** The control that a comment on this paragraph must begin outside of. */
  heldBy(paragraph: ParagraphOrigin): HeldParagraph | null {
    const standing = this.#standings.get(paragraph);
    return typeof standing === 'object' ? standing : null;
  }

  /** The paragraph itself or the one before that can hold a comment; if there is none before, the first. */
  nearest(paragraph: ParagraphOrigin): ParagraphOrigin | null {
    return this.#nearest.get(paragraph) ?? this.first;
  }

  /** The outermost field of a paragraph that an element of it lies in. */
  fieldAround(element: XmlElement, paragraph: XmlElement): FieldSpan | null {
    let found: FieldSpan | null = null;
    for (const field of this.#fields.get(paragraph) ?? []) {
      if (field.first.start <= element.start && element.end <= field.last.end && (found === null || field.first.start < found.first.start)) found = field;
    }
    return found;
  }
}

/** Content that a program replaces as a whole: what stands in it is lost. */
const REBUILT: readonly string[] = ['w:text', 'w:date', 'w:dropDownList', 'w:comboBox', 'w14:checkbox', 'w:docPartList', 'w:dataBinding', 'w15:dataBinding'];
/** Galleries of building blocks that are made anew with each update. A cover page stays. */
const CONTENTS = /table of contents|目录|bibliograph|书目/iu;
const PASSED: ReadonlySet<string> = new Set(['w:tc', 'w:tr', 'w:tbl', 'w:customXml', 'w:smartTag', 'w:ins', 'w:moveTo', 'w:sdtContent']);
const HOLDS_BLOCKS: ReadonlySet<string> = new Set(['w:body', 'w:tc', 'w:customXml', 'w:ins', 'w:moveTo']);

function standingOf(paragraph: XmlElement): Standing {
  let control: XmlElement | null = null;
  for (let above = paragraph.parent; above !== null && above.name !== 'w:body'; above = above.parent) {
    if (above.name === 'w:sdt') {
      if (control !== null) return 'elsewhere';
      control = above;
    } else if (!PASSED.has(above.name)) return 'elsewhere';
  }
  if (control === null) return 'ordinary';
  const properties = control.child('w:sdtPr');
  if (properties === null) return 'ordinary';
  const block = properties.child('w:docPartObj');
  if (CONTENTS.test(block?.valueOf('w:docPartGallery') ?? '')) return 'elsewhere';
  const isRebuilt = properties.flag('w:showingPlcHdr') === true || REBUILT.some((name) => properties.child(name) !== null);
  if (!HOLDS_BLOCKS.has(control.parent?.name ?? '')) return 'elsewhere';
  if (isRebuilt) return { control, isFirstOnly: false };
  const isFirst = paragraph.parent?.parent === control && paragraph.parent.child('w:p') === paragraph;
  return block === null && isFirst ? { control, isFirstOnly: true } : 'ordinary';
}

function fieldsByParagraph(root: XmlElement): Map<XmlElement, FieldSpan[]> {
  const found = new Map<XmlElement, FieldSpan[]>();
  for (const { begin, end } of scanPart(root).fields) {
    const paragraph = above(begin, 'w:p');
    const first = above(begin, 'w:r');
    const last = above(end, 'w:r');
    if (paragraph === null || first === null || last === null || above(end, 'w:p') !== paragraph) continue;
    const fields = found.get(paragraph);
    if (fields === undefined) found.set(paragraph, [{ first, last }]);
    else fields.push({ first, last });
  }
  return found;
}

function above(element: XmlElement, name: string): XmlElement | null {
  for (let node = element.parent; node !== null; node = node.parent) if (node.name === name) return node;
  return null;
}
