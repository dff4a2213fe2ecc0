import type { ParseProblem } from './parser.ts';

export type DecodeOutcome =
  | { readonly ok: true; readonly text: string; readonly encoding: string; readonly hasBom: boolean }
  | { readonly ok: false; readonly problem: ParseProblem };

/**
 * Bytes → text, without loss or not at all. A byte order mark decides; otherwise strict UTF-8, then UTF-16 by its pattern of zero
 * bytes, then strict GB18030, each with a check that the result reads like text. A string is taken as decoded.
 *
 * @param forced a label that TextDecoder knows; null detects
 */
export function decodeText(source: Uint8Array | string, forced: string | null): DecodeOutcome {
  if (typeof source === 'string') {
    const hasBom = source.charCodeAt(0) === 0xfeff;
    return { ok: true, text: hasBom ? source.slice(1) : source, encoding: 'utf-8', hasBom };
  }
  if (forced !== null) return decodeForced(source, forced);
  const mark = readMark(source);
  if (mark !== null) {
    const text = decodeStrictly(source.subarray(mark.length), mark.encoding);
    if (text !== null) return { ok: true, text, encoding: mark.encoding, hasBom: true };
    return {
      ok: false,
      problem: {
        message: `the byte order mark says ${mark.encoding}, but the bytes are not valid ${mark.encoding}`,
        hint: 'the file is damaged; save it again as UTF-8, or name the encoding with --encoding',
        zh: {
          message: `字节顺序标记表明是 ${mark.encoding}，内容却不是有效的 ${mark.encoding}`,
          hint: '文件已损坏，请重新存为 UTF-8，或用 --encoding 指定编码',
        },
      },
    };
  }
  const signature = binaryKind(source);
  if (signature !== null)
    return {
      ok: false,
      problem: {
        message: `this is not a text file (${signature})`,
        hint: 'save the draft as .md or .txt and lint that',
        zh: { message: `不是文本文件（${signature}）`, hint: '请把文稿另存为 .md 或 .txt 再检查' },
      },
    };
  const utf8 = decodeStrictly(source, 'utf-8');
  if (utf8 !== null && !hasBinaryControls(utf8)) return { ok: true, text: utf8, encoding: 'utf-8', hasBom: false };
  const utf16 = guessUtf16(source);
  if (utf16 !== null) {
    const text = decodeStrictly(source, utf16);
    if (text !== null && isPlausible(text)) return { ok: true, text, encoding: utf16, hasBom: false };
  }
  const gb18030 = decodeStrictly(source, 'gb18030');
  if (gb18030 !== null && isPlausible(gb18030)) return { ok: true, text: gb18030, encoding: 'gb18030', hasBom: false };
  return {
    ok: false,
    problem: {
      message: 'cannot be decoded without loss, or is binary (tried utf-8, utf-16le, utf-16be, gb18030)',
      hint: 'save the draft as UTF-8, or name its encoding with --encoding',
      zh: {
        message: '无法完整解码，或不是文本（已试 utf-8、utf-16le、utf-16be、gb18030）',
        hint: '请另存为 UTF-8，或用 --encoding 指定编码',
      },
    },
  };
}

function decodeForced(source: Uint8Array, label: string): DecodeOutcome {
  const mark = readMark(source);
  let encoding: string;
  try {
    new TextDecoder(label);
    encoding = label.toLowerCase();
  } catch {
    return {
      ok: false,
      problem: {
        message: `no such encoding: ${label}`,
        hint: 'known are utf-8, utf-16le, utf-16be, gb18030, gbk, big5, shift_jis, windows-1252 and the other labels of the Encoding Standard',
        zh: {
          message: `没有名为 ${label} 的编码`,
          hint: '可用 utf-8、utf-16le、utf-16be、gb18030、gbk、big5、shift_jis、windows-1252 以及编码标准中的其他名称',
        },
      },
    };
  }
  const bytes = mark !== null && mark.encoding === encoding ? source.subarray(mark.length) : source;
  const text = WINDOWS_1252.has(encoding) ? decodeWindows1252(bytes) : decodeStrictly(bytes, encoding);
  if (text === null) {
    return {
      ok: false,
      problem: {
        message: `is not valid ${encoding}`,
        hint: 'leave --encoding out to have it detected',
        zh: { message: `不是有效的 ${encoding}`, hint: '请去掉 --encoding，由程序自行识别' },
      },
    };
  }
  return { ok: true, text, encoding, hasBom: bytes !== source };
}

function readMark(source: Uint8Array): { encoding: string; length: number } | null {
  if (source[0] === 0xef && source[1] === 0xbb && source[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (source[0] === 0xff && source[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (source[0] === 0xfe && source[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const MAGIC: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ZIP archive, as .docx, .xlsx and .pptx are', [0x50, 0x4b, 0x03, 0x04]],
  ['old Office document, .doc, .xls or .wps', [0xd0, 0xcf, 0x11, 0xe0]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG image', [0xff, 0xd8, 0xff]],
  ['GIF image', [0x47, 0x49, 0x46, 0x38]],
];

function binaryKind(source: Uint8Array): string | null {
  for (const [kind, bytes] of MAGIC) {
    if (bytes.every((byte, index) => source[index] === byte)) return kind;
  }
  return null;
}

/** Zero bytes at odd places are UTF-16 little endian, at even places big endian; Chinese text without Latin letters shows it by its line ends and spaces. */
function guessUtf16(source: Uint8Array): string | null {
  if (source.length < 2 || source.length % 2 !== 0) return null;
  let evenZero = 0;
  let oddZero = 0;
  let evenHan = 0;
  let oddHan = 0;
  const pairs = Math.min(source.length, 8192) >> 1;
  for (let pair = 0; pair < pairs; pair++) {
    const even = source[pair * 2] as number;
    const odd = source[pair * 2 + 1] as number;
    if (even === 0) evenZero++;
    if (odd === 0) oddZero++;
    if (even === 0x30 || even === 0xff || (even >= 0x4e && even <= 0x9f)) evenHan++;
    if (odd === 0x30 || odd === 0xff || (odd >= 0x4e && odd <= 0x9f)) oddHan++;
  }
  if (oddZero + oddHan > pairs * 0.9 && oddZero + oddHan > evenZero + evenHan) return 'utf-16le';
  if (evenZero + evenHan > pairs * 0.9 && evenZero + evenHan > oddZero + oddHan) return 'utf-16be';
  return null;
}

function hasBinaryControls(text: string): boolean {
  const controls = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/gu)?.length ?? 0;
  return text.includes('\0') || controls > 2 + text.length / 200;
}

const COMMON_HAN =
  /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严龙飞]/gu;

/** Text that decoded by accident is rare characters; real Chinese is half common ones. */
function isPlausible(text: string): boolean {
  if (text.length === 0 || hasBinaryControls(text) || text.includes('\uFFFD')) return false;
  const sample = text.slice(0, 20_000);
  const wide = sample.match(/[^\u0000-\u007f]/gu)?.length ?? 0;
  if (wide === 0) return true;
  const common = sample.match(COMMON_HAN)?.length ?? 0;
  const punctuation = sample.match(/[，。、；：？！“”‘’（）《》【】〔〕…—·　１-９０Ａ-Ｚａ-ｚ×①-⑳]/gu)?.length ?? 0;
  const privateUse = sample.match(/[\uE000-\uF8FF]/gu)?.length ?? 0;
  return (common + punctuation) / wide >= 0.35 && privateUse <= wide / 20;
}

const WINDOWS_1252: ReadonlySet<string> = new Set(['windows-1252', 'cp1252', 'latin1', 'iso-8859-1', 'x-cp1252']);
/** 0x80 to 0x9F. TextDecoder of Node 20.18 and later gives C1 controls for them (nodejs/node#56542). */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte >= 0x80 && byte <= 0x9f ? HIGH[byte - 0x80] : String.fromCharCode(byte);
  return text;
}
