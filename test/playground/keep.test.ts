import { describe, expect, it } from 'vitest';
import { type Kept, keep, readKept, type TabStorage } from '../../src/playground/keep.ts';
import { defaultSettings } from '../../src/playground/settings.ts';

function makeStorage(room = Number.POSITIVE_INFINITY): TabStorage {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > room) throw new Error('QuotaExceededError');
      items.set(key, value);
    },
  };
}

const kept: Kept = { name: 'a.md', text: '初稿', settings: { ...defaultSettings('en'), preset: 'gongwen' } };

describe('what outlasts a reload', () => {
  it('comes back as it was', () => {
    const storage = makeStorage();
    expect(keep(kept, storage)).toBe(true);
    expect(readKept(() => storage)).toEqual(kept);
  });

  it('is nothing at first, after garbage, and without storage', () => {
    const storage = makeStorage();
    expect(readKept(() => storage)).toBeNull();
    storage.setItem('reportlint', '{');
    expect(readKept(() => storage)).toBeNull();
    expect(
      readKept(() => {
        throw new Error('SecurityError');
      }),
    ).toBeNull();
  });

  it('has the default for a setting that an older page did not know', () => {
    const storage = makeStorage();
    storage.setItem('reportlint', JSON.stringify({ name: 'a.md', text: '', settings: { locale: 'en' } }));
    expect(readKept(() => storage)?.settings).toEqual(defaultSettings('en'));
  });

  it('says when there is no room', () => {
    expect(keep(kept, makeStorage(5))).toBe(false);
  });
});
