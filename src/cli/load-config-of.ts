import { rules } from '../../rules/index.ts';
import type { LintRun } from '../host/lint-files.ts';
import { createConfigLoader } from '../host/load-config.ts';
import { profiles } from '../profiles/index.ts';
import type { CliIo } from './io.ts';

/** What of the command line decides the configuration. */
export interface ConfigArguments {
  /** A path; null searches. */
  readonly configPath: string | null;
  readonly noConfig: boolean;
  readonly preset: string | undefined;
  readonly profile: string | undefined;
  readonly rules: readonly string[];
  readonly isSafe: boolean;
  readonly locale: string | undefined;
}

/** The configuration of each file, as files and command line decide it. */
export function createConfigOf(args: ConfigArguments, io: Pick<CliIo, 'cwd'>): LintRun['configOf'] {
  const loader = createConfigLoader({
    cwd: io.cwd,
    configPath: args.configPath ?? undefined,
    noConfig: args.noConfig,
    isSafe: args.isSafe,
    commandLine: { preset: args.preset, profile: args.profile, locale: args.locale, rules: args.rules },
    rules,
    profiles,
  });
  return (path) => loader.forFile(path);
}
