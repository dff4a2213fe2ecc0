import type { XmlElement } from './xml-element.ts';

/** A field that is open while its text is read. */
export interface OpenField {
  instruction: string;
  /** Before `separate` there is no text, only the instruction. */
  hasResult: boolean;
  /** Offset in the text. */
  resultStart: number;
  /** `w:ffData` of a form field. */
  readonly form: XmlElement | null;
  isContents: boolean;
}

/** What a field is, by its instruction. */
export interface FieldCode {
  /** Upper case: `REF`, `MERGEFIELD`. */
  readonly name: string;
  /** What follows the name, without quotation marks and switches. */
  readonly argument: string;
  /** All that follows the first argument; what a `MACROBUTTON` shows. */
  readonly rest: string;
}

export function readFieldCode(instruction: string): FieldCode {
  const match = /^\s*([^\s\\]+)\s*(?:"([^"]*)"|([^\s\\"]+))?([\s\S]*)$/u.exec(instruction);
  if (match === null) return { name: '', argument: '', rest: '' };
  return { name: (match[1] as string).toUpperCase(), argument: (match[2] ?? match[3] ?? '').trim(), rest: (match[4] ?? '').trim() };
}

/** What Word shows in place of a result that it could not make. */
export const BROKEN_RESULT = /^\s*(?:错误|錯誤|Error|Fehler|Erreur|エラー)\s?[!！]/u;

/** Fields that point at a bookmark. */
export const REFERENCES: ReadonlySet<string> = new Set(['REF', 'PAGEREF', 'NOTEREF']);
