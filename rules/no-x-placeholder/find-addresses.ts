import { allMatches, type Range } from '../../src/rule/index.ts';

/** Addresses, paths and file names. Every part is bounded, or starts where nothing like it goes before: no place is read twice. */
const ADDRESS =
  /(?:https?:\/\/|(?<!\w)www\.)[^\s\p{Script=Han}，。；）]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|(?<![\w/\p{Script=Han}])\/[\w.-]+(?:\/[\w.-]+)*|\b[\w-]{1,80}\.(?:md|txt|docx?|xlsx?|pptx?|pdf|html?|json|ya?ml|js|ts|py|java|com|cn|org|net)\b/gu;
const ASKED_FOR = /(?:邮箱|邮件|网址|网站|E-?mail|Website|Web site)[^。；;\n]{0,6}[：:][ \t\u3000]*$/iu;
const MASKED_ADDRESS = /^(?:https?:\/\/)?(?:www\.)?[Xx]{2,}(?:@[\w-]+)?(?:\.[\w-]+)*\/?$/u;

export interface Address extends Range {
  /** A form line asks for it, and it is nothing but a mask: `邮箱：xxx@xxx.com`. */
  readonly isBlank: boolean;
}

/** The addresses of a text in order. Their letters are no words. */
export function findAddresses(text: string): Address[] {
  if (!/[./@]/u.test(text)) return [];
  return [...allMatches(text, ADDRESS)].map((match) => {
    const start = match.index;
    const isBlank = match[0].length <= 80 && MASKED_ADDRESS.test(match[0]) && ASKED_FOR.test(text.slice(Math.max(0, start - 20), start));
    return { start, end: start + match[0].length, isBlank };
  });
}
