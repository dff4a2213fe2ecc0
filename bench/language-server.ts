/**
 * Types into a draft of 100 kB that is open in the language server (the built command, over its standard streams) and prints the time from
 * each change to its diagnostics, and the server's memory. Other processes of the machine add to the times: the processor time that the
 * server takes for a change is printed beside them.
 *
 * Run: `npm run build && npx jiti bench/language-server.ts [changes] [--text]`, 1,000 changes without a number.
 */

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { Random } from './accuracy/random.ts';
import { chinese, DENSE } from './corpora/corpora.ts';
import { readOwnTexts } from './corpora/own-texts.ts';
import { environment } from './measure.ts';

const BYTES = 100_000;
/** The first changes warm the server up. */
const WARM_UP = 50;
const wanted = Number(process.argv.find((argument) => /^\d+$/u.test(argument)) ?? 1000);
const format = process.argv.includes('--text') ? 'text' : 'markdown';
const texts = readOwnTexts();

for (const [name, density] of [
  ['few findings', { masked: 0.02, damaged: 0.002 }],
  ['dense with findings', DENSE],
] as const) {
  await type(name, chinese(format, density)(texts, new Random(1), BYTES));
}

async function type(name: string, text: string): Promise<void> {
  const server = spawn(process.execPath, [join(import.meta.dirname, '../dist/cli.cjs'), 'lsp', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: environment(),
  });
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.listen();
  const uri = `file:///draft.${format === 'text' ? 'txt' : 'md'}`;
  await connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} });
  await connection.sendNotification(InitializedNotification.type, {});
  let answered: (count: number) => void = () => {};
  connection.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) => answered(diagnostics.length));
  const answer = () =>
    new Promise<number>((resolve) => {
      answered = resolve;
    });

  const first = answer();
  const languageId = format === 'text' ? 'plaintext' : 'markdown';
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } });
  const findings = await first;
  const lines = text.split('\n');
  // Words are typed into paragraphs all over the draft, some characters at each place.
  const paragraphs = lines.flatMap((line, index) => (line.length > 40 ? [index] : []));
  const times: number[] = [];
  const memory: number[] = [];
  let cpu = 0;
  for (let change = 0; change < wanted + WARM_UP; change++) {
    if (change === WARM_UP) cpu = processorTime(server.pid as number);
    if (change >= WARM_UP && (change - WARM_UP) % Math.max(1, Math.floor(wanted / 10)) === 0) memory.push(residentMegabytes(server.pid as number));
    const line = paragraphs[Math.floor(change / 12) % paragraphs.length] as number;
    const at = { line, character: 20 };
    // What was typed is deleted again, so that the draft stays as long as it was.
    const isDeleting = change % 12 >= 6;
    const contentChanges = [isDeleting ? { range: { start: { line, character: 19 }, end: at }, text: '' } : { range: { start: at, end: at }, text: '字' }];
    const done = answer();
    const started = performance.now();
    await connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version: change + 2 }, contentChanges });
    await done;
    if (change >= WARM_UP) times.push(performance.now() - started);
  }
  cpu = (processorTime(server.pid as number) - cpu) / wanted;
  memory.push(residentMegabytes(server.pid as number));
  connection.dispose();
  server.kill();
  times.sort((a, b) => a - b);
  const part = (share: number): string => (times[Math.min(times.length - 1, Math.floor(times.length * share))] as number).toFixed(1);
  console.log(`${name} (${findings} findings, ${text.length} characters, ${format}): ${wanted} changes`);
  console.log(`  from change to diagnostics: median ${part(0.5)} ms, 99th percentile ${part(0.99)} ms; processor ${cpu.toFixed(1)} ms a change`);
  console.log(`  memory along the way: ${memory.map((megabytes) => megabytes.toFixed(0)).join(', ')} MB`);
}

/** Milliseconds of the processor, as Linux counts them. */
function processorTime(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function residentMegabytes(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}
