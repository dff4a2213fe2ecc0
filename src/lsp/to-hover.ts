import type { Hover, Position } from 'vscode-languageserver';
import type { AnyRule } from '../rule/rule.ts';
import type { OpenDraft } from './draft-store.ts';
import { toRange } from './to-diagnostic.ts';

/** What the rules say that found something at a place: what they find, why it matters, where their page is. */
export function hoverAt(draft: OpenDraft, position: Position, rules: readonly AnyRule[]): Hover | null {
  const { document, outcome } = draft;
  if (outcome.kind !== 'linted') return null;
  const offset = document.offsetAt(position);
  const found = outcome.result.findings.filter(({ range }) => range.start <= offset && offset < Math.max(range.end, range.start + 1));
  const first = found[0];
  if (first === undefined) return null;
  const { language } = outcome.result;
  const parts = [...new Set(found.map(({ ruleId }) => ruleId))].flatMap((id) => {
    const rule = rules.find((one) => one.id === id);
    if (rule === undefined) return [];
    const url = found.find(({ ruleId }) => ruleId === id)?.helpUrl ?? null;
    const name = url === null ? `**${id}**` : `**[${id}](${url})**`;
    return [`${name}  \n${rule.summary[language]}\n\n${rule.rationale[language]}`];
  });
  return parts.length === 0 ? null : { contents: { kind: 'markdown', value: parts.join('\n\n---\n\n') }, range: toRange(first.start, first.end) };
}
