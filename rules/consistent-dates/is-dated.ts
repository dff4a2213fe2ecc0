import type { Block, ReportDocument } from '../../src/rule/index.ts';

const FULL_DATE =
  /(?:\d{4}|[二一][〇○零一二三四五六七八九]{3})\s?年\s?[\d一二三四五六七八九十]{1,3}\s?月|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|(?:January|February|March|April|May|June|July|August|September|October|November|December)[ \d,]{1,8}\d{4}/u;

/** Whether the text says when it was written: under it, under its title, in a line of its own, in its front matter. */
export function isDated(document: ReportDocument): boolean {
  return document.blocks.some((block) => isDateOfWriting(document, block));
}

function isDateOfWriting(document: ReportDocument, { role, text, node }: Block): boolean {
  if (role === 'date') return true;
  if (node.type === 'yaml') return /^\s*(?:date|created|updated|日期)\s*:/mu.test(node.value);
  if (role === 'signature' || role === 'subtitle' || role === 'form-line' || role === 'title' || role === 'document-number' || role === 'note')
    return FULL_DATE.test(text);
  return role === 'table-cell' && document.blocks[0] !== undefined && FULL_DATE.test(text);
}
