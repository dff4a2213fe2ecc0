import { defaultSettings, type Settings } from './settings.ts';

/** What outlasts a reload of the page, in this tab only. */
export interface Kept {
  readonly name: string;
  readonly text: string;
  readonly settings: Settings;
}

/** What is used of the tab's storage. */
export interface TabStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const KEY = 'reportlint';

/** @returns false when the browser does not keep it: no storage, or no room */
export function keep(kept: Kept, storage: Pick<TabStorage, 'setItem'>): boolean {
  try {
    storage.setItem(KEY, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** @returns null when nothing was kept, or it cannot be read */
export function readKept(storage: () => Pick<TabStorage, 'getItem'>): Kept | null {
  try {
    const kept = JSON.parse(storage().getItem(KEY) ?? 'null') as Partial<Kept> | null;
    if (typeof kept?.name !== 'string' || typeof kept.text !== 'string') return null;
    const locale = kept.settings?.locale === 'en' ? 'en' : 'zh';
    return { name: kept.name, text: kept.text, settings: { ...defaultSettings(locale), ...kept.settings } };
  } catch {
    return null;
  }
}
