import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { rules } from '../../rules/index.ts';
import { startServer } from '../lsp/start-server.ts';
import { profiles } from '../profiles/index.ts';
import { VERSION } from './version.ts';

/** Speaks the language server protocol over standard input and output until the client ends it. */
export function serveLanguage({ isSafe }: { readonly isSafe: boolean }): void {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  startServer(connection, { rules, profiles, isSafe, version: VERSION });
}
