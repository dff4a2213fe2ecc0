import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createConfigLoader } from '../../src/host/load-config.ts';
import { toyProfiles, toyRules } from '../config/toy-rules.ts';
import { temporaryFolder } from './temporary-folder.ts';

vi.mock('cosmiconfig', () => {
  throw new Error('cosmiconfig was loaded');
});
vi.mock('yaml', () => {
  throw new Error('yaml was loaded');
});

describe('start-up', () => {
  it('loads neither cosmiconfig nor yaml when there is nothing to read', async () => {
    const cwd = temporaryFolder({ 'package.json': '{ "name": "drafts" }' });
    const loader = createConfigLoader({ cwd, commandLine: { rules: ['max-length: error'] }, rules: toyRules, profiles: toyProfiles });
    expect(await loader.forFile(join(cwd, 'a.md'))).toMatchObject({ ok: true, path: null });
  });

  it('loads them when there is', async () => {
    const cwd = temporaryFolder({ '.reportlintrc': 'extends: all' });
    const loader = createConfigLoader({ cwd, rules: toyRules, profiles: toyProfiles });
    await expect(loader.forFile(join(cwd, 'a.md'))).rejects.toThrow();
  });
});
