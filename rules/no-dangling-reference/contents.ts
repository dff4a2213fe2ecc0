import type { Block, ReportDocument } from '../../src/rule/index.ts';

export interface ContentsFault {
  readonly block: Block;
  readonly title: string;
  readonly nearest: Block | null;
  readonly nearestTitle: string;
}

const FEWEST = 3;
const MOST = 300;
/** Dot leaders and the page number. */
const LEADER = /(?:\.{2,}|…+|·{2,}|．{2,}|\t|\s{2,})\s*\d{0,4}$/u;

/** Lines of a table of contents that no heading or line of the text bears any more: a heading was reworded or removed later. */
export function findStaleContents({ blocks, outline }: ReportDocument): ContentsFault[] {
  const lines = blocks.filter(({ role, text }) => role === 'contents' && !/^(?:目\s*[录次]|contents|table of contents)$/iu.test(text)).slice(0, MOST);
  if (lines.length < FEWEST) return [];
  const texts = new Set(blocks.filter(({ role }) => role !== 'contents').map(({ text }) => fold(text)));
  const heads = outline.all.map(({ block, label }) => ({ block, label, folded: fold(label) }));
  const known = new Set([...heads.map(({ folded }) => folded), ...texts]);
  const faults = lines.flatMap((block) => {
    const title = block.text.replace(LEADER, '').trim();
    const folded = fold(title);
    if (folded === '' || known.has(folded) || [...known].some((other) => other.startsWith(folded))) return [];
    const nearest = heads.find(({ folded: other }) => alike(folded, other)) ?? null;
    return [{ block, title, nearest: nearest?.block ?? null, nearestTitle: nearest?.label ?? '' }];
  });
  // When most lines agree with nothing, it is the contents of another document, or of one that is not here.
  return faults.length * 2 > lines.length ? [] : faults;
}

function fold(text: string): string {
  return text.replace(/[\s\u3000。：:、.．（）()]/gu, '').toLowerCase();
}

/** The same number, or half of the characters. */
function alike(a: string, b: string): boolean {
  const [own, other] = [new Set(a), new Set(b)];
  const shared = [...own].filter((character) => other.has(character)).length;
  return shared * 2 >= Math.max(own.size, other.size);
}
