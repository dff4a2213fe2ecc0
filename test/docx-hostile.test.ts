import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lintFiles } from '../src/host/index.ts';
import { readDocx } from '../src/parsers/docx/index.ts';
import { inflateWithFflate } from '../src/parsers/docx/inflate-with-fflate.ts';
import { temporaryFolder } from './host/temporary-folder.ts';
import { readFiles, refusedFiles } from './parsers/docx/hostile-files.ts';
import { makeDocx, paragraph, read } from './parsers/docx/make-docx.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const refused = refusedFiles();
const odd = readFiles();

describe('a hostile Word file', () => {
  it.each(refused)('%s is refused with its own message, by both ways to inflate', (_, bytes, words) => {
    expect(() => read(bytes)).toThrow(words);
    expect(() => readDocx(bytes, inflateWithFflate)).toThrow(words);
  });

  it.each(odd)('%s is read', (_, bytes, text) => {
    expect(read(bytes).text).toBe(text);
  });

  it('is a problem of its own file; the others are linted', async () => {
    const cwd = temporaryFolder({ ...Object.fromEntries(refused.map(([name, bytes]) => [name, bytes])), 'good.docx': makeDocx(paragraph('共走访群众XX次。')) });
    const { results } = await lintFiles(['.'], { cwd });
    const said = Object.fromEntries(results.map(({ path, problems }) => [path.slice(dirname(path).length + 1), problems]));
    for (const [name, , words] of refused) expect(said[name]).toEqual([expect.objectContaining({ message: expect.stringContaining(words), isFatal: true })]);
    expect(new Set(refused.map(([, , words]) => words)).size).toBeGreaterThanOrEqual(20);
    expect(results.find(({ path }) => path.endsWith('good.docx'))?.findings.map(({ text }) => text)).toContain('XX');
  });

  it('writes nothing anywhere', () => {
    const folder = temporaryFolder();
    for (const [, bytes] of odd) read(bytes);
    expect(readdirSync(folder)).toEqual([]);
    expect(existsSync(join(dirname(process.cwd()), 'escaped.txt'))).toBe(false);
  });

  // The built command: dist/ must be fresh, as for the tests of the package.
  it('does not fill the memory: all of them in one run stay below half a gigabyte', () => {
    const folder = temporaryFolder({ 'good.docx': makeDocx(paragraph('共走访群众XX次。')) });
    for (const [name, bytes] of [...refused, ...odd]) writeFileSync(join(folder, name), bytes);
    const atExit = 'process.on("exit", () => process._rawDebug("peak " + process.resourceUsage().maxRSS))';
    const args = ['--import', `data:text/javascript,${encodeURIComponent(atExit)}`, join(root, 'dist/cli.cjs'), '--no-config', '-f', 'json', '.'];
    const { stdout, status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    expect(status).toBe(2);
    const results = JSON.parse(stdout) as { fatalErrorCount: number }[];
    expect(results.filter(({ fatalErrorCount }) => fatalErrorCount === 1)).toHaveLength(refused.length);
    expect(results.filter(({ fatalErrorCount }) => fatalErrorCount === 0)).toHaveLength(odd.length + 1);
    const kibibytes = Number(/^peak (\d+)$/mu.exec(stderr)?.[1]);
    expect(kibibytes / 1024).toBeLessThan(512);
  });
});
