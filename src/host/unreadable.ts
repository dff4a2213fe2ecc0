import type { Problem } from '../engine/finding.ts';

/** Says in words why the system refused, and what to do. */
export function unreadable(path: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException)?.code ?? '';
  const [message, hint] = REASONS[code] ?? [
    `cannot be read: ${code || String((error as Error)?.message ?? error)}`,
    'check that the disk and the path are in order',
  ];
  return { path, message, hint, isFatal: true };
}

const REASONS: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  ENOENT: ['no such file', 'check the spelling, and the folder the command is run in'],
  ENOTDIR: ['no such file: a part of the path is a file, not a folder', 'check the spelling'],
  EACCES: ['cannot be read: permission denied', 'give yourself the right to read it (chmod +r), or leave it out with --ignore-pattern'],
  EPERM: ['cannot be read: not permitted', 'close the program that holds it, or leave it out with --ignore-pattern'],
  EISDIR: ['is a folder, not a file', 'name a file'],
  ELOOP: ['cannot be read: its symbolic links lead in a circle', 'repair the link'],
  ENAMETOOLONG: ['cannot be read: the name is too long', 'check the spelling'],
  EMFILE: ['cannot be read: too many files are open', 'raise the limit of open files (ulimit -n)'],
};
