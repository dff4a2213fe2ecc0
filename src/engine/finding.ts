import type { DocumentPlace } from '../model/place.ts';
import type { Point, Range } from '../model/range.ts';
import type { PlaceElsewhere, Severity } from '../rule/rule.ts';

export interface FindingEdit {
  readonly range: Range;
  readonly text: string;
}

export interface FindingSuggestion {
  readonly label: string;
  readonly edits: readonly FindingEdit[];
}

export interface FindingRelated {
  readonly message: string;
  readonly range: Range;
  readonly start: Point;
  readonly end: Point;
  /** Set when the place is in another file: `range`, `start` and `end` tell what speaks of it here, this tells where it is. */
  readonly elsewhere?: PlaceElsewhere;
}

/** Where people find a place in a document without lines. */
export interface FindingLocation extends DocumentPlace {
  /** `第12段 · 一、总体情况 › （一）主要工作 · 表1第2行第3列` */
  readonly path: string;
}

/** One thing that a rule found, with its sentence written and its place resolved. */
export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly start: Point;
  readonly end: Point;
  /** Exactly the characters of {@link range}. */
  readonly text: string;
  /** The headings above, outermost first. */
  readonly section: readonly string[];
  readonly data: Readonly<Record<string, string | number>>;
  readonly fix: readonly FindingEdit[] | null;
  readonly suggestions: readonly FindingSuggestion[];
  readonly related: readonly FindingRelated[];
  readonly helpUrl: string | null;
  /** Rule, normalised surroundings and occurrence: stable when lines move. */
  readonly fingerprint: string;
  /** Of a Word document; null for text, where line and column say it. */
  readonly location: FindingLocation | null;
}

export interface SuppressedFinding extends Finding {
  readonly suppressions: readonly { readonly kind: 'inSource' | 'external'; readonly justification: string }[];
}

/** What the engine says about one document. */
export interface LintResult {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/** Something that could not be done. It is no finding: the exit code is 2. */
export interface Problem {
  /** The file, or null when it belongs to none. */
  readonly path: string | null;
  readonly message: string;
  /** What to do next. */
  readonly hint: string | null;
  /** False when the file was read in part and its findings stand. */
  readonly isFatal: boolean;
  /** The same in Chinese, for people; programs read the English one. Absent where nobody has written it yet. */
  readonly zh?: ProblemWords;
}

export interface ProblemWords {
  readonly message: string;
  readonly hint: string | null;
}

/** A heading of the document, for reporters that show where findings stand. */
export interface OutlineHeading {
  /** From 1, outermost. */
  readonly level: number;
  /** Number and title as written. */
  readonly label: string;
  /** Offset of its title in the text. */
  readonly start: number;
}

/** One linted file, as reporters get it. */
export interface FileResult {
  /** Absolute path, or the name given for standard input. */
  readonly path: string;
  /** `utf-8`, `utf-16le`, `utf-16be`, `gb18030`; null when it could not be read. */
  readonly encoding: string | null;
  readonly profile: string | null;
  /** The decoded text; null when it could not be read. */
  readonly text: string | null;
  readonly language: 'zh' | 'en';
  /** The headings in reading order; absent when the result was read back from a format that does not hold them. */
  readonly outline?: readonly OutlineHeading[];
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly problems: readonly Problem[];
  /** True when a baseline was applied: what it holds is among {@link suppressed}, what is left is new. */
  readonly hasBaseline?: boolean;
}
