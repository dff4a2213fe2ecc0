import type { Block, BlockRole, ElementName, ProfileElement, ReportDocument } from '../../src/rule/index.ts';

const DATE_ZH = /(?:\d{2,4}|[〇○零一二三四五六七八九]{4}|[Xx×*＊○〇_＿\d ]{2,6})年.{0,6}月|成文日期|\d{4}[-./]\d{1,2}[-./]\d{1,2}/u;
const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATE_EN = new RegExp(
  `\\b\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b|\\b${MONTH}\\.? \\d|\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\b|\\b(?:Q[1-4]|H[12]|FY|week)[ -]?\\d{1,4}`,
  'iu',
);
/** At the start of a line, or after the dot or bar of a line that holds several (`**Date:** … · **Author:** …`). */
const BEFORE_LABEL = '(?:^|[·•|;])[ \\t>*_|#-]*';
const AUTHOR_LINE = new RegExp(
  `${BEFORE_LABEL}(?:authors?|owners?|prepared by|written by|submitted by|deciders?|decision[- ]makers?|reporters?|reported by|lead|by|from|facilitator|incident commander|contact|作者|编写|撰写|完成(?:人|单位)|负责人|课题组)[ \\t*_]*(?:\\[[ \\t]*)?(?:[:：|]|[ \\t]\\S|$)`,
  'imu',
);
const STATUS_LINE = new RegExp(`${BEFORE_LABEL}(?:(?:overall |current |project |rag )?status|状态)[ \\t*_]*(?:[:：|]|$)`, 'imu');
/** A date that is still blank or masked is another rule's finding. */
const DATE_LINE = new RegExp(`${BEFORE_LABEL}(?:date|dated|last updated)[ \\t*_]*[:：|]|\\b20[\\dX]{2}[-/.][\\dX]{1,2}[-/.][\\dX]{1,2}`, 'imu');
const CONTACT = /联系人|联系电话|联系方式|电话[：:]|咨询电话|contact|phone|e-?mail/iu;
const SIGNATURE_LINE = /^(?:述职人|报告人|汇报人|报告单位|汇报单位|填报单位|报送单位|发文机关|署名|落款|调研组|课题组|单位|撰稿)[：:]\s*\S/u;
/** In front matter, which sources of Internet-Drafts do not even close. */
const FRONT_TITLE = /^---[ \t]*\r?\n(?:[^\n]*\n){0,12}?title: *\S/u;
/** Headings that people put above addressee and signature in Markdown drafts. */
const ADDRESSEE_HEADING = /^主送(?:单位|机关)?$/u;
const SIGNATURE_HEADING = /^(?:落款|署名|签署|signatures?)/iu;

/** Whether a document has an element. `element` carries the pattern that formulas are known by. */
export function hasElement(document: ReportDocument, name: ElementName, element: ProfileElement): boolean {
  switch (name) {
    case 'title':
      return document.title !== null || FRONT_TITLE.test(document.text);
    case 'addressee':
      return has(document, 'addressee', 'salutation') || hasBoldAddressee(document) || hasFilledHeading(document, ADDRESSEE_HEADING);
    case 'salutation':
      return hasSalutation(document) || opensWith(document, element.pattern);
    case 'signature':
      return has(document, 'signature') || hasByline(document) || hasUnusualSignature(document);
    case 'date':
      return hasDate(document, element.demand === 'required');
    case 'closing':
      return hasClosing(document, element.pattern);
    case 'contact':
      return document.blocks.some(({ text }) => CONTACT.test(text));
    case 'author':
      return AUTHOR_LINE.test(toldText(document)) || hasByline(document);
    case 'status':
      return STATUS_LINE.test(toldText(document));
    case 'subtitle':
      return has(document, 'subtitle');
  }
}

function has(document: ReportDocument, ...roles: readonly BlockRole[]): boolean {
  return document.blocksWith(...roles).length > 0;
}

/** A speech greets its hearers again at its end. */
function hasSalutation(document: ReportDocument): boolean {
  const first = document.outline.all[0]?.range.start ?? Number.POSITIVE_INFINITY;
  return document.blocksWith('salutation').some(({ index, range }) => index < 8 || range.start < first);
}

/** A speech may greet in its first sentence. */
function opensWith(document: ReportDocument, pattern: string | undefined): boolean {
  if (pattern === undefined) return false;
  const expression = new RegExp(pattern, 'iu');
  return document.blocks
    .filter(isText)
    .slice(0, 3)
    .some(({ text }) => expression.test(text));
}

function isText({ role, text }: Block): boolean {
  return text !== '' && role !== 'title' && role !== 'subtitle' && role !== 'marker' && role !== 'other';
}

/** `**区政府：**` reads like a heading. */
function hasBoldAddressee(document: ReportDocument): boolean {
  const first = document.blocks.find((block) => isText(block) && block.role !== 'document-number');
  return first?.role === 'heading' && first.heading?.number === null && first.heading.depth === null && /[：:]$/u.test(first.text);
}

/** What HTML at the end of a Markdown draft shows: `<p align="right">江北区教育局<br>2023年6月8日</p>`. */
function closingHtml(document: ReportDocument): string {
  const after = document.nodes('html').filter(({ position }) => (position?.start.offset ?? 0) >= document.bodyEnd);
  return after.map(({ value }) => value.replace(/<[^<>]*>/gu, ' ')).join(' ');
}

/** A signature in the form of a line to fill in, under a heading of its own, or in HTML. */
function hasUnusualSignature(document: ReportDocument): boolean {
  if (document.blocksWith('form-line').some(({ text }) => SIGNATURE_LINE.test(text))) return true;
  return hasFilledHeading(document, SIGNATURE_HEADING) || /\p{Script=Han}{3}/u.test(closingHtml(document).replace(DATE_ZH, ''));
}

/** A name under the title: 汇报 and 述职报告 are often signed there. */
function hasByline(document: ReportDocument): boolean {
  return document.blocksWith('subtitle').some(({ text }) => {
    const words = text.replace(/[（()）\s\u3000]/gu, '').replace(/\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{4}[-./]\d{1,2}[-./]\d{1,2}/u, '');
    return /\p{L}/u.test(words) && !/稿$|^试行|^草案/u.test(words);
  });
}

function hasFilledHeading(document: ReportDocument, pattern: RegExp): boolean {
  return document.outline.all.some(({ heading, blocks }) => pattern.test(heading.title) && blocks.length > 0);
}

/** English texts and those that need not end in a date may give it anywhere a reader looks first. */
function hasDate(document: ReportDocument, isRequired: boolean): boolean {
  if (has(document, 'date')) return true;
  if (document.language === 'en') return DATE_EN.test(toldText(document)) || DATE_LINE.test(toldText(document));
  if (document.blocksWith('signature', 'subtitle').some(({ text }) => DATE_ZH.test(text))) return true;
  if (document.blocksWith('form-line', 'note').some(({ text }) => /日期|时间/u.test(text) && DATE_ZH.test(text))) return true;
  if (document.outline.all.some(({ heading, blocks }) => SIGNATURE_HEADING.test(heading.title) && blocks.some(({ text }) => DATE_ZH.test(text)))) return true;
  if (DATE_ZH.test(closingHtml(document))) return true;
  if (isRequired) return false;
  if (document.blocksWith('note').some(({ text }) => /^[（(]\d{4}年\d{1,2}月/u.test(text))) return true;
  return document.blocks
    .filter(isText)
    .slice(0, 3)
    .some(({ text }) => /\d{4}年\d{1,2}月\d{1,2}日/u.test(text));
}

/** What is to be done, by whom and until when, says nothing of the document itself. */
const PLANS_AHEAD = /\b(?:actions?|next steps?|follow-?ups?|upcoming|looking ahead|outlook|plans? for|planned|remediations?)\b/iu;

/** The source without the parts that plan ahead. */
function toldText({ text, outline }: ReportDocument): string {
  const ahead = outline.all.filter(({ heading, level }) => level <= 2 && PLANS_AHEAD.test(heading.title));
  let told = '';
  let at = 0;
  for (const { range } of ahead) {
    if (range.start < at) continue;
    told += text.slice(at, range.start);
    at = range.end;
  }
  return told + text.slice(at);
}

function hasClosing(document: ReportDocument, pattern: string | undefined): boolean {
  if (pattern === undefined) return has(document, 'closing');
  const expression = new RegExp(pattern, 'iu');
  return document.blocks.some(({ role, text }) => role !== 'title' && role !== 'table-cell' && expression.test(text));
}
