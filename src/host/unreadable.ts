import type { Problem } from '../engine/finding.ts';

/** Says in words why the system refused, and what to do. */
export function unreadable(path: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException)?.code ?? '';
  const reason = REASONS[code];
  if (reason !== undefined) {
    const { en, zh } = reason;
    return { path, message: en[0], hint: en[1], isFatal: true, zh: { message: zh[0], hint: zh[1] } };
  }
  const detail = code || String((error as Error)?.message ?? error);
  return {
    path,
    message: `cannot be read: ${detail}`,
    hint: 'check that the disk and the path are in order',
    isFatal: true,
    zh: { message: `无法读取（${detail}）`, hint: '请检查磁盘和路径是否正常' },
  };
}

interface Reason {
  readonly en: readonly [message: string, hint: string];
  readonly zh: readonly [message: string, hint: string];
}

const REASONS: Readonly<Record<string, Reason>> = {
  ENOENT: {
    en: ['no such file', 'check the spelling, and the folder the command is run in'],
    zh: ['没有这个文件', '请检查文件名，以及命令是在哪个文件夹里运行的'],
  },
  ENOTDIR: {
    en: ['no such file: a part of the path is a file, not a folder', 'check the spelling'],
    zh: ['没有这个文件：路径中有一段是文件，不是文件夹', '请检查路径'],
  },
  EACCES: {
    en: ['cannot be read: permission denied', 'give yourself the right to read it (chmod +r), or leave it out with --ignore-pattern'],
    zh: ['无法读取：没有权限', '请先取得读取权限（chmod +r），或用 --ignore-pattern 排除它'],
  },
  EPERM: {
    en: ['cannot be read: not permitted', 'close the program that holds it, or leave it out with --ignore-pattern'],
    zh: ['无法读取：系统不允许', '请关闭正在占用它的程序，或用 --ignore-pattern 排除它'],
  },
  EISDIR: { en: ['is a folder, not a file', 'name a file'], zh: ['是文件夹，不是文件', '请写明文件名'] },
  ELOOP: { en: ['cannot be read: its symbolic links lead in a circle', 'repair the link'], zh: ['无法读取：符号链接绕成了圈', '请修正链接'] },
  ENAMETOOLONG: { en: ['cannot be read: the name is too long', 'check the spelling'], zh: ['无法读取：文件名过长', '请检查文件名'] },
  EMFILE: {
    en: ['cannot be read: too many files are open', 'raise the limit of open files (ulimit -n)'],
    zh: ['无法读取：同时打开的文件太多', '请调高可打开文件数的上限（ulimit -n）'],
  },
};
