/** A finding that is known and does not count for the time being. */
export interface BaselineEntry {
  /** From the folder of the baseline, with `/`. */
  readonly file: string;
  readonly rule: string;
  readonly fingerprint: string;
  /** Empty when none was given. */
  readonly reason: string;
  /** `YYYY-MM-DD`, the last day on which the entry holds; null for ever. */
  readonly until: string | null;
}

/** What tells entries apart, and the order they are kept in. No rule id and no fingerprint holds a space, so it can be read back. */
export function entryKey({ file, rule, fingerprint }: Pick<BaselineEntry, 'file' | 'rule' | 'fingerprint'>): string {
  return `${file} ${rule} ${fingerprint}`;
}

/** @param today `YYYY-MM-DD` */
export function isExpired({ until }: BaselineEntry, today: string): boolean {
  return until !== null && until < today;
}

/** A day that exists, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
