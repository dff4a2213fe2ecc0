import {
  type ComparableParagraph,
  comparableParagraphs,
  type Fact,
  type Point,
  type Range,
  type ReportDocument,
  shinglesOf,
  sketchOf,
  sketchSimilarity,
} from '../rule/index.ts';

/** A file of the run. */
export interface IndexedFile {
  /** As it is named in results. */
  readonly path: string;
  /** As it is named to people. */
  readonly name: string;
}

/** Shorter paragraphs are phrases that people use. */
const SHORTEST = { zh: 60, en: 180 } as const;
const SHORTEST_NEAR = { zh: 100, en: 300 } as const;
const ALIKE = 0.8;
/** The same figures in the same order speak for a copy; fewer of the words must agree then, and the paragraph may be shorter. */
const ALIKE_WITH_FIGURES = 0.65;
/** Hashes kept of a paragraph, and those of them by which it is looked up. */
const SKETCH = 64;
const LOOKED_UP = 8;
/** The beginning tells. */
const LONGEST_COMPARED = 20_000;
/** Paragraphs that share a hash, and those of them that are compared. */
const MOST_CANDIDATES = 8;
/** So many figures in common are no accident, and so many make up for words. */
const ENOUGH_FIGURES = 2;
const MANY_FIGURES = 3;
/** A paragraph that so many files have belongs to their kind: without figures at once, with figures when it is a great part of the kind. */
const ENOUGH_FILES = 3;
const SHARE_OF_KIND = 2 / 3;
/** A file with so many of its paragraphs in one other is told once. */
const ENOUGH_PARAGRAPHS = 5;
const SHARE_OF_TEXT = 0.6;
/** `现将有关情况报告如下。`: the formula with which a text of the kind opens. */
const OPENING = /(?:如下|as follows)[：:。.]?$/u;
/** Clauses of contracts and pledges are the same on purpose. */
const STANDARD_KINDS: ReadonlySet<string> = new Set(['contract']);
const STANDARD_TITLE = /(?:合同|协议|协议书|章程|承诺书|告知书|责任书|须知)(?:[（(][^（()）]{1,20}[）)])?$/u;

/** The first paragraph of its wording in the run: hashes and a place, no text. */
interface Original {
  readonly file: IndexedFile;
  readonly range: Range;
  readonly start: Point;
  readonly end: Point;
  readonly kind: string;
  readonly figures: string;
  readonly sketch: readonly number[];
  /** The files that have it, this one included. */
  readonly files: Set<string>;
}

/**
 * The paragraphs of all files of a run, so that one that was pasted from another file is seen. Every file is added first; then each is asked
 * for what it shares with a file before it. Keeps hashes and places. Linear in the text: each paragraph is compared with a few others at most.
 */
export class ParagraphIndex {
  readonly #exact = new Map<string, Original>();
  readonly #byHash = new Map<number, Original[]>();
  readonly #filesOfKind = new Map<string, number>();

  add(file: IndexedFile, document: ReportDocument): void {
    const kind = kindOf(document);
    this.#filesOfKind.set(kind, (this.#filesOfKind.get(kind) ?? 0) + 1);
    for (const paragraph of comparableParagraphs(document.blocks, SHORTEST)) {
      const known = this.#find(paragraph);
      if (known !== null) known.original.files.add(file.path);
      else this.#keep(paragraph, file, document, kind);
    }
  }

  /** What a document shares with a file that was added before it, for `no-repeated-text`; nothing of what belongs to its kind. */
  factsOf(path: string, document: ReportDocument): Fact[] {
    const paragraphs = comparableParagraphs(document.blocks, SHORTEST);
    const isStandard = STANDARD_KINDS.has(document.profile?.name ?? '') || STANDARD_TITLE.test(document.title?.text ?? '');
    const facts: (Fact & { readonly data: { readonly path: string } })[] = [];
    for (const paragraph of paragraphs) {
      const found = this.#find(paragraph);
      if (found === null || found.original.file.path === path) continue;
      const { original, isExact } = found;
      const isTelling = figureCount(original.figures) >= ENOUGH_FIGURES && original.figures === figuresIn(paragraph.text);
      if (isStandard || this.#belongsToKind(original, isTelling)) continue;
      facts.push({
        kind: 'copied-paragraph',
        range: paragraph.block.range,
        data: { ...placeOf(original), isExact: Number(isExact), isTelling: Number(isTelling) },
      });
    }
    return sumUp(facts, paragraphs.length, document);
  }

  #keep({ block, text, key, language }: ComparableParagraph, file: IndexedFile, { lines }: ReportDocument, kind: string): void {
    const figures = figuresIn(text);
    const sketch = text.length >= SHORTEST_NEAR[language] || figureCount(figures) >= MANY_FIGURES ? sketchOfKey(key) : [];
    const original: Original = {
      file,
      range: block.range,
      start: lines.toPoint(block.range.start),
      end: lines.toPoint(block.range.end),
      kind,
      figures,
      sketch,
      files: new Set([file.path]),
    };
    this.#exact.set(hashOf(key), original);
    for (const hash of sketch.slice(0, LOOKED_UP)) {
      const bucket = this.#byHash.get(hash);
      if (bucket === undefined) this.#byHash.set(hash, [original]);
      else if (bucket.length < MOST_CANDIDATES) bucket.push(original);
    }
  }

  #find({ text, key, language }: ComparableParagraph): { readonly original: Original; readonly isExact: boolean } | null {
    const exact = this.#exact.get(hashOf(key));
    if (exact !== undefined) return { original: exact, isExact: true };
    const figures = figuresIn(text);
    const isLong = text.length >= SHORTEST_NEAR[language];
    const hasFigures = figureCount(figures) >= MANY_FIGURES;
    if ((!isLong && !hasFigures) || OPENING.test(text.slice(-16))) return null;
    const sketch = sketchOfKey(key);
    const original = this.#candidates(sketch).find((one) => {
      const alike = sketchSimilarity(sketch, one.sketch, SKETCH);
      return (isLong && alike >= ALIKE) || (hasFigures && one.figures === figures && alike >= ALIKE_WITH_FIGURES);
    });
    return original === undefined ? null : { original, isExact: false };
  }

  /** Those that share most of the hashes first. */
  #candidates(sketch: readonly number[]): Original[] {
    const shared = new Map<Original, number>();
    for (const hash of sketch.slice(0, LOOKED_UP)) for (const one of this.#byHash.get(hash) ?? []) shared.set(one, (shared.get(one) ?? 0) + 1);
    return [...shared]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_CANDIDATES)
      .map(([one]) => one);
  }

  #belongsToKind({ files, kind }: Original, isTelling: boolean): boolean {
    return files.size >= ENOUGH_FILES && (!isTelling || files.size >= (this.#filesOfKind.get(kind) ?? 0) * SHARE_OF_KIND);
  }
}

function kindOf({ profile, language }: ReportDocument): string {
  return `${language} ${profile?.name ?? ''}`;
}

function sketchOfKey(key: string): number[] {
  return sketchOf(shinglesOf(key.slice(0, LONGEST_COMPARED)), SKETCH);
}

/** The numbers of a paragraph, in order: units that fill in one form have the words in common and not these. */
function figuresIn(text: string): string {
  return (text.match(/\d+(?:\.\d+)?/gu) ?? []).join(' ');
}

function figureCount(figures: string): number {
  return figures === '' ? 0 : new Set(figures.split(' ')).size;
}

function placeOf({ file, range, start, end }: Original) {
  return {
    path: file.path,
    file: file.name,
    start: range.start,
    end: range.end,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** Two versions of one text share nearly every paragraph: that is one thing to say, not one for each. */
function sumUp(facts: readonly (Fact & { readonly data: { readonly path: string } })[], total: number, { head }: ReportDocument): Fact[] {
  const byPath = new Map<string, Fact[]>();
  for (const fact of facts) {
    const group = byPath.get(fact.data.path);
    if (group === undefined) byPath.set(fact.data.path, [fact]);
    else group.push(fact);
  }
  const copied = [...byPath].find(([, group]) => group.length >= ENOUGH_PARAGRAPHS && group.length >= total * SHARE_OF_TEXT);
  if (copied === undefined) return [...facts];
  const [path, group] = copied;
  const summary: Fact = { kind: 'copied-text', range: head, data: { ...(group[0] as Fact).data, count: group.length, total } };
  return [summary, ...facts.filter((fact) => fact.data.path !== path)];
}

/** 64 bits in two words: enough to tell paragraphs apart, and shorter than they are. */
function hashOf(key: string): string {
  let [high, low] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x5bd1e995) ^ (low >>> 15);
  }
  return `${(high >>> 0).toString(36)} ${(low >>> 0).toString(36)} ${key.length.toString(36)}`;
}
