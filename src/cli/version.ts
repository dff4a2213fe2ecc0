import { readFileSync } from 'node:fs';

/** As package.json says; found upwards, since this file is bundled in one build and not in another. */
export const VERSION: string = findVersion();

function findVersion(): string {
  for (const place of ['../package.json', '../../package.json', '../../../package.json']) {
    try {
      const { name, version } = JSON.parse(readFileSync(new URL(place, import.meta.url), 'utf8')) as { name?: string; version?: string };
      if (name === 'reportlint' && version !== undefined) return version;
    } catch {
      // Not there: look further up.
    }
  }
  return 'unknown';
}
