import { describe, expect, it } from 'vitest';
import { freeRanges } from '../../src/evidence/free-ranges.ts';

const range = (start: number, end: number) => ({ start, end });

describe('freeRanges', () => {
  it('keeps what touches nothing, and ranges that only meet', () => {
    expect(freeRanges([range(0, 2), range(4, 6), range(8, 9)], [range(2, 4), range(6, 7)])).toEqual([range(0, 2), range(4, 6), range(8, 9)]);
  });

  it('drops what lies in, around or across a taken range', () => {
    expect(freeRanges([range(1, 2)], [range(0, 3)])).toEqual([]);
    expect(freeRanges([range(0, 9)], [range(3, 4)])).toEqual([]);
    expect(freeRanges([range(0, 4), range(4, 8)], [range(3, 5)])).toEqual([]);
  });

  it('lets one taken range drop several candidates', () => {
    expect(freeRanges([range(0, 1), range(2, 3), range(5, 6)], [range(0, 4)])).toEqual([range(5, 6)]);
  });

  it('keeps all when nothing is taken, in order and with all they carry', () => {
    const named = [{ start: 0, end: 1, kind: 'a' }];
    expect(freeRanges(named, [])).toEqual(named);
  });
});
