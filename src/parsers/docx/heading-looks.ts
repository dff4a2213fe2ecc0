import type { FlowItem, ParagraphItem } from './flow.ts';

/** How the document as a whole looks: what stands out is a heading only where the rest does not. */
export interface LookEvidence {
  /** Some paragraph is a heading by outline level or style. */
  readonly hasHeadings: boolean;
  /** Bold type is rare enough to mean something. */
  readonly isBoldSpecial: boolean;
  /** Of most of the text, in half points; null when nothing says it. */
  readonly bodySize: number | null;
}

const LONGEST_HEADING = 60;
/** In half points: one point larger. */
const LARGER = 2;

export function readLooks(flow: readonly FlowItem[]): LookEvidence {
  const sizes = new Map<number, number>();
  let hasHeadings = false;
  let bold = 0;
  let ink = 0;
  for (const item of flow) {
    if (item.kind !== 'paragraph' || item.story !== 'body') continue;
    if (item.headingDepth !== null) {
      hasHeadings = true;
      continue;
    }
    bold += item.boldLength;
    ink += item.inkLength;
    if (item.size !== null) sizes.set(item.size, (sizes.get(item.size) ?? 0) + item.inkLength);
  }
  let bodySize: number | null = null;
  let most = 0;
  for (const [size, count] of sizes) {
    if (count > most) [bodySize, most] = [size, count];
  }
  return { hasHeadings, isBoldSpecial: bold * 2 < ink, bodySize };
}

/** A short paragraph that is bold throughout or, where no style makes headings, set in larger type. */
export function looksLikeHeading(item: ParagraphItem, looks: LookEvidence, text: string): boolean {
  if (item.story !== 'body' || item.isContents || item.inkLength === 0 || text.length > LONGEST_HEADING || text.includes('\n')) return false;
  if (looks.isBoldSpecial && item.boldLength === item.inkLength) return true;
  return !looks.hasHeadings && looks.bodySize !== null && item.size !== null && item.size >= looks.bodySize + LARGER;
}
