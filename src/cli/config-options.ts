import type { Command } from 'commander';
import { collect } from './arguments.ts';
import type { ConfigArguments } from './load-config-of.ts';

/** What {@link addConfigOptions} declares, as commander gives it. */
export interface ConfigOptions {
  config?: string | boolean;
  preset?: string;
  profile?: string;
  rule?: string[];
  safe?: boolean;
  locale?: string;
}

/** The options that decide what is checked, for commands beside linting itself; each means the same everywhere. */
export function addConfigOptions(command: Command): Command {
  return command
    .option('-c, --config <path>', 'use this configuration')
    .option('--no-config', 'use no configuration file')
    .option('--preset <name>', 'recommended, gongwen, english, template or all')
    .option('--profile <name>', 'kind of document: a name, auto or none')
    .option('--rule <setting>', "set a rule: 'id: level' (can be repeated)", collect)
    .option('--safe', 'read configuration in data formats only, load no plugin');
}

export function toConfigArguments({ config, preset, profile, rule, safe, locale }: ConfigOptions): ConfigArguments {
  const configPath = typeof config === 'string' ? config : null;
  return { configPath, noConfig: config === false, preset, profile, rules: rule ?? [], isSafe: safe === true, locale };
}
