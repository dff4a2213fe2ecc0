import type { Block, ReportDocument, Section } from '../../src/rule/index.ts';

export interface Instruction {
  readonly block: Block;
  /** Range in the prose: one sentence. */
  readonly start: number;
  readonly end: number;
}

/** What a template asks its writer for, in the form in which it asks. */
const ASKS_EN =
  /^(?:please )?(?:briefly |clearly |here,? )?(?:provide|describe|explain|summari[sz]e|list|specify|identify|outline|state|detail|discuss|document|insert|include|fill in|indicate|give|define|write)\b(?=[^.:!?]{0,60}\b(?:contents?|descriptions?|summary|overview|explanations?|accounts?|screenshots?|lists?|details?|methods?|methodology|commands?|code|steps|analysis|results?|evidence|backgrounds?|context|rationale|purpose|goals?|objectives?|scope|risks?|assumptions?|information|examples?|techniques?|references?|names?|dates?|reasons?|problems?|impacts?|timeline|requirements?|stakeholders?|alternatives|decision|escalation|privilege|any|how|what|why|who|when|which|where|whether)\b)/iu;
const ASKS_ZH =
  /^(?:请)?(?:在此|在这里|此处|本节|本章|这里)?(?:应|需|可)?(?:请)?(?:用一句话|用一段话|简要|简单|详细|逐条|逐一|如实)?(?:填写|写明|写清|说明|描述|简述|列出|列清|介绍|阐述|概述|概括|注明|交代)(?=[\p{Script=Han}A-Za-z“《（(])/u;
/** Verbs that only a template uses of its own text. */
const SURELY_ZH = /^(?:请)?(?:在此|在这里|此处|本节应|本节需|本章应|填写此|填写本|请填写|请描述|请说明|请简述|请列出|用一句话)/u;
/** A guide is full of imperatives, and they are its content. */
const GUIDE = /\b(?:guides?|guidelines?|how to|handbook|manual|tutorial|contributing|instructions?|documentation|readme|style|policy|checklist|course|faq|help|reference|changelog|getting started|support|security)\b|指南|手册|教程|指引|须知|规范|规程|规则|办法|细则|写作|说明书|填表说明|要求|标准|课程|大纲|题/iu;

const LEAST_SECTIONS = 2;

/**
 * Sentences that tell the writer what to write, left where the content belongs: `Provide a description of the analysis.`,
 * `填写此任务的开发背景。` A sentence says little by itself, so sections are judged by their company: at least two sections hold nothing
 * else, and they are a third of all that hold text. Guides, whose imperatives are the content, stay out.
 */
export function findInstructions(document: ReportDocument): Instruction[] {
  const { outline, language, title } = document;
  const pattern = language === 'zh' ? ASKS_ZH : ASKS_EN;
  if (title !== null && GUIDE.test(title.text)) return [];
  const written = outline.all.filter((section) => textOf(section).length > 0);
  const asking = written.filter((section) => asks(section, pattern));
  const isSure = language === 'zh' && asking.some((section) => textOf(section).some(({ text, number }) => SURELY_ZH.test(text.slice(number?.range.end ?? 0))));
  if (asking.length < (isSure ? 1 : LEAST_SECTIONS) || asking.length * 3 < written.length) return [];
  return asking.flatMap((section) => textOf(section).flatMap((block) => askingSentences(block, pattern)));
}

const TEXT_ROLES: ReadonlySet<string> = new Set(['body', 'list-item', 'form-line', 'verse', 'note']);

/** The paragraphs and items right beneath a heading. */
function textOf({ blocks }: Section): readonly Block[] {
  return blocks.filter(({ role, text }) => TEXT_ROLES.has(role) && text.replaceAll('\uFFFC', '').trim() !== '');
}

/** Whether a section holds nothing but such sentences. A colon leads to what follows, so it is no request. */
function asks(section: Section, pattern: RegExp): boolean {
  const blocks = textOf(section);
  if (section.blocks.some(({ role }) => role === 'table-cell' || role === 'quote' || role === 'code')) return false;
  return blocks.every((block) => {
    const start = block.number?.range.end ?? 0;
    return pattern.test(block.text.slice(start)) && !/[：:]$/u.test(block.text) && block.text.length < 400;
  });
}

function askingSentences(block: Block, pattern: RegExp): Instruction[] {
  const from = block.number?.range.end ?? 0;
  return block.sentences.flatMap(({ range }) => {
    const start = Math.max(range.start, from);
    return pattern.test(block.text.slice(start, range.end)) ? [{ block, start, end: range.end }] : [];
  });
}
