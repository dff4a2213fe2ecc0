import { buildDocument } from '../../model/build-document.ts';
import type { DocumentPlace } from '../../model/place.ts';
import type { ParseOptions, ParseOutcome } from '../parser.ts';
import { buildTree } from './build-tree.ts';
import { DocxProblem } from './docx-problem.ts';
import type { InflateRaw } from './inflate.ts';
import type { OriginMap } from './origins.ts';
import { type DocxReading, readDocx } from './read-docx.ts';

/** Bytes → document. What cannot be read is a value. */
export function parseDocx(bytes: Uint8Array, options: ParseOptions, inflate: InflateRaw): ParseOutcome {
  let reading: DocxReading;
  try {
    reading = readDocx(bytes, inflate);
  } catch (error) {
    if (error instanceof DocxProblem) return { ok: false, problem: error.problem };
    throw error;
  }
  return documentOf(reading, options);
}

/** What was read already, as the document that rules see. */
export function documentOf({ text, flow, facts, problems, origins }: DocxReading, options: ParseOptions): ParseOutcome {
  const document = buildDocument({
    text,
    tree: buildTree(flow, text),
    format: 'docx',
    profiles: options.profiles,
    profile: options.profile,
    facts,
    placeAt: placesOf(origins),
  });
  return { ok: true, document, encoding: 'docx', hasBom: false, warnings: problems };
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
