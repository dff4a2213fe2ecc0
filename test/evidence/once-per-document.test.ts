import { describe, expect, it } from 'vitest';
import { oncePerDocument } from '../../src/evidence/once-per-document.ts';
import type { ReportDocument } from '../../src/model/document.ts';

describe('oncePerDocument', () => {
  it('computes once for a document, and anew for another', () => {
    let calls = 0;
    const lengthOf = oncePerDocument(({ text }) => {
      calls++;
      return text.length;
    });
    const [one, other] = [{ text: 'a' }, { text: 'ab' }] as unknown as [ReportDocument, ReportDocument];
    expect([lengthOf(one), lengthOf(one), lengthOf(other)]).toEqual([1, 1, 2]);
    expect(calls).toBe(2);
  });

  it('remembers that there is nothing', () => {
    let calls = 0;
    const nothing = oncePerDocument(() => {
      calls++;
      return undefined;
    });
    const document = {} as ReportDocument;
    nothing(document);
    nothing(document);
    expect(calls).toBe(1);
  });
});
