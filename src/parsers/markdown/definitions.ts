import type { Nodes } from 'mdast';
import type { Remark } from '../markdown-tree.ts';
import { normalizeLabel } from './character-references.ts';

/** A line that may define what a link or a footnote elsewhere refers to, in a quotation or a list, too. */
const DEFINITION = /^[ \t>*+\-\d.)]*\[((?:[^[\]\\]|\\.){1,999})\]:/mu;

/** Adds the labels that a part defines which remark is to read: `[label]` is a link only when one is there. */
export function collectLabels(source: string, remark: Remark, labels: Set<string>): void {
  if (!source.includes(']:') || !DEFINITION.test(source)) return;
  for (const node of remark.parsePart(source, '', false)) collect(node, labels);
}

function collect(node: Nodes, labels: Set<string>): void {
  if (node.type === 'definition') labels.add(node.label ?? node.identifier);
  else if (node.type === 'footnoteDefinition') labels.add(`^${node.label ?? node.identifier}`);
  if ('children' in node) for (const child of node.children) collect(child, labels);
}

/** Definitions to put before a part that may refer to them; what they say does not matter, only that they are there. */
export function definitionsFor(source: string, labels: readonly string[]): string {
  if (labels.length === 0 || !source.includes('[')) return '';
  const folded = normalizeLabel(source);
  const used = labels.filter((label) => folded.includes(normalizeLabel(label)));
  // The rule ends a footnote: what is indented after it would go on with it.
  return used.length === 0 ? '' : `${used.map((label) => `[${label}]: x\n\n`).join('')}***\n\n`;
}
