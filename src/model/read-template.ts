import type { Block, BlockRole } from './block.ts';
import type { ReportDocument } from './document.ts';
import { splitSentences } from './sentences.ts';

/** A heading of a template. */
export interface TemplateHeading {
  /** The words without the number. */
  readonly title: string;
  /** From 1, outermost. */
  readonly level: number;
  /** The titles above it, outermost first. */
  readonly path: readonly string[];
}

/** What a draft is held against: the outline and the sentences of a document that it should have been made from. */
export interface Template {
  /** As it was named. */
  readonly path: string;
  /** Never empty. */
  readonly outline: readonly TemplateHeading[];
  /** In reading order; headings, formulas and the like left out. */
  readonly sentences: readonly string[];
}

/** @returns null when the document has no headings */
export function readTemplate(document: ReportDocument, path: string): Template | null {
  const outline: TemplateHeading[] = [];
  for (const { heading, level, parent } of document.outline.all) {
    const above: string[] = [];
    for (let section = parent; section !== null; section = section.parent) above.unshift(section.heading.title);
    outline.push({ title: heading.title, level, path: above });
  }
  if (outline.length === 0) return null;
  const sentences = document.blocks
    .filter(hasTemplateProse)
    .flatMap(({ text, heading }) => splitSentences(text.slice(heading?.proseEnd ?? 0)).map((sentence) => sentence.text));
  return { path, outline, sentences };
}

/** Whether a block has sentences that a writer puts in place of those of a template: no heading, formula, signature or form. */
export function hasTemplateProse({ role }: Block): boolean {
  return PROSE.has(role);
}

const PROSE: ReadonlySet<BlockRole> = new Set<BlockRole>(['body', 'list-item', 'run-in-heading', 'quote', 'table-cell', 'note']);
