import { BODY_NAME, DATE_LINE, SIGNATURE_WITH_DATE, SIGNER_LINE } from './block-patterns.ts';
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
    for (let before = index - 1; before > firstBody && isSignature(blocks, classified, before) && isSigner(textOf(blocks, before)); before--)
      (classified[before] as Classified).role = 'signature';
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
  if (entry.role === 'form-line') return SIGNER_LINE.test(text);
  return (isPlainLine(entry) || entry.role === 'signature') && text.length <= LONGEST_SIGNATURE && !/[。；，：:;,!?！？]/u.test(text) && !/[.、]$/u.test(text);
}

/** A person, an office with its holder, or a body; what is still masked or in brackets stands for one. */
const PERSON = /^(?:\p{Script=Han}{1,12}[ \t\u3000]+)?\p{Script=Han}(?:[ \t\u3000·]{0,4}\p{Script=Han}){1,3}(?:[ \t\u3000、]+\p{Script=Han}{2,4})*$/u;
const MORE_BODIES =
  /(?:会|组|库|园|庭|馆|台|店|厂|场|园区|开发区|新区|人民政府.{0,4}|事务所|工作室|支队|大队|总队|分局|分会|联盟|基地|中队|车间|班|系|县|市|区)$/u;
const MASKED = /[Xx×ＸｘX*＊○〇_＿【[（(某]/u;

/** Whether a line above a date names who signs. Any other line is the text, which may have lost its full stop. */
function isSigner(text: string): boolean {
  const name = stripPlaceholder(text);
  if (!/\p{Script=Han}/u.test(text)) return /^[A-Z]/u.test(text) || MASKED.test(text);
  if (SIGNER_LINE.test(text) || PERSON.test(name)) return true;
  if (NO_NAME.test(name)) return false;
  if (BODY_NAME.test(name)) return true;
  if (text.length <= LONGEST_BODY && (MORE_BODIES.test(name) || MASKED.test(text))) return true;
  return name.length <= SHORT_NAME && !TELLS.test(name);
}

const LONGEST_BODY = 24;
const SHORT_NAME = 12;
/** What ends in 处 or 部 and names no office, and words that no office has in its name. */
const NO_NAME = /(?:[实之到好深]处|全部|内部)$|[了已把]|继续|进一步|努力|确保|到位|做好|抓好/u;
/** Words of sentences, which names do not have. */
const TELLS = /[了将已要把应请使的]|落实|推进|推动|加强|确保|完成|开展|做好|抓好|提高|提升|促进|继续|进一步|努力|到位|全面|保障|贡献/u;

function isPlainLine(entry: Classified): boolean {
  return entry.role === 'body' || entry.role === 'verse' || (entry.role === 'heading' && entry.number === null && entry.heading?.depth === null);
}

function textOf(blocks: readonly RawBlock[], index: number): string {
  return (blocks[index] as RawBlock).prose.text;
}
