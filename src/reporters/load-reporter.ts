import type { Reporter } from './reporter.ts';

/** A run needs one reporter; only that one is loaded. */
const LOADERS = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
  unix: async () => (await import('./unix.ts')).unix,
  github: async () => (await import('./github.ts')).github,
  markdown: async () => (await import('./markdown.ts')).markdown,
  sarif: async () => (await import('./sarif.ts')).sarif,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
  rdjson: async () => (await import('./rdjson.ts')).rdjson,
  rdjsonl: async () => (await import('./rdjson.ts')).rdjsonl,
  agent: async () => (await import('./agent.ts')).agent,
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
