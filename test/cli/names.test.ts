import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { run } from './run-cli.ts';

function folderWith(name: string, text: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), text);
  return folder;
}

const DRAFT = '一、工作情况\n平川县部署，平川县落实。\n由市档案局督办。\n';

describe('reportlint names', () => {
  it('lists names by kind with their counts and lines', async () => {
    const { code, stdout } = await run(folderWith('a.txt', DRAFT), ['names', 'a.txt']);
    expect(code).toBe(0);
    expect(stdout).toBe('a.txt\n\n  单位\n      1  市档案局  第3行\n\n  地名\n      2  平川县  第2行\n\n');
  });

  it('speaks the language that is asked for', async () => {
    const { stdout } = await run(folderWith('a.txt', DRAFT), ['names', '--locale', 'en', 'a.txt']);
    expect(stdout).toContain('  places\n      2  平川县  line 2\n');
  });

  it('prints the same as JSON', async () => {
    const { stdout } = await run(folderWith('a.txt', DRAFT), ['names', '-f', 'json', 'a.txt']);
    expect(JSON.parse(stdout)[0].names).toEqual([
      { kind: 'unit', name: '市档案局', count: 1, line: 3, column: 2, lines: [3] },
      { kind: 'place', name: '平川县', count: 2, line: 2, column: 1, lines: [2] },
    ]);
  });

  it('says so when there are none', async () => {
    const { code, stdout } = await run(folderWith('a.txt', '一、情况\n完成任务。\n'), ['names', 'a.txt']);
    expect([code, stdout]).toEqual([0, 'a.txt\n  没有找到单位、地名、人员或年份。\n\n']);
  });

  it('a file that is not there is a problem', async () => {
    const { code, stderr } = await run(temporaryFolder(), ['names', 'missing.md']);
    expect(code).toBe(2);
    expect(stderr).toContain('missing.md');
  });
});
