import type { Demand, ElementName } from '../model/profile.ts';
import type { AnyRule, Level } from '../rule/rule.ts';
import type { Plugin } from './plugin.ts';
import type { PresetReference } from './presets.ts';

/** What a configuration may say about a rule: a level, or `on`, which leaves each message at its own severity. */
export type ConfigLevel = Level | 'on';

/** Options of a rule; `levels` sets single messages apart, by message id. */
export type RuleOptions = Readonly<Record<string, unknown>> & { readonly levels?: Readonly<Record<string, ConfigLevel>> };

export type RuleEntry = ConfigLevel | readonly [ConfigLevel] | readonly [ConfigLevel, RuleOptions];

export type RuleEntries = Readonly<Record<string, RuleEntry>>;

/** A kind of document, as users write it. */
export interface UserProfile {
  /** A regular expression, tested on the title. Without one, the profile applies only where it is named. */
  readonly title?: string;
  readonly label?: string | { readonly en: string; readonly zh: string };
  readonly language?: 'zh' | 'en';
  /** Regular expressions, each of which must match a heading: the kind is then known whatever its title says. */
  readonly whenHeadings?: readonly string[];
  /** Among profiles whose title matches, the highest wins. 100 unless said, above the built-in ones. */
  readonly priority?: number;
  readonly sections?: readonly UserSection[];
  /** The order of the sections matters. */
  readonly ordered?: boolean;
  readonly elements?: Readonly<Partial<Record<ElementName, Demand | 'none' | UserElement>>>;
  readonly source?: string;
}

export interface UserSection {
  /** The heading as people would write it. */
  readonly title: string;
  readonly aliases?: readonly string[];
  /** A regular expression, tested on the heading without its number; instead of title and aliases. */
  readonly pattern?: string;
  /** True (the default) is `demand: required`, false `demand: optional`. */
  readonly required?: boolean;
  readonly demand?: Demand;
  /** Its place among the sections, from 1. Giving one makes the order matter. */
  readonly order?: number;
  readonly place?: 'heading' | 'lead' | 'text';
  readonly whenTitle?: string;
}

export interface UserElement {
  readonly demand: Demand | 'none';
  readonly pattern?: string;
  readonly example?: string;
}

/** Settings for the files that some globs match. */
export interface ConfigOverride {
  readonly files: string | readonly string[];
  readonly ignores?: string | readonly string[];
  readonly rules?: RuleEntries;
  readonly profile?: string | null;
  readonly locale?: 'zh' | 'en' | 'auto';
}

/** A configuration, as users write it. */
export interface Config {
  /** For editors; has no meaning here. */
  readonly $schema?: string;
  /** Presets, files (`./base.yaml`) or packages; later ones win, this file wins over all. */
  readonly extends?: PresetReference | (string & {}) | readonly (PresetReference | (string & {}))[];
  /** `auto` chooses by the title; `none` (or null) asks for nothing. */
  readonly profile?: string | null;
  /** Language of the messages. */
  readonly locale?: 'zh' | 'en' | 'auto';
  readonly rules?: RuleEntries;
  /** Globs of files that are not linted, from the folder of the configuration. */
  readonly ignores?: string | readonly string[];
  readonly overrides?: readonly ConfigOverride[];
  readonly profiles?: Readonly<Record<string, UserProfile>>;
  /** Files or packages that bring rules; in a configuration written as code also the plugins themselves. */
  readonly plugins?: string | readonly (string | Plugin | AnyRule)[];
}

/** Returns its argument; it exists for the types. */
export function defineConfig(config: Config): Config {
  return config;
}
