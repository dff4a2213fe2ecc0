import { allMatches, type Block, type NumberStyle, parseChineseNumeral, type ReportDocument } from '../../src/rule/index.ts';

export interface PartFault {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

const CN = '[一二三四五六七八九十百]{1,4}|\\d{1,3}';
/** 见第五部分, 本办法第三十条, 按照第八条约定. */
const REFERENCE_ZH = new RegExp(
  `(?:(?:详?见|参见|按照?|依照|根据|依据|违反|符合|适用|如)?本(?:文|报告|方案|合同|协议|办法|规定|条例|章程|细则|规则|制度|法|规程|意见)(?:的)?|(?:详?见|参见)(?:正文|上文|下文)?)(第(?:${CN})(?:部分|章|节|条))`,
  'gu',
);
const STYLES: Readonly<Record<string, NumberStyle>> = { 部分: 'part', 章: 'chapter', 节: 'section', 条: 'article' };
const REFERENCE_EN =
  /\b(?:see|in|under|per|of|to|with|by|and)\s+(?:also\s+)?((Section|Clause|Article|Chapter|Part)s?\s+(\d{1,3}(?:\.\d{1,3}){0,3}))(?![\w.]*\d)/giu;
/** Speaks of another document: Section 4 of RFC 7231, of the Act. */
const ELSEWHERE_EN = /^\s*(?:\([^)]{0,20}\)\s*)*(?:of|in|from|to)\s+(?!this\b|these\b)\S|^\s*,?\s*(?:ibid|supra|\[)/iu;
const OTHER_SOURCE_EN = /\b(?:RFC|ISO|IEC|NIST|GDPR|Act|Regulation|Directive|Code|Standard|Statute|specification|spec|U\.S\.C|CFR|Constitution)\b/u;

/** Parts, chapters, sections and clauses that the text refers to and does not have. Judged only where the document numbers its own. */
export function findMissingParts(document: ReportDocument): PartFault[] {
  const own = readOwn(document.blocks);
  const faults: PartFault[] = [];
  for (const block of document.blocks) {
    if (block.role === 'contents' || block.role === 'code' || block.role === 'quote' || block.text === '') continue;
    faults.push(...findChinese(block, own), ...findEnglish(block, own));
  }
  return faults;
}

interface Own {
  readonly values: ReadonlyMap<NumberStyle, ReadonlySet<number>>;
  /** `3`, `3.2` … of English headings and clauses. */
  readonly paths: ReadonlySet<string>;
}

const FEWEST = 2;

function readOwn(blocks: readonly Block[]): Own {
  const values = new Map<NumberStyle, Set<number>>();
  const paths = new Set<string>();
  for (const { number, heading, role } of blocks) {
    if (number === null || role === 'contents') continue;
    values.set(number.style, (values.get(number.style) ?? new Set()).add(number.value));
    if (number.style === 'decimal') for (let length = 1; length <= number.path.length; length++) paths.add(number.path.slice(0, length).join('.'));
    else if (number.style === 'word' || (number.style === 'arabic' && heading !== null)) paths.add(String(number.value));
  }
  return { values, paths };
}

function findChinese(block: Block, { values }: Own): PartFault[] {
  if (!/第[一二三四五六七八九十百\d]+(?:部分|[章节条])/u.test(block.text)) return [];
  return [...allMatches(block.text, REFERENCE_ZH)].flatMap((match) => {
    const name = match[1] as string;
    const unit = /(?:部分|[章节条])$/u.exec(name)?.[0] ?? '';
    const value = parse(name.slice(1, -unit.length));
    // Where no part bears the word, the parts are those under 一、二、.
    const known = values.get(STYLES[unit] as NumberStyle) ?? (unit === '部分' ? values.get('cn') : undefined);
    if (known === undefined || known.size < FEWEST || known.has(value)) return [];
    const end = match.index + match[0].length;
    return [{ block, start: end - name.length, end, name }];
  });
}

function parse(numeral: string): number {
  return /^\d/u.test(numeral) ? Number(numeral) : (parseChineseNumeral(numeral) ?? 0);
}

function findEnglish(block: Block, { paths }: Own): PartFault[] {
  if (paths.size <= FEWEST || !/(?:section|clause|article|chapter|part)s?\s+\d/iu.test(block.text)) return [];
  const isDeep = [...paths].some((path) => path.includes('.'));
  return [...allMatches(block.text, REFERENCE_EN)].flatMap((match) => {
    const name = match[1] as string;
    const end = match.index + match[0].length;
    const number = match[3] as string;
    // With figures only on the outermost level, a deeper one may be a clause without a heading.
    if (paths.has(number) || (number.includes('.') && !isDeep)) return [];
    const sentence = block.sentences.find(({ range }) => range.start <= match.index && match.index < range.end)?.text ?? block.text;
    if (!/^[A-Z]/u.test(name) || ELSEWHERE_EN.test(block.text.slice(end, end + 60)) || OTHER_SOURCE_EN.test(sentence)) return [];
    return [{ block, start: end - name.length, end, name }];
  });
}

const APPENDIX = /\b(?:[Ss]ee|[Ii]n|to|at|as|per)\s+((Appendix|Annex|Exhibit|Schedule)\s+([A-Z]|\d{1,2}))\b(?!\s+(?:of|to)\s+(?:the\s+)?(?!this)[A-Z])/gu;
const APPENDIX_HEAD = /^(Appendix|Annex|Exhibit|Schedule)\s+([A-Z]|\d{1,2})\b/iu;

/** See Appendix C, in a document that has Appendix A and B. */
export function findMissingAppendices({ blocks }: ReportDocument): PartFault[] {
  const own = new Map<string, Set<string>>();
  for (const { text, role, heading } of blocks) {
    const match = APPENDIX_HEAD.exec(text);
    if (match === null || (role !== 'heading' && text.length > 100 && heading === null)) continue;
    const kind = (match[1] as string).toLowerCase();
    own.set(kind, (own.get(kind) ?? new Set()).add((match[2] as string).toUpperCase()));
  }
  if (own.size === 0) return [];
  return blocks.flatMap((block) => {
    if (!/Appendix|Annex|Exhibit|Schedule/u.test(block.text) || block.role === 'code') return [];
    return [...allMatches(block.text, APPENDIX)].flatMap((match) => {
      const known = own.get((match[2] as string).toLowerCase());
      if (known === undefined || known.has((match[3] as string).toUpperCase())) return [];
      const name = match[1] as string;
      const end = match.index + match[0].length;
      return [{ block, start: end - name.length, end, name }];
    });
  });
}
