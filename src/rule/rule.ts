import type { ReportDocument } from '../model/document.ts';
import type { Point, Range } from '../model/range.ts';
import type { StandardSchema } from './standard-schema.ts';

/** How certain a finding is: `error` can only be a mistake, `warning` is a likely one, `info` is a place to look at. */
export type Severity = 'error' | 'warning' | 'info';

/** What a configuration says: a severity, or `off`. */
export type Level = Severity | 'off';

/** The question that a rule answers. Findings of one family that overlap are merged; families do not hide each other. */
export type RuleFamily = 'placeholder' | 'completeness' | 'residue' | 'truncation' | 'consistency';

export type PresetName = 'recommended' | 'gongwen' | 'english' | 'template';

/** A sentence in both languages; `{{name}}` stands for a datum. */
export interface MessageTemplate {
  readonly severity: Severity;
  readonly en: string;
  readonly zh: string;
}

export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

type DataNames<Template extends string> = Template extends `${string}{{${infer Name}}}${infer Rest}` ? Name | DataNames<Rest> : never;

/** The data a message needs: those that its English or its Chinese sentence names. */
export type DataFor<Message extends MessageTemplate> = Readonly<Record<DataNames<Message['en']> | DataNames<Message['zh']>, string | number>>;

/** Replace a range of the text. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** Edits that a person must choose. */
export interface Suggestion {
  readonly label: Bilingual;
  readonly edits: readonly Edit[];
}

export interface RelatedPlace {
  readonly message: Bilingual;
  /** In this text. Of a place in another file, what speaks of it here. */
  readonly range: Range;
  /** The place itself, when it is in another file. */
  readonly elsewhere?: PlaceElsewhere;
}

/** A place in another file of the same run. */
export interface PlaceElsewhere {
  /** As the file is named in results. */
  readonly path: string;
  readonly range: Range;
  readonly start: Point;
  readonly end: Point;
}

interface FindingFor<Id, Message extends MessageTemplate> {
  readonly messageId: Id;
  /** The token that the writer must replace; an empty range where something is absent. */
  readonly range: Range;
  /** Facts for programs beside those in the sentence: `kind`, counts, expansions. */
  readonly facts?: Readonly<Record<string, string | number>>;
  /** Edits that are safe to apply unasked. */
  readonly fix?: readonly Edit[];
  readonly suggestions?: readonly Suggestion[];
  readonly related?: readonly RelatedPlace[];
  readonly data?: DataFor<Message>;
}

/** What a rule reports. `data` is demanded by the type when the sentence has a `{{name}}`. */
export type RuleFinding<Messages extends Record<string, MessageTemplate>> = {
  [Id in keyof Messages & string]: DataNames<Messages[Id]['en']> | DataNames<Messages[Id]['zh']> extends never
    ? FindingFor<Id, Messages[Id]>
    : FindingFor<Id, Messages[Id]> & { readonly data: DataFor<Messages[Id]> };
}[keyof Messages & string];

export interface RuleContext<Messages extends Record<string, MessageTemplate>, Options> {
  readonly document: ReportDocument;
  readonly options: Options;
  /** What the other rules found, merged; empty unless the rule is a summary. */
  readonly findings: readonly FoundBefore[];
  report(finding: RuleFinding<Messages>): void;
}

/** A finding of another rule, as a summary sees it. */
export interface FoundBefore {
  readonly ruleId: string;
  readonly family: RuleFamily;
  readonly messageId: string;
  readonly severity: Severity;
  readonly range: Range;
}

/** A draft that a rule finds something in, or stays silent on: documentation and test at once. */
export interface Example {
  readonly text: string;
  /** `text` unless said. */
  readonly format?: 'markdown' | 'text';
  /** As in the configuration. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Why, where it is not plain. */
  readonly note?: Bilingual;
  /** Bad examples: the texts that are reported, in order, all of them. */
  readonly finds?: readonly string[];
}

export interface RuleDefinition<Messages extends Record<string, MessageTemplate> = Record<string, MessageTemplate>, Options = unknown> {
  /** kebab-case: folder, page, key in the configuration and `ruleId` in every output. */
  readonly id: string;
  readonly family: RuleFamily;
  readonly presets: readonly PresetName[];
  readonly summary: Bilingual;
  readonly rationale: Bilingual;
  /** The standard or custom that a rule of writing rests on. */
  readonly source?: string;
  readonly messages: Messages;
  readonly options: StandardSchema<Options>;
  /** Options that name a template file. Whoever reads the configuration puts a {@link Template} in place of the name, for rules read no files. */
  readonly templates?: readonly string[];
  /** Runs after the other rules, on what they found; hides nothing and nothing hides it. */
  readonly isSummary?: boolean;
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
  check(context: RuleContext<Messages, Options>): void;
}

/** Any rule, whatever its messages and options. */
// biome-ignore lint/suspicious/noExplicitAny: check() is contravariant in its options; only the engine calls it, with options of the rule's own schema.
export type AnyRule = RuleDefinition<any, any>;
