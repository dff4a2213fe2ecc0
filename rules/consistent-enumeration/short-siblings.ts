import type { Block, ReportDocument, Section } from '../../src/rule/index.ts';
import type { Ordinal } from './ordinal.ts';
import type { Run, Traced } from './runs.ts';

export interface ShortSibling {
  /** The last ordinal of the run that stops short. */
  readonly last: Ordinal;
  readonly count: number;
  readonly usual: number;
  /** The last ordinals of the siblings that are complete. */
  readonly others: readonly Ordinal[];
}

const FEWEST_SIBLINGS = 2;
const FEWEST_POINTS = 3;

/**
 * A section that stops short: at least two siblings count three points or more, this one counts fewer, and its text ends without a closing mark.
 * Either sign alone is common in finished texts; both together are what a cut leaves behind.
 */
export function findShortSiblings({ outline }: ReportDocument, { runs }: Traced): ShortSibling[] {
  const byBlock = new Map<Block, Run[]>();
  for (const run of runs) {
    if (run.ordinals[0]?.value !== 1) continue;
    for (const block of new Set(run.ordinals.map((ordinal) => ordinal.block))) {
      const own = byBlock.get(block);
      if (own === undefined) byBlock.set(block, [run]);
      else own.push(run);
    }
  }
  const families = [outline.sections, ...outline.all.map(({ children }) => children)];
  return families.flatMap((family) => (family.length > FEWEST_SIBLINGS ? judgeFamily(family, byBlock) : []));
}

function judgeFamily(family: readonly Section[], byBlock: ReadonlyMap<Block, Run[]>): ShortSibling[] {
  const counted = family.flatMap((section) => {
    const run = section.blocks.flatMap((block) => byBlock.get(block) ?? []).find(({ set }) => set.startsWith('is:') || set === 'di');
    return run === undefined ? [] : [{ section, run }];
  });
  const complete = counted.filter(({ run }) => run.ordinals.length >= FEWEST_POINTS);
  return counted.flatMap(({ section, run }) => {
    const count = run.ordinals.length;
    const last = run.ordinals[count - 1] as Ordinal;
    if (!endsBadly(section, last.block)) return [];
    const others = complete.filter((other) => other.section !== section && other.run.set === run.set).map((other) => other.run.ordinals);
    const usual = Math.min(...others.map(({ length }) => length));
    if (others.length < FEWEST_SIBLINGS || count >= usual) return [];
    return [{ last, count, usual, others: others.map((ordinals) => ordinals.at(-1) as Ordinal) }];
  });
}

const CLOSED = /[。！？!?.．；;：:][”’』」）】〉》〕)\]"']*$/u;
const MARKER_AT_END = /(?:\s*(?:#{2}\s?[a-z]{4,20}\s?#{2}|\[\/?[a-z_-]{3,24}\]|<\/?paid>))+\s*$/iu;

/** What stands after the last section of a letter. */
const TAIL: ReadonlySet<string> = new Set(['signature', 'date', 'note', 'closing', 'attachment-note']);

/** The paragraph with the last point, and nothing but tokens of content systems after it, ends without a mark or in a comma. */
function endsBadly({ blocks }: Section, last: Block): boolean {
  const text = last.text.replace(MARKER_AT_END, '').trimEnd().slice(-40);
  const after = blocks.slice(blocks.indexOf(last) + 1).find(({ role }) => role !== 'marker');
  return (after === undefined || TAIL.has(after.role)) && !CLOSED.test(text);
}
