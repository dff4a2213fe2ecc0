import type { Random } from '../accuracy/random.ts';
import type { Pieces } from './own-texts.ts';

export interface ReportShape {
  readonly format: 'markdown' | 'text';
  /** In bytes of UTF-8, reached and passed by less than a paragraph. */
  readonly bytes: number;
  /** How many of the figures are masked, from 0 to 1. */
  readonly masked: number;
  /** How many of the paragraphs are taken from drafts as they stand, from 0 to 1. */
  readonly damaged: number;
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const PLACES = ['江滨区', '河东镇', '清源县', '青石街道', '南湖社区', '云岭乡', '临江市', '北苑街道', '沙河镇', '东山村'];
const OFFICES = ['水利局', '民政局', '财政局', '审计局', '教育局', '住房城乡建设局', '农业农村局', '文化和旅游局', '应急管理局', '卫生健康局'];
const TOPICS = ['防汛准备', '安全生产', '寄递物流', '养老服务', '农村道路', '营商环境', '节约用水', '作风建设', '项目资金', '垃圾分类'];
const GENRES = ['工作总结', '情况报告', '调研报告', '实施方案', '自查报告'];

/** A report put together from sentences of others, with figures and names of its own. */
export function chineseReport(pieces: Pieces, random: Random, shape: ReportShape): string {
  const mark = (level: number): string => (shape.format === 'markdown' ? `${'#'.repeat(level)} ` : '');
  const gap = shape.format === 'markdown' ? '\n\n' : '\n';
  const office = random.pick(PLACES) + random.pick(OFFICES);
  const parts = [`${mark(1)}${office}关于${random.pick(TOPICS)}的${random.pick(GENRES)}`, `${random.pick(PLACES)}人民政府：`];
  let bytes = 0;
  const add = (part: string): void => {
    parts.push(part);
    bytes += Buffer.byteLength(part) + gap.length;
  };
  add(paragraph(pieces, random, shape));
  for (let section = 0; bytes < shape.bytes; section++) {
    // Documents that are longer than any report go on with numbers that a reader still takes for numbers.
    const number = section < 10 ? NUMERALS[section] : `${NUMERALS[Math.floor(section / 10) % 10]}十${NUMERALS[section % 10]}`;
    add(`${mark(2)}${number}、${random.pick(pieces.headings)}`);
    const points = random.between(2, 4);
    for (let point = 0; point < points && bytes < shape.bytes; point++) {
      add(`（${NUMERALS[point]}）${random.pick(pieces.headings)}。${paragraph(pieces, random, shape)}`);
      if (random.next() < 0.4) add(paragraph(pieces, random, shape));
      if (shape.format === 'markdown' && random.next() < 0.08) add(table(pieces, random, shape));
      if (shape.format === 'markdown' && random.next() < 0.08) add(list(pieces, random, shape));
    }
  }
  parts.push('特此报告。', office, `20${random.between(19, 26)}年${random.between(1, 12)}月${random.between(1, 28)}日`);
  return `${parts.join(gap)}\n`;
}

function paragraph(pieces: Pieces, random: Random, shape: ReportShape): string {
  if (random.next() < shape.damaged) return random.pick(pieces.damaged);
  let text = '';
  for (let count = random.between(2, 5); count > 0; count--) text += sentence(pieces, random, shape);
  return text;
}

function list(pieces: Pieces, random: Random, shape: ReportShape): string {
  return Array.from({ length: random.between(2, 5) }, () => `- ${sentence(pieces, random, shape)}`).join('\n');
}

function table(pieces: Pieces, random: Random, shape: ReportShape): string {
  const row = (): string => `| ${random.pick(PLACES)} | ${figure(random, shape)} | ${random.pick(pieces.cells)} |`;
  return ['| 单位 | 数量 | 说明 |', '| --- | --- | --- |', ...Array.from({ length: random.between(2, 6) }, row)].join('\n');
}

/** Another figure for each figure, another place for most places: no sentence is found twice in the same words. */
function sentence(pieces: Pieces, random: Random, shape: ReportShape): string {
  return random
    .pick(pieces.sentences)
    .replace(/\d+(?:\.\d+)?(?![-/.\dA-Za-z])/gu, (digits) =>
      random.next() < shape.masked ? 'X'.repeat(Math.min(digits.length, 3)) : otherDigits(digits, random),
    )
    .replace(/[\p{Script=Han}]{2}[区县镇乡市]/u, (place) => (random.next() < 0.5 ? random.pick(PLACES) : place));
}

function figure(random: Random, shape: ReportShape): string {
  return random.next() < shape.masked ? 'XX' : String(random.between(2, 980));
}

/** Years, months and days stay possible: small numbers and years are left as they are. */
function otherDigits(digits: string, random: Random): string {
  if (digits.length < 2 || /^(?:19|20)\d\d$/u.test(digits) || Number(digits) < 32) return digits;
  return digits.replaceAll(/\d/gu, (digit, at: number) => (at === 0 ? digit : String(random.between(0, 9))));
}
