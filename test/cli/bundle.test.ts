import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { run } from './run-main.ts';

const command = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));
const ARGUMENTS = ['worker', '--no-config', '--preset', 'all'];

/** Every example of every rule, and every text among the fixtures. */
function drafts(): { readonly name: string; readonly text: string }[] {
  const examples = rules.flatMap(({ id, examples: { bad, good } }) =>
    [...bad, ...good].map(({ text, format }, index) => ({ name: `${id}-${index}.${format === 'text' ? 'txt' : 'md'}`, text })),
  );
  const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:md|txt)$/u.test(path))
    .map((path) => ({ name: path.replaceAll(/[/\\]/gu, '-'), text: readFileSync(join(fixtures, path), 'utf8') }));
  return [...examples, ...files];
}

/**
 * The build changes how the sources are written (what is not ASCII becomes escapes, names are shortened). A rule that looks at its own
 * patterns' sources found less in the bundled command than in all other tests.
 */
describe('the bundled command', () => {
  it('finds what the sources find', async () => {
    const cwd = temporaryFolder();
    const input = drafts()
      .map((draft) => `${JSON.stringify(draft)}\n`)
      .join('');
    const fromSources = await run(cwd, ARGUMENTS, { stdin: input });
    const bundled = spawnSync(process.execPath, [command, ...ARGUMENTS], { cwd, input, encoding: 'utf8', maxBuffer: 2 ** 28 });
    const answers = (output: string): string[] => output.split('\n').filter((line) => line !== '');
    expect(answers(fromSources.stdout).length).toBeGreaterThan(rules.length);
    expect(answers(bundled.stdout)).toEqual(answers(fromSources.stdout));
  });
});
