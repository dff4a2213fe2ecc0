import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintFiles } from '../src/host/index.ts';

const CLEAN = join(import.meta.dirname, '../fixtures/clean');

describe('finished documents', () => {
  it.each(readdirSync(CLEAN).sort())('%s: no rule says anything, at any level', async (name) => {
    const { results } = await lintFiles([join(CLEAN, name)], { cwd: CLEAN });
    const [result] = results;
    expect(result?.problems).toEqual([]);
    expect(result?.findings.map(({ ruleId, start, text, message }) => `${start.line}:${start.column} ${ruleId} ${text} — ${message}`)).toEqual([]);
  });
});
