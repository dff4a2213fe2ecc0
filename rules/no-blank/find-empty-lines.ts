import type { Block, Range, ReportDocument } from '../../src/rule/index.ts';
import { isSignedByHand } from './read-evidence.ts';

/** What a line of a report, a letter or a set of minutes gives after a colon. */
const LABEL_ZH =
  '联系人|联系电话|联系方式|电话|手机|手机号|手机号码|地址|联系地址|邮编|邮箱|电子邮箱|传真|姓名|职务|职称|主持人|主持|记录人|记录|汇报人|报告人|述职人|负责人|填报人|填表人|填报单位|填报时间|审核人|审批人|签发人|经办人|承办人|承办单位|编号|文号|会议时间|会议地点|时间|地点|日期|项目名称|项目编号|项目负责人|建设单位|编制单位|编制人|编制日期|报告编号|版本号|密级';
const LABEL_EN =
  'Name|Date|Address|Phone|Telephone|Email|E-mail|Fax|Author|Authors|Owner|Company|Contact|Version|Reviewer|Reviewers|Approver|Approved by|Prepared by|Prepared for|Reviewed by|Submitted by|Project name|Client|Location|Attendees|Facilitator|Deciders|Due date|Incident date|Report number|Reference';
const FORM_LINE = new RegExp(`^(?:(?:${LABEL_ZH})|(?:${LABEL_EN}))\\s?[：:]$`, 'iu');
/** A party of a contract, and what identifies it. */
const PARTY_LINE =
  /^(?:甲方|乙方|丙方|委托方|受托方|出租方|承租方|买方|卖方|发包人|承包人|身份证号码?|统一社会信用代码|法定代表人|地址|住所地?|电话|联系电话|开户行|开户银行|账号|银行账号)(?:[（(][^（()）]{1,12}[）)])?\s?[：:]$/u;

export interface EmptyLine {
  readonly block: Block;
  /** The line names a party of a contract. */
  readonly isParty: boolean;
}

/**
 * Lines of a form whose value is missing: `联系人：`, `Email:`. A label whose value stands in the next line or list, and a block that is
 * signed by hand, are none.
 */
export function findEmptyLines(document: ReportDocument): EmptyLine[] {
  const isContract = document.profile?.name === 'contract' || /合同|协议/u.test(document.title?.text ?? '');
  const lines: EmptyLine[] = [];
  for (const block of document.blocks) {
    if (block.role === 'heading' || block.role === 'title' || block.text.length > 40) continue;
    const isParty = isContract && PARTY_LINE.test(block.text);
    if (!isParty && !FORM_LINE.test(block.text)) continue;
    if (hasValueBelow(document, block) || isSignedByHand(document, block) || isSignatureBlock(document, block)) continue;
    lines.push({ block, isParty });
  }
  return lines;
}

/** The next block is the value unless it is another line of the form, a heading, or stands apart. */
function hasValueBelow({ blocks }: ReportDocument, { index, text }: Block): boolean {
  const next = blocks[index + 1];
  if (next === undefined) return false;
  if (next.role === 'list-item' || next.role === 'table-cell' || next.role === 'code' || next.role === 'quote') return true;
  if (next.role === 'other') return next.node.type !== 'thematicBreak';
  if (next.isAfterBlank || next.role === 'form-line' || next.role === 'heading' || next.role === 'signature' || next.role === 'date') return false;
  return !/^[^：:]{1,12}[：:]/u.test(next.text) && text.length > 0;
}

/** `Name:`, `Title:`, `Date:` under the name of a party: filled in when it is signed. */
const SIGNING = /^(?:Name|Title|By|Date|Its|Print name|Signature|Signed|姓名|日期|签字日期|职务)\s?[：:]?$/iu;

function isSignatureBlock({ blocks }: ReportDocument, { index, text }: Block): boolean {
  if (!SIGNING.test(text)) return false;
  const near = [-2, -1, 1, 2].filter((step) => SIGNING.test(blocks[index + step]?.text ?? ''));
  return near.length >= 1;
}

/** Columns that may stay empty: they are written by hand, or only when there is something to say. */
const FREE_COLUMN = /备注|说明|签|意见|盖章|附件|其他|补充|notes?\b|remarks?\b|comments?\b|signature|signed|initials|link|see also|default/iu;
const TOTAL_ROW = /^(?:合\s*计|总\s*计|小\s*计|平均|汇总|(?:sub)?total|sum|average|all)/iu;

export interface EmptyCells {
  /** Where the first of them stands. */
  readonly range: Range;
  readonly count: number;
  /** Head of the column of the first one; empty when it has none. */
  readonly column: string;
  readonly row: number;
}

/**
 * Tables that are filled but for a few cells, one finding each. Free columns, sums, merged first columns, columns that are mostly empty
 * and tables of ticks say nothing.
 */
export function findEmptyCells(document: ReportDocument): EmptyCells[] {
  const tables = new Map<number, Block[]>();
  for (const block of document.blocks) {
    if (block.cell === null) continue;
    const cells = tables.get(block.cell.table);
    if (cells === undefined) tables.set(block.cell.table, [block]);
    else cells.push(block);
  }
  return [...tables.values()].flatMap((cells) => checkTable(document, cells));
}

const LEAST_CELLS = 6;
const LEAST_FILLED = 0.75;

function checkTable(document: ReportDocument, cells: readonly Block[]): EmptyCells[] {
  const heads = new Map<number, string>();
  const totals = new Set<number>();
  for (const { cell, text } of cells) {
    if (cell?.isHeader === true) heads.set(cell.column, text);
    else if (cell?.column === 1 && TOTAL_ROW.test(text)) totals.add(cell.row);
  }
  const body = cells.filter(
    ({ cell }) =>
      cell?.isHeader === false &&
      cell.column > 1 &&
      !totals.has(cell.row) &&
      (heads.get(cell.column) ?? '') !== '' &&
      !FREE_COLUMN.test(heads.get(cell.column) ?? ''),
  );
  const isEmpty = (block: Block): boolean => document.text.slice(block.range.start, block.range.end).replace(/[|\s\u3000\\]/gu, '') === '' && block.text === '';
  const counts = new Map<number, { all: number; empty: number }>();
  for (const block of body) {
    const count = counts.get(block.cell?.column ?? 0) ?? { all: 0, empty: 0 };
    counts.set(block.cell?.column ?? 0, { all: count.all + 1, empty: count.empty + (isEmpty(block) ? 1 : 0) });
  }
  const expected = body.filter(({ cell }) => {
    const count = counts.get(cell?.column ?? 0);
    return count !== undefined && count.empty * 2 <= count.all;
  });
  const empty = expected.filter(isEmpty);
  const first = empty[0];
  if (first === undefined || expected.length < LEAST_CELLS || expected.length - empty.length < LEAST_FILLED * expected.length) return [];
  const filled = expected.filter((block) => !isEmpty(block));
  const ticks = filled.filter(({ text }) => /^[\p{S}\p{P}xXvVYN√是否有无]{1,2}$|^(?:yes|no)$/iu.test(text)).length;
  if (ticks * 2 > filled.length) return [];
  // The cell of an empty column begins with the bar before it.
  const at = Math.min(first.range.end, first.range.start + (document.text[first.range.start] === '|' ? 1 : 0));
  return [{ range: { start: at, end: at }, count: empty.length, column: heads.get(first.cell?.column ?? 0) ?? '', row: (first.cell?.row ?? 1) - 1 }];
}
