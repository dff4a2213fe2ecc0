import { allMatches, type Block, type ReportDocument } from '../../src/rule/index.ts';

export interface CaptionFault {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Other captions of the kind exist, so that this one is missing among them. */
  readonly hasOthers: boolean;
}

type Kind = '图' | '表' | 'Figure' | 'Table';

const NUMBER = '\\d{1,3}(?:[-–—.．]\\d{1,3}){0,2}';
/** 代表、报表、图 and 表 as the end of other words are no captions. */
const REFERENCE_ZH = new RegExp(
  `(如|见|参见|详见|附)?(?<![代报列填制手地发外仪钟年月下上附总子分简插示配挂])(图|表)\\s?(${NUMBER})(?!\\d|年|月|日|个|人|名|家|次|项|张|份|件|种|类|户|套|元|万|%)(所示|所列|中|可知|可见|显示)?`,
  'gu',
);
const CAPTION_ZH = new RegExp(`^[（(【]?(?:附)?(图|表)\\s?(${NUMBER})`, 'u');
const REFERENCE_EN = /\b(Figure|Fig\.|Table)\s(\d{1,3}(?:[-.]\d{1,3})?)\b(?!\s+(?:of|in|from)\s+(?:the\s+)?(?:\[|paper|RFC|original|Appendix|[A-Z]))/gu;
const CAPTION_EN = /^(?:\W{0,3})(Figure|Fig\.|Table)\s(\d{1,3}(?:[-.]\d{1,3})?)\b\s*(?:[.:–—-]|\s[A-Z(]|$)/u;

/** Figures and tables that the text refers to by number and that have no caption. */
export function findMissingCaptions(document: ReportDocument): CaptionFault[] {
  const captions = readCaptions(document);
  const faults: CaptionFault[] = [];
  const told = new Set<string>();
  for (const block of document.blocks) {
    if (block.role === 'caption' || block.role === 'contents' || block.role === 'code' || block.text === '') continue;
    for (const { kind, number, start, end, isPointing } of readReferences(block)) {
      const known = captions.get(kind) ?? new Set<string>();
      if (known.has(number) || told.has(`${kind}${number}`)) continue;
      // A report that numbers by chapter (表 2-1) has 表2 as a whole.
      if ([...known].some((other) => other.startsWith(`${number}-`) || number.startsWith(`${other}-`))) continue;
      // Without a caption of the kind, the numbers may be those of another document unless the text points to its own.
      if (known.size === 0 && !isPointing) continue;
      told.add(`${kind}${number}`);
      faults.push({ block, start, end, name: block.text.slice(start, end), hasOthers: known.size > 0 });
    }
  }
  return faults;
}

interface Reference {
  readonly kind: Kind;
  readonly number: string;
  readonly start: number;
  readonly end: number;
  /** 如图1所示, 见表2: speaks of what stands in this text. */
  readonly isPointing: boolean;
}

function readReferences({ text, role }: Block): Reference[] {
  const found: Reference[] = [];
  if (/[图表]\s?\d/u.test(text)) {
    for (const match of allMatches(text, REFERENCE_ZH)) {
      const lead = (match[1] ?? '').length;
      if (match.index === 0 && lead === 0 && match[4] === undefined) continue;
      // 《…》表3 and 附件2表1 stand elsewhere.
      if (/(?:[》录]|件\s?\d{0,2})\s?(?:的|中的?)?$/u.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
      const start = match.index + lead;
      const end = start + (match[0].length - lead - (match[4] ?? '').length);
      found.push({ kind: match[2] as Kind, number: fold(match[3] as string), start, end, isPointing: lead > 0 || match[4] === '所示' || match[4] === '所列' });
    }
  }
  if (/Fig|Table/u.test(text) && role !== 'heading') {
    for (const match of allMatches(text, REFERENCE_EN)) {
      const kind = match[1] === 'Table' ? 'Table' : 'Figure';
      // At the start of a paragraph it may be a caption.
      if (match.index === 0 && CAPTION_EN.test(text)) continue;
      found.push({ kind, number: fold(match[2] as string), start: match.index, end: match.index + match[0].length, isPointing: false });
    }
  }
  return found;
}

function readCaptions(document: ReportDocument): Map<Kind, Set<string>> {
  const captions = new Map<Kind, Set<string>>();
  const add = (text: string): void => {
    const match = CAPTION_ZH.exec(text) ?? CAPTION_EN.exec(text);
    if (match === null) return;
    const kind = (match[1] === 'Fig.' ? 'Figure' : match[1]) as Kind;
    captions.set(kind, (captions.get(kind) ?? new Set()).add(fold(match[2] as string)));
  };
  for (const { text } of document.blocks) {
    add(text);
    // A caption after a picture in the same paragraph, or at the end of a line of a text that was pasted.
    for (const line of text.split('\uFFFC')) add(line.trim());
  }
  for (const { alt } of document.nodes('image')) add(alt ?? '');
  for (const { alt } of document.nodes('imageReference')) add(alt ?? '');
  for (const { value } of document.nodes('html')) for (const line of value.split(/[<>]/u)) add(line.trim());
  return captions;
}

function fold(number: string): string {
  return number.replace(/[–—.．]/gu, '-');
}
