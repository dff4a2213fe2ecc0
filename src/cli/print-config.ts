import { resolve } from 'node:path';
import type { EnabledRule } from '../config/enabled-rule.ts';
import type { LintRun } from '../host/lint-files.ts';
import { displayPath } from '../reporters/display-path.ts';
import type { ExitCode } from './exit-code.ts';
import type { CliIo } from './io.ts';
import { withOutput } from './output.ts';
import { ProblemLog } from './problem-log.ts';

/** `--print-config FILE`: JSON; the file need not exist. */
export async function printConfig(file: string, run: LintRun, io: CliIo): Promise<ExitCode> {
  const path = resolve(io.cwd, file);
  const loaded = await run.configOf(path);
  if (!loaded.ok) {
    new ProblemLog(io).addConfig(loaded.problems);
    return 2;
  }
  const config = loaded.config.forFile(loaded.relativePath);
  const shown = {
    file: path,
    config: loaded.path === null ? null : displayPath(loaded.path, io.cwd),
    isIgnored: config.isIgnored,
    profile: config.profile,
    locale: config.locale,
    rules: Object.fromEntries(config.enabled.map((enabled) => [enabled.rule.id, toEntry(enabled)])),
    origins: config.origins,
  };
  await withOutput(io, { file: null, isText: false, beforeWriting: () => {} }, (output) => output.write(`${JSON.stringify(shown, null, 2)}\n`));
  return 0;
}

/** As one would write it in a configuration. */
function toEntry({ level, messageLevels, options }: EnabledRule): unknown {
  const levels = Object.keys(messageLevels).length === 0 ? {} : { levels: messageLevels };
  return [level === 'default' ? 'on' : level, { ...(options as object | undefined), ...levels }];
}
