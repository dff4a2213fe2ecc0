import * as z from 'zod/mini';
import { type Block, type Demand, defineRule, type ElementName, type ProfileElement, type Range, type ReportDocument } from '../../src/rule/index.ts';
import { checkDates } from './check-date.ts';
import { checkAddressee, checkAttachmentNotes, checkDocumentNumbers, checkRequestInReport, findBareAddressee } from './check-lines.ts';
import { checkTitle } from './check-title.ts';
import { hasElement } from './find-elements.ts';
import { type Messages, messages, type Report } from './messages.ts';

const demand = z.optional(z.enum(['required', 'expected', 'optional', 'none']));
const options = z.strictObject({
  /** `auto` asks for what the document's kind needs, `none` only for the elements named here. */
  profile: z._default(z.enum(['auto', 'none']), 'auto'),
  /** How strongly single elements are asked for; they win over the kind's. */
  elements: z._default(
    z.strictObject({
      title: demand,
      addressee: demand,
      salutation: demand,
      signature: demand,
      date: demand,
      closing: demand,
      contact: demand,
      author: demand,
      status: demand,
      subtitle: demand,
    }),
    {},
  ),
  /** Signature and date are on another sheet (a cover letter, a signing system). */
  signedElsewhere: z._default(z.boolean(), false),
});

export default defineRule({
  id: 'require-elements',
  family: 'completeness',
  presets: ['recommended', 'gongwen', 'english'],
  summary: {
    en: 'Require title, addressee, signature, date and closing formula as the kind of document asks, in their proper form.',
    zh: '要求按文种写全标题、主送机关、署名、成文日期和结束语，并检查其写法。',
  },
  rationale: {
    en: 'A document without a signature or a date has no force, and both are what is filled in last. What a kind lacks by right (the signature of a speech, the addressee of minutes) is never asked for.',
    zh: '没有署名和成文日期的公文没有效力，而这两项往往最后才填。按规定不需要的要素（如讲话稿的落款、纪要的主送机关）不会提示。',
  },
  source: '党政机关公文处理工作条例第九条、第十五条; GB/T 9704-2012 7.2.5, 7.3.1–7.3.6',
  messages,
  options,
  examples: {
    bad: [
      {
        text: '关于报送防汛工作情况的报告\n区政府:\n我街道已完成沿河排查，清理淤堵点9处。\n特此报告。\n临河街道办事处\n2023年06月08日\n',
        finds: [':', '2023年06月08日'],
      },
      {
        text: '关于购置消防器材的请示\n市应急管理局：\n因现有器材到期，拟购置灭火器40具，需经费1.2万元。\n妥否，请批示。\n（联系人：王敏，电话：5550123）\n',
        finds: ['', ''],
        note: { en: 'Signature and date are missing.', zh: '缺少署名和成文日期。' },
      },
      {
        text: '全镇档案管理自查报告总结\n县档案局：\n我镇对2022年以来的档案逐卷清点，共1260卷。\n特此报告。\n新桥镇人民政府\n2023年6月8日\n',
        finds: ['自查报告总结'],
      },
    ],
    good: [
      { text: '关于报送防汛工作情况的报告\n区政府：\n我街道已完成沿河排查，清理淤堵点9处。\n特此报告。\n临河街道办事处\n2023年6月8日\n（此件公开发布）\n' },
      {
        text: '在全区防汛工作会议上的讲话\n（2023年6月8日）\n同志们：\n汛期已经到来，各单位要把责任落到每一段堤防。\n谢谢大家！\n',
        note: { en: 'A speech is not signed.', zh: '讲话稿没有落款。' },
      },
    ],
  },
  check({ document, options, report }) {
    for (const [name, element] of wantedElements(document, options.elements, options.profile === 'auto')) {
      if (element.demand === 'optional' || element.demand === 'none') continue;
      if (options.signedElsewhere && (name === 'signature' || name === 'date')) continue;
      if (!hasElement(document, name, element)) reportMissing(document, name, element, report);
    }
    checkTitle(document, report);
    checkAddressee(document, report);
    checkDates(document, report);
    checkDocumentNumbers(document, report);
    checkAttachmentNotes(document, report);
    checkRequestInReport(document, report);
  },
});

type Configured = Readonly<Partial<Record<ElementName, Demand | 'none' | undefined>>>;

function wantedElements(document: ReportDocument, configured: Configured, usesProfile: boolean): readonly (readonly [ElementName, ProfileElement])[] {
  const elements = new Map<ElementName, ProfileElement>();
  const fromProfile = usesProfile ? (document.profile?.elements ?? {}) : {};
  // A text that greets its hearers is read aloud: nobody signs it, whatever its title says.
  const isSpoken = document.blocksWith('salutation').length > 0 && document.language === 'zh';
  for (const [name, element] of Object.entries(fromProfile) as [ElementName, ProfileElement][]) {
    elements.set(name, isSpoken && (name === 'signature' || name === 'date') ? { ...element, demand: lower(element.demand) } : element);
  }
  for (const [name, level] of Object.entries(configured) as [ElementName, Demand | 'none' | undefined][]) {
    if (level !== undefined) elements.set(name, { ...elements.get(name), demand: level });
  }
  return [...elements];
}

function lower(level: ProfileElement['demand']): ProfileElement['demand'] {
  return level === 'required' ? 'expected' : 'none';
}

function reportMissing(document: ReportDocument, name: ElementName, { demand: level, example = '' }: ProfileElement, report: Report): void {
  const range = placeOf(document, name);
  const kind = document.profile?.label[document.language] ?? (document.language === 'zh' ? '按配置' : 'configuration');
  const facts = { kind: name, demand: level };
  const bare = name === 'addressee' ? findBareAddressee(document) : null;
  if (bare !== null) {
    const end = { start: bare.range.end, end: bare.range.end };
    report({
      messageId: 'addresseeNoColon',
      range: bare.range,
      data: { text: bare.text },
      facts,
      suggestions: [{ label: { en: 'Add the colon', zh: '补上冒号' }, edits: [{ range: end, text: '：' }] }],
    });
  } else if (name === 'title') report({ messageId: 'missingTitle', range, facts });
  else if (name === 'closing')
    report({ messageId: level === 'required' ? 'missingClosing' : 'missingClosingExpected', range, data: { kind, example: example || '特此报告。' }, facts });
  else report({ messageId: MISSING[name][level === 'required' ? 0 : 1], range, data: { kind }, facts });
}

type PlainElement = Exclude<ElementName, 'title' | 'closing'>;
type MissingId = Extract<keyof Messages, `missing${string}`>;
/** The message for a required element, and for one that custom expects. */
const MISSING: Readonly<
  Record<
    PlainElement,
    readonly [
      Exclude<MissingId, 'missingTitle' | 'missingClosing' | 'missingClosingExpected'>,
      Exclude<MissingId, 'missingTitle' | 'missingClosing' | 'missingClosingExpected'>,
    ]
  >
> = {
  addressee: ['missingAddressee', 'missingAddresseeExpected'],
  salutation: ['missingSalutation', 'missingSalutation'],
  signature: ['missingSignature', 'missingSignatureExpected'],
  date: ['missingDate', 'missingDateExpected'],
  contact: ['missingContact', 'missingContact'],
  author: ['missingAuthor', 'missingAuthor'],
  status: ['missingStatus', 'missingStatus'],
  subtitle: ['missingSubtitle', 'missingSubtitle'],
};

/** Where a missing element would stand. Signature and date keep to each other. */
function placeOf(document: ReportDocument, name: ElementName): Range {
  const at = (offset: number): Range => ({ start: offset, end: offset });
  const first = (role: Block['role']): Block | undefined => document.blocksWith(role)[0];
  switch (name) {
    case 'title':
      return at(startOfText(document));
    case 'addressee':
    case 'salutation':
    case 'author':
    case 'status':
    case 'subtitle':
      return at(document.head.end);
    case 'signature':
      return at(first('date')?.range.start ?? document.bodyEnd);
    case 'date': {
      const signature = document.blocksWith('signature').at(-1);
      // What is not signed at its end is dated at its head.
      return at(signature?.range.end ?? (document.language === 'en' || document.profile?.elements.author !== undefined ? document.head.end : document.bodyEnd));
    }
    case 'closing':
    case 'contact':
      return at(document.bodyEnd);
  }
}

/** The start of the first line that a reader sees, its marks included. */
function startOfText({ text, blocks }: ReportDocument): number {
  const first = blocks.find(({ role }) => role !== 'other' && role !== 'marker') ?? blocks[0];
  return first === undefined ? 0 : text.lastIndexOf('\n', first.range.start - 1) + 1;
}
