import { allMatches, type Block, type ReportDocument } from '../../src/rule/index.ts';

/** What another program writes for itself: a command of LaTeX, a field or style of Word, a tag of a forum. */
export interface ProgramCode {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** Each with the characters of which one must occur. A path (`C:\text`) has a letter or a colon before its stroke. */
const PATTERNS: readonly { readonly cue: RegExp; readonly pattern: RegExp }[] = [
  {
    cue: /\\[a-z]/u,
    pattern:
      /(?<![\w:\\])\\(?:(?:text(?:bf|it|tt|sc|rm)?|emph|(?:sub){0,2}section|chapter|paragraph|begin|end|cite[pt]?|ref|label|href|footnote|caption|underline|includegraphics|mathrm|mathbf)\*?(?:\[[^\]\n]{0,40}\])?\{[^{}\n]{0,80}\}|(?:hline|toprule|midrule|bottomrule|rightarrow|leftarrow|Rightarrow|quad|qquad|newpage|noindent|maketitle|centering)(?![A-Za-z]))/gu,
  },
  { cue: /\{\\/u, pattern: /\{\\(?:rtf1?|\*\\[a-z]{2,16}|fonttbl|colortbl|stylesheet)[^{}\n]{0,80}\}?/gu },
  {
    cue: /MERGEFORMAT|PAGEREF|HYPERLINK|EMBED|INCLUDEPICTURE|\{ ?(?:PAGE|TOC|REF|SEQ|NUMPAGES|DATE|EQ)\b|\b(?:TOC|SEQ|REF)\b.{0,40}\\/u,
    pattern:
      /\{ ?(?:PAGE|TOC|REF|SEQ|HYPERLINK|NUMPAGES|DATE|INCLUDEPICTURE|PAGEREF|EQ)\b[^{}\n]{0,120}\}|\b(?:HYPERLINK (?:\\l )?"[^"\n]{1,200}"|PAGEREF _?[A-Za-z]\w{2,30}(?: \\[hp])?|EMBED [A-Z]\w{2,16}\.\d{1,2}|INCLUDEPICTURE "[^"\n]{1,200}"|(?:TOC|SEQ|REF) [^\\\n]{0,24}\\(?:\*|[a-z])(?: [^\n]{0,40})?)|\\\* MERGEFORMAT/gu,
  },
  { cue: /<\/?(?:w|o|v|m|st1|wps?):/u, pattern: /<\/?(?:w|o|v|m|st1|wps?):[A-Za-z]{1,24}(?:\s[^<>\n]{0,160})?\/?>/gu },
  { cue: /mso-/u, pattern: /\bmso-[a-z-]{3,40}:[^;\n]{1,60};?/gu },
  // A letter of three bytes, as an address writes it.
  { cue: /%E[3-9]/iu, pattern: /(?<![A-Za-z0-9/=&?._%-])(?:%E[3-9]%[89AB][0-9A-F]%[89AB][0-9A-F]){1,40}/giu },
];

const FORUM = /\[(\/?)(b|i|u|s|url|img|color|size|font|align|quote|table|tr|td|list|p|center|email|attach|backcolor|indent|hr)(=[^\]\n]{0,80})?\]/giu;

/** Codes of programs in the prose of a text that is none of theirs. Linear. */
export function findCodes({ blocks, format }: ReportDocument): ProgramCode[] {
  if (format !== 'text' && format !== 'docx') return [];
  const found: ProgramCode[] = [];
  const add = (block: Block, match: RegExpMatchArray): void => {
    const start = match.index as number;
    const end = start + match[0].length;
    if (/["'“‘`]/u.test(block.text[start - 1] ?? '') && /["'”’`]/u.test(block.text[end] ?? '')) return;
    found.push({ block, start, end });
  };
  for (const block of blocks) {
    if (block.text === '' || block.role === 'code') continue;
    for (const { cue, pattern } of PATTERNS) if (cue.test(block.text)) for (const match of allMatches(block.text, pattern)) add(block, match);
  }
  for (const { block, match } of forumTags(blocks)) add(block, match);
  return found;
}

/** `[b]` may be a reference or a choice: a tag counts when its other half stands somewhere too. */
function forumTags(blocks: readonly Block[]): { readonly block: Block; readonly match: RegExpMatchArray }[] {
  const tags = blocks.flatMap((block) => (block.text.includes('[') ? [...allMatches(block.text, FORUM)].map((match) => ({ block, match })) : []));
  const names = (isClosing: boolean): ReadonlySet<string> =>
    new Set(tags.filter(({ match }) => (match[1] === '/') === isClosing).map(({ match }) => (match[2] as string).toLowerCase()));
  const [opened, closed] = [names(false), names(true)];
  return tags.filter(({ match }) => {
    const name = (match[2] as string).toLowerCase();
    return opened.has(name) && closed.has(name);
  });
}
