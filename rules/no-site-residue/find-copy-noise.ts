import { allMatches } from '../../src/rule/index.ts';
import type { Line } from './read-lines.ts';
import type { Residue } from './residue.ts';

const ASCII_RUN = /[!-~][!-~ ]{8,}[!-~]/gu;
const LONGEST_TOKEN = 2;

/**
 * What Discuz mixes in against copying: `# C/ F; K+ d( W9`. Letters and digits in pairs with punctuation, a space after nearly every pair,
 * no word anywhere. Passwords and serial numbers have no spaces, formulas are spaced character by character, grades (`A- B+`) use two marks.
 */
export function findCopyNoise(lines: readonly Line[]): Residue[] {
  const found: Residue[] = [];
  for (const { text, start, block } of lines) {
    for (const run of allMatches(text, ASCII_RUN)) {
      const noise = noisyPart(run[0]);
      if (noise === null) continue;
      const from = run.index + noise.start;
      const to = run.index + noise.end;
      const isOwnLine = text.slice(0, from).trim() === '' && text.slice(to).trim() === '';
      if (!isOwnLine && !/[\p{Script=Han}。，；：、！？）”》〉\s]$/u.test(text.slice(0, from)) && from > 0) continue;
      found.push({ kind: 'noise', block, start: start + from, end: start + to, isOwnLine });
    }
  }
  return found;
}

/** The longest stretch of short tokens, if it is noise. */
function noisyPart(run: string): { start: number; end: number } | null {
  let best: { start: number; end: number } | null = null;
  let from = -1;
  let at = 0;
  const close = (end: number): void => {
    if (from !== -1 && end - from > (best === null ? 0 : best.end - best.start)) best = { start: from, end };
    from = -1;
  };
  for (const token of run.split(' ')) {
    if (token.length > LONGEST_TOKEN) {
      // `C(2):` the last character of the noise has grown together with the text behind it.
      if (from !== -1 && /^[A-Za-z0-9]\(/u.test(token)) close(at + 1);
      else close(at - 1);
    } else if (from === -1 && token !== '') from = at;
    at += token.length + 1;
  }
  close(run.length);
  const part: { start: number; end: number } | null = best;
  return part !== null && isNoise(run.slice((part as { start: number }).start, (part as { end: number }).end)) ? part : null;
}

function isNoise(text: string): boolean {
  const tokens = text.split(' ').filter((token) => token !== '');
  const marks = new Set(text.match(/[^A-Za-z0-9 ]/gu) ?? []);
  const letters = text.match(/[A-Za-z0-9]/gu)?.length ?? 0;
  const pairs = tokens.filter((token) => token.length === 2).length;
  const mixed = tokens.filter((token) => /^(?:[A-Za-z0-9][^A-Za-z0-9]|[^A-Za-z0-9][A-Za-z0-9])$/u.test(token)).length;
  return text.length >= 10 && tokens.length >= 4 && marks.size >= 3 && letters >= 3 && pairs * 2 >= tokens.length && mixed >= 2;
}
