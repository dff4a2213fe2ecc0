import type { Severity } from '../../../rule/rule.ts';
import type { Readiness } from './readiness.ts';

/** What the page says, in one language. */
export interface PageWords {
  readonly report: string;
  readonly overview: string;
  readonly levels: Readonly<Record<Severity, string>>;
  readonly readiness: Readonly<Record<Readiness, string>>;
  readonly readinessHelp: Readonly<Record<Readiness, string>>;
  readonly documents: (count: number) => string;
  readonly findings: (count: number) => string;
  readonly suppressed: (count: number) => string;
  readonly byRule: string;
  readonly bySection: string;
  readonly byReadiness: string;
  readonly allRules: string;
  readonly rule: string;
  readonly showLevels: string;
  readonly findDocument: string;
  readonly document: string;
  readonly noSection: string;
  readonly others: (count: number) => string;
  readonly more: (count: number) => string;
  readonly noDocuments: string;
  readonly outline: string;
  readonly noOutline: string;
  readonly missing: string;
  readonly text: string;
  readonly noText: string;
  readonly fillIn: (count: number) => string;
  readonly filled: (done: number, count: number) => string;
  readonly line: (line: number) => string;
  readonly clean: string;
  readonly previous: string;
  readonly next: string;
  readonly previousDocument: string;
  readonly nextDocument: string;
  readonly place: (index: number, count: number) => string;
  readonly see: string;
  readonly about: string;
  readonly theme: string;
  readonly print: string;
  readonly keys: string;
  readonly useKeys: string;
  readonly close: string;
  readonly skip: string;
  readonly notRead: string;
  readonly problems: string;
  readonly unknownKind: string;
  readonly keyList: readonly (readonly [keys: string, meaning: string])[];
}

const zh: PageWords = {
  report: '文稿检查报告',
  overview: '总览',
  levels: { error: '错误', warning: '警告', info: '提示' },
  readiness: { ready: '可以发出', check: '需要核对', unfinished: '尚未写完', unread: '未能读取' },
  readinessHelp: { ready: '没有错误和警告', check: '只有警告', unfinished: '还有错误', unread: '没有读到或没有读全' },
  documents: (count) => `${count}份文稿`,
  findings: (count) => `${count}处问题`,
  suppressed: (count) => `另有${count}处已抑制`,
  byRule: '按规则',
  bySection: '按所在部分',
  byReadiness: '文稿完成情况',
  allRules: '全部规则',
  rule: '规则',
  showLevels: '显示级别',
  findDocument: '查找文稿',
  document: '文稿',
  noSection: '（不在任何标题之下）',
  others: (count) => `其余${count}项`,
  more: (count) => `再显示${count}份`,
  noDocuments: '没有符合条件的文稿。',
  outline: '提纲',
  noOutline: '没有标题。',
  missing: '缺',
  text: '正文',
  noText: '这份结果不带正文，问题列在下面。',
  fillIn: (count) => `待填清单（${count}处）`,
  filled: (done, count) => `已填${done}／${count}`,
  line: (line) => `第${line}行`,
  clean: '没有发现问题。',
  previous: '上一处',
  next: '下一处',
  previousDocument: '上一份',
  nextDocument: '下一份',
  place: (index, count) => `${index}／${count}`,
  see: '参见',
  about: '规则说明',
  theme: '明暗',
  print: '打印',
  keys: '快捷键',
  useKeys: '启用快捷键',
  close: '关闭',
  skip: '跳到正文',
  notRead: '未能读取',
  problems: '未能完成',
  unknownKind: '文种不明',
  keyList: [
    ['n', '下一处问题'],
    ['p', '上一处问题'],
    [']', '下一份文稿'],
    ['[', '上一份文稿'],
    ['o', '总览'],
    ['/', '查找文稿'],
    ['?', '快捷键'],
  ],
};

const en: PageWords = {
  report: 'Draft report',
  overview: 'Overview',
  levels: { error: 'Errors', warning: 'Warnings', info: 'Infos' },
  readiness: { ready: 'Ready', check: 'To check', unfinished: 'Unfinished', unread: 'Not read' },
  readinessHelp: { ready: 'no errors, no warnings', check: 'warnings only', unfinished: 'errors left', unread: 'not read, or only in part' },
  documents: (count) => `${count} ${count === 1 ? 'document' : 'documents'}`,
  findings: (count) => `${count} ${count === 1 ? 'finding' : 'findings'}`,
  suppressed: (count) => `${count} suppressed`,
  byRule: 'By rule',
  bySection: 'By section',
  byReadiness: 'Readiness',
  allRules: 'All rules',
  rule: 'Rule',
  showLevels: 'Levels shown',
  findDocument: 'Find a document',
  document: 'Document',
  noSection: '(under no heading)',
  others: (count) => `${count} others`,
  more: (count) => `Show ${count} more`,
  noDocuments: 'No document fits.',
  outline: 'Outline',
  noOutline: 'No headings.',
  missing: 'missing',
  text: 'Text',
  noText: 'This result comes without the text; the findings are listed below.',
  fillIn: (count) => `To fill in (${count})`,
  filled: (done, count) => `${done} of ${count} done`,
  line: (line) => `line ${line}`,
  clean: 'No findings.',
  previous: 'Previous',
  next: 'Next',
  previousDocument: 'Previous document',
  nextDocument: 'Next document',
  place: (index, count) => `${index} of ${count}`,
  see: 'see',
  about: 'About the rule',
  theme: 'Light or dark',
  print: 'Print',
  keys: 'Keys',
  useKeys: 'Use these keys',
  close: 'Close',
  skip: 'Skip to the text',
  notRead: 'Not read',
  problems: 'Not done',
  unknownKind: 'kind unknown',
  keyList: [
    ['n', 'next finding'],
    ['p', 'previous finding'],
    [']', 'next document'],
    ['[', 'previous document'],
    ['o', 'overview'],
    ['/', 'find a document'],
    ['?', 'keys'],
  ],
};

export const pageWords: Readonly<Record<'zh' | 'en', PageWords>> = { zh, en };
