import { blanks, deletedCounts, deletedNumbers, ellipses, emptyQuotes } from './families/blanks.ts';
import { knownCodes, letterCodes, overSubstitution } from './families/codes.ts';
import { cuts } from './families/cuts.ts';
import { asterisks, maskedAmounts, maskedDates, ordinals, singleX, xRuns } from './families/masks.ts';
import { assistantResidue, paidMarkers, reviewNotes, siteLines } from './families/residue.ts';
import { anonymousNames, brackets, placeholderWords, prompts } from './families/words.ts';
import type { Family } from './plant.ts';

/** All ways of damaging a text, in the order of the table. */
export const families: readonly Family[] = [
  xRuns,
  singleX,
  maskedDates,
  maskedAmounts,
  ordinals,
  asterisks,
  letterCodes,
  knownCodes,
  overSubstitution,
  deletedNumbers,
  deletedCounts,
  blanks,
  emptyQuotes,
  ellipses,
  brackets,
  placeholderWords,
  anonymousNames,
  prompts,
  paidMarkers,
  siteLines,
  assistantResidue,
  reviewNotes,
  cuts,
];
