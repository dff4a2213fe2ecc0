import type { Root } from 'mdast';
import { buildDocument } from '../../model/build-document.ts';
import type { Fact } from '../../model/document.ts';
import type { DocumentPlace } from '../../model/place.ts';
import type { ParseOptions, ParseOutcome, ParseProblem } from '../parser.ts';
import { buildTree } from './build-tree.ts';
import { DocxProblem } from './docx-problem.ts';
import type { InflateRaw } from './inflate.ts';
import type { OriginMap } from './origins.ts';
import { type DocxReading, readDocx } from './read-docx.ts';

/** Bytes → document. What cannot be read is a value. */
export function parseDocx(bytes: Uint8Array, options: ParseOptions, inflate: InflateRaw): ParseOutcome {
  let read: ReadForLinting;
  try {
    read = readForLinting(bytes, inflate);
  } catch (error) {
    if (error instanceof DocxProblem) return { ok: false, problem: error.problem };
    throw error;
  }
  const { problems, ...content } = read;
  const document = buildDocument({ ...content, format: 'docx', profiles: options.profiles, profile: options.profile, stopwatch: options.stopwatch });
  return { ok: true, document, encoding: 'docx', hasBom: false, warnings: problems };
}

/** What was read already, as the document that rules see; who writes comments needs the origins afterwards. */
export function documentOf({ text, flow, facts, problems, origins }: DocxReading, options: ParseOptions): ParseOutcome {
  const { profiles, profile } = options;
  const document = buildDocument({ text, tree: buildTree(flow, text), format: 'docx', profiles, profile, facts, placeAt: placesOf(origins) });
  return { ok: true, document, encoding: 'docx', hasBom: false, warnings: problems };
}

interface ReadForLinting {
  readonly text: string;
  readonly tree: Root;
  readonly facts: readonly Fact[];
  readonly problems: readonly ParseProblem[];
  readonly placeAt: (offset: number) => DocumentPlace | null;
}

/** The parts, their elements and the origins are gone when it returns: together they are larger than the document made of them. */
function readForLinting(bytes: Uint8Array, inflate: InflateRaw): ReadForLinting {
  const { text, flow, facts, problems, origins } = readDocx(bytes, inflate);
  return { text, tree: buildTree(flow, text), facts, problems, placeAt: placesOf(origins) };
}

/** Keeps the places only: the elements of the parts would stay in memory as long as the document. */
function placesOf({ paragraphs }: OriginMap): (offset: number) => DocumentPlace | null {
  const starts = Uint32Array.from(paragraphs, ({ start }) => start);
  const places = paragraphs.map(({ place }) => place);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return places[low] ?? null;
  };
}
