import type { Fact } from '../../model/document.ts';

type Data = Readonly<Record<string, string | number>>;

interface OpenFact {
  readonly kind: string;
  start: number;
  end: number;
  data: Record<string, string | number>;
}

/** Enough of a comment or of deleted words to know it again. */
const LONGEST = 200;

/** Gathers what only the file knows. Neighbouring stretches of one kind are one fact: Word cuts runs anywhere. */
export class FactCollector {
  readonly #facts: OpenFact[] = [];
  readonly #last = new Map<string, OpenFact>();

  add(kind: string, start: number, end: number, data: Data = {}): void {
    this.#push(kind, start, end, data);
  }

  /** Joined with the one before when they touch and say the same. */
  extend(kind: string, start: number, end: number, data: Data = {}): void {
    const last = this.#last.get(kind);
    if (last !== undefined && last.end === start && last.end > last.start && sameData(last.data, data)) last.end = end;
    else this.#push(kind, start, end, data);
  }

  /** Words that a tracked deletion took away, at the place where they stood. */
  addDeleted(at: number, deleted: string, author: Data): void {
    const last = this.#last.get('deleted');
    if (last !== undefined && last.end === at && last.start === at && last.data['author'] === author['author'])
      last.data['deleted'] = shorten(`${last.data['deleted']}${deleted}`);
    else {
      const fact = { kind: 'tracked-change', start: at, end: at, data: { ...author, deleted: shorten(deleted) } };
      this.#facts.push(fact);
      this.#last.set('deleted', fact);
    }
  }

  /** In the order of the text. White space at the ends is left out; stretches of nothing else say nothing. */
  finish(text: string): Fact[] {
    return this.#facts
      .flatMap(({ kind, start, end, data }): Fact[] => {
        if (start === end) return [{ kind, range: { start, end }, data }];
        const trimmed = trim(text, start, end);
        if (trimmed.end > trimmed.start) return [{ kind, range: trimmed, data }];
        return STRETCHES.has(kind) && data['deleted'] === undefined ? [] : [{ kind, range: { start, end: start }, data }];
      })
      .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  }

  #push(kind: string, start: number, end: number, data: Data): void {
    const fact = { kind, start, end, data: { ...data } };
    this.#facts.push(fact);
    this.#last.set(kind, fact);
  }
}

const STRETCHES: ReadonlySet<string> = new Set(['highlight', 'hidden', 'tracked-change']);

function trim(text: string, start: number, end: number): { start: number; end: number } {
  const part = text.slice(start, end);
  const trimmed = part.trim();
  const from = start + (part.length - part.trimStart().length);
  return { start: from, end: from + trimmed.length };
}

function sameData(a: Data, b: Data): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
