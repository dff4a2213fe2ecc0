import { allMatches } from '../model/all-matches.ts';
/** A maximal run of Latin letters and digits (full-width Ｘ included), or of multiplication signs. */
export interface LatinRun {
  readonly text: string;
  /** Offset in the prose. */
  readonly start: number;
}

const RUN = /[A-Za-z0-9ＸｘÀ-ÖØ-öø-ÿ]+|[×✕╳]+/gu;

/** All runs of a text. A run must be taken whole and then split: word boundaries do not exist inside `XXXQ委`. */
export function latinRuns(text: string): LatinRun[] {
  const runs: LatinRun[] = [];
  for (const match of allMatches(text, RUN)) runs.push({ text: match[0], start: match.index });
  return runs;
}

/** A run that is a mask with at most one code letter before and after, or a word that products carry (`XXXAPP`). */
export interface XSplit {
  /** `Q` in `QXXX` */
  readonly codeBefore: string;
  /** The mask as written. */
  readonly mask: string;
  /** `Q` in `XXXQ`, `APP` in `XXXAPP` */
  readonly after: string;
}

const X_TOKEN = /^([A-WYZ]?)(X{2,}|x{2,})([A-WYZ]|APP|App|app|VIP|WIFI|ETC)?$/u;
/** Two letters that are masks and codes at once: `XXQ`. */
const MIXED = /^([A-WYZ]{0,2})(X{2,}|x{2,})([A-WYZ]{0,2})$/u;

const HAS_MASK = /[XxＸｘ×✕╳]{2}/u;
/** Sizes and karyotypes. */
const WORDS: ReadonlySet<string> = new Set(['XXL', 'XXXL', 'XXS', 'XXY', 'XXXY', 'XXE', 'XXH']);

/** Splits `QXXX`, `XXXQ`, `XXXAPP`; null when the run is no mask. Full-width letters count as their half-width ones. */
export function splitXRun(run: string): XSplit | null {
  if (!HAS_MASK.test(run)) return null;
  if (/^[×✕╳]{2,}$/u.test(run)) return { codeBefore: '', mask: run, after: '' };
  if (WORDS.has(run)) return null;
  const plain = run.replaceAll('Ｘ', 'X').replaceAll('ｘ', 'x');
  const match = X_TOKEN.exec(plain) ?? MIXED.exec(plain) ?? (/^[Xx]{3,}$/u.test(plain) ? [plain, '', plain, ''] : null);
  if (match === null) return null;
  const codeBefore = match[1] ?? '';
  const mask = match[2] as string;
  return { codeBefore, mask: run.slice(codeBefore.length, codeBefore.length + mask.length), after: match[3] ?? '' };
}
