import { BODY_NAME, DATE_LINE, SIGNATURE_WITH_DATE } from './block-patterns.ts';
import type { Classified } from './classify-blocks.ts';
import type { RawBlock } from './collect-blocks.ts';

const LONGEST_SIGNATURE = 50;

/**
 * Marks 署名 and 成文日期. The date is seldom the last line (in 10 of 60 documents of the State Council): a note or attachments
 * follow. So a date line is looked for after the text has begun; short lines without punctuation just before it are the signature.
 * Without a date, the last short line before notes and attachments is one when it reads like the name of a body.
 */
export function findTail(blocks: readonly RawBlock[], classified: readonly Classified[]): void {
  const firstBody = classified.findIndex(
    (entry) => entry.role === 'body' || entry.role === 'run-in-heading' || entry.role === 'list-item' || entry.role === 'heading',
  );
  if (firstBody === -1) return;
  let hasDate = false;
  for (let index = firstBody + 1; index < blocks.length; index++) {
    const entry = classified[index] as Classified;
    const text = textOf(blocks, index);
    if (!isPlainLine(entry) && entry.role !== 'form-line') continue;
    const both = SIGNATURE_WITH_DATE.exec(text);
    if (both !== null && !/[，。；、]/u.test(both[1] as string)) {
      entry.role = 'signature';
      hasDate = true;
      continue;
    }
    if (!DATE_LINE.test(text) || isLabelLine(text, classified[index + 1])) continue;
    entry.role = 'date';
    hasDate = true;
    for (let before = index - 1; before > firstBody && isSignature(blocks, classified, before); before--) (classified[before] as Classified).role = 'signature';
  }
  if (!hasDate) markLoneSignature(blocks, classified, firstBody);
}

/** `【时间】` above a paragraph is its label; at the end of a document it is the date that nobody wrote. */
function isLabelLine(text: string, next: Classified | undefined): boolean {
  return /^[^\d]*时间/u.test(text) && next !== undefined && ['body', 'list-item', 'heading', 'run-in-heading', 'form-line'].includes(next.role);
}

function markLoneSignature(blocks: readonly RawBlock[], classified: readonly Classified[], firstBody: number): void {
  let last = blocks.length - 1;
  while (last > firstBody && ['note', 'marker', 'attachment-note', 'other', 'form-line', 'closing'].includes((classified[last] as Classified).role)) last--;
  if (last > firstBody && isSignature(blocks, classified, last) && BODY_NAME.test(stripPlaceholder(textOf(blocks, last))))
    (classified[last] as Classified).role = 'signature';
}

/** `XX局（盖章）` → `XX局` */
function stripPlaceholder(text: string): string {
  return text.replace(/[（(][^（()）]{1,10}[）)]$|[\]】]$/u, '').trim();
}

function isSignature(blocks: readonly RawBlock[], classified: readonly Classified[], index: number): boolean {
  const entry = classified[index] as Classified;
  const text = textOf(blocks, index);
  return (isPlainLine(entry) || entry.role === 'signature') && text.length <= LONGEST_SIGNATURE && !/[。；，：:;,!?！？]/u.test(text) && !/[.、]$/u.test(text);
}

function isPlainLine(entry: Classified): boolean {
  return entry.role === 'body' || entry.role === 'verse' || (entry.role === 'heading' && entry.number === null && entry.heading?.depth === null);
}

function textOf(blocks: readonly RawBlock[], index: number): string {
  return (blocks[index] as RawBlock).prose.text;
}
