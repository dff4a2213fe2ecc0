import { type Stats, statSync } from 'node:fs';
import { extname, resolve, sep } from 'node:path';
import type { Problem } from '../engine/finding.ts';
import type { IgnoreRules } from './ignore-rules.ts';
import { unreadable } from './unreadable.ts';
import { unsupportedFormat } from './unsupported-format.ts';
import type { FolderContents } from './walk-folder.ts';

export interface FindOptions extends IgnoreSettings {
  /** Files that are named as they are, whatever characters that takes; folders, too. After the patterns. */
  readonly names?: readonly string[];
  /** Of the formats that are read in folders, with the dot, lower case. */
  readonly extensions: readonly string[];
  /** Of those that are read when they are named or matched by a pattern; the same unless said. */
  readonly namedExtensions?: readonly string[];
  /** True: a file that was named outright can be ignored, too. */
  readonly isForcingExclude: boolean;
  /** True: a pattern or folder without a draft is fine. */
  readonly isEmptyMatchAllowed: boolean;
  /** Told of each folder that is searched. */
  readonly onFolder?: ((folder: string) => void) | undefined;
}

export interface IgnoreSettings {
  /** Absolute. */
  readonly cwd: string;
  /** False: no ignore file and no ignore pattern counts. */
  readonly isIgnoring: boolean;
  /** Ignore files beside `.gitignore` and `.reportlintignore`, relative to `cwd` or absolute. */
  readonly ignorePaths: readonly string[];
  readonly ignorePatterns: readonly string[];
}

export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  /** Named outright, not found in a folder or by a pattern. */
  readonly isNamed: boolean;
  /** Why it cannot be linted. */
  readonly problem: Problem | null;
}

export interface FoundFiles {
  /** In the order of the patterns, sorted within each, none twice. */
  readonly files: readonly FoundFile[];
  /** Of patterns, folders and ignore files. */
  readonly problems: readonly Problem[];
}

/**
 * The files that patterns stand for. A pattern is a file, a folder or a glob; a name that exists is that name, even if it
 * looks like a glob. Nothing that loads a library runs when plain files are named.
 */
export async function findFiles(patterns: readonly string[], options: FindOptions): Promise<FoundFiles> {
  const named = options.namedExtensions ?? options.extensions;
  const files = new Map<string, FoundFile>();
  const problems: Problem[] = [];
  const add = (file: FoundFile) => {
    if (!files.has(file.path)) files.set(file.path, file);
  };

  const rules = loadIgnoreRules(options, problems);
  if (problems.length > 0) return { files: [], problems };

  const requests = [...patterns.map((pattern) => ({ pattern, mayBeGlob: true })), ...(options.names ?? []).map((pattern) => ({ pattern, mayBeGlob: false }))];
  for (const { pattern, mayBeGlob } of requests) {
    const path = resolve(options.cwd, pattern);
    const stats = statOrError(path);
    if ('isDirectory' in stats && stats.isDirectory()) {
      const { walkFolder } = await import('./walk-folder.ts');
      const contents = walkFolder({ folder: path, accepts: null, extensions: options.extensions, rules: await rules(), onFolder: options.onFolder });
      addContents(contents, pattern, EMPTY_FOLDER, options.extensions);
    } else if ('isDirectory' in stats) {
      await addNamed(path, unsupportedOrNull(path));
    } else if (mayBeGlob && (await isGlob(pattern))) {
      await addGlob(pattern);
    } else {
      await addNamed(path, unreadable(path, stats));
    }
  }
  return { files: [...files.values()], problems };

  async function addNamed(path: string, problem: Problem | null): Promise<void> {
    if (options.isForcingExclude && (await rules())?.isIgnored(path, false)) return;
    const known = files.get(path);
    if (known === undefined || !known.isNamed) files.set(path, { path, isNamed: true, problem });
  }

  async function addGlob(pattern: string): Promise<void> {
    if (pattern.startsWith('!')) {
      problems.push({
        path: null,
        message: `${pattern}: a pattern cannot begin with !`,
        hint: 'leave files out with --ignore-pattern',
        isFatal: true,
        zh: { message: `${pattern}：模式不能以 ! 开头`, hint: '排除文件请用 --ignore-pattern' },
      });
      return;
    }
    const { walkGlob } = await import('./walk-folder.ts');
    const contents = await walkGlob(toGlob(pattern), { cwd: options.cwd, extensions: named, rules: await rules(), onFolder: options.onFolder });
    addContents(contents, pattern, NO_MATCH, named);
  }

  function addContents(contents: FolderContents, pattern: string, emptiness: Emptiness, extensions: readonly string[]): void {
    for (const path of contents.files) add({ path, isNamed: false, problem: null });
    problems.push(...contents.problems);
    if (contents.files.length > 0 || contents.problems.length > 0 || options.isEmptyMatchAllowed) return;
    problems.push({ path: null, ...describeNothing(contents, pattern, emptiness, extensions), isFatal: true });
  }

  function unsupportedOrNull(path: string): Problem | null {
    return named.includes(extname(path).toLowerCase()) ? null : unsupportedFormat(path, named);
  }
}

/** Backslashes separate folders on Windows only; elsewhere they escape. */
export function toGlob(pattern: string, separator: string = sep): string {
  return separator === '\\' ? pattern.replaceAll('\\', '/') : pattern;
}

interface Emptiness {
  readonly en: string;
  readonly zh: string;
}

const EMPTY_FOLDER: Emptiness = { en: 'is a folder without a draft', zh: '文件夹里没有可检查的文稿' };
const NO_MATCH: Emptiness = { en: 'matches no file', zh: '没有匹配到可检查的文件' };

function describeNothing(contents: FolderContents, pattern: string, emptiness: Emptiness, extensions: readonly string[]): Omit<Problem, 'path' | 'isFatal'> {
  if (contents.ignored > 0) {
    const [subject, verb] = contents.ignored === 1 ? ['the only draft or folder', 'is'] : [`all ${contents.ignored} drafts or folders`, 'are'];
    return {
      message: `${pattern}: ${subject} in it ${verb} ignored`,
      hint: 'see .gitignore, .reportlintignore and --ignore-pattern, or use --no-ignore',
      zh: {
        message: `${pattern}：其中的 ${contents.ignored} 个文稿或文件夹都被排除了`,
        hint: '请查看 .gitignore、.reportlintignore 和 --ignore-pattern，或使用 --no-ignore',
      },
    };
  }
  if (contents.unsupported.length > 0) {
    const kinds = contents.unsupported.map((extension) => extension || 'no extension').join(', ');
    return {
      message: `${pattern}: ${emptiness.en} that can be read, only ${kinds}`,
      hint: `drafts are ${extensions.join(', ')}; name one of the other files outright for advice on its format`,
      zh: {
        message: `${pattern}：${emptiness.zh}，只有 ${contents.unsupported.map((extension) => extension || '无扩展名').join('、')}`,
        hint: `文稿是 ${extensions.join(', ')}；直接写出其他文件的名字，可看到对该格式的建议`,
      },
    };
  }
  return {
    message: `${pattern}: ${emptiness.en} (${extensions.join(', ')})`,
    hint: 'check the spelling and the working folder, or use --no-error-on-unmatched-pattern',
    zh: {
      message: `${pattern}：${emptiness.zh}（${extensions.join(', ')}）`,
      hint: '请检查写法和所在文件夹，或使用 --no-error-on-unmatched-pattern',
    },
  };
}

function statOrError(path: string): Stats | Error {
  try {
    return statSync(path);
  } catch (error) {
    return error as Error;
  }
}

export async function isGlob(pattern: string): Promise<boolean> {
  if (!/[*?[\]{}()!]/.test(pattern)) return false;
  const { default: picomatch } = await import('picomatch/posix.js');
  return picomatch.scan(toGlob(pattern)).isGlob || pattern.startsWith('!');
}

/** Read at the first use; but a list that the command line names must exist, whether or not it is needed. */
export function loadIgnoreRules(options: IgnoreSettings, problems: Problem[]): () => Promise<IgnoreRules | null> {
  if (!options.isIgnoring) return async () => null;
  const paths = options.ignorePaths.map((path) => resolve(options.cwd, path));
  for (const path of paths) {
    const stats = statOrError(path);
    if ('isFile' in stats && !stats.isDirectory()) continue;
    problems.push({ ...unreadable(path, 'isFile' in stats ? { code: 'EISDIR' } : stats), hint: 'name a file that exists after --ignore-path' });
  }
  let rules: Promise<IgnoreRules> | null = null;
  const load = async () => {
    const { IgnoreRules } = await import('./ignore-rules.ts');
    return new IgnoreRules({ cwd: options.cwd, paths, patterns: options.ignorePatterns, report: (problem) => problems.push(problem) });
  };
  return () => {
    rules ??= load();
    return rules;
  };
}
