/** Above this Word prints plain decimals too; and letters would be repeated a million times. */
const LARGEST = 32_767;
const DIGITS = '〇一二三四五六七八九';
const LEGAL_SIMPLIFIED = '零壹贰叁肆伍陆柒捌玖';
const LEGAL_TRADITIONAL = '零壹貳參肆伍陸柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

type Format = (value: number) => string;

/** A counter in one of the formats of WordprocessingML (`w:numFmt`); what is unknown, or has no sign for the value, is decimal. */
export function formatNumber(value: number, format: string): string {
  if (value > LARGEST || value < 0) return String(value);
  return FORMATS[format]?.(value) ?? String(value);
}

const FORMATS: Readonly<Record<string, Format>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperLetter: (value) => letters(value, 65),
  lowerLetter: (value) => letters(value, 97),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  ordinal: (value) => `${value}${ordinalSuffix(value)}`,
  chicago: (value) => (value === 0 ? '' : '*†‡§'.charAt((value - 1) % 4).repeat(Math.ceil(value / 4))),
  hex: (value) => value.toString(16).toUpperCase(),
  numberInDash: (value) => `- ${value} -`,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalHalfWidth: String,
  chineseCountingThousand: (value) => counting(value, DIGITS.replace('〇', '零'), '十百千万'),
  taiwaneseCountingThousand: (value) => counting(value, DIGITS.replace('〇', '零'), '十百千萬'),
  chineseCounting: chineseCounting,
  taiwaneseCounting: chineseCounting,
  japaneseCounting: japaneseCounting,
  koreanCounting: (value) => japaneseCounting(value, '일이삼사오육칠팔구', '십백천만'),
  chineseLegalSimplified: (value) => counting(value, LEGAL_SIMPLIFIED, '拾佰仟万', true),
  ideographLegalTraditional: (value) => counting(value, LEGAL_TRADITIONAL, '拾佰仟萬', true),
  ideographDigital: (value) => digits(value, DIGITS.replace('〇', '○')),
  taiwaneseDigital: (value) => digits(value, DIGITS.replace('〇', '○')),
  japaneseDigitalTenThousand: (value) => digits(value, DIGITS),
  koreanDigital: (value) => digits(value, '영일이삼사오육칠팔구'),
  koreanDigital2: (value) => digits(value, '零一二三四五六七八九'),
  ideographTraditional: (value) => sign(value, STEMS),
  ideographZodiac: (value) => sign(value, BRANCHES),
  ideographZodiacTraditional: (value) => (value >= 1 && value <= 60 ? STEMS.charAt((value - 1) % 10) + BRANCHES.charAt((value - 1) % 12) : String(value)),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value) => block(value, 20, 0x2474),
  decimalEnclosedFullstop: (value) => block(value, 20, 0x2488),
  ideographEnclosedCircle: (value) => block(value, 10, 0x3220),
  aiueo: (value) => sign(value, 'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ'),
  aiueoFullWidth: (value) => sign(value, 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン'),
  ganada: (value) => sign(value, '가나다라마바사아자차카타파하'),
  chosung: (value) => sign(value, 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ'),
  russianUpper: (value) => sign(value, 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ'),
  russianLower: (value) => sign(value, 'абвгдежзиклмнопрстуфхцчшщыэюя'),
};

/** A … Z, AA, BB … */
function letters(value: number, first: number): string {
  return value === 0 ? '' : String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  }
  return text;
}

function ordinalSuffix(value: number): string {
  const tens = value % 100;
  if (tens >= 11 && tens <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function digits(value: number, signs: string): string {
  return String(value).replace(/\d/gu, (digit) => signs.charAt(Number(digit)));
}

/** 一百零一, 一千零五; a leading 一十 is 十 unless the digits are those of cheques. */
function counting(value: number, signs: string, units: string, keepsOne = false): string {
  if (value === 0) return signs.charAt(0);
  if (value >= 10_000) {
    const rest = value % 10_000;
    const high = counting(Math.floor(value / 10_000), signs, units, keepsOne) + units.charAt(3);
    return rest === 0 ? high : high + (rest < 1000 ? signs.charAt(0) : '') + counting(rest, signs, units, true);
  }
  let text = '';
  let isGap = false;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) {
      isGap = text !== '';
      continue;
    }
    if (isGap) text += signs.charAt(0);
    isGap = false;
    text += (power === 1 && digit === 1 && text === '' && !keepsOne ? '' : signs.charAt(digit)) + (power === 0 ? '' : units.charAt(power - 1));
  }
  return text;
}

/** As counted to 99; from 100 digit by digit. */
function chineseCounting(value: number): string {
  return value < 100 ? counting(value, DIGITS.replace('〇', '○'), '十百千万') : digits(value, DIGITS.replace('〇', '○'));
}

/** No leading one, no zero: 百一, 千五. Word and WPS use it for 一、 too. */
function japaneseCounting(value: number, signs = '一二三四五六七八九', units = '十百千万'): string {
  if (value >= 10_000) return japaneseCounting(Math.floor(value / 10_000), signs, units) + units.charAt(3) + japaneseCounting(value % 10_000, signs, units);
  let text = '';
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) continue;
    text += (power > 0 && digit === 1 ? '' : signs.charAt(digit - 1)) + (power === 0 ? '' : units.charAt(power - 1));
  }
  return text;
}

function sign(value: number, signs: string): string {
  return signs.charAt(value - 1) || String(value);
}

function block(value: number, count: number, first: number): string {
  return value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : String(value);
}

/** ① to ⑳, ㉑ to ㉟, ㊱ to ㊿ */
function circled(value: number): string {
  if (value >= 1 && value <= 20) return String.fromCharCode(0x2460 + value - 1);
  if (value >= 21 && value <= 35) return String.fromCharCode(0x3251 + value - 21);
  return value >= 36 && value <= 50 ? String.fromCharCode(0x32b1 + value - 36) : String(value);
}
