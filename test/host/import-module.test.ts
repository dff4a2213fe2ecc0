import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importModule } from '../../src/host/import-module.ts';
import { temporaryFolder } from './temporary-folder.ts';

const TYPED = 'export default { level: "error" as "error" | "off" };';

describe('importModule', () => {
  it('reads TypeScript through jiti where Node cannot', async () => {
    const file = join(temporaryFolder({ 'a.ts': TYPED }), 'a.ts');
    expect(await importModule(file, { hasTypeScript: false })).toMatchObject({ ok: true, module: { default: { level: 'error' } } });
  });

  it('says what to do when there is neither', async () => {
    const file = join(temporaryFolder({ 'a.ts': TYPED }), 'a.ts');
    const outcome = await importModule(file, { hasTypeScript: false, loadJiti: () => Promise.reject(new Error('not installed')) });
    expect(outcome).toEqual({
      ok: false,
      message: 'is TypeScript, which this Node cannot read',
      hint: 'use Node 22.18 or later, or install jiti: npm install --save-dev jiti',
      point: null,
    });
  });

  it('needs no jiti for JavaScript', async () => {
    const file = join(temporaryFolder({ 'a.mjs': 'export default 1;' }), 'a.mjs');
    expect(await importModule(file, { loadJiti: () => Promise.reject(new Error('not installed')) })).toMatchObject({ ok: true, module: { default: 1 } });
  });

  it.each([
    ['throw "text";', 'failed: text'],
    ['throw null;', 'failed: null'],
    ['import "no-such-package-anywhere";', /^failed: .*no-such-package-anywhere/u],
  ])('%s is a value, not an exception', async (content, message) => {
    const file = join(temporaryFolder({ 'a.mjs': content }), 'a.mjs');
    const outcome = await importModule(file);
    expect(outcome).toMatchObject({ ok: false, message: typeof message === 'string' ? message : expect.stringMatching(message) });
  });
});
