import type { Block, Edit, Range, ReportDocument } from '../../src/rule/index.ts';
import type { Report } from './messages.ts';

/** Labels that pages put above a text: `更新时间:` is no addressee. */
const LABEL = /(?:时间|日期|来源|作者|编辑|标题|关键词|摘要|编号|页码|目录|附件)\s*[:：]$/u;

/** The form of the addressee: a full-width colon, and one body when it is a request. */
export function checkAddressee(document: ReportDocument, report: Report): void {
  for (const block of document.blocksWith('addressee')) {
    const { text } = block;
    if (!/\p{Script=Han}/u.test(text) || LABEL.test(text)) continue;
    if (text.endsWith(':')) {
      const range = rangeIn(block, text.length - 1, text.length);
      report({ messageId: 'addresseeColon', range, facts: { kind: 'addressee' }, fix: [{ range, text: '：' }] });
    }
    if (document.profile?.name === 'request' && /[、，]/u.test(text))
      report({ messageId: 'severalAddressees', range: block.range, facts: { kind: 'addressee' } });
  }
}

const BODY_LINE = /^[^，。；：、！？\s\u3000]{1,20}(?:政府|委员会|局|办|办公室|委|组|部|厅|院|中心|公司|单位|部门|机构|学校|街道|支队|大队|总队)$/u;

/**
 * A line under the title that names a body and has no colon, in a document that is signed elsewhere: an addressee whose colon is lost.
 * Without a signature it may as well be the issuer, who then stands under the title.
 */
export function findBareAddressee(document: ReportDocument): Block | null {
  if (document.blocksWith('signature').length === 0) return null;
  const line = document.blocks.find(({ role }) => role !== 'title' && role !== 'document-number' && role !== 'marker');
  return line !== undefined && (line.role === 'subtitle' || line.role === 'body') && BODY_LINE.test(line.text) ? line : null;
}

/** 附件说明: `附件:1、名单；` → `附件：1.名单` (GB/T 9704-2012 7.3.4). */
export function checkAttachmentNotes(document: ReportDocument, report: Report): void {
  if (document.language !== 'zh') return;
  for (const block of document.blocksWith('attachment-note')) {
    const match = /^附\s*件\s*([:：])[ \t\u3000]*(?:\d{1,2}([、.．]))?.*?([；。，;,])?$/du.exec(block.text);
    if (match === null) continue;
    const marks: readonly (readonly [group: number, right: string])[] = [
      [1, '：'],
      [2, '.'],
      [3, ''],
    ];
    for (const [group, right] of marks) {
      const place = match.indices?.[group];
      if (place === undefined || match[group] === right || match[group] === '．') continue;
      const range = rangeIn(block, place[0], place[1]);
      report({ messageId: 'attachmentForm', range, facts: { kind: 'attachment-format' }, fix: [{ range, text: right }] });
    }
  }
}

/** 发文字号: `某政发[2018]第05号` → `某政发〔2018〕5号` (GB/T 9704-2012 7.2.5). */
export function checkDocumentNumbers(document: ReportDocument, report: Report): void {
  for (const block of document.blocksWith('document-number')) {
    const match = /([[【(（〔])\s*[\dXx×*○]{4}\s*([\]】)）〕])\s*(第?)\s*(0*)(?=\d)(\d*)号$/du.exec(block.text);
    if (match === null) continue;
    const rights: readonly (readonly [group: number, right: string])[] = [
      [1, '〔'],
      [2, '〕'],
      [3, ''],
      [4, ''],
    ];
    const fix: Edit[] = [];
    let corrected = block.text;
    for (const [group, right] of rights.toReversed()) {
      const place = match.indices?.[group];
      if (place === undefined || match[group] === right) continue;
      fix.unshift({ range: rangeIn(block, place[0], place[1]), text: right });
      corrected = corrected.slice(0, place[0]) + right + corrected.slice(place[1]);
    }
    if (fix.length > 0) report({ messageId: 'documentNumberForm', range: block.range, data: { corrected }, facts: { kind: 'doc-number-format' }, fix });
  }
}

const REQUEST = /(?:妥否|当否|可否|是否妥当)[，,]?请.{0,8}(?:批示|批复|审批|审示)|恳请.{0,12}(?:拨付|批准|批复|批示)/u;

/** 报告不得夹带请示事项 (党政机关公文处理工作条例第十五条（四）). */
export function checkRequestInReport(document: ReportDocument, report: Report): void {
  const title = document.title?.text.replace(/[（(].{1,20}[）)]$/u, '') ?? '';
  if (document.language !== 'zh' || document.profile === null || !/(?<!请示|调研|调查|述职|研究)报告$/u.test(title)) return;
  for (const block of document.blocksWith('body', 'closing', 'run-in-heading', 'list-item')) {
    const match = REQUEST.exec(block.text);
    if (match !== null)
      report({ messageId: 'requestInReport', range: rangeIn(block, match.index, match.index + match[0].length), facts: { kind: 'request-in-report' } });
  }
}

function rangeIn(block: Block, start: number, end: number): Range {
  return block.prose.toSource({ start, end });
}
