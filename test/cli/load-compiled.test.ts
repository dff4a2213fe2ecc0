import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileCacheFolder } from '../../src/cli/load-compiled.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

// The bundled command is run, since only the build makes chunks: dist/ must be fresh, as `npm test` makes it.
const command = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));

function version(env: Readonly<Record<string, string>>): string {
  return execFileSync(process.execPath, [command, '--version'], { encoding: 'utf8', env: { ...process.env, ...env } });
}

/** Absolute paths of what is kept. */
function kept(cache: string): string[] {
  return readdirSync(cache, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []));
}

describe('the cache of compiled code', () => {
  it('is written by the first run and left alone by the second', () => {
    const cache = temporaryFolder();
    const first = version({ NODE_COMPILE_CACHE: cache });
    const files = kept(cache);
    expect(files).toContainEqual(expect.stringMatching(/main-[^.]*\.short\.code$/u));
    const before = files.map((file) => statSync(file, { bigint: true }).mtimeNs);
    expect(version({ NODE_COMPILE_CACHE: cache })).toBe(first);
    expect(kept(cache)).toEqual(files);
    expect(files.map((file) => statSync(file, { bigint: true }).mtimeNs)).toEqual(before);
  });

  it.each([
    ['cut short', (file: string) => truncateSync(file, 100)],
    ['of another program', (file: string) => writeFileSync(file, 'not compiled code')],
  ])('is written anew when a file in it is %s', (_, damage) => {
    const cache = temporaryFolder();
    const first = version({ NODE_COMPILE_CACHE: cache });
    const sizes = kept(cache).map((file) => statSync(file).size);
    for (const file of kept(cache)) damage(file);
    expect(version({ NODE_COMPILE_CACHE: cache })).toBe(first);
    expect(Math.min(...kept(cache).map((file) => statSync(file).size))).toBeGreaterThan(100);
    expect(kept(cache).length).toBe(sizes.length);
  });

  it('does not keep the command from running modules of the user', () => {
    const cache = temporaryFolder();
    const folder = temporaryFolder({
      'reportlint.config.mjs': 'export default { rules: { "no-x-placeholder": "off" } };\n',
      'a.txt': '今年汛期，XX街道共转移群众312人。\n',
    });
    const lint = () =>
      spawnSync(process.execPath, [command, '-f', 'unix', 'a.txt'], { cwd: folder, encoding: 'utf8', env: { ...process.env, NODE_COMPILE_CACHE: cache } });
    const [first, second] = [lint(), lint()];
    expect(first.stdout).not.toContain('no-x-placeholder');
    expect([second.status, second.stdout, second.stderr]).toEqual([first.status, first.stdout, first.stderr]);
    expect(first.stderr).not.toContain('Warning');
  });

  it('is kept apart for long runs, and each finds its own again', () => {
    const cache = temporaryFolder();
    const folder = temporaryFolder({ 'short.txt': '今年汛期，XX街道共转移群众312人。\n', 'long.txt': '今年汛期，XX街道共转移群众312人。\n'.repeat(2_000) });
    const lint = (file: string) =>
      spawnSync(process.execPath, [command, '-f', 'unix', file], { cwd: folder, encoding: 'utf8', env: { ...process.env, NODE_COMPILE_CACHE: cache } });
    const [short, long] = [lint('short.txt'), lint('long.txt')];
    expect(long.stdout.split('\n').length).toBeGreaterThan(2_000);
    const before = kept(cache).map((file) => statSync(file, { bigint: true }).mtimeNs);
    expect([lint('short.txt').stdout, lint('long.txt').stdout]).toEqual([short.stdout, long.stdout]);
    expect(kept(cache).map((file) => statSync(file, { bigint: true }).mtimeNs)).toEqual(before);
    expect([short.stderr, long.stderr]).toEqual(['', '']);
  });

  it('drops what an earlier release left', () => {
    const cache = temporaryFolder();
    version({ NODE_COMPILE_CACHE: cache });
    const main = kept(cache).find((file) => /main-/u.test(file)) as string;
    const older = main.replace(/main-[^.]*/u, 'main-0lder000');
    writeFileSync(older, readFileSync(main));
    writeFileSync(main, '');
    version({ NODE_COMPILE_CACHE: cache });
    expect(kept(cache)).not.toContain(older);
    expect(kept(cache)).toContain(main);
  });

  it('does not stand in the way where nothing can be written', () => {
    const file = join(temporaryFolder(), 'a-file');
    writeFileSync(file, '');
    expect(version({ NODE_COMPILE_CACHE: file })).toBe(version({ NODE_DISABLE_COMPILE_CACHE: '1' }));
  });

  it('is not kept when Node’s own is switched off', () => {
    const cache = temporaryFolder();
    version({ NODE_COMPILE_CACHE: cache, NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(kept(cache)).toEqual([]);
  });
});

describe('compileCacheFolder', () => {
  it.each([
    ['linux', { HOME: '/home/ada' }, '/home/ada/.cache/reportlint/'],
    ['linux', { HOME: '/home/ada', XDG_CACHE_HOME: '/var/ada' }, '/var/ada/reportlint/'],
    ['darwin', { HOME: '/Users/ada' }, '/Users/ada/Library/Caches/reportlint/'],
  ])('lies in the user’s own folder (%s %j)', (platform, env, start) => {
    expect(compileCacheFolder(env, platform, '1.2.3')?.startsWith(start)).toBe(true);
  });

  it('is none where the user has no folder', () => {
    expect(compileCacheFolder({}, 'linux', '1.2.3')).toBeNull();
    expect(compileCacheFolder({ HOME: '/home/ada' }, 'win32', '1.2.3')).toBeNull();
  });
});
