import {
  type ClientCapabilities,
  type Connection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileResult } from '../engine/finding.ts';
import { helpUrl } from '../engine/help-url.ts';
import type { AnyRule } from '../rule/rule.ts';
import { DraftStore, type OpenDraft } from './draft-store.ts';
import { CODE_ACTION_KINDS, codeActions, EXPLAIN } from './to-code-action.ts';
import { problemDiagnostic, toDiagnostic } from './to-diagnostic.ts';
import { hoverAt } from './to-hover.ts';
import { documentSymbols } from './to-symbol.ts';
import { Workspace, type WorkspaceOptions } from './workspace.ts';
import { WorkspaceDrafts } from './workspace-drafts.ts';

export interface ServerOptions extends WorkspaceOptions {
  readonly version: string;
}

/** Where configuration and ignore files lie; a change in one of them changes what is found. */
const WATCHED = [
  '**/.reportlintrc',
  '**/.reportlintrc.*',
  '**/reportlint.config.*',
  '**/package.json',
  '**/.reportlintignore',
  '**/.gitignore',
  '**/.reportlint-baseline.json',
];

/** Serves an editor until it says goodbye. Nothing of the workspace is read before the editor has named its folders. */
export function startServer(connection: Connection, options: ServerOptions): void {
  const workspace = new Workspace(options);
  const drafts = new DraftStore(workspace);
  const workspaceDrafts = new WorkspaceDrafts(workspace);
  const documents = new TextDocuments(TextDocument);
  let client: ClientCapabilities = {};
  // Both at once would show everything twice.
  let isPulled = false;

  connection.onInitialize(({ capabilities, workspaceFolders, rootUri, initializationOptions }) => {
    client = capabilities;
    isPulled = client.textDocument?.diagnostic !== undefined;
    workspace.change(initializationOptions);
    workspace.open(workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []));
    return { capabilities: serverCapabilities(isPulled), serverInfo: { name: 'reportlint', version: options.version } };
  });

  connection.onInitialized(() => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) void connection.client.register(DidChangeConfigurationNotification.type);
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHED.map((globPattern) => ({ globPattern })) });
    }
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(async () => {
        workspace.open((await connection.workspace.getWorkspaceFolders())?.map(({ uri }) => uri) ?? []);
        refresh();
      });
    }
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    workspace.change((settings as { reportlint?: unknown } | null)?.reportlint);
    refresh();
  });
  connection.onDidChangeWatchedFiles(() => {
    workspace.reload();
    refresh();
  });

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
    const document = documents.get(textDocument.uri);
    if (document === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    // Typing on makes this version old: what waits behind comes first, and a request that is cancelled by then costs nothing.
    await new Promise(setImmediate);
    if (token.isCancellationRequested) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const resultId = `${workspace.generation}:${document.version}`;
    if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(await drafts.lint(document)) };
  });

  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
    const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    for await (const { uri, resultId, result } of workspaceDrafts.lint((uri) => documents.get(uri) !== undefined, token)) {
      const common = { uri, version: null, resultId };
      if (previous.get(uri) === resultId) items.push({ kind: DocumentDiagnosticReportKind.Unchanged, ...common });
      else items.push({ kind: DocumentDiagnosticReportKind.Full, ...common, items: result === null ? [] : diagnosticsOfResult(result, uri) });
      previous.delete(uri);
    }
    // Gone since: their diagnostics go, too.
    for (const uri of previous.keys())
      if (documents.get(uri) === undefined) items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
    return { items };
  });

  documents.onDidChangeContent(({ document }) => {
    if (!isPulled) void push(document);
  });
  documents.onDidClose(({ document }) => {
    drafts.forget(document.uri);
    if (!isPulled) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  connection.onCodeAction(async (params) => {
    const draft = await draftOf(params.textDocument.uri);
    return draft === null ? [] : codeActions(draft, params);
  });
  connection.onHover(async ({ textDocument, position }) => {
    const draft = await draftOf(textDocument.uri);
    return draft === null ? null : hoverAt(draft, position, options.rules);
  });
  connection.onDocumentSymbol(async ({ textDocument }) => {
    const draft = await draftOf(textDocument.uri);
    return draft === null ? [] : documentSymbols(draft);
  });
  connection.onExecuteCommand(async ({ command, arguments: args }) => {
    if (command === EXPLAIN)
      await explain(
        options.rules.find(({ id }) => id === args?.[0]),
        args?.[1] === 'zh' ? 'zh' : 'en',
      );
  });

  documents.listen(connection);
  connection.listen();

  async function draftOf(uri: string): Promise<OpenDraft | null> {
    const document = documents.get(uri);
    return document === undefined ? null : await drafts.lint(document);
  }

  /** The newest version only: of ten keystrokes that came in together, the last is linted. */
  async function push(document: TextDocument): Promise<void> {
    const { version } = document;
    await new Promise(setImmediate);
    if (documents.get(document.uri)?.version !== version) return;
    const draft = await drafts.lint(document);
    if (documents.get(document.uri)?.version === version) await connection.sendDiagnostics({ uri: document.uri, version, diagnostics: diagnosticsOf(draft) });
  }

  function refresh(): void {
    if (!isPulled) for (const document of documents.all()) void push(document);
    // A client that is going away cannot answer, and that is no failure.
    else if (client.workspace?.diagnostics?.refreshSupport) connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => {});
  }

  async function explain(rule: AnyRule | undefined, language: 'zh' | 'en'): Promise<void> {
    if (rule === undefined) return;
    const url = helpUrl(rule.id, language);
    if (client.window?.showDocument?.support && url !== null) await connection.window.showDocument({ uri: url, external: true });
    else connection.window.showInformationMessage(`${rule.id}: ${rule.summary[language]} ${rule.rationale[language]}`);
  }
}

/** Nothing is offered that has no handler: clients ask for what is offered. */
function serverCapabilities(isPulled: boolean): ServerCapabilities {
  return {
    // Every client must know UTF-16, and our offsets are UTF-16: whatever else is offered, nothing needs to be converted.
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] },
    hoverProvider: true,
    documentSymbolProvider: { label: 'reportlint' },
    executeCommandProvider: { commands: [EXPLAIN] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(isPulled && { diagnosticProvider: { identifier: 'reportlint', interFileDependencies: false, workspaceDiagnostics: true } }),
  };
}

function diagnosticsOf({ document, outcome }: OpenDraft): Diagnostic[] {
  if (outcome.kind === 'linted') return diagnosticsOfResult(outcome.result, document.uri);
  if (outcome.kind === 'ignored') return [];
  return [problemDiagnostic({ message: `not linted, for the configuration has a mistake: ${outcome.reason}`, hint: 'correct the configuration' })];
}

function diagnosticsOfResult({ findings, problems }: FileResult, uri: string): Diagnostic[] {
  return [...problems.map(problemDiagnostic), ...findings.map((finding) => toDiagnostic(finding, uri))];
}
