import { BROKEN_RESULT, type OpenField, REFERENCES, readFieldCode } from './fields.ts';
import type { Reading } from './reading.ts';
import type { PartScan } from './scan-part.ts';
import type { XmlElement } from './xml-element.ts';

const PLACEHOLDER_BLANK = /^[\s\u2002\u3000]*$/u;

/** What holds over the paragraphs of one part: open fields, controls and changes. */
export class PartContext {
  readonly reading: Reading;
  readonly name: string;
  readonly #scan: PartScan;
  readonly #count: { paragraphs: number };
  readonly #fields: OpenField[] = [];
  #contents = 0;
  #inserted = 0;
  #prompts = 0;
  #saysStale = false;

  constructor(reading: Reading, name: string, scan: PartScan, count = { paragraphs: 0 }) {
    this.reading = reading;
    this.name = name;
    this.#scan = scan;
    this.#count = count;
  }

  /** For a text box: its paragraphs count in the part, its fields and changes are its own. */
  nested(): PartContext {
    return new PartContext(this.reading, this.name, this.#scan, this.#count);
  }

  nextParagraph(): number {
    return ++this.#count.paragraphs;
  }

  get isInContents(): boolean {
    return this.#contents > 0;
  }

  get isInserted(): boolean {
    return this.#inserted > 0;
  }

  get isPrompt(): boolean {
    return this.#prompts > 0;
  }

  get isFieldResult(): boolean {
    return this.#fields.length > 0;
  }

  /** Inside the instruction of a field, where nothing is text. */
  get isInstruction(): boolean {
    return this.#fields.some((field) => !field.hasResult);
  }

  /** A content control around blocks, rows, cells or runs. */
  readControl(control: XmlElement, read: (content: XmlElement) => void): void {
    const properties = control.child('w:sdtPr');
    const gallery = properties?.child('w:docPartObj')?.valueOf('w:docPartGallery') ?? '';
    const isContents = /table of contents|目录/iu.test(gallery);
    const isPrompt = properties?.flag('w:showingPlcHdr') === true;
    const start = this.reading.length;
    if (isContents) this.#contents++;
    if (isPrompt) this.#prompts++;
    const content = control.child('w:sdtContent');
    if (content !== null) read(content);
    if (isContents) this.#leaveContents();
    if (!isPrompt) return;
    this.#prompts--;
    const name = properties?.valueOf('w:alias') ?? '';
    if (this.#contents === 0) this.reading.facts.add('prompt', start, this.reading.length, name === '' ? {} : { name });
  }

  readInserted(change: XmlElement, read: () => void): void {
    this.#inserted++;
    const start = this.reading.length;
    read();
    this.#inserted--;
    if (this.reading.length > start && this.#inserted === 0) this.reading.facts.extend('tracked-change', start, this.reading.length, authorOf(change));
  }

  /** Deleted text is no text, but its fields still pair, and what was deleted is told. Words that moved are told where they went. */
  skipDeleted(change: XmlElement): void {
    let words = '';
    for (const element of change.descendants()) {
      if (element.name === 'w:fldChar') this.readFieldCharacter(element);
      else if (element.name === 'w:delText' || element.name === 'w:t') words += element.text;
    }
    if (words !== '' && change.name === 'w:del') this.reading.facts.addDeleted(this.reading.length, words, authorOf(change));
  }

  skipDeletedRow(row: XmlElement, change: XmlElement): void {
    let words = '';
    for (const element of row.descendants()) {
      if (element.name === 'w:fldChar') this.readFieldCharacter(element);
      else if (element.name === 'w:delText' || element.name === 'w:t') words += `${words === '' ? '' : ' '}${element.text}`;
    }
    this.reading.facts.addDeleted(this.reading.length, words, authorOf(change));
  }

  /** Marks that stand between blocks and between runs alike. */
  readMark(element: XmlElement): void {
    const id = element.attribute('w:id') ?? '';
    if (element.name === 'w:commentRangeStart') this.reading.commentStarts.set(id, this.reading.length);
    else if (element.name === 'w:commentRangeEnd') this.reading.commentEnds.set(id, this.reading.length);
  }

  /** Notes which headers and footers a section shows. */
  readSection(section: XmlElement): void {
    for (const element of section.children()) {
      if (element.name === 'w:headerReference' || element.name === 'w:footerReference') this.reading.shownParts.add(element.attribute('r:id') ?? '');
    }
  }

  readFieldCharacter(element: XmlElement): void {
    if (!this.#scan.pairedFields.has(element)) return;
    const type = element.attribute('w:fldCharType');
    if (type === 'begin') {
      this.#fields.push({ instruction: '', hasResult: false, resultStart: this.reading.length, form: element.child('w:ffData'), isContents: false });
    } else if (type === 'separate') this.#beginResult();
    else this.#endField();
  }

  readInstruction(text: string): void {
    const field = this.#fields[this.#fields.length - 1];
    if (field !== undefined && !field.hasResult && field.instruction.length < 2000) field.instruction += text;
  }

  readSimpleField(element: XmlElement, read: () => void): void {
    const instruction = element.attribute('w:instr') ?? '';
    this.#fields.push({ instruction, hasResult: false, resultStart: this.reading.length, form: null, isContents: false });
    this.#beginResult();
    read();
    this.#endField();
  }

  #beginResult(): void {
    const field = this.#fields[this.#fields.length - 1];
    if (field === undefined || field.hasResult) return;
    field.hasResult = true;
    field.resultStart = this.reading.length;
    field.isContents = readFieldCode(field.instruction).name === 'TOC';
    if (field.isContents) this.#contents++;
  }

  #endField(): void {
    const field = this.#fields.pop();
    if (field === undefined) return;
    if (field.isContents) this.#leaveContents();
    if (this.isInstruction) return;
    const start = field.hasResult ? field.resultStart : this.reading.length;
    this.#judgeField(field, start, this.reading.length);
  }

  #judgeField({ instruction, form }: OpenField, start: number, end: number): void {
    const { facts, bookmarks } = this.reading;
    const { name, argument, rest } = readFieldCode(instruction);
    const result = this.reading.textFrom(start);
    if (name === 'FORMTEXT') {
      const label = form?.valueOf('w:name') ?? '';
      if (form !== null && result !== null && PLACEHOLDER_BLANK.test(result)) facts.add('empty-field', start, end, label === '' ? {} : { name: label });
    } else if (name === 'MACROBUTTON') {
      facts.add('prompt', start, end, rest === '' ? {} : { name: rest });
    } else if (name === 'MERGEFIELD') {
      facts.add('merge-field', start, end, { name: argument });
    } else if (result !== null && BROKEN_RESULT.test(result)) {
      facts.add('broken-field', start, end);
    } else if (REFERENCES.has(name) && argument !== '' && !bookmarks.has(argument.toLowerCase())) {
      // Stale contents are one fault, not one a line.
      if (this.#contents > 0 && this.#saysStale) return;
      if (this.#contents > 0) this.#saysStale = true;
      facts.add('broken-reference', start, end, { bookmark: argument });
    }
  }

  #leaveContents(): void {
    this.#contents--;
    if (this.#contents === 0) this.#saysStale = false;
  }
}

function authorOf(change: XmlElement): Record<string, string> {
  const author = change.attribute('w:author') ?? '';
  return author === '' ? {} : { author };
}
