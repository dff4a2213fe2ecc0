import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../host/temporary-folder.ts';

const command = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
const DRAFT = '今年汛期，XX街道共转移群众312人。\n';

function work(input: string, cwd = temporaryFolder()) {
  const run = spawnSync(process.execPath, [command, 'worker'], { cwd, input, encoding: 'utf8' });
  const answers = run.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { answers, status: run.status, stderr: run.stderr };
}

const rulesOf = (answer: { messages: { ruleId: string | null }[] }) => answer.messages.map(({ ruleId }) => ruleId);

describe('reportlint worker', () => {
  it('answers each line in order, texts and files, with the id that was given', () => {
    const cwd = temporaryFolder({ 'a.txt': DRAFT });
    const lines = [{ id: 7, text: '结尾。\n', name: 'b.txt' }, { id: { row: 'x' }, path: 'a.txt' }, { text: DRAFT }];
    const { answers, status } = work(lines.map((line) => `${JSON.stringify(line)}\n`).join(''), cwd);
    expect(answers.map(({ id, filePath }) => [id, filePath])).toEqual([
      [7, join(cwd, 'b.txt')],
      [{ row: 'x' }, join(cwd, 'a.txt')],
      [undefined, join(cwd, 'draft.md')],
    ]);
    expect(rulesOf(answers[1])).toContain('no-x-placeholder');
    expect(status).toBe(0);
  });

  it('answers a line that it cannot use, says why, and goes on', () => {
    const { answers, status } = work(`not json\n[1]\n{"path":""}\n{"path":"none.txt"}\n\n${JSON.stringify({ text: DRAFT })}`);
    expect(answers.map(({ fatalErrorCount }) => fatalErrorCount)).toEqual([1, 1, 1, 1, 0]);
    expect(answers[0]).toMatchObject({ filePath: '<line 1>', messages: [{ fatal: true, message: expect.stringContaining('not JSON') }] });
    expect(answers[3].messages[0].message).toContain('no such file');
    expect(status).toBe(2);
  });

  it('answers before the next line comes: a program may wait for it', async () => {
    const worker = spawn(process.execPath, [command, 'worker', '--no-config'], { cwd: temporaryFolder(), stdio: ['pipe', 'pipe', 'ignore'] });
    const answers = createInterface({ input: worker.stdout })[Symbol.asyncIterator]();
    for (const id of [1, 2, 3]) {
      worker.stdin.write(`${JSON.stringify({ id, text: DRAFT })}\n`);
      expect(JSON.parse((await answers.next()).value as string).id).toBe(id);
    }
    worker.stdin.end();
    expect((await answers.next()).done).toBe(true);
  });

  it('ends quietly when its reader has gone', () => {
    const input = `${JSON.stringify({ text: DRAFT })}\n`.repeat(200);
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'input'), input);
    const output = execFileSync('/bin/sh', ['-c', `"${process.execPath}" "${command}" worker < input 2>errors | head -n 1; cat errors`], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(output.trim().split('\n')).toHaveLength(1);
  });
});
