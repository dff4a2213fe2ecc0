const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Why a date does not exist; null when it does. Without a year 29 February exists. */
export function faultOf(year: number | null, month: number, day: number | null): 'month' | 'day' | null {
  if (month < 1 || month > 12) return 'month';
  if (day === null) return null;
  return day < 1 || day > daysIn(year, month) ? 'day' : null;
}

export function daysIn(year: number | null, month: number): number {
  const isLeap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 31);
}
