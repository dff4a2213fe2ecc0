import type { Profile } from './profile.ts';

/** White space with a Chinese character or Chinese punctuation on one side: line breaks and letter-spacing of titles. */
const CHINESE_GAP = /(?<=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”])\s+|\s+(?=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”])/gu;
/** `（征求意见稿）`, `(SLA)`, `[draft]` at the end, with punctuation and markers after it. */
const CLOSING_REMARK = /\s*(?:[（(〔[【][^（）()〔〕[\]【】]{1,30}[）)〕\]】])\s*$/u;
/** `（节选）`: a part of a document owes nothing to the kind of the whole. */
const EXCERPT = /[（(〔[【](?:节选|节录|摘要|摘录|摘编|摘登|选登|片段|excerpts?|extracts?|abridged)[）)〕\]】]\s*$/iu;
const CLOSING_PUNCTUATION = /[\s。．，,；;：:!！]+$/u;

/** No title is longer; a paragraph in its place has no kind. */
const LONGEST_TITLE = 300;

/**
 * The kind of document that a title, or else the headings (without numbers), speak of.
 * Among several the highest `priority` wins, then the longest match in the title, then the first. Null when no kind fits.
 */
export function selectProfile(title: string, headings: readonly string[], profiles: readonly Profile[]): Profile | null {
  const isLong = title.length > LONGEST_TITLE;
  if (!isLong && EXCERPT.test(title)) return null;
  const plain = isLong ? '' : plainTitle(title);
  let best: { profile: Profile; priority: number; length: number } | null = null;
  for (const profile of profiles) {
    const length = matchLength(profile, plain, headings);
    if (length === null) continue;
    const priority = profile.priority ?? 0;
    if (best !== null && (priority < best.priority || (priority === best.priority && length <= best.length))) continue;
    best = { profile, priority, length };
  }
  return best?.profile ?? null;
}

function plainTitle(title: string): string {
  let plain = title.replace(CHINESE_GAP, '').trim();
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain.replace(CLOSING_PUNCTUATION, '').replace(CLOSING_REMARK, '');
  }
  return plain;
}

const HAN = /\p{Script=Han}/u;
const LATIN_WORD = /[A-Za-z]{2}/u;

/** A profile of the configuration may use `\p{…}` in an English pattern, which needs `u` as well. */
function compile(source: string, flag: 'u' | 'i'): RegExp {
  return new RegExp(source, flag === 'i' && source.includes('\\p{') ? 'iu' : flag);
}

/** Characters of the title that speak for the profile; 0 when only the headings do, null when nothing does. */
function matchLength(profile: Profile, title: string, headings: readonly string[]): number | null {
  // Each language with the one flag that it needs: compiling thirty patterns with `iu` takes longer than reading the draft.
  const flag = profile.language === 'zh' ? 'u' : 'i';
  const isOther = profile.language === 'zh' ? !HAN.test(title) : !LATIN_WORD.test(title);
  const match = title === '' || isOther ? null : compile(profile.title, flag).exec(title);
  if (match !== null) return match[0].length;
  const { whenHeadings } = profile;
  if (whenHeadings === undefined || whenHeadings.length === 0 || !headings.some((heading) => (flag === 'u' ? HAN : LATIN_WORD).test(heading))) return null;
  const isShown = whenHeadings.every((source) => {
    const pattern = compile(source, flag);
    return headings.some((heading) => pattern.test(heading));
  });
  return isShown ? 0 : null;
}
