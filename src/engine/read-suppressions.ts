import type { ReportDocument } from '../model/document.ts';
import type { Range } from '../model/range.ts';
import { rangeOf } from '../model/read-prose.ts';

/** A `reportlint-disable…` comment and the stretch in which it holds. */
export interface Suppression {
  /** The comment, for what is said about it. */
  readonly comment: Range;
  /** Empty: every rule. */
  readonly rules: readonly { readonly id: string; readonly range: Range }[];
  readonly reason: string;
  readonly scope: Range;
}

const DIRECTIVE = /^<!--\s*reportlint-(disable-next-line|disable-line|disable-file|disable|enable)(?=[\s-]|$)([\s\S]*?)-->$/u;

/**
 * Reads the comments of a Markdown document, in reading order:
 * `disable` holds until a matching `enable` or the end, `disable-line` on the comment's own line, `disable-next-line` on the line below it,
 * `disable-file` everywhere. After `--` stands the reason.
 */
export function readSuppressions(document: ReportDocument): Suppression[] {
  const suppressions: Suppression[] = [];
  const open: { comment: Range; rules: Suppression['rules']; reason: string }[] = [];
  const close = (entry: (typeof open)[number], end: number): void => {
    suppressions.push({ ...entry, scope: { start: entry.comment.end, end } });
  };
  for (const node of document.nodes('html')) {
    const outer = rangeOf(node);
    if (outer === null || !node.value.includes('reportlint-')) continue;
    for (const { comment, name, rest } of readComments(document.text, outer)) {
      const { rules, reason } = readRest(rest.text, rest.start);
      if (name === 'enable') {
        for (const entry of open.splice(0).flatMap((one) => reopen(one, rules, comment, close))) open.push(entry);
        continue;
      }
      if (name === 'disable') open.push({ comment, rules, reason });
      else suppressions.push({ comment, rules, reason, scope: scopeOf(name, comment, document) });
    }
  }
  for (const entry of open) close(entry, document.text.length);
  return suppressions.sort((a, b) => a.comment.start - b.comment.start);
}

type Open = { comment: Range; rules: Suppression['rules']; reason: string };

/** `enable a` closes only a's part of `disable a, b`; the rest stays open. */
function reopen(entry: Open, enabled: Suppression['rules'], comment: Range, close: (entry: Open, end: number) => void): Open[] {
  if (enabled.length === 0) {
    close(entry, comment.start);
    return [];
  }
  const isEnabled = (id: string): boolean => enabled.some((rule) => rule.id === id);
  const ended = entry.rules.filter((rule) => isEnabled(rule.id));
  if (ended.length === 0) return [entry];
  close({ ...entry, rules: ended }, comment.start);
  const rest = entry.rules.filter((rule) => !isEnabled(rule.id));
  return rest.length === 0 ? [] : [{ ...entry, rules: rest }];
}

function* readComments(text: string, { start, end }: Range): Generator<{ comment: Range; name: string; rest: { text: string; start: number } }> {
  for (const match of text.slice(start, end).matchAll(/<!--[\s\S]*?-->/gu)) {
    const directive = DIRECTIVE.exec(match[0]);
    if (directive === null) continue;
    const comment = { start: start + match.index, end: start + match.index + match[0].length };
    const rest = directive[2] as string;
    yield { comment, name: directive[1] as string, rest: { text: rest, start: comment.end - 3 - rest.length } };
  }
}

function readRest(text: string, start: number): { rules: Suppression['rules']; reason: string } {
  const cut = text.search(/(?:^|\s)--(?:\s|$)/u);
  const list = cut === -1 ? text : text.slice(0, cut);
  const reason =
    cut === -1
      ? ''
      : text
          .slice(cut)
          .replace(/^\s*--/u, '')
          .trim();
  const rules = [...list.matchAll(/[^\s,，、]+/gu)].map((match) => ({
    id: match[0],
    range: { start: start + match.index, end: start + match.index + match[0].length },
  }));
  return { rules, reason };
}

function scopeOf(name: string, comment: Range, document: ReportDocument): Range {
  if (name === 'disable-file') return { start: 0, end: document.text.length };
  const line = document.lines.lineAt(name === 'disable-line' ? comment.start : comment.end);
  if (name === 'disable-line') return document.lines.lineRange(line);
  // A comment in a block of its own is followed by a blank line as often as not: the next line is the next one with text.
  let next = line + 1;
  while (next < document.lines.lineCount && /^[\s>]*$/u.test(textOfLine(document, next))) next++;
  return document.lines.lineRange(next);
}

function textOfLine(document: ReportDocument, line: number): string {
  const { start, end } = document.lines.lineRange(line);
  return document.text.slice(start, end);
}
