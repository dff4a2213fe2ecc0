import { existsSync, rmSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { rules } from '../../rules/index.ts';
import { READ_WHEN_NAMED } from '../host/formats.ts';
import type { LintRun } from '../host/lint-files.ts';
import { ReportCache } from '../host/report-cache.ts';
import { CacheEntries, FileResultCache } from '../host/result-cache.ts';
import type { CliIo } from './io.ts';
import { KeptReports, type KeptReportsOptions } from './kept-reports.ts';
import type { ProblemLog } from './problem-log.ts';
import { UsageError } from './usage-error.ts';
import { VERSION } from './version.ts';

/** Put in by the build: a hash of all sources. */
declare const BUILD_OF_BUNDLE: string | undefined;

const BUILD = typeof BUILD_OF_BUNDLE === 'string' ? BUILD_OF_BUNDLE : 'from sources';
const MILLISECONDS_PER_DAY = 86_400_000;

/** `--cache`. @throws UsageError when a draft would be overwritten */
export function openCache(cacheLocation: string, { encoding, hasInlineConfig }: LintRun, io: CliIo): FileResultCache {
  const location = resolve(io.cwd, cacheLocation);
  if (READ_WHEN_NAMED.includes(extname(location).toLowerCase()))
    throw new UsageError(`${cacheLocation} is a draft, no cache`, 'name another file after --cache-location');
  return new FileResultCache({
    location,
    identity: identityOf(encoding, hasInlineConfig),
    ...entryOptions(encoding),
  });
}

/** What was printed, beside the results that it was printed of. */
export function openReports(cacheLocation: string, io: CliIo, options: Omit<KeptReportsOptions, 'cache' | 'keys'>): KeptReports {
  const { encoding, hasInlineConfig } = options.run;
  const entries = entryOptions(encoding);
  const location = `${resolve(io.cwd, cacheLocation)}.reports`;
  // Whoever deletes the results wants to begin anew.
  if (!existsSync(resolve(io.cwd, cacheLocation))) rmSync(location, { force: true });
  const cache = new ReportCache({ location, identity: identityOf(encoding, hasInlineConfig), today: entries.today });
  return new KeptReports({ ...options, cache, keys: new CacheEntries(entries) });
}

function identityOf(encoding: string | null, hasInlineConfig: boolean): string {
  return [VERSION, BUILD, process.version, encoding, hasInlineConfig].join(' ');
}

/** For threads, which make entries and leave the file to the first one. */
export function createEntries({ encoding }: Pick<LintRun, 'encoding'>): CacheEntries {
  return new CacheEntries(entryOptions(encoding));
}

function entryOptions(encoding: string | null) {
  return { builtInRules: rules, encoding, today: Math.floor(Date.now() / MILLISECONDS_PER_DAY) };
}

/** A cache that cannot be written makes the next run slow, and nothing else. */
export async function saveCache(cache: FileResultCache, reports: KeptReports | null, location: string, log: ProblemLog): Promise<void> {
  // They go without saying: the results are next to them.
  await reports?.save().catch(() => {});
  try {
    await cache.save();
  } catch (error) {
    log.note(`${location}: the cache cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  }
}
