import { rules } from '../../rules/index.ts';
import type { ReporterContext } from '../reporters/reporter.ts';
import type { LintArguments } from './arguments.ts';
import { type CliIo, environmentLanguage } from './io.ts';
import { VERSION } from './version.ts';

/** What the reporter is told about the run. */
export function reporterContext(args: Pick<LintArguments, 'locale' | 'color' | 'outputFile'>, io: CliIo): ReporterContext {
  const locale = args.locale === 'zh' || args.locale === 'en' ? args.locale : 'auto';
  return {
    cwd: io.cwd,
    hasColor: args.color ?? (args.outputFile === null && wantsColor(io)),
    locale,
    fallback: environmentLanguage(io.env),
    width: io.stdout.columns ?? 80,
    tool: { version: VERSION, rules },
  };
}

/** https://no-color.org, and FORCE_COLOR as other tools read it. */
function wantsColor(io: CliIo): boolean {
  const force = io.env['FORCE_COLOR'];
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if ((io.env['NO_COLOR'] ?? '') !== '' || io.env['TERM'] === 'dumb') return false;
  return io.stdout.isTTY === true;
}
