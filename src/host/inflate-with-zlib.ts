import { inflateRawSync } from 'node:zlib';
import { InflateLimitError } from '../parsers/docx/inflate.ts';

/** Inflates with Node's zlib, which stops at the limit. */
export function inflateWithZlib(packed: Uint8Array, limit: number): Uint8Array {
  try {
    // Zero would be no limit of its own.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new InflateLimitError();
    throw error;
  }
}
