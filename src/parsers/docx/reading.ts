import type { DocumentPlace, Story } from '../../model/place.ts';
import { FactCollector } from './fact-collector.ts';
import type { Numbering } from './numbering.ts';
import type { ParagraphOrigin, RunOrigin } from './origins.ts';
import type { Styles } from './styles.ts';
import type { XmlElement } from './xml-element.ts';

export type OpenParagraph = { -readonly [Key in keyof ParagraphOrigin]: ParagraphOrigin[Key] };

/** The text of a document while it is read, with all that is noted on the way. One for all parts. */
export class Reading {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Names of all bookmarks, lower case. */
  readonly bookmarks: ReadonlySet<string>;
  readonly facts = new FactCollector();
  readonly paragraphs: OpenParagraph[] = [];
  readonly runs: RunOrigin[] = [];
  readonly noteReferences = new Map<string, { paragraph: ParagraphOrigin; run: XmlElement }>();
  /** Comment id → where it begins, where it ends, and the paragraph of its mark. */
  readonly commentStarts = new Map<string, number>();
  readonly commentEnds = new Map<string, number>();
  readonly commentMarks = new Map<string, ParagraphOrigin>();
  /** `w:altChunk`, `w:subDoc`: text that stands in another file. */
  readonly unread = new Set<string>();
  /** What headers and footers said that are read already. */
  readonly headerWords = new Set<string>();
  /** Of headers and footers that some section shows. */
  readonly shownParts = new Set<string>();
  readonly #counts = new Map<string, number>();
  readonly #lines: string[] = [];
  #line = '';
  #lineStart = 0;

  constructor(styles: Styles, numbering: Numbering, bookmarks: ReadonlySet<string>) {
    this.styles = styles;
    this.numbering = numbering;
    this.bookmarks = bookmarks;
  }

  get length(): number {
    return this.#lineStart + this.#line.length;
  }

  /** Where the line begins that is being read; a paragraph whose mark was deleted leaves its line open. */
  get lineStart(): number {
    return this.#lineStart;
  }

  append(text: string): void {
    this.#line += text;
  }

  endLine(): void {
    this.#lines.push(`${this.#line}\n`);
    this.#lineStart += this.#line.length + 1;
    this.#line = '';
  }

  /** The text from an offset on when it is in the line that is being read, else null. */
  textFrom(start: number): string | null {
    return start < this.#lineStart ? null : this.#line.slice(start - this.#lineStart);
  }

  finish(): string {
    if (this.#line !== '') this.endLine();
    return this.#lines.join('');
  }

  /** Counts from 1. */
  next(what: 'paragraph' | 'table', story: Story): number {
    const key = `${what} ${story}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count;
  }
}

export type TablePlace = DocumentPlace['table'];
