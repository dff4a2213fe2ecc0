import type { Fact, ReportDocument } from '../rule/index.ts';

/** The same document with more facts. */
export function withFacts(document: ReportDocument, facts: readonly Fact[]): ReportDocument {
  if (facts.length === 0) return document;
  const { text, format, language, tree, lines, blocks, prose, title, outline, profile, bodyEnd, head } = document;
  return {
    ...{ text, format, language, tree, lines, blocks, prose, title, outline, profile, bodyEnd, head },
    facts: [...document.facts, ...facts],
    // Made when it is first asked for.
    get source() {
      return document.source;
    },
    nodes: (type) => document.nodes(type),
    blocksWith: (...roles) => document.blocksWith(...roles),
    sectionPath: (offset) => document.sectionPath(offset),
    blockAt: (offset) => document.blockAt(offset),
    placeAt: (offset) => document.placeAt(offset),
  };
}
