import type { Range } from '../../src/rule/index.ts';

/** Words that say how something is written: `条文一律写作“第×条”`, `统一用“XX”表示`. */
const BEFORE = /(?:写作|写成|写为|表示为|标注为|标作|记作|记为|表述为|形如|(?:统一|一律|均|都|暂|先)用|使用|采用|改用|换成|替换成|替换为)[:：]?["“‘「]$/u;
const BEHIND = /^["”’」]来?(?:表示|代替|替代|代指|标示|占位|字样|等?符号)/u;
const OPENING = ['"', '“', '‘', '「'];
/** What may stand in the quotation beside the token: 第×条, 20XX年度. */
const BESIDE = 3;

/**
 * Whether a token is shown, not used: a style rule, a note on templates. It must be quoted by itself, and the words around the quotation
 * must be about writing; a quoted name with a mask in it (`开展“XX大讲堂”活动`) is a blank like any other.
 */
export function isAboutWriting(text: string, { start, end }: Range): boolean {
  const near = text.slice(Math.max(0, start - BESIDE - 1), start);
  const open = Math.max(...OPENING.map((mark) => near.lastIndexOf(mark)));
  if (open === -1) return false;
  const close = text.slice(end, end + BESIDE + 1).search(/["”’」]/u);
  if (close === -1) return false;
  const quotation = start - near.length + open;
  return BEFORE.test(text.slice(Math.max(0, quotation - 8), quotation + 1)) || BEHIND.test(text.slice(end + close, end + close + 10));
}
