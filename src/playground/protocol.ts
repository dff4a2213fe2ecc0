import type { FindingEdit } from '../engine/finding.ts';
import type { DocumentData } from '../reporters/html/report-data.ts';
import type { Bilingual, Severity } from '../rule/rule.ts';
import type { Settings } from './settings.ts';

/** What the page asks of the worker. A draft is text that is edited here, or a file whose bytes are held. */
export type Request =
  | { readonly kind: 'describe' }
  | { readonly kind: 'open'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'lint'; readonly name: string; readonly source: string | Uint8Array; readonly settings: Settings }
  | { readonly kind: 'download'; readonly download: string; readonly name: string; readonly source: string | Uint8Array; readonly settings: Settings };

export type Answer =
  | {
      readonly kind: 'described';
      readonly rules: readonly RuleFacts[];
      readonly profiles: readonly ProfileFacts[];
      readonly presets: readonly string[];
      readonly extensions: readonly string[];
    }
  /** Text to edit; null for a file that only other programs can edit. */
  | { readonly kind: 'opened'; readonly text: string | null; readonly encoding: string }
  | Linted
  | { readonly kind: 'file'; readonly name: string; readonly type: string; readonly content: string | Uint8Array }
  /** The configuration has mistakes. */
  | { readonly kind: 'misconfigured'; readonly mistakes: readonly string[] }
  /** It cannot be done, and why. */
  | { readonly kind: 'refused'; readonly reason: string };

export interface Linted {
  readonly kind: 'linted';
  readonly document: DocumentData;
  /** What can be done about each finding of {@link document}, in its order. */
  readonly remedies: readonly (readonly Remedy[])[];
  readonly profile: string | null;
  readonly milliseconds: number;
}

export interface Remedy {
  /** Null for the safe fix. */
  readonly label: string | null;
  readonly edits: readonly FindingEdit[];
}

export interface RuleFacts {
  readonly id: string;
  readonly summary: Bilingual;
  readonly rationale: Bilingual;
  readonly severities: readonly Severity[];
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

export interface ProfileFacts {
  readonly name: string;
  readonly label: Bilingual;
}
