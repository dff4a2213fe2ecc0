import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { candidateIn, shownPath } from '../host/config-places.ts';
import { findFiles } from '../host/find-files.ts';
import { READ_IN_FOLDERS } from '../host/formats.ts';
import { readDraft } from '../host/read-file.ts';
import { parserForPath } from '../parsers/index.ts';
import { profiles } from '../profiles/index.ts';
import { displayPath } from '../reporters/display-path.ts';
import { composeConfig, type FoundDraft } from './compose-config.ts';
import type { ExitCode } from './exit-code.ts';
import type { CliIo } from './io.ts';
import { ProblemLog } from './problem-log.ts';
import { languageOf } from './rules-command.ts';
import { UsageError } from './usage-error.ts';

const FILE = '.reportlintrc';

/** More tell nothing new, and reading them takes time. */
const MOST_DRAFTS = 200;

/** `reportlint init` */
export async function initFolder(locale: string | undefined, io: CliIo): Promise<ExitCode> {
  const askedLanguage = locale === undefined || locale === 'auto' ? null : languageOf(locale, io);
  refuseToOverwrite(io);
  const drafts = await readDrafts(io);
  const language = askedLanguage ?? usualLanguage(drafts) ?? languageOf(undefined, io);
  try {
    await writeFile(join(io.cwd, FILE), composeConfig(drafts, language), { flag: 'wx' });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError(`${FILE} cannot be written (${code})`, 'check the permissions of the folder');
  }
  const log = new ProblemLog(io);
  log.note(
    language === 'zh'
      ? `已写入 ${FILE}（参考了 ${drafts.length} 篇文稿）；接着运行 reportlint`
      : `wrote ${FILE}, fitted to ${drafts.length} drafts; now run reportlint`,
  );
  return 0;
}

function refuseToOverwrite(io: CliIo): void {
  const existing = candidateIn(io.cwd);
  if (existing !== null)
    throw new UsageError(`there is a configuration already: ${shownPath(existing.path, io.cwd)}`, 'change it, or delete it and run reportlint init again');
}

async function readDrafts(io: CliIo): Promise<FoundDraft[]> {
  const found = await findFiles(['.'], {
    cwd: io.cwd,
    extensions: READ_IN_FOLDERS,
    isIgnoring: true,
    ignorePaths: [],
    ignorePatterns: [],
    isForcingExclude: false,
    isEmptyMatchAllowed: true,
  });
  const drafts: FoundDraft[] = [];
  for (const { path } of found.files.slice(0, MOST_DRAFTS)) {
    const source = readDraft(path);
    const outcome = source.ok ? await parserForPath(path)?.parse(source.bytes, { profiles, profile: 'auto', encoding: null }) : undefined;
    if (outcome?.ok !== true) continue;
    const { document, encoding } = outcome;
    drafts.push({ path: displayPath(path, io.cwd), format: document.format, language: document.language, profile: document.profile, encoding });
  }
  return drafts;
}

function usualLanguage(drafts: readonly FoundDraft[]): 'zh' | 'en' | null {
  if (drafts.length === 0) return null;
  return drafts.filter((draft) => draft.language === 'zh').length * 2 >= drafts.length ? 'zh' : 'en';
}
