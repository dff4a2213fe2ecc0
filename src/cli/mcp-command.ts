import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { rules } from '../../rules/index.ts';
import { startMcpServer } from '../mcp/start-server.ts';
import { profiles } from '../profiles/index.ts';
import type { CliIo } from './io.ts';
import { VERSION } from './version.ts';

/** Speaks the Model Context Protocol over standard input and output until the client ends it. */
export async function serveModel(io: CliIo): Promise<void> {
  await startMcpServer(new StdioServerTransport(), { root: io.cwd, version: VERSION, rules, profiles });
}
