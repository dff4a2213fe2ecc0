import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../editors/vscode/${path}`, import.meta.url)), 'utf8');
const cli = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
const manifest = JSON.parse(read('package.json'));
const source = read('src/extension.ts');

/** All that a pattern with one group finds in the extension's code. */
const inSource = (pattern: RegExp) => [...source.matchAll(pattern)].map(([, name]) => name).sort();

describe('the VS Code extension', () => {
  it('registers the commands that it announces, and no others', () => {
    const announced = manifest.contributes.commands.map(({ command }: { command: string }) => command).sort();
    expect(announced.length).toBeGreaterThan(0);
    expect(inSource(/registerCommand\('([^']+)'/gu)).toEqual(announced);
  });

  it('reads the settings that it announces', () => {
    const announced = Object.keys(manifest.contributes.configuration.properties).map((name) => name.replace('reportlint.', ''));
    const readOnes = inSource(/\.get(?:<string>)?\('([^']+)'\)/gu);
    expect(readOnes.length).toBeGreaterThan(0);
    expect(readOnes.filter((name) => !announced.includes(name as string))).toEqual([]);
  });

  it('passes to the command only options that the command has', () => {
    const calls = inSource(/run\(command, \[([^\]]*)\]/gu);
    expect(calls).toHaveLength(3);
    for (const call of calls) {
      const name = /^'(\w+)'/u.exec(call ?? '')?.[1];
      const help = execFileSync(process.execPath, [cli, ...(name === undefined ? [] : [name]), '--help'], { encoding: 'utf8' });
      const options = ['--locale', '--config', '--safe', ...(call?.includes('...presetOf()') ? ['--preset'] : [])];
      expect(options.filter((option) => !help.includes(option))).toEqual([]);
    }
  });

  it('shows reports as documents that it does not lint itself', () => {
    const scheme = /const SCHEME = '([^']+)'/u.exec(read('src/report-view.ts'))?.[1];
    expect(scheme).toBeDefined();
    expect(inSource(/scheme: '([^']+)'/gu)).toEqual(['file', 'file', 'untitled', 'untitled']);
    expect(source).not.toContain('openTextDocument');
  });

  it('has the version of the package whose command it brings', () => {
    const own = JSON.parse(readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8'));
    expect(manifest.version).toBe(own.version);
  });

  it('tells the server whether the folder is trusted, and the command too', () => {
    expect(manifest.capabilities.untrustedWorkspaces.supported).toBe('limited');
    expect(source).toContain('isTrusted: workspace.isTrusted');
    expect(inSource(/run\(command, \[([^\]]*)\]/gu).every((args) => args?.includes('...settingsOf('))).toBe(true);
    expect(source).toContain("workspace.isTrusted ? [] : ['--safe']");
  });
});
