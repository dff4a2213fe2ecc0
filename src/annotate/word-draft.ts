import type { Finding } from '../engine/finding.ts';
import { DAMAGED_HINT, DocxProblem, type DocxReading, documentOf, type InflateRaw, LONGEST_COMMENT, readDocx, type XmlElement } from '../parsers/docx/index.ts';
import type { ParseProblem, Parser } from '../parsers/parser.ts';
import { AnchorFinder } from './anchor.ts';
import { isSigned } from './comment-signature.ts';
import { addComments, type CommentSignature } from './comments-part.ts';
import { checkWritable, encodePart } from './encode-part.ts';
import { markEdits } from './mark-edits.ts';
import { markupOf } from './markup.ts';
import { type PlannedComment, planComments } from './plan-comments.ts';
import { readWordComments, type WordComment } from './read-comments.ts';
import { markedIds, removeComments } from './remove-comments.ts';
import { rewriteArchive } from './rewrite-archive.ts';
import { splice } from './splice.ts';

export interface AnnotateOptions extends CommentSignature {
  /** At least 1. */
  readonly maxComments: number;
  /** Of what comments say beside the messages. */
  readonly language: 'zh' | 'en';
}

export interface Annotated {
  /** The file with its comments; the very bytes of the input when there was nothing to do. */
  readonly bytes: Uint8Array;
  readonly comments: number;
  /** Findings that stand in a comment of their own or share one. */
  readonly commented: number;
  /** Findings that are only counted in the last comment. */
  readonly left: number;
  /** Comments that stand at another place than what they speak of. */
  readonly elsewhere: number;
  /** Comments of an earlier run that were taken out. */
  readonly replaced: number;
  /** Comments of an earlier run that somebody answered or resolved, and findings that they speak of already. */
  readonly kept: number;
}

export type Outcome<Value> = ({ readonly ok: true } & Value) | { readonly ok: false; readonly problem: ParseProblem };

/** A Word document that comments can be written into. Those of an earlier run are out of it. */
export interface WordDraft {
  /** Answers with this draft, whatever it is given. */
  readonly parser: Parser;
  annotate(findings: readonly Finding[], options: AnnotateOptions): Outcome<Annotated>;
}

/** Bytes of a .docx, .docm, .dotx or .dotm → a draft. What cannot be read, or must not be changed, is a value. */
export function openWordDraft(bytes: Uint8Array, inflate: InflateRaw): Outcome<{ readonly draft: WordDraft }> {
  return asOutcome(() => ({ draft: new OpenDraft(bytes, inflate) }));
}

class OpenDraft implements WordDraft {
  readonly parser: Parser;
  readonly #input: Uint8Array;
  readonly #inflate: InflateRaw;
  /** Without our own comments. */
  readonly #bytes: Uint8Array;
  readonly #reading: DocxReading;
  readonly #replaced: number;
  readonly #kept: readonly WordComment[];

  constructor(bytes: Uint8Array, inflate: InflateRaw) {
    this.#input = bytes;
    this.#inflate = inflate;
    const reading = readDocx(bytes, inflate);
    checkChangeable(reading);
    const own = readWordComments(reading.pack).filter(({ lines }) => isSigned(lines));
    const marked = markedIds(reading.pack.main);
    const replaced = own.filter(({ id, isAnswered }) => !isAnswered && marked.has(id));
    this.#kept = own.filter(({ isAnswered }) => isAnswered);
    this.#replaced = replaced.length;
    this.#bytes = rewriteArchive(bytes, removeComments(reading.pack, replaced));
    this.#reading = replaced.length === 0 ? reading : readDocx(this.#bytes, inflate);
    if (this.#reading.text !== reading.text) throw changedText();
    this.parser = { format: 'docx', extensions: [], parse: (_, options) => documentOf(withoutOwn(this.#reading, this.#kept), options) };
  }

  annotate(findings: readonly Finding[], options: AnnotateOptions): Outcome<Annotated> {
    return asOutcome(() => this.#annotate(findings, options));
  }

  #annotate(findings: readonly Finding[], options: AnnotateOptions): Annotated {
    const finder = new AnchorFinder(this.#reading);
    const before = readWordComments(this.#reading.pack);
    const plan = planComments({
      findings,
      anchorOf: ({ start, end }) => finder.find(start, end),
      placeAt: (offset) => this.#reading.origins.paragraphAt(offset)?.place ?? null,
      kept: keptPlaces(this.#kept, this.#reading.pack.main.root),
      maxComments: Math.max(1, Math.min(options.maxComments, MOST_COMMENTS - before.length)),
      language: options.language,
      firstId: firstFreeId(this.#reading, before),
    });
    const { comments } = plan;
    if (plan.left > 0 && comments.length === 0)
      throw new DocxProblem(
        'docx-no-anchor',
        'has no paragraph that a comment could be fixed to',
        'type its text into ordinary paragraphs, or read the findings with reportlint FILE',
      );
    const bytes = comments.length > 0 ? this.#write(comments, options) : this.#replaced > 0 ? this.#bytes : this.#input;
    if (bytes !== this.#input) this.#check(bytes, before.length + comments.length);
    const elsewhere = comments.filter(({ anchor }) => anchor.fit === 'elsewhere').length;
    return { bytes, comments: comments.length, commented: plan.commented, left: plan.left, elsewhere, replaced: this.#replaced, kept: plan.kept };
  }

  #write(comments: readonly PlannedComment[], signature: CommentSignature): Uint8Array {
    const { pack } = this.#reading;
    const { main } = pack;
    return rewriteArchive(this.#bytes, [encodePart(main, splice(main.source, markEdits(comments, markupOf(main)))), ...addComments(pack, comments, signature)]);
  }

  /** A file is handed over only when it reads as the one that came. */
  #check(bytes: Uint8Array, comments: number): void {
    const result = readAgain(bytes, this.#inflate);
    if (result.text !== this.#reading.text || factsOf(result) !== factsOf(this.#reading)) throw changedText();
    if (readWordComments(result.pack).length !== comments) throw changedText();
  }
}

function asOutcome<Value>(make: () => Value): Outcome<Value> {
  try {
    return { ok: true, ...make() };
  } catch (error) {
    if (error instanceof DocxProblem) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** @throws DocxProblem when the file must stay as it is */
function checkChangeable({ pack }: DocxReading): void {
  if (pack.isSigned)
    throw new DocxProblem('docx-signed', 'carries a digital signature, which any change would break', 'annotate a copy that was saved without the signature');
  const protection = pack.readPart(pack.related('settings'))?.root.child('w:documentProtection') ?? null;
  const edit = protection?.attribute('w:edit') ?? 'none';
  if (protection !== null && edit !== 'none' && isOn(protection.attribute('w:enforcement')))
    throw new DocxProblem('docx-protected', `is protected against editing (${edit})`, 'stop the protection in Word or WPS, or annotate a copy without it');
  for (const part of [pack.main, pack.readPart(pack.related('comments'))]) if (part !== null) checkWritable(part);
  const comments = pack.related('comments');
  if (comments !== null && pack.readPart(comments) === null && pack.archive.find(comments.target) !== null)
    throw new DocxProblem('docx-comments-broken', 'has comments already that cannot be read', DAMAGED_HINT);
}

function isOn(value: string | null): boolean {
  return value !== null && value !== '0' && value !== 'false' && value !== 'off';
}

/** Where in the main part the comments stand that stay. */
function keptPlaces(kept: readonly WordComment[], root: XmlElement): { readonly text: string; readonly start: number; readonly end: number }[] {
  if (kept.length === 0) return [];
  const starts = new Map<string, number>();
  const ends = new Map<string, number>();
  for (const element of root.descendants()) {
    const id = element.attribute('w:id') ?? '';
    if (element.name === 'w:commentRangeStart') starts.set(id, element.start);
    else if (element.name === 'w:commentReference' || element.name === 'w:commentRangeEnd') ends.set(id, Math.max(ends.get(id) ?? 0, element.end));
  }
  return kept.flatMap(({ id, lines }) => {
    const end = ends.get(id);
    return end === undefined ? [] : [{ text: lines.join('\n'), start: starts.get(id) ?? end, end }];
  });
}

/** Word opens no file with more than 32,767. */
const MOST_COMMENTS = 32_000;
const LARGEST_ID = 2_000_000_000;

/** Marks without a comment count too: one of ours must not come to stand at them. */
function firstFreeId({ parts }: DocxReading, comments: readonly WordComment[]): number {
  let highest = -1;
  const note = (id: string | null): void => {
    const value = Number(id);
    if (id !== null && Number.isInteger(value) && value > highest) highest = value;
  };
  for (const { id } of comments) note(id);
  for (const { root } of parts.values()) for (const element of root.descendants()) if (element.name.startsWith('w:comment')) note(element.attribute('w:id'));
  if (highest > LARGEST_ID)
    throw new DocxProblem('docx-comment-ids', 'numbers its comments up to the end of what Word counts', 'save it again from Word or WPS');
  return highest + 1;
}

function readAgain(bytes: Uint8Array, inflate: InflateRaw): DocxReading {
  try {
    return readDocx(bytes, inflate);
  } catch (error) {
    if (!(error instanceof DocxProblem)) throw error;
    throw new DocxProblem(error.code, `cannot be annotated, for the result ${error.message}`, 'write fewer comments (--max-comments)');
  }
}

/** An answered comment of ours is no note that somebody forgot: the finding that it speaks of is there, or is gone. */
function withoutOwn(reading: DocxReading, kept: readonly WordComment[]): DocxReading {
  if (kept.length === 0) return reading;
  const own = new Set(kept.map(({ lines }) => lines.join(' ').trim().slice(0, LONGEST_COMMENT)));
  return { ...reading, facts: reading.facts.filter(({ kind, data }) => kind !== 'comment' || !own.has(String(data['text']))) };
}

/** What only the file knows, comments aside. */
function factsOf({ facts }: DocxReading): string {
  return JSON.stringify(facts.filter(({ kind }) => kind !== 'comment'));
}

function changedText(): DocxProblem {
  return new DocxProblem(
    'docx-text-changed',
    'cannot be annotated without changing its text',
    'this is a defect of reportlint: please report it, with the file if it may be shown',
  );
}
