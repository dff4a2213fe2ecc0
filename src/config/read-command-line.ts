import { suggestName } from '../rule/nearest-name.ts';
import type { AnyRule } from '../rule/rule.ts';
import { COMMAND_LINE, type CommandLineConfig, commandLineSink, type ProblemSink } from './config-layer.ts';
import type { ConfigProblem } from './config-problem.ts';
import { isPresetName, presetLevels, presetNames } from './presets.ts';
import { type KnownNames, type Locale, readProfileName, readRules, type Settings } from './read-layer.ts';

/** The settings of the command line: the preset decides all levels, single rules come after it. */
export interface CommandLineSettings extends Settings {
  readonly preset: ReadonlyMap<string, 'on' | 'off'> | null;
}

const LOCALES: readonly Locale[] = ['zh', 'en', 'auto'];

export function readCommandLine(config: CommandLineConfig, known: KnownNames, rules: readonly AnyRule[], problems: ConfigProblem[]): CommandLineSettings {
  const sink = commandLineSink(problems);
  const profile = config.profile === undefined ? undefined : readProfileName(config.profile, known, ['--profile'], sink);
  const locale = config.locale === undefined ? undefined : readLocale(config.locale, sink);
  return {
    preset: config.preset === undefined ? null : readPreset(config.preset, rules, sink),
    rules: readRules(config.rules ?? {}, known, ['--rule'], sink),
    profile: profile === undefined ? null : { value: profile, origin: COMMAND_LINE },
    locale: locale === undefined ? null : { value: locale, origin: COMMAND_LINE },
  };
}

function readPreset(name: string, rules: readonly AnyRule[], sink: ProblemSink): ReadonlyMap<string, 'on' | 'off'> | null {
  if (isPresetName(name)) return presetLevels(name, rules);
  sink.add(['--preset'], 'value', `no such preset: ${name}`, suggestName(name, presetNames, `there are ${presetNames.join(', ')}`));
  return null;
}

function readLocale(name: string, sink: ProblemSink): Locale | undefined {
  const locale = LOCALES.find((known) => known === name);
  if (locale === undefined) sink.add(['--locale'], 'value', `no such locale: ${name}`, suggestName(name, LOCALES, 'write zh, en or auto'));
  return locale;
}
