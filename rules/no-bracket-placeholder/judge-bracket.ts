import { type Bracket, certain, doubtful, NONE, REACH, type Verdict } from './bracket.ts';
import * as zh from './chinese-patterns.ts';
import {
  ADMINISTRATIVE_AFTER,
  CHINESE_AFTER,
  CHINESE_BEFORE,
  CLAUSE_AFTER,
  COLON_BEFORE,
  COMPANY_AFTER,
  CURRENCY_BEFORE,
  DATE_GOES_ON,
  DATE_WORD,
  EMPTY_AFTER,
  EMPTY_BEFORE,
  EXAMPLE_BEFORE,
  FIRST_LABEL,
  LABEL_ROW_BEFORE,
  LINK_AFTER,
  MARK_AFTER,
  NAME_AFTER,
  NAMES_BODY,
  NAMES_DATE,
  NUMBER_AFTER,
  ORDINAL_BEFORE,
  PLACE_AFTER,
  PRESS_BEFORE,
  QUOTED_AFTER,
  QUOTED_BEFORE,
  SENTENCE_AFTER,
  SPOKEN_BEFORE,
  TEMPLATE_NOTE,
  UI_AFTER,
  UI_BEFORE,
  UI_CHOOSE_BEFORE,
  UNIT_AFTER,
  VALUE_AFTER,
} from './context-patterns.ts';
import { BLANK, VALUE_DATE, VALUE_VERSION } from './english-patterns.ts';
import { judgeEnglish } from './judge-english.ts';
import { CROSS, CROSSED_VERSION, DOTS, ONLY_MASKS, SIZE, STARS, TICK_BOX, YEAR } from './mark-patterns.ts';
import { ROUND_EN, ROUND_ZH, ROUND_ZH_TRAP } from './round-patterns.ts';

const HAN = /\p{Script=Han}/u;

/** What a bracket says by itself and by its next neighbours. */
export function judgeBracket(bracket: Bracket): Verdict {
  const { style, inner, before, after } = bracket;
  if (bracket.opensBlock && bracket.closesBlock && style !== 'round' && inner.length > 16 && TEMPLATE_NOTE.test(inner)) return certain('ask');
  if (bracket.isSubject || isExample(before)) return NONE;
  if (style === 'round') return judgeRound(bracket);
  if (LINK_AFTER.test(after)) return NONE;
  if (isControl(bracket)) return NONE;
  if (inner === '') return isEmptyPlace(bracket) ? certain('blank') : NONE;
  if (DOTS.test(inner)) return judgeDots(bracket);
  if (BLANK.test(inner) && !TICK_BOX.test(inner)) return certain('blank');
  const mask = judgeMask(bracket);
  if (mask !== null) return mask;
  if (VALUE_DATE.test(inner) || (VALUE_VERSION.test(inner) && style !== 'square'))
    return { certainty: 'filled', kind: 'filled', isLabel: bracket.opensBlock && !bracket.closesBlock };
  const verdict = HAN.test(inner) ? judgeChinese(bracket) : judgeEnglish(bracket);
  return asLabel(bracket, verdict);
}

/** Both look at what a quotation mark opens, and few brackets have one before them. */
function isExample(before: string): boolean {
  return (/[“"'‘「『`]$/u.test(before) && EXAMPLE_BEFORE.test(before)) || (/[“"「]/u.test(before) && SPOKEN_BEFORE.test(before));
}

/** A key, a button, a field of a form on a screen. What asks the writer may stand behind 选择, but not on a button. */
function isControl({ inner, before, after }: Bracket): boolean {
  if (DATE_WORD.test(inner) && (before.endsWith('-') || after.startsWith('-'))) return false;
  // 按“【型号名称】”采购 goes by a name, 按【确认】 presses a key.
  if (UI_AFTER.test(after) || (UI_BEFORE.test(before) && !(PRESS_BEFORE.test(before) && zh.VALUE.test(inner)))) return true;
  return UI_CHOOSE_BEFORE.test(before) && !zh.ASK.test(inner);
}

/** `（此处填写…）`, `(insert name here)`: brackets of the language itself hold anything, so only words that ask count. */
function judgeRound({ inner }: Bracket): Verdict {
  if (/[填补插输键添粘附写替删]/u.test(inner) && ROUND_ZH.test(inner) && !ROUND_ZH_TRAP.test(inner)) return certain('ask');
  return inner.length <= 72 && /^[a-z]/i.test(inner) && ROUND_EN.test(inner) ? certain('ask') : NONE;
}

/** `[  ]` in a sentence of a contract stands for a number: a currency before it or a unit after it. A check box is none. */
function isEmptyPlace({ style, before, after, token, opensBlock }: Bracket): boolean {
  if (style !== 'square' || opensBlock || token.length < 3) return false;
  if (CURRENCY_BEFORE.test(before)) return true;
  return EMPTY_BEFORE.test(before) && EMPTY_AFTER.test(after);
}

/** An ellipsis in brackets marks what a quotation leaves out; directly before a unit or an office it stands for a name or a number. */
function judgeDots({ style, before, after, opensBlock }: Bracket): Verdict {
  if (ADMINISTRATIVE_AFTER.test(after)) return certain('blank');
  const isTight = HAN.test(after[0] ?? '') && (opensBlock || HAN.test(before[before.length - 1] ?? '')) && UNIT_AFTER.test(after);
  if (isTight) return certain('blank');
  return style === 'tortoise' || style === 'lenticular' ? doubtful('blank') : NONE;
}

/** `[X]人`, `[XX单位]`. A lone x at the start of a line or before a space is a ticked box. */
function judgeMask({ style, inner, before, after, opensBlock }: Bracket): Verdict | null {
  if (CROSS.test(inner)) {
    if (style === 'lenticular' || style === 'round') return null;
    if (CURRENCY_BEFORE.test(before) || ORDINAL_BEFORE.test(before) || (!opensBlock && UNIT_AFTER.test(after))) return certain('blank');
    const isInside = CHINESE_BEFORE.test(before) && CHINESE_AFTER.test(after);
    return isInside && HAN.test(`${before.slice(-1)}${after.slice(0, 1)}`) ? doubtful('blank') : NONE;
  }
  if (CROSSED_VERSION.test(inner)) return certain('blank');
  if (STARS.test(inner)) return CURRENCY_BEFORE.test(before) || UNIT_AFTER.test(after) ? certain('blank') : NONE;
  if (!zh.MASK.test(inner)) return null;
  // `〔20XX〕5号`: the brackets belong to the document number, and the year to another rule.
  if (YEAR.test(inner) && (style === 'tortoise' || NUMBER_AFTER.test(after))) return NONE;
  if (HAN.test(inner)) return inner.length <= 40 && !/[。？！]/u.test(inner) ? certain('field') : null;
  return ONLY_MASKS.test(inner) && !SIZE.test(inner) ? certain('blank') : null;
}

function judgeChinese({ style, inner, token, before, after, opensBlock, closesBlock, role }: Bracket): Verdict {
  if (QUOTED_BEFORE.test(before) && QUOTED_AFTER.test(after) && zh.NOTE.test(inner)) return NONE;
  if (zh.LABEL.test(inner)) return { ...NONE, isLabel: opensBlock };
  if (zh.ASK.test(inner)) return certain('ask');
  if (zh.DATE_SHAPE.test(inner)) return certain('field');
  if (zh.DATE_PART.test(inner)) return judgeDatePart({ inner, before, after });
  // `[清]`: a dynasty or a nationality before an author's name, and other content of one character.
  if ([...inner].length === 1 || zh.NOTE.test(inner)) return NONE;
  if (zh.DOCUMENT_NUMBER.test(inner)) return NONE;
  if (zh.LENGTH_HINT.test(inner) && inner.length >= 6) return certain('ask');
  const fillsBlock = opensBlock && closesBlock;
  if (zh.INSTRUCTION_START.test(inner) && isInstruction(inner, fillsBlock)) return certain('ask');
  if (zh.SPECIFIC.test(inner) || (zh.PURE_VERB.test(inner) && style !== 'lenticular')) return certain('ask');
  if (zh.CHOICE.test(inner) && zh.VALUE.test(inner)) return certain('field');
  if (zh.CHOICE.test(inner) && style !== 'lenticular' && !opensBlock && HAN.test(after[0] ?? '')) return certain('choice');
  if (zh.VALUE.test(inner)) return certain('field');
  if (zh.MODIFIED.test(inner) && style !== 'lenticular' && zh.CONTENT_NOUN.test(inner)) return certain('field');
  if (zh.EXAMPLE.test(inner) && COLON_BEFORE.test(before)) return certain('ask');
  // A sentence that fills its block in brackets of its own kind is said to the writer more often than to the reader, but a note is too.
  if (inner.length > 40 && !(fillsBlock && token.length <= 400)) return NONE;
  return role === 'quote' ? NONE : doubtful(zh.CONTENT_NOUN.test(inner) ? 'field' : 'words');
}

/** A verb with an object that goes on: the heads of sections (`分析`, `说明事项`) are shorter. */
function isInstruction(inner: string, fillsBlock: boolean): boolean {
  if (/[。.]$/u.test(inner) && inner.length >= 6) return true;
  if (/[，,、；;]/u.test(inner) && inner.length >= 8) return true;
  return inner.length >= (fillsBlock ? 8 : 10);
}

/** `[年]年`, `[年][月][日]`: but `[日]川端康成` is an author. */
function judgeDatePart({ inner, before, after }: Pick<Bracket, 'inner' | 'before' | 'after'>): Verdict {
  if (after.startsWith(inner.slice(-1)) || /^[[〔【<{]/u.test(after) || /[\]〕】>}]$/u.test(before)) return certain('field');
  if (inner.length > 1) return certain('field');
  return MARK_AFTER.test(after) && inner !== '日' ? doubtful('field') : NONE;
}

/**
 * `【联系电话】12345` is a label, `【单位名称】围绕…` a place: a label's value is short or set off, a sentence goes on with a verb or a particle.
 * Where it cannot be told, the rest of the document decides.
 */
function asLabel(bracket: Bracket, verdict: Verdict): Verdict {
  const { opensBlock, closesBlock, role, after, style } = bracket;
  if (verdict.certainty === 'none' || verdict.kind === 'ask' || verdict.kind === 'blank') return verdict;
  if (style === 'lenticular' && verdict.kind === 'field' && isInLabelRow(bracket)) return { ...verdict, certainty: 'doubtful', isLabel: true };
  // `【活动时间】` on a line of its own heads what follows.
  if (
    style === 'lenticular' &&
    opensBlock &&
    closesBlock &&
    bracket.before === '' &&
    role !== 'list-item' &&
    !after.startsWith('：') &&
    !after.startsWith(':') &&
    verdict.kind === 'field' &&
    !TAIL.has(role)
  ) {
    return { ...verdict, certainty: 'doubtful', isLabel: true };
  }
  if (
    !opensBlock ||
    closesBlock ||
    role === 'addressee' ||
    role === 'salutation' ||
    (role === 'title' && zh.TITLE_REST.test(after)) ||
    style === 'angle' ||
    style === 'curly'
  )
    return verdict;
  if (SENTENCE_AFTER.test(after) || goesOn(bracket)) return verdict;
  return { ...verdict, certainty: verdict.certainty === 'certain' ? 'doubtful' : verdict.certainty, isLabel: true };
}

function isInLabelRow({ opensBlock, inner, before, after }: Bracket): boolean {
  return (
    !opensBlock &&
    !beginsPlace(inner, after) &&
    before.length < REACH &&
    VALUE_AFTER.test(after) &&
    !SENTENCE_AFTER.test(after) &&
    !UNIT_AFTER.test(after) &&
    LABEL_ROW_BEFORE.test(before) &&
    !SENTENCE_AFTER.test(before.replace(FIRST_LABEL, ''))
  );
}

/** `【单位名称】办公室设在…`, `【日期】下午，…`, `[Client Name] Ltd`: the words behind finish the name or the date that the bracket begins. */
function goesOn({ style, inner, after }: Bracket): boolean {
  if (NAMES_DATE.test(inner) && DATE_GOES_ON.test(after)) return true;
  // No value of a label begins so: `【地区名称】区图书馆`.
  if (beginsPlace(inner, after)) return true;
  if (NAMES_BODY.test(inner) && NAME_AFTER.test(after)) return style !== 'lenticular' || CLAUSE_AFTER.test(after);
  return COMPANY_AFTER.test(after);
}

/** `【地名】县`, but not `【所在地区】市区东部`. */
function beginsPlace(inner: string, after: string): boolean {
  return /地[名区]/u.test(inner) && PLACE_AFTER.test(after);
}

/** Where a template's field stands at the start of a line and is none of its labels. */
const TAIL: ReadonlySet<string> = new Set(['title', 'addressee', 'signature', 'date', 'salutation']);
