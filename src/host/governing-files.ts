import { dirname, join } from 'node:path';
import { BASELINE_NAME } from './baselines.ts';
import { candidateIn, foldersToSearch } from './config-places.ts';
import type { LoadedConfig } from './load-config.ts';

export interface GoverningFiles {
  /** Files that decide how drafts are linted: there, or looked for in vain. */
  readonly files: ReadonlySet<string>;
  /** The folders that they are in, and in which others may appear. */
  readonly folders: ReadonlySet<string>;
  /** Those of one draft. */
  of(draft: string): ReadonlySet<string>;
}

/** Which files besides the drafts decide what is found in them: configurations, what these name, baselines. */
export async function governingFiles(drafts: readonly string[], cwd: string, configOf: (path: string) => Promise<LoadedConfig>): Promise<GoverningFiles> {
  const byFolder = new Map<string, ReadonlySet<string>>();
  const folders = new Set<string>();
  for (const draft of drafts) {
    const folder = dirname(draft);
    if (byFolder.has(folder)) continue;
    const above = foldersToSearch(folder, cwd);
    const { files } = await configOf(draft);
    // Also one that cannot be read as a configuration, and every place of a baseline.
    const nearest = above.map((each) => candidateIn(each)?.path).find((path) => path !== undefined);
    byFolder.set(folder, new Set([...files, ...(nearest === undefined ? [] : [nearest]), ...above.map((each) => join(each, BASELINE_NAME))]));
    for (const each of above) folders.add(each);
  }
  const files = new Set([...byFolder.values()].flatMap((each) => [...each]));
  for (const file of files) folders.add(dirname(file));
  return { files, folders, of: (draft) => byFolder.get(dirname(draft)) ?? NONE };
}

const NONE: ReadonlySet<string> = new Set();
