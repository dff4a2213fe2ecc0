import type { Token } from './find-tokens.ts';
import { DATE_EN, DATE_FORMAT_BEFORE, DATE_ZH, MASKED_PART, WHOLLY_MASKED } from './patterns.ts';

/**
 * Dates with a masked part, one token each, up to the last masked part: `20**年` of `20**年8月`, `2025年X月` whole. A mask that no
 * known part goes before is the token alone (`XX` of `XX年4月`, `X` of `X月底`): the rest is known and stays.
 */
export function findDates(text: string): Token[] {
  return [...findChineseDates(text), ...findEnglishDates(text)];
}

function findChineseDates(text: string): Token[] {
  const tokens: Token[] = [];
  if (!/[年月日号]/u.test(text)) return tokens;
  for (const match of text.matchAll(DATE_ZH)) {
    const whole = match[0];
    if (whole === '') continue;
    const parts = [match[1], match[2], match[3]].filter((part): part is string => part !== undefined);
    if (!parts.some((part) => MASKED_PART.test(part))) continue;
    // `3×4年` is a product, `X号` alone a name, and `*年` alone is handled with the other asterisks.
    if (parts.length === 1 && match[3] !== undefined && whole.endsWith('号')) continue;
    const lastMasked = match[3] !== undefined && MASKED_PART.test(match[3]) ? 3 : match[2] !== undefined && MASKED_PART.test(match[2]) ? 2 : 1;
    const isLone = [1, 2, 3].slice(0, lastMasked - 1).every((group) => match[group] === undefined) && WHOLLY_MASKED.test(match[lastMasked] as string);
    if (isLone) {
      if (/^[*＊○]+$/u.test(match[lastMasked] as string)) continue;
      tokens.push({ kind: 'masked-date', start: match.index, end: match.index + (match[lastMasked] as string).length });
      continue;
    }
    const unit = lastMasked === 1 ? '年' : lastMasked === 2 ? '月' : /[日号]/u.exec(whole)?.[0];
    tokens.push({ kind: 'masked-date', start: match.index, end: match.index + whole.lastIndexOf(unit as string) + 1 });
  }
  return tokens;
}

function findEnglishDates(text: string): Token[] {
  const tokens: Token[] = [];
  if (!/[Xx]{1,2}|YYYY|yyyy|YY/u.test(text)) return tokens;
  for (const match of text.matchAll(DATE_EN)) {
    const token = match[0];
    if (!/[Xx]|YY|yyyy/u.test(token)) continue;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const after = text.slice(match.index + token.length, match.index + token.length + 12);
    if (/^\s?年/u.test(after)) continue;
    if (/[Y]|yyyy/u.test(token) && (DATE_FORMAT_BEFORE.test(before) || /^[^\w]{0,2}\s?(?:format|格式)|^[.\w]/iu.test(after))) continue;
    // `XX/XX/XX` needs company: three masked pairs are a date only where a date is due.
    tokens.push({ kind: 'masked-date', start: match.index, end: match.index + token.length });
  }
  return tokens;
}
