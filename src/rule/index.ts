/** The authoring kit: everything that a rule may use. */

export { boldRanges, followsName, usesBold } from '../evidence/bold-marks.ts';
export { type ComparableParagraph, comparableParagraphs } from '../evidence/comparable-paragraphs.ts';
export { contextOf } from '../evidence/context-of.ts';
export { countLetters, type LetterCounts } from '../evidence/count-letters.ts';
export { type Follower, findFollowers, isBreak, isInvisible, leadsUpTo } from '../evidence/followers.ts';
export { freeRanges } from '../evidence/free-ranges.ts';
export { type LatinRun, latinRuns, splitXRun, type XSplit } from '../evidence/latin-runs.ts';
export { findLetterCodes, isOrdinaryLetterWord, type LetterCode, type LetterCodes } from '../evidence/letter-codes.ts';
export { oncePerDocument } from '../evidence/once-per-document.ts';
export { isContentless, showsNothing } from '../evidence/only-placeholders.ts';
export { endsAtPageWidth } from '../evidence/page-width.ts';
export { closerOf, closesFirst, findOpenMark, openerOf, wideMark } from '../evidence/paired-marks.ts';
export { isQuoted, touchesQuotes } from '../evidence/quoted.ts';
export { rememberedByText } from '../evidence/remembered-by-text.ts';
export { shinglesOf, similarity, sketchOf, sketchSimilarity } from '../evidence/shingles.ts';
export { allMatches } from '../model/all-matches.ts';
export type { Block, BlockRole, CellPlace, HeadingPart } from '../model/block.ts';
export type { Fact, Format, Language, ReportDocument, Title } from '../model/document.ts';
export { type HeadingNumber, type NumberStyle, parseChineseNumeral, readHeadingNumber, toChineseNumeral } from '../model/numbering.ts';
export type { Outline, Section } from '../model/outline.ts';
export type { Demand, ElementName, Profile, ProfileElement, ProfileSection } from '../model/profile.ts';
export { Prose, type ProseSegment, STAND_IN } from '../model/prose.ts';
export { compareRanges, contains, overlaps, type Point, type Range } from '../model/range.ts';
export { hasTemplateProse, type Template, type TemplateHeading } from '../model/read-template.ts';
export { type Sentence, splitSentences } from '../model/sentences.ts';
export { defineRule } from './define-rule.ts';
export type {
  AnyRule,
  Bilingual,
  DataFor,
  Edit,
  Example,
  FoundBefore,
  Level,
  MessageTemplate,
  PlaceElsewhere,
  PresetName,
  RelatedPlace,
  RuleContext,
  RuleDefinition,
  RuleFamily,
  RuleFinding,
  Severity,
  Suggestion,
} from './rule.ts';
export type { SchemaIssue, SchemaResult, StandardSchema } from './standard-schema.ts';
