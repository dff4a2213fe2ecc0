import { Inflate } from 'fflate';
import { concatenate } from './concatenate.ts';
import { InflateLimitError } from './inflate.ts';

/** Small, so that a bomb is noticed soon after the limit. */
const PIECE = 1024;

/** Inflates in plain JavaScript: browsers, workers and Node alike. Output is counted while it comes. */
export function inflateWithFflate(packed: Uint8Array, limit: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let isDone = false;
  const inflate = new Inflate((piece, isLast) => {
    length += piece.length;
    if (length > limit) throw new InflateLimitError();
    pieces.push(piece);
    isDone = isLast;
  });
  for (let at = 0; at < packed.length; at += PIECE) inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  if (!isDone) throw new Error('unexpected end of data');
  if (pieces.length === 1) return pieces[0] as Uint8Array;
  return concatenate(pieces, length);
}
