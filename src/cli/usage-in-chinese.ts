import type { UsageError } from './usage-error.ts';

/** What is said of a command line that cannot be followed, by the English sentence. Those that quote something are left in English. */
const CHINESE: ReadonlyMap<string, readonly [message: string, hint: string]> = new Map([
  ['--stdin and files cannot be linted together', ['--stdin 不能与文件同时检查', '请去掉其中一个']],
  ['--stdin and --files-from cannot be used together', ['--stdin 不能与 --files-from 同时使用', '请去掉其中一个']],
  ['--fix cannot write to standard input', ['--fix 无法写回标准输入', '请改用 --diff，或写明文件名']],
  ['--stdin-filename is of use with --stdin only', ['--stdin-filename 只在有 --stdin 时有用', '请加上 --stdin']],
  ['- is no file', ['- 不是文件', '请用 --stdin']],
  ['--staged and --since cannot be used together', ['--staged 不能与 --since 同时使用', '请去掉其中一个']],
  ['--staged finds the files itself', ['--staged 自行确定文件', '请去掉 --stdin 和 --files-from']],
  ['--since finds the files itself', ['--since 自行确定文件', '请去掉 --stdin 和 --files-from']],
  ['--fix cannot write to the index of git', ['--fix 无法写入 git 暂存区', '请不带 --staged 修复文件，再重新暂存']],
  ['--changed-lines needs to know since when', ['--changed-lines 需要知道从何时算起', '请加上 --since 提交，或 --staged']],
  ['--changed-lines cannot limit fixes', ['--changed-lines 不能限定修复范围', '请去掉它，或去掉 --fix 和 --diff']],
  ['--shard is for reports on files', ['--shard 只用于对文件出报告', '请去掉它']],
  ['--across compares files, and --stdin is one text', ['--across 比对多个文件，而 --stdin 只有一篇', '请写明文件名']],
  ['--across needs all files in one run', ['--across 需要一次检查全部文件', '请去掉 --shard']],
  ['--watch waits for files to change, and --stdin is none', ['--watch 等待文件修改，而 --stdin 不是文件', '请写明文件名']],
  ['--watch and a list on standard input cannot be used together', ['--watch 不能与标准输入的文件列表同时使用', '请在 --files-from 后写明文件名']],
  ['--watch looks at files, not at git', ['--watch 看的是文件，不是 git', '请去掉 --staged 和 --since']],
  ['--watch lints what has changed, not a part', ['--watch 检查的是改动过的文稿，不是其中一份', '请去掉 --shard']],
  ['--print-config prints and ends', ['--print-config 打印后即结束', '请去掉 --watch']],
  ['--watch has no end at which a file would be complete', ['--watch 没有终点，文件写不完整', '请去掉 --output-file，或用 --format ndjson 并重定向']],
]);

/** One line: what is wrong, and what to do. */
export function usageSentence(error: UsageError, language: 'zh' | 'en'): string {
  const [message, hint] = (language === 'zh' && CHINESE.get(error.message)) || [error.message, error.hint];
  return message === error.message ? `${message}; ${hint}` : `${message}；${hint}`;
}

/** For the test that none of them is left over. */
export const TRANSLATED_USAGE: readonly string[] = [...CHINESE.keys()];
