import { describe, expect, it } from 'vitest';
import { latinRuns, splitXRun } from '../../src/evidence/latin-runs.ts';

describe('latinRuns', () => {
  it('takes letters and digits whole, with their places', () => {
    expect(latinRuns('全QXX余家，5G')).toEqual([
      { text: 'QXX', start: 1 },
      { text: '5G', start: 7 },
    ]);
  });

  it('takes multiplication signs as runs of their own, apart from letters', () => {
    expect(latinRuns('3×4王××é').map(({ text }) => text)).toEqual(['3', '×', '4', '××', 'é']);
  });

  it('takes full-width X', () => {
    expect(latinRuns('ＸＸ县').map(({ text }) => text)).toEqual(['ＸＸ']);
  });
});

describe('splitXRun', () => {
  it.each([
    ['XX', '', 'XX', ''],
    ['xxx', '', 'xxx', ''],
    ['Xx', '', '', ''],
    ['ＸＸ', '', 'ＸＸ', ''],
    ['×××', '', '×××', ''],
    ['QXXX', 'Q', 'XXX', ''],
    ['XXXQ', '', 'XXX', 'Q'],
    ['XXXAPP', '', 'XXX', 'APP'],
    ['SSXX', 'SS', 'XX', ''],
    ['XXRD', '', 'XX', 'RD'],
    ['XxX', '', 'XxX', ''],
  ])('%s', (run, codeBefore, mask, after) => {
    expect(splitXRun(run)).toEqual(mask === '' ? null : { codeBefore, mask, after });
  });

  it.each(['X', '×', 'Q', '2023', 'XXL', 'XXY', 'EXX2', 'xxRecord', 'AXXBCD', '5XX'])('%s is no mask', (run) => {
    expect(splitXRun(run)).toBeNull();
  });
});
