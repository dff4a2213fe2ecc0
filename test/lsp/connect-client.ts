import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterEach } from 'vitest';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { rules } from '../../rules/index.ts';
import { startServer } from '../../src/lsp/start-server.ts';
import { profiles } from '../../src/profiles/index.ts';

export interface Client {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  uri(name: string): string;
  open(name: string, text: string, languageId?: string): Promise<void>;
  change(name: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): Promise<void>;
  close(name: string): Promise<void>;
  pull(name: string): Promise<readonly Diagnostic[]>;
  actions(name: string, range: Diagnostic['range'], more?: { only?: string[]; diagnostics?: Diagnostic[] }): Promise<CodeAction[]>;
}

/** What a client says that pulls; a client that says nothing gets diagnostics pushed. */
export const PULLS: ClientCapabilities = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };

const open: ProtocolConnection[] = [];

afterEach(async () => {
  for (const connection of open.splice(0)) connection.dispose();
});

/** A client that talks with a server in the same process, over streams as an editor does. */
export async function connectClient(folder: string, capabilities: ClientCapabilities = PULLS, initializationOptions: object = {}): Promise<Client> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), { rules, profiles, isSafe: false, version: '0.0.0' });
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  open.push(connection);
  connection.listen();
  const uri = (name: string) => (name.includes(':') ? name : pathToFileURL(`${folder}/${name}`).href);
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'drafts' }],
    capabilities,
    initializationOptions,
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    initialized,
    uri,
    open: (name, text, languageId = name.endsWith('.md') ? 'markdown' : 'plaintext') =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri: uri(name), languageId, version: 1, text } }),
    change: (name, version, changes) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri: uri(name), version }, contentChanges: [...changes] }),
    close: (name) => connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: uri(name) } }),
    pull: async (name) => {
      const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: uri(name) } });
      return report.kind === 'full' ? report.items : [];
    },
    actions: async (name, range, { only, diagnostics = [] } = {}) =>
      ((await connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri: uri(name) },
        range,
        context: { diagnostics, ...(only !== undefined && { only }) },
      })) ?? []) as CodeAction[],
  };
}
