import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import {
  createProtocolConnection,
  ExitNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const command = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));

it('starts with the arguments that the client library of VS Code adds', async () => {
  const server = spawn(process.execPath, [command, 'lsp', '--stdio', `--clientProcessId=${process.pid}`], { stdio: ['pipe', 'pipe', 'inherit'] });
  const status = new Promise((resolve) => server.on('close', resolve));
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.listen();
  const started = connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities: {} });
  // A server that refuses its arguments answers nothing, and ends.
  expect(await Promise.race([started, status])).toMatchObject({ serverInfo: { name: 'reportlint' } });
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  expect(await status).toBe(0);
  connection.dispose();
});
