/**
 * GB18030, written. Platforms decode it but do not encode it, so the tables are taken from the decoder: what it reads back
 * is what was meant. Built at the first use, about 63,000 code points.
 */
export function encodeGb18030(text: string): Uint8Array | null {
  table ??= buildTable();
  const codes = table;
  const bytes = new Uint8Array(text.length * 4);
  let length = 0;
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    const code = point < 0x80 ? point : point < 0x10000 ? (codes[point] as number) : fourByteCode(SUPPLEMENTARY + point - 0x10000);
    if (code === 0 && point !== 0) return null;
    if (code > 0xffff) {
      bytes[length++] = code >>> 24;
      bytes[length++] = (code >>> 16) & 0xff;
    }
    if (code > 0xff) bytes[length++] = (code >>> 8) & 0xff;
    bytes[length++] = code & 0xff;
  }
  return bytes.subarray(0, length);
}

/** Pointers of four-byte codes: the basic plane's begin at 0, U+10000 is here. */
const SUPPLEMENTARY = 189_000;
const BASIC_PLANE_POINTERS = 39_420;

/** Code of each code point of the basic plane as a number of two or four bytes, 0 where there is none. */
let table: Uint32Array | null = null;

function buildTable(): Uint32Array {
  const codes = new Uint32Array(0x10000);
  const fourByte: number[] = [];
  for (let pointer = 0; pointer < BASIC_PLANE_POINTERS; pointer++) fourByte.push(fourByteCode(pointer));
  fill(codes, fourByte, 4);

  // The two-byte codes come second: where both lead to a character, the short one is the one that programs write.
  const twoByte: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) twoByte.push((lead << 8) | trail);
  }
  fill(codes, twoByte, 2);
  return codes;
}

/** Decodes all codes in one go, a line feed after each so that a bad one cannot shift its neighbours. */
function fill(codes: Uint32Array, candidates: readonly number[], size: 2 | 4): void {
  const bytes = new Uint8Array(candidates.length * (size + 1));
  let at = 0;
  for (const code of candidates) {
    for (let shift = (size - 1) * 8; shift >= 0; shift -= 8) bytes[at++] = (code >>> shift) & 0xff;
    bytes[at++] = 0x0a;
  }
  const characters = new TextDecoder('gb18030').decode(bytes).split('\n');
  const isFilled = new Uint8Array(codes.length);
  for (const [index, code] of candidates.entries()) {
    const character = characters[index] ?? '';
    const point = character.charCodeAt(0);
    // Some codes share a character (A1A1 and A3A0 are both the ideographic space): the first is the one in use.
    if (character.length !== 1 || point === 0xfffd || point < 0x80 || isFilled[point] === 1) continue;
    codes[point] = code;
    isFilled[point] = 1;
  }
  // The replacement character itself has a code, which cannot be told from a failure above.
  if (size === 4) codes[0xfffd] = 0x8431a437;
}

function fourByteCode(pointer: number): number {
  const fourth = 0x30 + (pointer % 10);
  const third = 0x81 + (Math.floor(pointer / 10) % 126);
  const second = 0x30 + (Math.floor(pointer / 1260) % 10);
  const first = 0x81 + Math.floor(pointer / 12_600);
  return ((first << 24) | (second << 16) | (third << 8) | fourth) >>> 0;
}
