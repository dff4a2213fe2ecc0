import type { Severity } from '../rule/rule.ts';

/** What the page says, in one language. */
export interface Words {
  readonly open: string;
  readonly example: string;
  readonly undo: string;
  readonly redo: string;
  readonly fixAll: (count: number) => string;
  readonly otherLanguage: string;
  readonly theme: string;
  readonly fileName: string;
  readonly format: string;
  readonly plainText: string;
  readonly draft: string;
  readonly results: string;
  readonly tabs: { readonly findings: string; readonly blanks: string; readonly outline: string; readonly settings: string };
  readonly levels: Readonly<Record<Severity | 'off', string>>;
  readonly counted: (errors: number, warnings: number, infos: number) => string;
  readonly clean: string;
  readonly empty: string;
  readonly took: (milliseconds: number) => string;
  readonly kind: (name: string) => string;
  readonly unknownKind: string;
  readonly noBlanks: string;
  readonly checking: string;
  readonly line: (line: number, column: number) => string;
  readonly fix: string;
  readonly why: string;
  readonly reported: string;
  readonly notReported: string;
  readonly moreHelp: string;
  readonly switchOff: string;
  readonly showMore: (count: number) => string;
  readonly moved: string;
  readonly tooLarge: (name: string, megabytes: string, limit: number) => string;
  readonly notOpened: (reason: string) => string;
  readonly notChecked: (reason: string) => string;
  readonly timeLimit: (seconds: number) => string;
  readonly misconfigured: string;
  readonly notKept: string;
  readonly held: string;
  readonly dropHere: string;
  readonly close: string;
  readonly preset: string;
  readonly profile: string;
  readonly auto: string;
  readonly none: string;
  readonly ownConfig: string;
  readonly ownConfigHelp: string;
  readonly ruleLevels: string;
  readonly asPreset: string;
  readonly reset: string;
  readonly private: string;
  readonly opened: (name: string, encoding: string) => string;
}

const zh: Words = {
  open: '打开文稿',
  example: '样稿',
  undo: '撤销',
  redo: '重做',
  fixAll: (count) => `修复${count}处`,
  otherLanguage: 'English',
  theme: '明暗',
  fileName: '文件名',
  format: '格式',
  plainText: '纯文本',
  draft: '文稿正文',
  results: '检查结果',
  tabs: { findings: '问题', blanks: '待填清单', outline: '提纲', settings: '设置' },
  levels: { error: '错误', warning: '警告', info: '提示', off: '关闭' },
  counted: (errors, warnings, infos) => `错误${errors}，警告${warnings}，提示${infos}`,
  clean: '没有发现问题。',
  empty: '把文稿粘贴到这里，或者把文件拖进来。内容只留在本页，不会上传。',
  took: (milliseconds) => `用时${Math.max(1, Math.round(milliseconds))}毫秒`,
  kind: (name) => `文种：${name}`,
  unknownKind: '文种不明',
  noBlanks: '没有待填写之处。',
  checking: '正在检查……',
  line: (line, column) => `第${line}行第${column}列`,
  fix: '修复',
  why: '为什么',
  reported: '会报告',
  notReported: '不会报告',
  moreHelp: '规则说明',
  switchOff: '关闭这条规则',
  showMore: (count) => `再显示${count}处`,
  moved: '这里的文字已经改动，请等检查完再修复。',
  tooLarge: (name, megabytes, limit) => `“${name}”有${megabytes} MB，本页只检查${limit} MB以内的文稿。大文件请用命令：reportlint ${name}`,
  notOpened: (reason) => `没有打开：${reason}`,
  notChecked: (reason) => `没有检查：${reason}`,
  timeLimit: (seconds) => `${seconds}秒内没有检查完，已经停止。文稿仍在，可以改短一些或关闭个别规则再试。`,
  misconfigured: '配置有误，没有检查：',
  notKept: '文稿太长，浏览器存不下，刷新本页会丢失改动。',
  held: '这份文件只供查看，请在原来的程序里修改。',
  dropHere: '松开鼠标，打开文稿',
  close: '关闭',
  preset: '预设',
  profile: '文种',
  auto: '按标题判断',
  none: '不限文种',
  ownConfig: '自己的配置',
  ownConfigHelp: '粘贴 .reportlintrc 的内容（YAML 或 JSON）。',
  ruleLevels: '各条规则的级别',
  asPreset: '按预设',
  reset: '恢复默认',
  private: '文稿不会离开本页：这个页面不能联网。',
  opened: (name, encoding) => `已打开“${name}”（${encoding}）`,
};

const en: Words = {
  open: 'Open a draft',
  example: 'Example',
  undo: 'Undo',
  redo: 'Redo',
  fixAll: (count) => `Fix ${count}`,
  otherLanguage: '中文',
  theme: 'Light or dark',
  fileName: 'File name',
  format: 'Format',
  plainText: 'Plain text',
  draft: 'Text of the draft',
  results: 'Results',
  tabs: { findings: 'Findings', blanks: 'To fill in', outline: 'Outline', settings: 'Settings' },
  levels: { error: 'error', warning: 'warning', info: 'info', off: 'off' },
  counted: (errors, warnings, infos) => `${errors} errors, ${warnings} warnings, ${infos} infos`,
  clean: 'No findings.',
  empty: 'Paste a draft here, or drop a file. It stays in this page; nothing is uploaded.',
  took: (milliseconds) => `${Math.max(1, Math.round(milliseconds))} ms`,
  kind: (name) => name,
  unknownKind: 'kind unknown',
  noBlanks: 'Nothing to fill in.',
  checking: 'Checking …',
  line: (line, column) => `line ${line}, column ${column}`,
  fix: 'Fix',
  why: 'Why',
  reported: 'Is reported',
  notReported: 'Is not reported',
  moreHelp: 'About the rule',
  switchOff: 'Switch this rule off',
  showMore: (count) => `Show ${count} more`,
  moved: 'The text here has changed; wait until it is checked again.',
  tooLarge: (name, megabytes, limit) =>
    `“${name}” has ${megabytes} MB; this page checks drafts of up to ${limit} MB. For larger ones use the command: reportlint ${name}`,
  notOpened: (reason) => `Not opened: ${reason}`,
  notChecked: (reason) => `Not checked: ${reason}`,
  timeLimit: (seconds) =>
    `Not done within ${seconds} seconds, so it was stopped. The draft is still here: shorten it, or switch rules off, and it is tried again.`,
  misconfigured: 'The configuration has mistakes, so nothing was checked:',
  notKept: 'The draft is too long for the browser to keep: reloading the page loses what was changed.',
  held: 'This file is only shown here; change it in the program that it comes from.',
  dropHere: 'Drop the draft here',
  close: 'Close',
  preset: 'Preset',
  profile: 'Kind of document',
  auto: 'by the title',
  none: 'none',
  ownConfig: 'Your own configuration',
  ownConfigHelp: 'Paste a .reportlintrc (YAML or JSON).',
  ruleLevels: 'Level of each rule',
  asPreset: 'as preset',
  reset: 'Reset',
  private: 'Drafts stay in this page: it cannot connect to anything.',
  opened: (name, encoding) => `Opened “${name}” (${encoding})`,
};

export const wordsOf: Readonly<Record<'zh' | 'en', Words>> = { zh, en };
