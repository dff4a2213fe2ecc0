import type { Source } from '../source.ts';
import type { Change } from './kinds.ts';

interface Leaf {
  /** The words of the heading. */
  readonly title: { readonly start: number; readonly end: number };
  /** What stands between the heading and the next one. */
  readonly body: { readonly start: number; readonly end: number };
}

const HEADING = {
  markdown: /^(#{2,6}) +(?:[\d.]+ |[一二三四五六七八九十]+、)?(\S.*)$/gmu,
  text: /^(?:([一二三四五六七八九十]{1,2}、)|([（(][一二三四五六七八九十]{1,2}[）)]))([^。；：，\n]{2,30})$/gmu,
};

/** Headings on lines of their own with nothing but text up to the next heading. The last one is left out: what ends a text stands under it. */
function readLeaves({ text, format }: Source): Leaf[] {
  const source = format === 'markdown' ? text.replace(/^(?:```|~~~)[\s\S]*?^(?:```|~~~)/gmu, (code) => code.replace(/#/gu, '.')) : text;
  const heads = [...source.matchAll(HEADING[format])].map((match) => {
    const words = (format === 'markdown' ? match[2] : match[3]) ?? '';
    const rank = format === 'markdown' ? (match[1]?.length ?? 0) : match[1] === undefined ? 2 : 1;
    const end = match.index + match[0].length;
    return { rank, lineStart: match.index, title: { start: end - words.length, end } };
  });
  return heads.slice(0, -1).flatMap(({ rank, title }, index) => {
    const next = heads[index + 1];
    if (next === undefined || next.rank > rank) return [];
    const body = { start: title.end + 1, end: next.lineStart };
    const words = text.slice(body.start, body.end);
    // Attachments, and run-in headings, which are headings too.
    if (words.trim() === '' || /^(?:附\s*件|\d{4}年\d{1,2}月\d{1,2}日$)|^[（(]?[一二三四五六七八九十]{1,2}[）)、]/mu.test(words)) return [];
    return [{ title, body }];
  });
}

export function findEmptied(source: Source): Change[] {
  return readLeaves(source).map(({ title, body }) => ({ ...body, text: source.format === 'markdown' ? '\n' : '', gold: title }));
}

const FILLERS = { zh: ['（待补充）', '【请填写】', 'XXXXXX', '……'], en: ['TBD', '[Describe here]', 'TODO', '…'] };

/** The message may point at the heading or at what stands under it. */
export function findFilled(source: Source): Change[] {
  const fillers = FILLERS[source.language];
  const gap = source.format === 'markdown' ? '\n' : '';
  return readLeaves(source).map(({ title, body }, index) => {
    const filler = fillers[index % fillers.length] ?? '';
    return { ...body, text: `${gap}${filler}\n${gap}`, gold: { start: title.start, end: body.start + gap.length + filler.length } };
  });
}
