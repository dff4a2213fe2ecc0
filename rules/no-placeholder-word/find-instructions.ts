import { type Block, type ReportDocument, type Section, STAND_IN } from '../../src/rule/index.ts';

export interface Instruction {
  readonly block: Block;
  /** Range in the prose: one sentence. */
  readonly start: number;
  readonly end: number;
}

/** What a template asks its writer for, in the form in which it asks. */
const ASKS_EN =
  /^(?:please )?(?:briefly |clearly |here,? )?(?:provide|describe|explain|summari[sz]e|list|specify|identify|outline|state|detail|discuss|document|insert|include|fill in|indicate|give|write)\b(?=[^.:!?]{0,60}\b(?:contents?|descriptions?|summary|overview|explanations?|accounts?|screenshots?|lists?|details?|methods?|methodology|commands?|code|steps|analysis|results?|evidence|backgrounds?|context|rationale|purpose|goals?|objectives?|scope|risks?|assumptions?|information|examples?|techniques?|references?|names?|dates?|reasons?|problems?|impacts?|timeline|requirements?|stakeholders?|alternatives|decision|escalation|privilege|any|how|what|why|who|when|which|where|whether)\b)/iu;
const ASKS_ZH =
  /^(?:请)?(?:在此|在这里|此处|本节|本章|这里)?(?:应|需|可)?(?:请)?(?:用一句话|用一段话|简要|简单|详细|逐条|逐一|如实)?(?:填写|写明|写清|说明|描述|简述|详述|列出|列清|介绍|阐述|概述|概括|注明|交代)(?=[\p{Script=Han}A-Za-z“《（(])/u;
/** Verbs that only a template uses of its own text. */
const SURELY_ZH = /^(?:请)?(?:在此|在这里|此处|本节应|本节需|本章应|填写此|填写本|请填写|请描述|请说明|请简述|请列出|用一句话)/u;
/** A guide is full of imperatives, and they are its content. */
const GUIDE =
  /\b(?:guides?|guidelines?|how to|handbook|manual|tutorial|contributing|instructions?|readme|style|policy|checklist|course|faq|help|reference|changelog|getting started)\b|^(?:support|security)\b|指南|手册|教程|指引|须知|规范|规程|规则|办法|细则|写作|说明书|填表说明|要求|标准|课程|大纲|试题|习题/iu;

/** Weaker requests, which count only beside plain ones. */
const ALSO_ASKS_EN =
  /^(?:please )?(?:briefly )?(?:provide|describe|explain|summari[sz]e|list|specify|identify|outline|discuss|include|define|tell|elaborate)\b/iu;
const ALSO_ASKS_ZH =
  /^(?:请)?(?:需要?)?(?:集中|重点|着重|主要)?(?:填写|写明|说明|描述|简述|详述|列出|列清|介绍|阐述|论述|概述|概括|调研|对比|给出|附上|补充|分析|评估)(?=[\p{Script=Han}A-Za-z\d“《（(])|^(?:对|针对)[^，。；]{2,40}(?:进行|的)[^，。；]{0,8}(?:调研|对比|分析|评价|说明|描述)|^结合[^，。；]{2,20}，(?:设计|分析|说明|给出)|^需要(?:进一步)?讨论的/u;

const LEAST_SECTIONS = 2;
const MANY_SECTIONS = 3;
const LONGEST = 400;

/**
 * Sentences that tell the writer what to write, left where the content belongs: `Provide a description of the analysis.`,
 * `填写此任务的开发背景。` A sentence says little by itself, so sections are judged by their company: at least two sections hold nothing
 * else, and they are three, or a quarter of all that hold text. Guides, whose imperatives are the content, stay out.
 */
export function findInstructions(document: ReportDocument): Instruction[] {
  const { outline, language, title } = document;
  const isZh = language === 'zh';
  const asks = isZh ? ASKS_ZH : ASKS_EN;
  const written = outline.all.filter((section) => textOf(section).length > 0 && !documentsCode(section));
  const pure = written.filter((section) => holdsOnly(section, asks));
  if (pure.length === 0 || (title !== null && GUIDE.test(title.text))) return [];
  const isSure = isZh && pure.some((section) => textOf(section).some((block) => SURELY_ZH.test(wordsOf(block))));
  if (pure.length < (isSure ? 1 : LEAST_SECTIONS)) return [];
  const alsoAsks = isZh ? ALSO_ASKS_ZH : ALSO_ASKS_EN;
  const isPure = new Set(pure);
  const asking = written.filter((section) => isPure.has(section) || (textOf(section).length === 1 && holdsOnly(section, alsoAsks)));
  if (pure.length < MANY_SECTIONS && asking.length * 4 < written.length) return [];
  const isAsking = new Set(asking);
  return written.flatMap((section) => {
    const blocks = textOf(section);
    const first = blocks[0] as Block;
    if (isPure.has(section)) return blocks.flatMap((block) => sentencesThat(block, asks));
    if (isAsking.has(section)) return sentencesThat(first, alsoAsks);
    // Explained at more length, but opened with a request.
    return blocks.length <= 3 && asks.test(wordsOf(first)) && !hasContent(section) ? sentencesThat(first, asks) : [];
  });
}

const TEXT_ROLES: ReadonlySet<string> = new Set(['body', 'list-item', 'form-line', 'verse', 'note']);

/** The paragraphs and items right beneath a heading. */
function textOf({ blocks }: Section): readonly Block[] {
  return blocks.filter(({ role, text }) => TEXT_ROLES.has(role) && text.replaceAll(STAND_IN, '').trim() !== '');
}

/** A heading that is code names a function: `Define one or more flags.` says what it does. */
function documentsCode({ block, heading }: Section): boolean {
  return block.text.includes(STAND_IN) || /\w\(.*\)$/u.test(heading.title.slice(-80));
}

function hasContent({ blocks }: Section): boolean {
  return blocks.some(({ role }) => role === 'table-cell' || role === 'quote' || role === 'code');
}

function wordsOf({ text, number }: Block): string {
  return text.slice(number?.range.end ?? 0, LONGEST);
}

/** Whether a section holds nothing but such sentences. A colon leads to what follows, so it is no request. */
function holdsOnly(section: Section, pattern: RegExp): boolean {
  return !hasContent(section) && textOf(section).every((block) => pattern.test(wordsOf(block)) && !/[：:]$/u.test(block.text) && block.text.length < LONGEST);
}

function sentencesThat(block: Block, pattern: RegExp): Instruction[] {
  const from = block.number?.range.end ?? 0;
  return block.sentences.flatMap(({ range }) => {
    const start = Math.max(range.start, from);
    return pattern.test(block.text.slice(start, range.end)) ? [{ block, start, end: range.end }] : [];
  });
}
