import type { ReportDocument } from '../../src/rule/index.ts';

/** Compares each X with each one before it: what the guard is there to find. */
export function checkAgainstAll({ text }: ReportDocument): void {
  const places: number[] = [];
  for (let at = text.indexOf('X'); at !== -1; at = text.indexOf('X', at + 1)) {
    let near = 0;
    for (const place of places) if (at - place < 3) near++;
    if (near < 3) places.push(at);
  }
}

/** Compares each X with the one before it. */
export function checkAgainstLast({ text }: ReportDocument): void {
  let last = -3;
  for (let at = text.indexOf('X'); at !== -1; at = text.indexOf('X', at + 1)) if (at - last >= 3) last = at;
}
