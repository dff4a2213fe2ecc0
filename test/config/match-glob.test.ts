import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../src/config/match-glob.ts';

function matches(patterns: string[], path: string): boolean {
  return createMatcher(patterns)(path);
}

describe('createMatcher', () => {
  it.each([
    ['templates/**', 'templates/a.md'],
    ['templates/**', 'templates/deep/a.md'],
    ['templates', 'templates/deep/a.md'],
    ['templates/', 'templates/a.md'],
    ['./templates', 'templates/a.md'],
    ['/templates', 'templates/a.md'],
    ['*.draft.md', 'deep/er/a.draft.md'],
    ['**/old/**', 'a/old/b.txt'],
    ['纪要/*.txt', '纪要/三月.txt'],
    ['*.{md,txt}', 'a/b.txt'],
    ['.hidden', '.hidden/a.md'],
    ['a/b.md', 'a\\b.md'],
    ['a.md', './a.md'],
  ])('%s matches %s', (pattern, path) => {
    expect(matches([pattern], path)).toBe(true);
  });

  it.each([
    ['/templates', 'deep/templates/a.md'],
    ['templates/*.md', 'templates/deep/b.txt'],
    ['*.md', 'a.txt'],
    ['min', 'minutes/a.md'],
  ])('%s does not match %s', (pattern, path) => {
    expect(matches([pattern], path)).toBe(false);
  });

  it('takes out again what a later !pattern names', () => {
    const patterns = ['templates/**', '!templates/live/**', 'templates/live/old.md'];
    expect(matches(patterns, 'templates/a.md')).toBe(true);
    expect(matches(patterns, 'templates/live/a.md')).toBe(false);
    expect(matches(patterns, 'templates/live/old.md')).toBe(true);
  });

  it('matches nothing without patterns', () => {
    expect(matches([], 'a.md')).toBe(false);
  });
});
