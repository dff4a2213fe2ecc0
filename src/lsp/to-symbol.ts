import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Section } from '../model/outline.ts';
import type { Range } from '../model/range.ts';
import type { OpenDraft } from './draft-store.ts';

/** The outline as the linter reads it: numbered headings of plain text and run-in headings, too. */
export function documentSymbols({ document, outcome }: OpenDraft): DocumentSymbol[] {
  if (outcome.kind !== 'linted' || outcome.report === null) return [];
  return outcome.report.outline.sections.map((section) => toSymbol(section, document));
}

function toSymbol(section: Section, document: TextDocument): DocumentSymbol {
  const between = ({ start, end }: Range) => ({ start: document.positionAt(start), end: document.positionAt(end) });
  const { heading, label, children } = section;
  // The protocol wants a name that is not blank, and the heading inside the section.
  const range = { start: Math.min(section.range.start, heading.range.start), end: Math.max(section.range.end, heading.range.end) };
  return {
    name: label.trim() === '' ? '…' : label,
    kind: SymbolKind.String,
    range: between(range),
    selectionRange: between(heading.range),
    children: children.map((child) => toSymbol(child, document)),
  };
}
