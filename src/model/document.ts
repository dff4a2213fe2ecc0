import type { Nodes, Root } from 'mdast';
import type { Block, BlockRole } from './block.ts';
import type { LineIndex } from './line-index.ts';
import type { Outline } from './outline.ts';
import type { DocumentPlace } from './place.ts';
import type { Profile } from './profile.ts';
import type { Prose } from './prose.ts';
import type { Range } from './range.ts';

export type Format = 'markdown' | 'text' | 'docx' | 'html';
export type Language = 'zh' | 'en';

/** The title of a document. */
export interface Title {
  /** Its lines joined, white space collapsed (letter-spaced titles closed up). */
  readonly text: string;
  readonly range: Range;
  readonly blocks: readonly Block[];
}

/**
 * Something that is no text but that a rule may report. The docx parser makes them; `kind` names them:
 *
 * - `prompt` a control or field that shows what to enter (`name`) · `empty-field` a form field without a value (`name`)
 * - `broken-field` a field that shows an error · `merge-field` (`name`) · `broken-reference` its target is gone (`bookmark`)
 * - `comment` (`text`, `author`) · `tracked-change` (`author`; `deleted` with an empty range) · `tracking-on`
 * - `highlight` · `hidden` · `title-property` (`title`): what the properties of the file call it
 */
export interface Fact {
  readonly kind: string;
  readonly range: Range;
  readonly data: Readonly<Record<string, string | number>>;
}

/** A draft: its text, its tree, and what rules read often, indexed once. */
export interface ReportDocument {
  /** The decoded text without a byte order mark. All ranges refer to it. */
  readonly text: string;
  readonly format: Format;
  /** The language most of the prose is written in. */
  readonly language: Language;
  /** mdast; positions are unist positions of {@link text}. */
  readonly tree: Root;
  readonly lines: LineIndex;
  readonly blocks: readonly Block[];
  /** Prose of the blocks that have some. */
  readonly prose: readonly Prose[];
  readonly title: Title | null;
  readonly outline: Outline;
  /** What the kind of document asks for; null when the kind is unknown. */
  readonly profile: Profile | null;
  readonly facts: readonly Fact[];
  /**
   * {@link text} with code, formulas, front matter and comments of this linter overwritten by U+FFFC, line endings kept:
   * offsets are those of the text. For what must be found in the source itself (`<paid>`, `<!-- more -->`).
   */
  readonly source: string;
  /** Where the body ends: before signature, date, notes and attachments. Absent endings are reported here. */
  readonly bodyEnd: number;
  /** After the title, where an addressee would stand. */
  readonly head: Range;
  /** The nodes of a type, in reading order. */
  nodes<Type extends Nodes['type']>(type: Type): readonly Extract<Nodes, { type: Type }>[];
  blocksWith(...roles: readonly BlockRole[]): readonly Block[];
  /** The headings above an offset, outermost first. */
  sectionPath(offset: number): readonly string[];
  /** Where people find an offset in a document without lines; null for text, which has lines. */
  placeAt(offset: number): DocumentPlace | null;
  /** The block that an offset lies in. */
  blockAt(offset: number): Block | null;
}
