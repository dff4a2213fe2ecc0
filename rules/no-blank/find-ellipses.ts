import { allMatches } from '../../src/rule/index.ts';
import type { Blank, Evidence } from './blank.ts';

const ELLIPSIS = /…+|(?<!\.)\.{3,6}(?!\.)|。{3,6}/gu;
/** `一是……`, `第一，……`, `首先，……`: an item that was announced and not written. */
const ORDINAL = /(?:^|[，。；：、,;\s])(?:[一二三四五六七八九十]{1,2}(?:是要|是|要)|第[一二三四五六七八九十][，、,：]?|(?:首先|其次|再次|最后)[，、,]?)\s?$/u;
/** Words after which an object must follow. */
const GOVERNS =
  /(?:贯彻|落实|坚持|围绕|聚焦|推进|推动|加强|强化|完善|健全|开展|实现|完成|按照|根据|依据|通过|结合|针对|关于|对照|印发|出台|制定|打造|建立|提升|提高|深化|做好|抓好|包括|为|以|在|对|把|将|由|向|与|是|及|和)$/u;
/** A label: `主要做法：……`. People who speak say more. */
const LABEL = /(?:^|[，。；\s])[\p{Script=Han}A-Za-z（）()\d]{2,12}[：:]\s?$/u;
const SPEECH = /(?:说|道|想|问|喊|叫|答|讲|写|念|唱|称|曰)[：:]\s?$/u;

interface Place extends Blank {
  /** The word before it asks for more, and a mark or more words follow. */
  readonly isGoverned: boolean;
}

/**
 * Ellipses that stand for content: `深入贯彻……，认真落实……，坚持……`, `一是……。二是……。`, `工作目标：……`. An ellipsis inside quotation
 * marks, after 等, or at the end of a thought is punctuation. A single one after a word like 坚持 is doubtful: it counts where the
 * document has other blanks.
 */
export function findEllipses(text: string, evidence: Evidence): Blank[] {
  if (!text.includes('…') && !text.includes('...') && !text.includes('。。。')) return [];
  if (evidence.language === 'en') return findStems(text, evidence);
  const surely: Place[] = [];
  const maybe: Place[] = [];
  const quotes = new QuoteDepth(text);
  for (const match of allMatches(text, ELLIPSIS)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match[0].length > 6 || quotes.isInside(start)) continue;
    const before = text.slice(Math.max(0, start - 16), start);
    const after = text.slice(end, end + 2);
    if (/[等？！?!]$/u.test(before) || /^[等”’」』）)]/u.test(after)) continue;
    const isClosed = after === '' || /^[，。；、,;]/u.test(after);
    const isGoverned = GOVERNS.test(before) && (isClosed || /^\p{Script=Han}/u.test(after));
    const isItem = (ORDINAL.test(before) && isClosed) || (LABEL.test(before) && !SPEECH.test(before) && (after === '' || /^[。；;]/u.test(after)));
    if (isItem) surely.push({ kind: 'ellipsis', start, end, isGoverned });
    else if (isGoverned) maybe.push({ kind: 'ellipsis', start, end, isGoverned });
  }
  // Two words in one paragraph that wait for their object are a form to be filled in.
  if (surely.length > 0 || maybe.length >= 2) return [...surely, ...maybe].sort((a, b) => a.start - b.start);
  return evidence.otherBlanks > 0 ? maybe.map((place) => ({ ...place, kind: 'stem' })) : [];
}

const STEM =
  /^(?:We|I|They|You|It|This|Our|The)\b[\w’',\- ]{0,60}\b(?:will|to|by|that|because|is|are|can|should|must|of|for|with|the|a|in)(\s?(?:…|\.{3}))\.?$/u;

/** `We will…` as a whole paragraph: the opening of a sentence that a template leaves to the writer. */
function findStems(text: string, { otherBlanks }: Evidence): Blank[] {
  if (text.length > 100) return [];
  const match = STEM.exec(text);
  if (match === null) return [];
  const dots = (match[1] as string).trimStart();
  const start = text.lastIndexOf(dots);
  return [{ kind: otherBlanks > 0 ? 'ellipsis' : 'stem', start, end: start + dots.length }];
}

/** What is left of a list item, a heading or a paragraph that is nothing but an ellipsis; null when there is more. */
export function onlyEllipsis(text: string, from: number): Blank | null {
  const match = /^(…{1,2}|\.{3,6}|。{3,6})[。.；;]?$/u.exec(text.slice(from).trim());
  if (match === null) return null;
  const start = text.indexOf(match[1] as string, from);
  return { kind: 'ellipsis', start, end: start + (match[1] as string).length };
}

/** Whether a place is inside quotation or title marks; asked from left to right. */
class QuoteDepth {
  readonly #text: string;
  #depth = 0;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  isInside(offset: number): boolean {
    for (; this.#at < offset; this.#at++) {
      const character = this.#text[this.#at] as string;
      if (/[“‘「『《]/u.test(character)) this.#depth++;
      else if (/[”’」』》]/u.test(character)) this.#depth = Math.max(0, this.#depth - 1);
    }
    return this.#depth > 0;
  }
}
