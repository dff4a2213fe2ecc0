import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { run } from './run-cli.ts';

const DRAFT = '# 工作总结\n\n## 一、主要工作\n\n（一）抓学习。各支部认真组织学习。\n\n## 二、存在问题\n\n仍有不足。\n';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

describe('reportlint outline', () => {
  it('shows title, kind, sections and roles with their lines', async () => {
    const { code, stdout } = await run(folderWith({ 'a.md': DRAFT }), ['outline', 'a.md']);
    expect(code).toBe(0);
    expect(stdout).toContain('工作总结 (work-summary, zh)');
    expect(stdout).toMatch(/^ +3 {2}一、主要工作$/mu);
    expect(stdout).toMatch(/^ +5 {4}（一）抓学习 …$/mu);
    expect(stdout).toMatch(/^ +5 {2}run-in-heading \(cn-paren 1\) +（一）抓学习。/mu);
  });

  it('prints the same as JSON', async () => {
    const { stdout } = await run(folderWith({ 'a.md': DRAFT }), ['outline', '-f', 'json', 'a.md']);
    const [outline] = JSON.parse(stdout);
    expect(outline).toMatchObject({ title: '工作总结', profile: 'work-summary', language: 'zh' });
    expect(outline.sections.map((section: { number: string; title: string; line: number }) => [section.number, section.title, section.line])).toEqual([
      ['一、', '主要工作', 3],
      ['二、', '存在问题', 7],
    ]);
    expect(outline.sections[0].sections[0]).toMatchObject({ number: '（一）', title: '抓学习', isRunIn: true });
  });

  it('a file that is not there is a problem; the others are shown', async () => {
    const { code, stdout, stderr } = await run(folderWith({ 'a.md': DRAFT }), ['outline', 'missing.md', 'a.md']);
    expect(code).toBe(2);
    expect(stderr).toContain('missing.md');
    expect(stdout).toContain('工作总结');
  });

  it('without a file it says what it wants', async () => {
    const { code, stderr } = await run(temporaryFolder(), ['outline']);
    expect(code).toBe(2);
    expect(stderr).toContain('files');
  });

  it('an unknown format is refused', async () => {
    const { code, stderr } = await run(folderWith({ 'a.md': DRAFT }), ['outline', '-f', 'xml', 'a.md']);
    expect(code).toBe(2);
    expect(stderr).toContain('pretty, json');
  });

  it('control characters of a draft reach no terminal', async () => {
    const { stdout } = await run(folderWith({ 'a.txt': '标题\u001b[31m报告\n正文\u001b[0m到此为止。\n' }), ['outline', 'a.txt']);
    expect(stdout).not.toContain('\u001b');
  });
});

describe('reportlint text', () => {
  it('prints the text as decoded, without its byte order mark', async () => {
    const { code, stdout } = await run(folderWith({ 'a.txt': '\uFEFF甲\r\n乙\r\n' }), ['text', 'a.txt']);
    expect([code, stdout]).toEqual([0, '甲\r\n乙\r\n']);
  });

  it('shows one file only', async () => {
    const { code, stderr } = await run(folderWith({ 'a.txt': '甲', 'b.txt': '乙' }), ['text', 'a.txt', 'b.txt']);
    expect(code).toBe(2);
    expect(stderr).toContain('one file');
  });
});

describe('reportlint blanks', () => {
  it('a draft without blanks says so, and blanks are no failure', async () => {
    const { code, stdout } = await run(folderWith({ 'a.md': DRAFT }), ['blanks', 'a.md']);
    expect(code).toBe(0);
    expect(stdout).toBe('## a.md：待填写0处\n\n没有待填写之处。\n\n');
  });

  it('prints JSON for programs', async () => {
    const { stdout } = await run(folderWith({ 'a.md': DRAFT }), ['blanks', '-f', 'json', 'a.md']);
    expect(JSON.parse(stdout)).toEqual([{ filePath: expect.stringMatching(/a\.md$/u), blanks: [] }]);
  });
});
