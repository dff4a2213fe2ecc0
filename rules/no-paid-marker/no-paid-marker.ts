import * as z from 'zod/mini';
import { type Bilingual, defineRule, type Edit, type ReportDocument } from '../../src/rule/index.ts';
import { findMarkers, type Marker, pairMarkers } from './find-markers.ts';

const options = z.strictObject({
  /** More tokens, as they stand in the text. */
  markers: z._default(z.array(z.string()), []),
});

export default defineRule({
  id: 'no-paid-marker',
  family: 'residue',
  presets: ['recommended', 'gongwen', 'english', 'template'],
  summary: {
    en: 'Disallow the pay-wall tokens of content systems: ##paidbegin##, [rihide], <paid>, <!--members-only-->.',
    zh: '不允许残留内容系统的付费标记：##paidbegin##、[rihide]、<paid>、<!--members-only--> 等。',
  },
  rationale: {
    en: 'These tokens tell a web site which part of a text must be paid for. In a report they show that it was copied from one.',
    zh: '这些标记告诉网站哪些内容需要付费。留在材料里，等于说明它是从网上复制来的。',
  },
  messages: {
    pair: {
      severity: 'error',
      en: 'Pay-wall token "{{token}}": lines {{first}}–{{last}} ({{share}} % of the text) stood behind a pay wall; delete both halves.',
      zh: '残留付费标记“{{token}}”：第{{first}}–{{last}}行（占全文{{share}}%）原在付费内容中，请删除这一对标记。',
    },
    pairInLine: {
      severity: 'error',
      en: 'Pay-wall token "{{token}}": words in line {{line}} ({{share}} % of the text) stood behind a pay wall; delete both halves.',
      zh: '残留付费标记“{{token}}”：第{{line}}行有文字（占全文{{share}}%）原在付费内容中，请删除这一对标记。',
    },
    emptyPair: {
      severity: 'error',
      en: 'Pay-wall token "{{token}}": nothing stands between it and its other half; delete both, and check whether text is missing here.',
      zh: '残留付费标记“{{token}}”，这一对标记之间没有内容，请一并删除，并核对此处是否缺少内容。',
    },
    half: {
      severity: 'error',
      en: 'Pay-wall token "{{token}}" has lost its other half; delete it, and check whether text is missing here.',
      zh: '残留付费标记“{{token}}”，且缺少与之成对的另一半，请删除，并核对此处是否缺少内容。',
    },
    alone: {
      severity: 'error',
      en: 'Token of a content system "{{token}}" is left in the text; delete it.',
      zh: '残留内容系统标记“{{token}}”，请删除。',
    },
    break: {
      severity: 'warning',
      en: '"{{token}}" is where a web site cuts a page or a preview; delete it from a report.',
      zh: '“{{token}}”是网站用来分页或截取摘要的标记，请从材料中删除。',
    },
    filler: {
      severity: 'error',
      en: 'The filler text "{{token}}" of a pay-wall button is left; delete it, and check whether text is missing here.',
      zh: '残留付费按钮的提示文字“{{token}}”，请删除，并核对此处是否缺少内容。',
    },
  },
  options,
  examples: {
    bad: [
      { text: '##paidbegin##（二）坚持问题导向。各单位认真自查。\n##paidend##', finds: ['##paidbegin##', '##paidend##'] },
      {
        text: '## paidbegin ##\n\n正文。\n\n\\##paidend##',
        format: 'markdown',
        finds: ['## paidbegin ##', '\\##paidend##'],
        note: { en: 'As other tools rewrite them.', zh: '被其他工具改写过的形式。' },
      },
      { text: '[rihide]具体做法见下。[/rihide]', finds: ['[rihide]', '[/rihide]'] },
      { text: 'Revenue grew by 4 percent.\n\n<!--members-only-->\n\nCosts fell.', format: 'markdown', finds: ['<!--members-only-->'] },
      { text: '请替换付费标签内内容', finds: ['请替换付费标签内内容'] },
    ],
    good: [
      { text: 'Search the export for `##paidbegin##` first.', format: 'markdown' },
      {
        text: '点击[login]按钮进入系统。',
        note: { en: 'An ordinary word in brackets, without a closing half.', zh: '方括号里的普通词语，没有成对的结束标记。' },
      },
      { text: 'See [pay](https://example.com/pay) and [reply][1].\n\n[1]: https://example.com', format: 'markdown' },
      { text: '## Paid leave\n\nEmployees have 25 days.', format: 'markdown' },
    ],
  },
  check({ document, options, report }) {
    const markers = findMarkers(document.source, options.markers);
    const pairs = pairMarkers(markers);
    const lengthTo = pairs.size > 0 ? printedLengths(document.text) : [];
    for (const marker of markers) {
      const partner = pairs.get(marker) ?? null;
      if (partner === null && marker.needsPartner) continue;
      const range = { start: marker.start, end: marker.end };
      const token = document.text.slice(marker.start, marker.end);
      const finding = { range, facts: { kind: marker.name }, fix: removal(document, marker) };
      if (partner !== null) {
        const { first, last, share, isEmpty } = measurePair(document, marker, partner, lengthTo);
        const paired = { ...finding, related: [{ message: otherHalf(marker), range: { start: partner.start, end: partner.end } }] };
        if (isEmpty) report({ ...paired, messageId: 'emptyPair', data: { token } });
        else if (first === last) report({ ...paired, messageId: 'pairInLine', data: { token, line: first, share } });
        else report({ ...paired, messageId: 'pair', data: { token, first, last, share } });
      } else if (marker.part === 'open' || marker.part === 'close') report({ ...finding, messageId: 'half', data: { token } });
      else if (marker.part === 'filler') report({ ...finding, messageId: 'filler', data: { token } });
      else if (marker.part === 'break' && marker.name !== 'pagebreak') report({ ...finding, messageId: 'break', data: { token } });
      else report({ ...finding, messageId: 'alone', data: { token } });
    }
  },
});

function otherHalf({ part }: Marker): Bilingual {
  return part === 'open' ? { en: 'The closing half stands here.', zh: '结束标记在这里。' } : { en: 'The opening half stands here.', zh: '开始标记在这里。' };
}

interface Enclosed {
  readonly first: number;
  readonly last: number;
  /** In percent of all printed characters. */
  readonly share: number;
  readonly isEmpty: boolean;
}

/** Lines and share of the text between two halves: the reader learns how much of the report was paid content. */
function measurePair({ lines }: ReportDocument, one: Marker, other: Marker, lengthTo: ArrayLike<number>): Enclosed {
  const [open, close] = one.start < other.start ? [one, other] : [other, one];
  const inside = (lengthTo[close.start] as number) - (lengthTo[open.end] as number);
  const whole = lengthTo[lengthTo.length - 1] as number;
  return { first: lines.lineAt(open.start), last: lines.lineAt(close.end), share: Math.round((inside * 100) / whole), isEmpty: inside === 0 };
}

/** For each offset, how many characters before it are no white space. */
function printedLengths(text: string): Uint32Array {
  const lengths = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at++) lengths[at + 1] = (lengths[at] as number) + (/\s/u.test(text[at] as string) ? 0 : 1);
  return lengths;
}

/** Removes the token, never the text between a pair; a token that fills its line goes with the line. */
function removal({ text }: ReportDocument, { start, end }: Marker): Edit[] {
  let from = start;
  let to = end;
  while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '\t')) from--;
  while (to < text.length && (text[to] === ' ' || text[to] === '\t')) to++;
  const startsLine = from === 0 || text[from - 1] === '\n' || text[from - 1] === '\r';
  const endsLine = to === text.length || text[to] === '\n' || text[to] === '\r';
  if (!startsLine || !endsLine) return [{ range: { start, end }, text: '' }];
  if (to < text.length) to += text.startsWith('\r\n', to) ? 2 : 1;
  else if (from > 0) from -= text.slice(from - 2, from) === '\r\n' ? 2 : 1;
  return [{ range: { start: from, end: to }, text: '' }];
}
