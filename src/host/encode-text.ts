import { encodeGb18030 } from './gb18030-encoder.ts';

/** Encodings that can be written back. */
export type WritableEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

const BYTE_ORDER_MARKS: Readonly<Record<WritableEncoding, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
  gb18030: [0x84, 0x31, 0x95, 0x33],
};

const LONE_SURROGATE = /\p{Surrogate}/u;

export function isWritableEncoding(name: string): name is WritableEncoding {
  return Object.hasOwn(BYTE_ORDER_MARKS, name);
}

export function hasByteOrderMark(bytes: Uint8Array, encoding: WritableEncoding): boolean {
  return BYTE_ORDER_MARKS[encoding].every((byte, index) => bytes[index] === byte);
}

/** The bytes of a text; null when a character has no code in the encoding (a lone surrogate, above all). */
export function encodeText(text: string, encoding: WritableEncoding, hasBom: boolean): Uint8Array | null {
  if (LONE_SURROGATE.test(text)) return null;
  const body = encodeBody(text, encoding);
  if (body === null || !hasBom) return body;
  const mark = BYTE_ORDER_MARKS[encoding];
  const bytes = new Uint8Array(mark.length + body.length);
  bytes.set(mark);
  bytes.set(body, mark.length);
  return bytes;
}

function encodeBody(text: string, encoding: WritableEncoding): Uint8Array | null {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'gb18030':
      return encodeGb18030(text);
  }
}
