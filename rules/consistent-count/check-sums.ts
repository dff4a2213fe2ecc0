import { allMatches, type Block, type ReportDocument } from '../../src/rule/index.ts';

export interface SumFault {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly total: string;
  readonly sum: string;
}

const UNIT = '个|名|家|次|项|起|件|条|户|亩|台|所|处|支|人|篇|份|批|场|期|万元|亿元|元|吨|公里|千米|平方米';
const NUMBER = '\\d{1,9}(?:\\.\\d{1,4})?';
const TOTAL = new RegExp(
  `(?:共计|合计|总计|共有|共|总数)[^，。；：、\\d]{0,12}(${NUMBER})(${UNIT})[^，。；：\\d]{0,10}[，,：:（(](?:其中[，,：:]?|包括|分别(?:为|是)[：:]?)([^。；（）()]{4,200})`,
  'gu',
);

/**
 * Totals in prose: 共10项，其中A 4项、B 5项. Parts are often given in selection, so a sum that is far below the total is no fault;
 * one that exceeds it, or misses it by a little, is.
 */
export function findWrongTotals({ blocks }: ReportDocument): SumFault[] {
  const faults: SumFault[] = [];
  for (const block of blocks) {
    if (block.text.length < 12 || !/[共合总]/u.test(block.text) || block.role === 'code') continue;
    for (const match of allMatches(block.text, TOTAL)) {
      const [whole, written, unit, list] = match as unknown as [string, string, string, string];
      const parts = [...allMatches(list, new RegExp(`(${NUMBER})(${UNIT})`, 'gu'))];
      if (parts.length < 2 || parts.some((part) => part[2] !== unit)) continue;
      // Percentages, rises and comparisons are no parts; each part is one phrase with one number.
      const phrases = list.split(/[、，,]/u).filter((phrase) => /\d/u.test(phrase));
      if (phrases.length !== parts.length || /[%％]|增|降|比|占|其中|同期|去年|上年|平均|达到|[Xx×]{2}/u.test(list)) continue;
      const total = Number(written);
      const sum = round(parts.reduce((all, part) => all + Number(part[1]), 0));
      const isNear = total >= 5 && Math.abs(total - sum) <= Math.max(2, total * 0.1);
      if (sum === total || (sum < total && !isNear)) continue;
      const start = match.index + whole.indexOf(written);
      faults.push({ block, start, end: start + written.length + unit.length, total: `${written}${unit}`, sum: `${sum}${unit}` });
    }
  }
  return faults;
}

const TOTAL_ROW = /^(?:合\s*计|总\s*计|总\s*数|共\s*计|Total|Totals|Sum|Grand total)\s*[：:]?$/iu;
const NO_SUM =
  /率|占比|比例|比重|平均|均|排名|排序|单价|年份|序号|编号|%|％|avg|average|mean|median|rate|ratio|percent|share|rank|price|year|no\.?$|#|id\b|min|max|p\d\d/iu;
const CELL_NUMBER = /^[-−]?[$¥€£]?\s?(\d{1,3}(?:[,，]\d{3})+|\d+)(\.\d+)?$/u;

/** The total row of a table against the rows above it. A column is judged when every cell is a plain number. */
export function findWrongTableTotals({ blocks }: ReportDocument): SumFault[] {
  const faults: SumFault[] = [];
  const tables = new Map<number, Block[]>();
  for (const block of blocks) {
    if (block.cell === null) continue;
    const cells = tables.get(block.cell.table);
    if (cells === undefined) tables.set(block.cell.table, [block]);
    else cells.push(block);
  }
  for (const cells of tables.values()) faults.push(...judgeTable(cells));
  return faults;
}

function judgeTable(cells: readonly Block[]): SumFault[] {
  const rows = new Map<number, Map<number, Block>>();
  for (const block of cells) {
    const { row, column } = block.cell as { row: number; column: number };
    const own = rows.get(row) ?? new Map<number, Block>();
    own.set(column, block);
    rows.set(row, own);
  }
  const order = [...rows.keys()].sort((a, b) => a - b);
  const lastRow = rows.get(order[order.length - 1] ?? 0);
  const labelOf = (row: ReadonlyMap<number, Block> | undefined): string => row?.get(1)?.text.replaceAll('*', '').trim() ?? '';
  if (lastRow === undefined || order.length < 4 || !TOTAL_ROW.test(labelOf(lastRow))) return [];
  const body = order.slice(1, -1).map((row) => rows.get(row));
  if (body.some((row) => /小\s*计|其中|subtotal|of which|合\s*计|^total/iu.test(labelOf(row)))) return [];
  const faults: SumFault[] = [];
  for (const [column, cell] of lastRow) {
    if (column === 1 || NO_SUM.test(rows.get(order[0] as number)?.get(column)?.text ?? '')) continue;
    const values = body.map((row) => readNumber(row?.get(column)?.text ?? ''));
    const total = readNumber(cell.text);
    if (total === null || values.some((value) => value === null)) continue;
    const sum = round(values.reduce((all: number, value) => all + (value ?? 0), 0));
    // Rounded parts may miss their total by half a unit each.
    const digits = Math.max(0, ...[...values.keys()].map((index) => decimals(body[index]?.get(column)?.text ?? '')), decimals(cell.text));
    const tolerance = digits === 0 ? 0 : (values.length + 1) * 0.5 * 10 ** -digits;
    if (Math.abs(sum - total) > tolerance + 1e-9) faults.push({ block: cell, start: 0, end: cell.text.length, total: cell.text, sum: String(sum) });
  }
  return faults;
}

function readNumber(text: string): number | null {
  const bare = text.replaceAll('*', '').trim();
  return CELL_NUMBER.test(bare) ? Number(bare.replace(/[,，$¥€£\s]/gu, '').replace('−', '-')) : null;
}

function decimals(text: string): number {
  return /\.(\d+)/u.exec(text)?.[1]?.length ?? 0;
}

/** Sums of decimal fractions without the noise of binary ones. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

export interface TwoValues {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly other: string;
  readonly otherBlock: Block;
  readonly otherStart: number;
}

/** 全市共有中小学45所: the same clause about the same whole, with two different numbers. */
const WHOLE = new RegExp(
  `(?:^|[，。；：])((?:全|我|本)[市县区镇乡街局校院省处系村][^，。；：\\d]{0,12}(?:共有|现有|总数)[^，。；：\\d]{2,16})(\\d{1,9}(?:\\.\\d{1,4})?)(${UNIT})(?=[，。；、]|$)`,
  'gu',
);

export function findTwoValues({ blocks }: ReportDocument): TwoValues[] {
  const known = new Map<string, { value: string; block: Block; start: number }>();
  const found: TwoValues[] = [];
  for (const block of blocks) {
    if (!/共有|现有|总数/u.test(block.text)) continue;
    for (const match of allMatches(block.text, WHOLE)) {
      const [whole, phrase, value, unit] = match as unknown as [string, string, string, string];
      const start = match.index + whole.length - value.length - unit.length;
      const key = `${phrase}|${unit}`;
      const before = known.get(key);
      if (before === undefined) known.set(key, { value, block, start });
      else if (before.value !== value) {
        found.push({
          block,
          start,
          end: start + value.length + unit.length,
          text: value + unit,
          other: before.value + unit,
          otherBlock: before.block,
          otherStart: before.start,
        });
      }
    }
  }
  return found;
}
