import { allMatches, type Range, type ReportDocument, touchesQuotes } from '../../src/rule/index.ts';
import { TOKENS, TRACKED_LINK } from './patterns.ts';

/** Tokens of assistants in the source: they also stand in link targets, and code may show them. */
export function findTokens({ source }: ReportDocument): Range[] {
  const found: Range[] = [];
  for (const { cues, pattern } of TOKENS) {
    if (!cues.some((cue) => source.includes(cue))) continue;
    for (const match of allMatches(source, pattern)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (!touchesQuotes(source, range)) found.push(range);
    }
  }
  return found;
}

/** `?utm_source=chatgpt.com`, with its separator. */
export function findTrackedLinks({ source }: ReportDocument): Range[] {
  if (!source.includes('utm_source=')) return [];
  return [...allMatches(source, TRACKED_LINK)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
