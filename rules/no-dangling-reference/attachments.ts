import { allMatches, type Block, parseChineseNumeral, type Range, type ReportDocument } from '../../src/rule/index.ts';

export interface AttachmentFault {
  readonly kind: 'missing' | 'noneListed' | 'noBody' | 'notListed' | 'nameDiffers';
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly other: string;
  readonly otherRange: Range | null;
}

interface Named {
  /** 0 for the only attachment, which needs no number. */
  readonly number: number;
  readonly name: string;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

const NUMERAL = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
/** 附件：1.名单, and the lines after it. */
const LIST_HEAD = new RegExp(`^附\\s*件\\s*(${NUMERAL})?\\s*[：:]\\s*(?:(\\d{1,2})\\s*[.．、]\\s*)?(\\S.*)$`, 'u');
const LIST_LINE = /^(\d{1,2})\s*[.．、]\s*(\S.*)$/u;
const BODY_HEAD = new RegExp(`^附\\s*件\\s*(${NUMERAL})?\\s*[：:]?$`, 'u');
/** 见附件2, （附件1）, 附件3所列. A bare 附件 in the text may be any attachment (of a mail, of a system). */
const MENTION = new RegExp(
  `(?:(?:详?见|参见|参照|填写|按照?|附后?的?|（|\\()(附件)\\s*(${NUMERAL})?(?=[，。；、）)》\\s]|中|所|的|要求|$))|(附件)\\s*(${NUMERAL})(?=[）)所，。；、]|$)`,
  'gu',
);
/** An attachment of another document: 《…通知》附件2. */
const OF_ANOTHER = /[》）]\s*(?:的)?[（(]?$|(?:该|原|其|文|号)[）)]?(?:的)?$/u;

/** Compares the mentions, the list and the bodies of attachments with one another. */
export function findAttachmentFaults(document: ReportDocument): AttachmentFault[] {
  if (document.language !== 'zh' || !document.text.includes('附')) return [];
  const list = readList(document.blocks);
  const bodies = readBodies(document.blocks);
  const mentions = readMentions(document.blocks);
  const faults: AttachmentFault[] = [];
  const listed = new Set(list.map(({ number }) => number));
  const present = new Set(bodies.map(({ number }) => number));
  for (const mention of mentions) {
    if (list.length === 0 && bodies.length === 0) {
      // The attached documents have lists of their own, and are often files of their own: one hint is enough.
      if (faults.length === 0) faults.push(faultOf('noneListed', mention));
    } else if (
      mention.number > 0 &&
      !listed.has(mention.number) &&
      !present.has(mention.number) &&
      !(mention.number === 1 && (listed.has(0) || present.has(0)))
    ) {
      faults.push(faultOf('missing', mention));
    }
  }
  for (const entry of list) {
    // Attachments are often files of their own; when some stand here, all should.
    const body =
      bodies.find(({ number }) => number === entry.number) ?? (entry.number <= 1 && list.length === 1 ? bodies.find(({ number }) => number <= 1) : undefined);
    if (body === undefined) {
      if (bodies.length > 0 && list.length > 1) faults.push(faultOf('noBody', entry));
    } else if (body.name !== '' && differs(entry.name, body.name)) faults.push(faultOf('nameDiffers', entry, body));
  }
  if (list.length > 0) {
    for (const body of bodies)
      if (body.number > 0 && !listed.has(body.number) && !(body.number === 1 && listed.has(0))) faults.push(faultOf('notListed', body));
  }
  return faults;
}

function faultOf(kind: AttachmentFault['kind'], own: Named, other: Named | null = null): AttachmentFault {
  const name = own.number > 0 ? `附件${own.number}` : '附件';
  const otherRange = other === null ? null : other.block.prose.toSource({ start: other.start, end: other.end });
  return { kind, block: own.block, start: own.start, end: own.end, name: kind === 'nameDiffers' ? own.name : name, other: other?.name ?? '', otherRange };
}

/** The first list only: attached documents may have attachments themselves. */
function readList(blocks: readonly Block[]): Named[] {
  for (const block of blocks) {
    if (block.role !== 'attachment-note') continue;
    const head = LIST_HEAD.exec(block.text);
    if (head === null) continue;
    const name = head[3] as string;
    const number = head[2] === undefined ? numeralValue(head[1]) : Number(head[2]);
    const list: Named[] = [{ number, name, block, start: block.text.length - name.length, end: block.text.length }];
    for (let index = block.index + 1; index < blocks.length; index++) {
      const next = blocks[index] as Block;
      const line = LIST_LINE.exec(next.text) ?? LIST_HEAD.exec(next.text)?.slice(1);
      const value = line == null ? 0 : numeralValue(line[1] ?? line[0]);
      const text = (line?.[2] ?? '') as string;
      if (value !== (list[list.length - 1] as Named).number + 1 || text === '') break;
      list.push({ number: value, name: text, block: next, start: next.text.length - text.length, end: next.text.length });
    }
    return list;
  }
  return [];
}

const LONGEST_TITLE = 60;

/** A line 附件1 of its own, with the lines of the title under it. */
function readBodies(blocks: readonly Block[]): Named[] {
  return blocks.flatMap((block) => {
    const head = block.role === 'attachment-note' || block.heading !== null ? BODY_HEAD.exec(block.heading?.title ?? block.text) : null;
    if (head === null) return [];
    let name = '';
    for (let index = block.index + 1; index < block.index + 4; index++) {
      const next = blocks[index];
      if (
        next === undefined ||
        next.text.length > LONGEST_TITLE ||
        next.number !== null ||
        /[。；：:，]$/u.test(next.text) ||
        next.role === 'attachment-note' ||
        next.role === 'table-cell'
      )
        break;
      name += next.text;
    }
    return [{ number: numeralValue(head[1]), name, block, start: 0, end: block.text.length }];
  });
}

const READ: ReadonlySet<string> = new Set(['body', 'run-in-heading', 'list-item', 'heading']);

function readMentions(blocks: readonly Block[]): Named[] {
  return blocks.flatMap((block) => {
    if (!READ.has(block.role) || !block.text.includes('附件')) return [];
    return [...allMatches(block.text, MENTION)].flatMap((match) => {
      const at = match.index + match[0].indexOf('附件');
      if (OF_ANOTHER.test(block.text.slice(Math.max(0, at - 6), at))) return [];
      return [{ number: numeralValue(match[2] ?? match[4]), name: '', block, start: at, end: match.index + match[0].length }];
    });
  });
}

function numeralValue(numeral: string | undefined): number {
  if (numeral === undefined) return 0;
  return /^\d/u.test(numeral) ? Number(numeral) : (parseChineseNumeral(numeral) ?? 0);
}

/**
 * Two names of one attachment that are not the same. The body may carry more (its issuer, a subtitle), and lines after the title may have been
 * taken for it, so one name inside the other is agreement; names without anything in common are two readings, no fault that can be told.
 */
function differs(listed: string, body: string): boolean {
  const [a, b] = [fold(listed), fold(body)];
  if (a === '' || b === '' || a.includes(b) || b.includes(a)) return false;
  const shared = [...new Set(a)].filter((character) => b.includes(character)).length;
  return shared * 2 >= new Set(a).size && a.length >= 4;
}

function fold(name: string): string {
  return name.replace(/[\s\u3000《》“”（）()〔〕、，。；：:.\d]/gu, '');
}
