import type { Range, RelatedPlace, ReportDocument } from '../../src/rule/index.ts';

interface Place {
  readonly file: string;
  readonly line: number;
}

interface Shared {
  readonly range: Range;
  readonly facts: { readonly kind: string };
  readonly related: readonly RelatedPlace[];
}

export type Copied = Shared &
  (
    | { readonly messageId: 'copiedText'; readonly data: { readonly file: string; readonly count: number; readonly total: number } }
    | { readonly messageId: 'copiedParagraph' | 'sharedParagraph'; readonly data: Place }
  );

/** What a text shares with another file of the run. Only a run that compares its files knows of it: then the document carries it as facts. */
export function findCopied({ facts }: ReportDocument): Copied[] {
  return facts.flatMap(({ kind, range, data }): Copied[] => {
    if (kind !== 'copied-text' && kind !== 'copied-paragraph') return [];
    const number = (name: string): number => Number(data[name]);
    const file = String(data['file']);
    const elsewhere = {
      path: String(data['path']),
      range: { start: number('start'), end: number('end') },
      start: { line: number('line'), column: number('column') },
      end: { line: number('endLine'), column: number('endColumn') },
    };
    const shared = { range, facts: { kind }, related: [{ message: { en: 'It stands here too.', zh: '相同的段落在这里。' }, range, elsewhere }] };
    if (kind === 'copied-text') return [{ ...shared, messageId: 'copiedText', data: { file, count: number('count'), total: number('total') } }];
    return [{ ...shared, messageId: data['isTelling'] === 1 ? 'copiedParagraph' : 'sharedParagraph', data: { file, line: number('line') } }];
  });
}
