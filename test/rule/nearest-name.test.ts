import { describe, expect, it } from 'vitest';
import { nearestName } from '../../src/rule/nearest-name.ts';

const rules = ['no-x-placeholder', 'no-letter-code', 'no-paid-marker', 'require-sections'];

describe('nearestName', () => {
  it.each([
    ['no-x-placehoder', 'no-x-placeholder'],
    ['no-leter-code', 'no-letter-code'],
    ['noLetterCode', 'no-letter-code'],
    ['no_paid_marker', 'no-paid-marker'],
    ['require-setcions', 'require-sections'],
    ['REQUIRE-SECTIONS', 'require-sections'],
    ['require', 'require-sections'],
  ])('%s means %s', (name, meant) => {
    expect(nearestName(name, rules)).toBe(meant);
  });

  it('takes the nearest of several', () => {
    expect(nearestName('errors', ['error', 'err', 'terrors'])).toBe('error');
  });

  it('offers nothing when nothing is near', () => {
    expect(nearestName('max-words', rules)).toBeNull();
    expect(nearestName('off', ['on'])).toBeNull();
    expect(nearestName('x', [])).toBeNull();
  });

  it('offers nothing for an abbreviation of several names', () => {
    expect(nearestName('placeholder-', ['placeholder-one-of-many', 'placeholder-two-of-many'])).toBeNull();
  });
});
