import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { CancellationToken } from 'vscode-languageserver';
import type { FileResult } from '../engine/finding.ts';
import { findFiles } from '../host/find-files.ts';
import { READ_IN_FOLDERS } from '../host/formats.ts';
import { lintFiles } from '../host/lint-files.ts';
import type { Workspace } from './workspace.ts';

export interface WorkspaceDraft {
  readonly uri: string;
  /** The same as long as the file and what decides its findings stay the same. */
  readonly resultId: string;
  /** Null when the file is left out. */
  readonly result: FileResult | null;
}

/** Drafts that lie in the workspace and are not open: among them the Word documents, which no editor of text opens. */
export class WorkspaceDrafts {
  readonly #workspace: Workspace;
  readonly #kept = new Map<string, WorkspaceDraft>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /**
   * One file after the other, as they are linted. Editors ask again every few seconds: what has not changed is not read again.
   *
   * @param isOpen whether the editor holds the file; its own text counts then
   */
  async *lint(isOpen: (uri: string) => boolean, token: CancellationToken): AsyncGenerator<WorkspaceDraft> {
    for (const folder of this.#workspace.folders) {
      const found = await findFiles(['.'], {
        cwd: folder,
        extensions: READ_IN_FOLDERS,
        isIgnoring: true,
        ignorePaths: [],
        ignorePatterns: [],
        isForcingExclude: true,
        isEmptyMatchAllowed: true,
      });
      for (const { path } of found.files) {
        if (token.isCancellationRequested) return;
        const uri = pathToFileURL(path).href;
        if (isOpen(uri)) continue;
        yield await this.#lintFile(path, uri);
        // Others ask while a whole folder is linted.
        await new Promise(setImmediate);
      }
    }
  }

  async #lintFile(path: string, uri: string): Promise<WorkspaceDraft> {
    const resultId = this.#stateOf(path);
    const kept = this.#kept.get(path);
    if (kept?.resultId === resultId) return kept;
    const run = {
      configOf: (file: string) => this.#workspace.configOf(file),
      encoding: null,
      hasInlineConfig: true,
      isIgnoring: true,
      isForcingExclude: true,
    };
    let result: FileResult | null = null;
    for await (const linted of lintFiles([{ path, isNamed: false, problem: null }], run))
      if (typeof linted !== 'symbol') result = await this.#workspace.applyBaseline(linted.result);
    const draft: WorkspaceDraft = { uri, resultId, result };
    this.#kept.set(path, draft);
    return draft;
  }

  #stateOf(path: string): string {
    try {
      const { mtimeMs, size } = statSync(path);
      return `${this.#workspace.generation}:${mtimeMs}:${size}`;
    } catch {
      return `${this.#workspace.generation}:gone`;
    }
  }
}
