import type { Block } from '../model/block.ts';
import type { ReportDocument } from '../model/document.ts';
import type { Section } from '../model/outline.ts';

/** What the linter saw of a document, for people who wonder why a rule spoke or was silent. */
export interface OutlineDescription {
  readonly title: string | null;
  readonly profile: string | null;
  readonly language: 'zh' | 'en';
  readonly sections: readonly SectionDescription[];
  readonly blocks: readonly BlockDescription[];
}

export interface SectionDescription {
  readonly level: number;
  readonly number: string | null;
  readonly title: string;
  readonly line: number;
  readonly column: number;
  readonly isRunIn: boolean;
  readonly sections: readonly SectionDescription[];
}

export interface BlockDescription {
  readonly role: string;
  readonly line: number;
  readonly column: number;
  /** `cn 3`: the style of its number and its value. */
  readonly number: string | null;
  readonly text: string;
}

export function describeOutline(document: ReportDocument): OutlineDescription {
  const place = (block: Block): { line: number; column: number } => document.lines.toPoint(block.range.start);
  const section = ({ level, heading, block, children }: Section): SectionDescription => ({
    level,
    number: heading.number?.text ?? null,
    title: heading.title,
    ...document.lines.toPoint(heading.range.start),
    isRunIn: block.role === 'run-in-heading',
    sections: children.map(section),
  });
  return {
    title: document.title?.text ?? null,
    profile: document.profile?.name ?? null,
    language: document.language,
    sections: document.outline.sections.map(section),
    blocks: document.blocks.map((block) => ({
      role: block.role,
      ...place(block),
      number: block.number === null ? null : `${block.number.style} ${block.number.path.join('.')}`,
      text: block.text,
    })),
  };
}
