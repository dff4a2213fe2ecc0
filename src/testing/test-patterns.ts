import { describe, expect, it } from 'vitest';

/** What a pattern is asked about: texts that it finds, and texts near to them that mean something else. */
export interface PatternTable {
  /** Without the `g` flag, so that no text depends on the one before. */
  readonly pattern: RegExp;
  readonly matches: readonly string[];
  readonly not: readonly string[];
}

/** Asks each pattern about each text; the keys name what the pattern stands for. */
export function testPatterns(tables: Readonly<Record<string, PatternTable>>): void {
  describe.each(Object.entries(tables))('%s', (_name, { pattern, matches, not }) => {
    it.each(matches)('is “%s”', (text) => {
      expect(pattern.test(text)).toBe(true);
    });

    it.each(not)('is not “%s”', (text) => {
      expect(pattern.test(text)).toBe(false);
    });
  });
}
