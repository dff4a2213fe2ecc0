import { fileURLToPath } from 'node:url';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { formatConfigProblem } from '../config/config-problem.ts';
import type { ResolvedConfig } from '../config/resolve-config.ts';
import type { FileResult } from '../engine/finding.ts';
import { createLinter, type Linter } from '../linter/create-linter.ts';
import type { ReportDocument } from '../model/document.ts';
import { markdownParser, type Parser, parserForPath, plainTextParser, rememberingMarkdownParser } from '../parsers/index.ts';
import type { Workspace } from './workspace.ts';

/** A draft that is open in the editor, as linted. */
export interface OpenDraft {
  readonly document: TextDocument;
  /** The version that was linted: {@link document} goes on living. */
  readonly version: number;
  readonly text: string;
  readonly outcome: DraftOutcome;
}

export type DraftOutcome =
  | { readonly kind: 'linted'; readonly result: FileResult; readonly report: ReportDocument | null; lintAgain(text: string): Promise<FileResult> }
  /** The configuration leaves the file out, or nothing reads its format. */
  | { readonly kind: 'ignored' }
  /** Its configuration has mistakes; the sentence names the first. */
  | { readonly kind: 'unconfigured'; readonly reason: string };

interface Kept {
  readonly version: number;
  readonly generation: number;
  readonly draft: Promise<OpenDraft>;
}

/** Lints open drafts, each version once, whatever asks: diagnostics, actions, symbols, hovers. */
export class DraftStore {
  readonly #workspace: Workspace;
  readonly #kept = new Map<string, Kept>();
  /** Of Markdown drafts, each with what it knows of its text. */
  readonly #parsers = new Map<string, Parser>();
  readonly #linters = new WeakMap<ResolvedConfig, Linter>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  lint(document: TextDocument): Promise<OpenDraft> {
    const { uri, version } = document;
    const { generation } = this.#workspace;
    const kept = this.#kept.get(uri);
    if (kept !== undefined && kept.version === version && kept.generation === generation) return kept.draft;
    const text = document.getText();
    const draft = this.#lintText(document, text).then((outcome) => ({ document, version, text, outcome }));
    this.#kept.set(uri, { version, generation, draft });
    return draft;
  }

  /** A draft that is closed. */
  forget(uri: string): void {
    this.#kept.delete(uri);
    this.#parsers.delete(uri);
  }

  async #lintText(document: TextDocument, text: string): Promise<DraftOutcome> {
    const path = pathOf(document);
    const parser = this.#parserOf(path, document);
    if (parser === null) return { kind: 'ignored' };
    const loaded = await this.#workspace.configOf(path);
    if (!loaded.ok) {
      const first = loaded.problems[0];
      return { kind: 'unconfigured', reason: first === undefined ? 'a mistake' : formatConfigProblem(first) };
    }
    const { relativePath } = loaded;
    if (loaded.config.forFile(relativePath).isIgnored) return { kind: 'ignored' };
    const linter = this.#linterOf(loaded.config);
    const inspect = (source: string) => linter.inspect({ path, relativePath, source, encoding: null, hasInlineConfig: true, parser });
    // An empty file is a draft that is being begun, not one that cannot be read.
    if (text.trim() === '') return { kind: 'ignored' };
    const { result: all, document: report } = await inspect(text);
    const result = await this.#workspace.applyBaseline(all);
    return { kind: 'linted', result, report, lintAgain: async (changed) => (await inspect(changed)).result };
  }

  #parserOf(path: string, { uri, languageId }: TextDocument): Parser | null {
    const parser = parserOf(path, languageId);
    if (parser !== markdownParser) return parser;
    const own = this.#parsers.get(uri) ?? rememberingMarkdownParser();
    this.#parsers.set(uri, own);
    return own;
  }

  #linterOf(config: ResolvedConfig): Linter {
    let linter = this.#linters.get(config);
    if (linter === undefined) {
      linter = createLinter(config);
      this.#linters.set(config, linter);
    }
    return linter;
  }
}

/** An absolute path; a document without a file (`untitled:Untitled-1`) gets a name in the root, where no configuration is. */
function pathOf(document: TextDocument): string {
  if (document.uri.startsWith('file:')) return fileURLToPath(document.uri);
  const name = document.uri.replace(/^[a-z-]+:/u, '').replace(/[/\\?#]/gu, '_');
  return `/${name}`;
}

/** By the extension, then by the language that the editor took it for; formats that are not text are not edited in an editor. */
function parserOf(path: string, languageId: string): Parser | null {
  const byName = parserForPath(path);
  if (byName === markdownParser || byName === plainTextParser) return byName;
  if (languageId === 'markdown') return markdownParser;
  return languageId === 'plaintext' ? plainTextParser : null;
}
