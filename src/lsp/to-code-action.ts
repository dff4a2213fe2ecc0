import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic, type TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { applyFixes } from '../engine/apply-fixes.ts';
import type { Finding, FindingEdit } from '../engine/finding.ts';
import type { OpenDraft } from './draft-store.ts';
import type { DiagnosticData } from './to-diagnostic.ts';

/** Everything in a document that can be fixed without asking; editors run it on saving. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.reportlint`;
export const EXPLAIN = 'reportlint.explain';

export const CODE_ACTION_KINDS = [CodeActionKind.QuickFix, FIX_ALL];

const WORDS = {
  en: {
    fix: (text: string) => (text === '' ? 'Delete it' : `Replace with “${text}”`),
    fixAll: 'Apply all safe fixes of reportlint',
    suppress: (rule: string) => `Suppress ${rule} for this line`,
    explain: (rule: string) => `Explain ${rule}`,
  },
  zh: {
    fix: (text: string) => (text === '' ? '删去' : `改为“${text}”`),
    fixAll: '应用 reportlint 的全部安全修复',
    suppress: (rule: string) => `本行不再检查 ${rule}`,
    explain: (rule: string) => `说明：${rule}`,
  },
} as const;

/** What can be done in a range of a draft: fixes and suggestions first, then suppressing, then explaining. */
export async function codeActions(draft: OpenDraft, { range, context }: CodeActionParams): Promise<CodeAction[]> {
  const { document, outcome } = draft;
  if (outcome.kind !== 'linted') return [];
  const { language } = outcome.result;
  const actions: CodeAction[] = [];
  if (isWanted(CodeActionKind.QuickFix, context.only)) {
    const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    for (const finding of outcome.result.findings) {
      if (finding.range.start > to || finding.range.end < from) continue;
      const diagnostics = context.diagnostics.filter((diagnostic) => isOf(diagnostic, finding));
      actions.push(...actionsFor(finding, draft, language, diagnostics));
    }
  }
  // A list for the light bulb would show it beside each finding; it is for those who ask for it, and for saving.
  if (context.only !== undefined && isWanted(FIX_ALL, context.only)) {
    const action = await fixAll(draft, outcome.lintAgain);
    if (action !== null) actions.push({ ...action, title: WORDS[language].fixAll });
  }
  return actions;
}

function actionsFor(finding: Finding, { document, text }: OpenDraft, language: 'zh' | 'en', diagnostics: Diagnostic[]): CodeAction[] {
  const words = WORDS[language];
  const quickFix = (title: string, edits: readonly FindingEdit[], isPreferred: boolean): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    ...(isPreferred && { isPreferred }),
    edit: { changes: { [document.uri]: edits.map((edit) => toTextEdit(edit, document)) } },
  });
  const only = finding.fix?.length === 1 ? (finding.fix[0] as FindingEdit).text : '';
  const actions = [
    ...(finding.fix === null ? [] : [quickFix(words.fix(only.trim()), finding.fix, true)]),
    ...finding.suggestions.map(({ label, edits }) => quickFix(label, edits, false)),
  ];
  if (finding.ruleId.startsWith('engine/')) return actions;
  const comment = suppressingComment(finding, document, text);
  if (comment !== null) actions.push(quickFix(words.suppress(finding.ruleId), [comment], false));
  actions.push({
    title: words.explain(finding.ruleId),
    kind: CodeActionKind.QuickFix,
    diagnostics,
    command: { title: words.explain(finding.ruleId), command: EXPLAIN, arguments: [finding.ruleId, language] },
  });
  return actions;
}

/**
 * A comment in a line above the finding's. Plain text has no comments; nor has the inside of a table, a fence or a quotation,
 * where the line would become part of it.
 */
function suppressingComment(finding: Finding, document: TextDocument, text: string): FindingEdit | null {
  if (document.languageId !== 'markdown' && !/\.(?:md|markdown)$/iu.test(document.uri)) return null;
  const start = document.offsetAt({ line: finding.start.line - 1, character: 0 });
  const line = /^[^\r\n]*/u.exec(text.slice(start))?.[0] ?? '';
  if (/^\s*[|>]/u.test(line)) return null;
  const before = text.slice(0, start);
  // Glued to the line before, the comment would end a paragraph that goes on; and a list item would lose its indent.
  if (start > 0 && !/\n[ \t]*\r?\n$|^\s*$/u.test(before) && !/^\s*(?:#|[-*+]\s|\d+[.)]\s)/u.test(line)) return null;
  const indent = /^[ \t]*/u.exec(line)?.[0] ?? '';
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return { range: { start, end: start }, text: `${indent}<!-- reportlint-disable-next-line ${finding.ruleId} -->${lineEnd}` };
}

async function fixAll({ document, text }: OpenDraft, lint: (text: string) => Promise<{ readonly findings: readonly Finding[] }>): Promise<CodeAction | null> {
  const { text: fixed } = await applyFixes(text, lint);
  if (fixed === text) return null;
  return { title: '', kind: FIX_ALL, edit: { changes: { [document.uri]: [toTextEdit(changedPart(text, fixed), document)] } } };
}

/** One edit over the part that differs: what is outside keeps its markers and folds. */
function changedPart(before: string, after: string): FindingEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (tail < shorter - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  return { range: { start, end: before.length - tail }, text: after.slice(start, after.length - tail) };
}

function toTextEdit({ range, text }: FindingEdit, document: TextDocument): TextEdit {
  return { range: { start: document.positionAt(range.start), end: document.positionAt(range.end) }, newText: text };
}

/** Kinds form a tree: who asks for `source` wants `source.fixAll.reportlint`, too. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
}

function isOf(diagnostic: Diagnostic, finding: Finding): boolean {
  return (diagnostic.data as DiagnosticData | undefined)?.fingerprint === finding.fingerprint;
}
