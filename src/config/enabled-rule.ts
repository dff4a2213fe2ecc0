import type { AnyRule, Level, Severity } from '../rule/rule.ts';

/** A rule as one file gets it: options filled in, levels decided. */
export interface EnabledRule {
  readonly rule: AnyRule;
  /** `default` leaves each message at its own severity; a severity caps or lifts all of them. */
  readonly level: Severity | 'default';
  /** Levels of single messages, by message id; they win over {@link level}. */
  readonly messageLevels: Readonly<Record<string, Level>>;
  /** Validated, with defaults. */
  readonly options: unknown;
}
