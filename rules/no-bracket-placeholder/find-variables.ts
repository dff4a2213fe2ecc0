import { allMatches, type Block } from '../../src/rule/index.ts';
import {
  ABOUT,
  DOUBLE_ANGLE,
  ENVIRONMENT,
  EXAMPLE_BEFORE,
  FIELD_NAME,
  FIELD_NAME_OR_WORD,
  JOINING,
  NOT_FILLED_IN,
  PATH_AFTER,
  PATH_BEFORE,
  QUOTATION,
  QUOTE_AFTER,
  QUOTE_BEFORE,
  SUM,
  SUM_AFTER,
  SUM_BEFORE,
  VARIABLE,
} from './variable-patterns.ts';

/** A variable of a template in a block's prose. */
export interface Variable {
  readonly start: number;
  readonly end: number;
}

/** Variables that no program has filled in. Linear: every gap is bounded. */
export function findVariables({ text }: Block): Variable[] {
  if (!/\{|«|<[<%]|%[A-Z]/u.test(text) || ABOUT.test(text)) return [];
  const found: Variable[] = [];
  const hasQuotation = QUOTATION.test(text);
  for (const match of allMatches(text, VARIABLE)) {
    const [token] = match;
    const before = text.slice(Math.max(0, match.index - 2), match.index);
    const after = text.slice(match.index + token.length, match.index + token.length + 2);
    if (NOT_FILLED_IN.test(token) || ENVIRONMENT.test(token)) continue;
    if (token.startsWith('{{') && before.endsWith('$') && !isSum(text, match.index, token)) continue;
    if (token.startsWith('«') && !isMergeField(token, hasQuotation)) continue;
    if (token.startsWith('<<') && (!DOUBLE_ANGLE.test(token) || JOINING.test(token))) continue;
    if (token.startsWith('${') && PATH_BEFORE.test(before) && PATH_AFTER.test(after)) continue;
    if (QUOTE_BEFORE.test(before) && QUOTE_AFTER.test(after) && EXAMPLE_BEFORE.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
    found.push({ start: match.index, end: match.index + token.length });
  }
  return found;
}

/** `${{count}} million`: a sum, and no expression of a build server (`${{ github.ref }}`). */
function isSum(text: string, at: number, token: string): boolean {
  return SUM.test(token) && SUM_BEFORE.test(text.slice(Math.max(0, at - 2), at)) && SUM_AFTER.test(text.slice(at + token.length, at + token.length + 1));
}

/** `«First_Name»`, `«AddressBlock»`, `«姓名»`: one word without spaces. Guillemets also quote, mostly more than one word. */
function isMergeField(token: string, hasQuotation: boolean): boolean {
  const name = token.slice(1, -1);
  if (FIELD_NAME.test(name)) return true;
  if (hasQuotation) return false;
  return FIELD_NAME_OR_WORD.test(name);
}
