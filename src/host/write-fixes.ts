import { constants, promises } from 'node:fs';
import type { Problem } from '../engine/finding.ts';
import { encodeText, hasByteOrderMark, isWritableEncoding } from './encode-text.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

export interface FixedFile {
  /** Absolute. */
  readonly path: string;
  /** As it was read. */
  readonly bytes: Uint8Array;
  readonly encoding: string;
  /** Decoded, without a byte order mark. */
  readonly before: string;
  readonly after: string;
}

/**
 * Writes a corrected text in the encoding, with the byte order mark and the line ends that the file had.
 * Answers with a problem, and leaves the file alone, when that would lose anything.
 */
export async function writeFixes(fixed: FixedFile): Promise<Problem | null> {
  const bytes = encodeFixed(fixed);
  if (bytes === null) {
    return {
      path: fixed.path,
      message: `was not fixed: it cannot be written in its encoding (${fixed.encoding}) without loss`,
      hint: 'save it as UTF-8 and fix it again',
      isFatal: false,
    };
  }
  try {
    // The folder may be writable although the file is not: a read-only file is meant to stay as it is.
    await promises.access(fixed.path, constants.W_OK);
    await writeFileAtomically(fixed.path, (file) => file.writeFile(bytes));
    return null;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    return {
      path: fixed.path,
      message: `was not fixed: it cannot be written (${code})`,
      hint: 'check the permissions of the file and its folder',
      isFatal: false,
    };
  }
}

/** Null when the untouched parts of the text would not come out as the bytes that they were, or a new character has no code. */
function encodeFixed({ bytes, encoding, before, after }: FixedFile): Uint8Array | null {
  if (!isWritableEncoding(encoding)) return null;
  const hasBom = hasByteOrderMark(bytes, encoding);
  const unchanged = encodeText(before, encoding, hasBom);
  if (unchanged === null || Buffer.compare(unchanged, bytes) !== 0) return null;
  const encoded = encodeText(withLineEndsOf(before, after), encoding, hasBom);
  return encoded;
}

/** Where every line ended in CRLF, inserted line feeds become CRLF too. */
function withLineEndsOf(before: string, after: string): string {
  return before.includes('\r\n') && !/(?<!\r)\n/.test(before) ? after.replace(/(?<!\r)\n/g, '\r\n') : after;
}
