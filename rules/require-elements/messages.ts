import type { MessageTemplate, RuleFinding } from '../../src/rule/index.ts';

export const messages = {
  missingTitle: { severity: 'warning', en: 'The document has no title.', zh: '缺少标题。' },
  missingAddressee: { severity: 'warning', en: 'The addressee is missing ({{kind}}).', zh: '缺少主送机关（{{kind}}应有）。' },
  missingAddresseeExpected: {
    severity: 'info',
    en: 'The addressee is missing; leave it out only if the text goes to everyone ({{kind}}).',
    zh: '没有主送机关（{{kind}}），普发的文件才可省略。',
  },
  missingSalutation: { severity: 'warning', en: 'The salutation is missing ({{kind}}).', zh: '缺少称谓（{{kind}}一般以“同志们：”等开头）。' },
  missingSignature: { severity: 'error', en: 'The signature is missing (required: {{kind}}).', zh: '缺少落款署名（{{kind}}必须署名）。' },
  missingSignatureExpected: { severity: 'warning', en: 'The signature is missing ({{kind}}).', zh: '缺少落款署名（{{kind}}一般应署名）。' },
  missingDate: { severity: 'error', en: 'The date is missing (required: {{kind}}).', zh: '缺少成文日期（{{kind}}必须写明）。' },
  missingDateExpected: { severity: 'warning', en: 'The date is missing ({{kind}}).', zh: '缺少日期（{{kind}}一般应写明）。' },
  missingClosing: {
    severity: 'warning',
    en: 'The closing formula is missing ({{kind}}), for example “{{example}}”.',
    zh: '缺少结束语（{{kind}}应有），如“{{example}}”。',
  },
  missingClosingExpected: {
    severity: 'info',
    en: 'There is no closing formula ({{kind}}), for example “{{example}}”.',
    zh: '没有结束语（{{kind}}一般有），如“{{example}}”。',
  },
  missingContact: { severity: 'info', en: 'No contact person and telephone number are given ({{kind}}).', zh: '没有写联系人和电话（{{kind}}一般应注明）。' },
  missingAuthor: { severity: 'info', en: 'No author or owner is named ({{kind}}).', zh: '没有写明作者或负责人（{{kind}}）。' },
  missingStatus: { severity: 'info', en: 'No status is given ({{kind}}).', zh: '没有写明状态（{{kind}}）。' },
  missingSubtitle: { severity: 'info', en: 'There is no date or speaker under the title ({{kind}}).', zh: '标题下没有题注（{{kind}}）。' },
  genreMix: {
    severity: 'warning',
    en: 'The title names two kinds of document, “{{first}}” and “{{second}}”; keep one.',
    zh: '标题“{{text}}”把“{{first}}”和“{{second}}”两个文种叠用，只保留一个。',
  },
  noGenre: { severity: 'warning', en: 'The title does not say what kind of document this is.', zh: '标题没有写明文种，如“关于……的通知”“关于……的报告”。' },
  titlePunctuation: { severity: 'warning', en: 'A title has no “{{mark}}” at its end.', zh: '标题末尾不用“{{mark}}”。' },
  addresseeColon: { severity: 'warning', en: 'The colon after the addressee must be full-width: “：”.', zh: '主送机关后应使用全角冒号“：”。' },
  addresseeNoColon: { severity: 'warning', en: 'The addressee must end in a full-width colon.', zh: '主送机关“{{text}}”后缺少全角冒号“：”。' },
  severalAddressees: { severity: 'info', en: 'A request normally has one addressee.', zh: '请示一般只写一个主送机关，其他机关用抄送。' },
  requestInReport: { severity: 'warning', en: 'A report must not carry a request; write a request of its own.', zh: '报告中不得夹带请示事项，请另行请示。' },
  paddedDate: { severity: 'warning', en: 'Month and day are written without a leading zero: {{corrected}}.', zh: '月、日不编虚位，应写作“{{corrected}}”。' },
  shortYear: { severity: 'warning', en: 'The year must be given in full: {{text}}.', zh: '年份应写全：“{{text}}”。' },
  chineseDate: {
    severity: 'info',
    en: 'The date is written in Arabic numerals since 2012: {{corrected}}.',
    zh: '成文日期应使用阿拉伯数字，如“{{corrected}}”。',
  },
  dateStyle: { severity: 'info', en: 'The date of an official document is written {{corrected}}.', zh: '成文日期应写作“{{corrected}}”。' },
  incompleteDate: { severity: 'info', en: 'The date has no day.', zh: '成文日期应写全年、月、日。' },
  attachmentForm: {
    severity: 'info',
    en: 'Write the attachment note as 附件：1.名称, without a mark after the name.',
    zh: '附件说明应写作“附件：1.名称”，名称后不加标点。',
  },
  documentNumberForm: {
    severity: 'info',
    en: 'Write the document number as {{corrected}}.',
    zh: '发文字号应写作“{{corrected}}”（年份用六角括号，序号不加“第”、不编虚位）。',
  },
} as const satisfies Record<string, MessageTemplate>;

export type Messages = typeof messages;
export type Report = (finding: RuleFinding<Messages>) => void;
