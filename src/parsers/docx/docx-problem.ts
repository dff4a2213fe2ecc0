import type { ParseProblem } from '../parser.ts';

/** Why a package cannot be read, on its way up to where it becomes a value. `code` is for tests and programs, the sentence for people. */
export class DocxProblem extends Error {
  readonly code: string;
  readonly hint: string;

  constructor(code: string, message: string, hint: string) {
    super(message);
    this.name = 'DocxProblem';
    this.code = code;
    this.hint = hint;
  }

  get problem(): ParseProblem {
    return { message: this.message, hint: this.hint };
  }
}

/** What to do about a damaged archive. */
export const DAMAGED_HINT = 'open it in Word or WPS, let it be repaired, save it again; or ask for a fresh copy';
/** What to do about a file that was built to exhaust its reader, or holds data rather than a report. */
export const EXCESSIVE_HINT = 'no report is like this: do not open the file if you do not know where it comes from';
