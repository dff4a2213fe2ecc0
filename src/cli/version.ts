import { readFileSync } from 'node:fs';

/** Put in by the build of the command; elsewhere it is not there. */
declare const VERSION_OF_BUNDLE: string | undefined;

/** As package.json says. */
export const VERSION: string = typeof VERSION_OF_BUNDLE === 'string' ? VERSION_OF_BUNDLE : findVersion();

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
