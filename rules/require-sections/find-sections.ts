import { allMatches, type ProfileSection, type ReportDocument, type Section } from '../../src/rule/index.ts';
import { foldHeading } from './fold-heading.ts';

/** A section that is asked for. */
export interface WantedSection extends ProfileSection {
  /** Who asks: the kind of document, a template, or the configuration. */
  readonly origin: 'profile' | 'template' | 'configuration';
  /** It must keep its place among the others. */
  readonly isOrdered: boolean;
  /** The headings above it in the template, outermost first. */
  readonly path?: readonly string[];
}

/** What a document has of one wanted section. */
export interface FoundSection {
  readonly wanted: WantedSection;
  /** The headings that may be it, in reading order. */
  readonly headings: readonly Section[];
  /** Found, in a heading or elsewhere. */
  readonly isPresent: boolean;
}

/** How much of a paragraph is read in a document without headings: what a reader takes for its subject. */
const OPENING = { zh: 12, en: 40 };

/** Looks for every wanted section. A document without headings is searched by the openings of its paragraphs. */
export function findSections(document: ReportDocument, wanted: readonly WantedSection[]): readonly FoundSection[] {
  const { outline } = document;
  const openings = outline.all.length > 0 ? readLabels(document) : proseBlocks(document).map((text) => text.slice(0, OPENING[document.language]));
  const timesWanted = new Map<string, number>();
  const fold = rememberFolded();
  return wanted.map((section) => {
    const matches = matcherFor(section, fold);
    const headings = outline.all.filter(({ heading, label }) => matches(heading.title) || (section.pattern === undefined && matches(label)));
    // A title that is asked for twice (“Broader Impacts” of a proposal) needs two headings.
    const times = (timesWanted.get(section.title) ?? 0) + 1;
    timesWanted.set(section.title, times);
    const isPresent = headings.length >= times || openings.some(matches) || (times === 1 && isElsewhere(document, section, matches));
    return { wanted: section, headings, isPresent };
  });
}

/** A longer line is no name of a section. */
const LONGEST_LABEL = { zh: 14, en: 40 };
/** Short lines of plain text, each with its label, may have been joined. One English word is a value (`Status: amber`), two say something. */
const LABELLED_LINES = /^[A-Z][A-Za-z ]{1,28}: \S/u;
const FILLED_LABEL = /(?:^|(?<=\s))([A-Z][A-Za-z]{0,20}(?: [a-z]{1,20}){0,3}(?=: ?\S+ \S)|[^\s：:A-Za-z]{1,14}(?=[：:]\s*\S))[：:]/gu;
const COLUMN_GAP = /[\t|\u3000]| {3}/u;
const NO_LABEL = /[。．.，,；;：:！!？?、…]$/u;

/**
 * What names a section and is no heading to the model: a column of a table (`Management response`), the label of a filled line of a form
 * (`Audit opinion: limited assurance`), a short line of plain text above a paragraph.
 */
function readLabels({ blocks, language, bodyEnd }: ReportDocument): readonly string[] {
  const longest = LONGEST_LABEL[language];
  return blocks.flatMap(({ role, text, cell, range }, index) => {
    if (range.start >= bodyEnd || text === '') return [];
    if (role === 'table-cell') {
      if (cell !== null) return cell.row === 1 && isColumnName(text, language) ? [text] : [];
      // A row of plain text is one block.
      return blocks[index - 1]?.role === 'table-cell' ? [] : text.split(COLUMN_GAP).filter((head) => isColumnName(head, language));
    }
    if (role === 'form-line' || role === 'subtitle' || (role === 'body' && LABELLED_LINES.test(text))) {
      return [...allMatches(text, FILLED_LABEL)].map((label) => label[1] as string).filter((label) => label.length <= longest);
    }
    return role === 'body' && text.length <= longest && !NO_LABEL.test(text) && blocks[index + 1]?.role === 'body' ? [text] : [];
  });
}

/** One word at the head of a column (`Planned`, 计划) says what a figure is, and is no section. */
function isColumnName(text: string, language: ReportDocument['language']): boolean {
  return text.length <= LONGEST_LABEL[language] && (language === 'zh' ? text.length > 3 : /\S \S/u.test(text));
}

function isElsewhere(document: ReportDocument, section: ProfileSection, matches: (text: string) => boolean): boolean {
  if (section.place === undefined || section.place === 'heading') return false;
  const texts = section.place === 'lead' ? leadTexts(document) : [...proseBlocks(document), ...document.nodes('yaml').map(({ value }) => value)];
  return texts.some((text) => text.split('\n').some(matches));
}

/** The paragraphs before the first heading, at least the first two paragraphs of the text. */
function leadTexts(document: ReportDocument): readonly string[] {
  const before = document.outline.lead.filter(({ role }) => !OUTSIDE_BODY.has(role)).map(({ text }) => text);
  return before.length > 0 ? before : proseBlocks(document).slice(0, 2);
}

/** The date says when a text was signed, not when a meeting is held. */
const OUTSIDE_BODY: ReadonlySet<string> = new Set(['title', 'document-number', 'addressee', 'salutation', 'marker', 'code', 'other', 'contents', 'date']);

function proseBlocks(document: ReportDocument): readonly string[] {
  return document.blocks.filter(({ role, text }) => text !== '' && !OUTSIDE_BODY.has(role)).map(({ text }) => text);
}

/** Tests heading text by the pattern, or else by the title and the aliases, without white space, numbering and case. */
export function matcherFor({ title, aliases = [], pattern }: ProfileSection, fold = foldHeading): (text: string) => boolean {
  const names = new Set([title, ...aliases].map(foldHeading));
  if (pattern === undefined) return (text) => names.has(fold(text));
  const expression = new RegExp(pattern, 'iu');
  return (text) => expression.test(text) || expression.test(text.replace(/\s+/gu, '')) || names.has(fold(text));
}

/** Every wanted section is compared with every heading, so each heading is folded once. */
function rememberFolded(): (text: string) => string {
  const folded = new Map<string, string>();
  return (text) => {
    const known = folded.get(text) ?? foldHeading(text);
    folded.set(text, known);
    return known;
  };
}
