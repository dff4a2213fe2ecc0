import type { Source } from '../source.ts';
import type { Change } from './kinds.ts';
import { readSeries, toChinese } from './numbered-lines.ts';

/** A reference put before the full stop of a paragraph: to the last thing of its kind, or to one more than there are. */
export function findReferences(isBroken: boolean) {
  return (source: Source): Change[] =>
    targetsOf(source).flatMap(({ last, write, lead, tail }) => plant(source, { lead, name: write(isBroken ? last + 1 : last), tail, isBroken }));
}

interface Target {
  /** The number of the last one in the text. */
  readonly last: number;
  readonly lead: string;
  readonly write: (value: number) => string;
  readonly tail: string;
}

const FIGURES = { 图: /^图\s?(\d{1,2})(?=[ \u3000：])/gmu, 表: /^表\s?(\d{1,2})(?=[ \u3000：])/gmu };

function targetsOf({ text, language, format }: Source): Target[] {
  const targets: Target[] = [];
  const series = readSeries(text);
  if (language === 'zh') {
    const parts = Math.max(0, ...series.filter(([line]) => line?.style === 'cn').map(({ length }) => length));
    if (parts > 1) targets.push({ last: parts, lead: '，见', write: (value) => `第${toChinese(value)}部分`, tail: '' });
    const attachments = /^附件：1[.．][^\n]*((?:\n[2-9][.．][^\n]*)*)/mu.exec(text)?.[1]?.split('\n').length;
    if (attachments !== undefined) targets.push({ last: attachments, lead: '，详见', write: (value) => `附件${value}`, tail: '' });
    for (const [kind, pattern] of Object.entries(FIGURES)) {
      const last = Math.max(0, ...Array.from(text.matchAll(pattern), (match) => Number(match[1])));
      if (last > 0) targets.push({ last, lead: '，如', write: (value) => `${kind}${value}`, tail: '所示' });
    }
  } else if (format === 'markdown') {
    const sections = [...text.matchAll(/^## (\d{1,2})\.? /gmu)].length;
    if (sections > 2) targets.push({ last: sections, lead: ', see ', write: (value) => `Section ${value}`, tail: '' });
  }
  return targets;
}

const MOST_PLACES = 4;

function plant({ text, language }: Source, { lead, name, tail, isBroken }: { lead: string; name: string; tail: string; isBroken: boolean }): Change[] {
  const stops = [...text.matchAll(language === 'zh' ? /(?<=[\p{Script=Han}，]{12})。(?=\n)/gu : /(?<=[a-z ]{12})\.(?=\n\n)/gu)];
  // A quotation speaks of its own parts.
  const own = stops.filter(({ index }) => !text.startsWith('>', text.lastIndexOf('\n', index) + 1));
  return own.slice(0, MOST_PLACES).map(({ index }) => {
    const from = index + lead.length;
    return { start: index, end: index, text: lead + name + tail, gold: isBroken ? { start: from, end: from + name.length } : null };
  });
}
