import type { Reporter } from './reporter.ts';

/** A run needs one reporter; only that one is loaded. */
const LOADERS = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
  unix: async () => (await import('./unix.ts')).unix,
  github: async () => (await import('./github.ts')).github,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html/html.ts')).html,
} satisfies Record<string, () => Promise<Reporter>>;

export type ReporterName = keyof typeof LOADERS;

/** The names that `--format` takes. */
export const reporterNames = Object.keys(LOADERS) as readonly ReporterName[];

export function isReporterName(name: string): name is ReporterName {
  return Object.hasOwn(LOADERS, name);
}

export function loadReporter(name: ReporterName): Promise<Reporter> {
  return LOADERS[name]();
}
