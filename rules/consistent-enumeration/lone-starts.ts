import type { Block, ReportDocument } from '../../src/rule/index.ts';
import type { Ordinal } from './ordinal.ts';
import type { Traced } from './runs.ts';

export interface LoneStart {
  readonly kind: 'runOfOne' | 'lonePair' | 'loneWord' | 'loneWordEn';
  readonly block: Block;
  readonly start: number;
  readonly text: string;
}

/** Starts of lists that nothing follows. */
export function findLoneStarts(document: ReportDocument, { runs, scopes }: Traced): LoneStart[] {
  const found: LoneStart[] = [];
  for (const { set, ordinals } of runs) {
    const first = ordinals[0] as Ordinal;
    if (ordinals.length > 1 || first.value !== 1) continue;
    const kind = kindOf(first);
    if (kind === null) continue;
    const rest = textAfter(document, scopes, first.block, first.start + first.text.length);
    if (set === 'is:是' ? ANSWERS_IS.test(rest) : set.startsWith('en') ? ANSWERS_EN.test(rest) : ANSWERS_WORD.test(rest)) continue;
    found.push({ kind, block: first.block, start: first.start, text: first.text });
  }
  for (const block of document.blocks) found.push(...findLoneHands(document, scopes, block));
  return found;
}

/** 第一， and （1） alone are ranks, references and the like; 一要 alone is an ordinary phrase. */
function kindOf({ set, after, block, start }: Ordinal): LoneStart['kind'] | null {
  if (set === 'is:是') return 'runOfOne';
  if (set === 'word') return /^[，,]/u.test(after) && isSentenceStart(block, start) ? 'loneWord' : null;
  return set === 'en:ly' ? 'loneWordEn' : null;
}

function isSentenceStart({ text }: Block, start: number): boolean {
  return start === 0 || /[。；：！？\s]/u.test(text[start - 1] as string);
}

const ANSWERS_IS = /二[是要来则靠]|[再又]一[个是]|另[一外]|还有|更(?:重要|关键|主要|为重要)的|同时|此外|其[二次]|第二|再次|最后|[也还]是/u;
const ANSWERS_WORD = /其次|再次|再[次者就其]|最后|然后|第二|二是|接着|随后|接下来|其二|此外|另外|同时|下面|之后|还/u;
const ANSWERS_EN = /\b(?:second|secondly|then|next|finally|lastly|also|after|afterwards|moreover|furthermore|in addition|another|later)\b/iu;

/** 一方面 opens a clause; 这一方面, 每一方面 and 另一方面 are other words. */
const ONE_HAND = /(?:^|[。；：！？，\s])(一方面)(?!的|是如此|来说|看)/u;
const OTHER_HAND = /另一方?面|再一方面|又一方面|二方面|一方面|同时|另外|此外|并且|而且|[，。；]也|[，。；]还|[，。；]又|但/u;
const ONE_HAND_EN = /\b[Oo]n (?:the )?one hand\b/u;
const OTHER_HAND_EN = /\b(?:other hand|on the other|but|however|while|whereas|yet|conversely|also)\b/iu;
const SHARED: ReadonlySet<string> = new Set(['body', 'run-in-heading', 'list-item']);

/** 一方面 without 另一方面 in the same or the next paragraph. */
function findLoneHands(document: ReportDocument, scopes: Traced['scopes'], block: Block): LoneStart[] {
  if (!SHARED.has(block.role)) return [];
  const zh = block.text.includes('一方面') ? ONE_HAND.exec(block.text) : null;
  const en = zh === null && block.text.includes('ne hand') ? ONE_HAND_EN.exec(block.text) : null;
  const match = zh ?? en;
  if (match === null) return [];
  const text = zh === null ? match[0] : '一方面';
  const start = match.index + match[0].length - text.length;
  const rest = textAfter(document, scopes, block, start + text.length);
  const before = block.text.slice(0, start);
  if ((zh === null ? OTHER_HAND_EN : OTHER_HAND).test(rest) || /另一方?面|一方面/u.test(before)) return [];
  // The first half of the pair may be a heading or an item of its own; its other half is the next one.
  const next = document.blocks[block.index + 1];
  if (next !== undefined && /^[（(]?.{0,6}(?:另一方?面|一方面)/u.test(next.text)) return [];
  return [{ kind: 'lonePair', block, start, text }];
}

const LONGEST = 1500;

/** The text of the same part after an offset. */
function textAfter({ blocks }: ReportDocument, scopes: Traced['scopes'], block: Block, from: number): string {
  let text = block.text.slice(from, from + LONGEST);
  const scope = scopes.get(block);
  for (let index = block.index + 1; index < blocks.length && text.length < LONGEST; index++) {
    const next = blocks[index] as Block;
    if (scopes.get(next) !== scope) break;
    text += `\n${next.text}`;
  }
  return text;
}
