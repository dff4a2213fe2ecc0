import type { Severity } from '../../rule/rule.ts';

/** A document as the page holds it. The page is made from it with text nodes only: nothing of a draft becomes markup. */
export interface DocumentData {
  /** Null when the draft could not be read, or its text is not at hand. */
  readonly text: string | null;
  readonly findings: readonly FindingData[];
  readonly outline: readonly HeadingData[];
  readonly problems: readonly ProblemData[];
}

export interface FindingData {
  readonly rule: string;
  readonly level: Severity;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly section: readonly string[];
  /** Only an https address. */
  readonly help: string | null;
  /** What could be done about it, in words: the fix first, then the suggestions. */
  readonly remedies: readonly string[];
  readonly related: readonly { readonly message: string; readonly start: number; readonly line: number }[];
  /** It asks for a value: it stands in the list to fill in. */
  readonly isBlank: boolean;
  /** The section that is missing here. */
  readonly missing: string | null;
  readonly fingerprint: string;
}

export interface HeadingData {
  readonly level: number;
  readonly label: string;
  readonly start: number;
}

export interface ProblemData {
  readonly sentence: string;
  readonly isFatal: boolean;
}

/** What the overview knows of a document without opening it. */
export interface DocumentEntry {
  readonly path: string;
  readonly profile: string | null;
  readonly problems: number;
  readonly isRead: boolean;
  /** Findings counted: index of the rule, index of the section, level, number. */
  readonly counts: readonly (readonly [rule: number, section: number, level: LevelIndex, count: number])[];
}

/** 0 error, 1 warning, 2 info */
export type LevelIndex = 0 | 1 | 2;

export const LEVELS: readonly Severity[] = ['error', 'warning', 'info'];

/** The end of the file: what there is, and in which language the page speaks. */
export interface ReportIndex {
  readonly language: 'zh' | 'en';
  readonly documents: readonly DocumentEntry[];
  readonly rules: readonly string[];
  /** Outermost headings without their numbers; the empty one stands for what is under no heading. */
  readonly sections: readonly string[];
  readonly suppressed: number;
  /** Of the run, not of one document. */
  readonly problems: readonly string[];
}
