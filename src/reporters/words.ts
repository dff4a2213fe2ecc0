import type { Severity } from '../rule/rule.ts';
import type { RunSummary } from './reporter.ts';

/** What reporters say in their own words, in one language. */
export interface Words {
  readonly language: 'zh' | 'en';
  readonly levels: Readonly<Record<Severity, string>>;
  /** A problem of a file that was not read, of one that was read in part, of the run. */
  readonly notRead: string;
  readonly readInPart: string;
  readonly problem: string;
  readonly noSection: string;
  readonly related: string;
  readonly fix: string;
  readonly suggestion: string;
  readonly replace: (before: string, after: string) => string;
  readonly remove: (before: string) => string;
  readonly insert: (after: string) => string;
  readonly columns: { readonly place: string; readonly level: string; readonly rule: string; readonly message: string; readonly section: string };
  /** One line, without a line end. `problems` counts those of files and of the run. */
  readonly summary: (summary: RunSummary, problems: number) => string;
  readonly annotationLimit: (limit: number) => string;
}

export const en: Words = {
  language: 'en',
  levels: { error: 'error', warning: 'warning', info: 'info' },
  notRead: 'not read',
  readInPart: 'read in part',
  problem: 'problem',
  noSection: '(under no heading)',
  related: 'see',
  fix: 'fix (--fix)',
  suggestion: 'suggestion',
  replace: (before, after) => `“${before}” → “${after}”`,
  remove: (before) => `delete “${before}”`,
  insert: (after) => `insert “${after}”`,
  columns: { place: 'Place', level: 'Level', rule: 'Rule', message: 'Message', section: 'Section' },
  summary({ files, errors, warnings, infos, fixable, suppressed }, problems) {
    if (files === 0 && problems === 0) return 'No files were linted.';
    const checked = plural(files, 'file');
    const asides = [
      ...(fixable > 0 ? [`${fixable} fixable with --fix`] : []),
      ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
      ...(problems > 0 ? [`${plural(problems, 'problem')}: not everything could be read or done`] : []),
    ];
    const isClean = errors + warnings + infos === 0 && problems === 0;
    const found = isClean ? 'no findings' : `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(infos, 'info')}`;
    return `${checked}: ${[found, ...asides].join('; ')}.`;
  },
  annotationLimit: (limit) => `GitHub shows at most ${limit} annotations of each level for one step; the log above has all of them.`,
};

export const zh: Words = {
  language: 'zh',
  levels: { error: '错误', warning: '警告', info: '提示' },
  notRead: '未能读取',
  readInPart: '未读全',
  problem: '问题',
  noSection: '（不在任何标题之下）',
  related: '参见',
  fix: '可自动修复（--fix）',
  suggestion: '建议',
  replace: (before, after) => `“${before}”改为“${after}”`,
  remove: (before) => `删去“${before}”`,
  insert: (after) => `补上“${after}”`,
  columns: { place: '位置', level: '级别', rule: '规则', message: '说明', section: '所在标题' },
  summary({ files, errors, warnings, infos, fixable, suppressed }, problems) {
    if (files === 0 && problems === 0) return '没有检查任何文件。';
    const asides = [
      ...(fixable > 0 ? [`其中${fixable}处可用 --fix 自动修复`] : []),
      ...(suppressed > 0 ? [`已抑制${suppressed}处`] : []),
      ...(problems > 0 ? [`另有${problems}个问题，未能全部读取或处理`] : []),
    ];
    const isClean = errors + warnings + infos === 0 && problems === 0;
    const found = isClean ? '未发现问题' : `${errors}个错误、${warnings}个警告、${infos}个提示`;
    return `共检查${files}个文件：${[found, ...asides].join('；')}。`;
  },
  annotationLimit: (limit) => `GitHub 每个步骤每一级别最多显示${limit}条标注，全部内容见上方日志。`,
};

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
