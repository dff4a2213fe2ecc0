import { type Block, type Follower, isBreak, type ReportDocument } from '../../src/rule/index.ts';
import { endsInReference } from './cut.ts';
import type { ItemRun } from './item-runs.ts';
import { holdsSentence, type Passage } from './passage.ts';
import { ANSWER_EN, CORRELATIVES_ZH, ELLIPSIS, endOf, LIST_CUE, NOT_ONLY_EN, ONLY_ELLIPSIS } from './patterns.ts';

/** `:tada:` */
const EMOJI_CODE = /:[\w+-]{1,40}:$/u;

/** A colon at the end of a block after which nothing comes that it could introduce. */
export function introducesNothing(document: ReportDocument, block: Block, follower: Follower): boolean {
  if (!/[^：:][：:]$/u.test(block.text) || EMOJI_CODE.test(endOf(block.text))) return false;
  if (block.role === 'form-line') {
    // `组成人员如下：` looks like a label; `联系人：` is one, and its blank is another rule's.
    if (!LIST_CUE.test(endOf(block.text))) return false;
  } else if (block.role !== 'body' && block.role !== 'run-in-heading' && block.role !== 'list-item') return false;
  if (follower.kind === 'end') return true;
  if (follower.kind === 'tail') return follower.block?.role === 'signature' || follower.block?.role === 'date';
  return follower.kind === 'heading' && isSameOrHigher(document, block, follower.block);
}

/** A lower heading continues the section: `主要做法有：` may stand before （一）. */
function isSameOrHigher({ outline }: ReportDocument, block: Block, heading: Block | null): boolean {
  // Where numbering begins anew the colon opens it.
  if (heading === null || heading.number?.value === 1) return false;
  const own = outline.sectionAt(block.range.start);
  const next = outline.sectionAt(heading.range.start);
  return own !== null && next !== null && next.block === heading && next.level <= own.level;
}

const SITE_NOTICE = /(?:隐藏|省略)\s*\d+\s*个?字|\d+ (?:more )?words/u;

/** An ellipsis where a section or the text ends, or alone in its paragraph; null when the block ends otherwise. */
export function findEllipsis(passage: Passage): string | null {
  const { text, follower, items, language } = passage;
  const end = endOf(text);
  const mark = ELLIPSIS.exec(end)?.[0];
  if (mark === undefined || (items !== null && !holdsSentence(passage))) return null;
  // `……此处隐藏4926个字……` tells that text is missing; that is the finding of another rule.
  if (SITE_NOTICE.test(end)) return null;
  if (ONLY_ELLIPSIS.test(end)) return mark;
  // An ellipsis may close a list that goes on by custom: `教育、医疗、养老……`, `等……`, `red, green, blue...`.
  if (
    language === 'zh'
      ? /(?:等|、[^，。；：、]{1,12})(?:…+|\.{3,})$/u.test(end)
      : endsInReference(passage) || /,[^.;:]*,[^.;:]*$/u.test(text.slice(0, -mark.length))
  )
    return null;
  return isBreak(follower) ? mark : null;
}

/** The last item of a list ends in a semicolon like all before it: the next item is lost, or the full stop is. */
export function isOpenEnumeration({ block, follower, items }: Passage): boolean {
  if (items === null || items.items.length < 3 || items.items.at(-1) !== block || items.inEnumeration < items.items.length) return false;
  return isBreak(follower) && !isEnclosed(items, follower);
}

/** Items inside an item end in semicolons because the outer list goes on: `（四）…： 1.…； 2.…； （五）…`. */
function isEnclosed({ items }: ItemRun, { kind, block }: Follower): boolean {
  if ((items[0]?.listDepth ?? 0) > 1) return true;
  return kind === 'heading' && block?.number != null && block.number.value > 1 && !OUTERMOST.has(block.number.style);
}

const OUTERMOST: ReadonlySet<string> = new Set(['cn', 'chapter', 'part', 'section', 'article', 'roman', 'word']);

export interface OpenCorrelative {
  readonly word: string;
}

/** `不仅…` or `not only …` in the last sentence with nothing that answers it, here or at the start of the next paragraph. */
export function findOpenCorrelative({ text, language, block, follower }: Passage): OpenCorrelative | null {
  const sentence = block.sentences.at(-1)?.text ?? text;
  if (language === 'en') {
    const match = NOT_ONLY_EN.exec(sentence);
    return match !== null && !ANSWER_EN.test(sentence.slice(match.index + match[0].length)) ? { word: match[0] } : null;
  }
  for (const { opener, answer } of CORRELATIVES_ZH) {
    const match = opener.exec(sentence);
    if (match === null) continue;
    const rest = sentence.slice(match.index + match[0].length);
    if (answer.test(rest)) continue;
    if (follower.kind === 'text' && answer.test((follower.block?.text ?? '').slice(0, 12))) continue;
    return { word: match[1] as string };
  }
  return null;
}
