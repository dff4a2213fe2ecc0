import { ChangeSet } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { mapEdits } from '../../src/playground/map-edits.ts';

const text = '一、开展##paidbegin##工作';
const edits = [{ range: { start: 4, end: 17 }, text: '' }];

function map(changes: { from: number; to?: number; insert?: string }[], what = edits): unknown {
  return mapEdits(what, ChangeSet.of(changes, text.length).desc);
}

describe('mapEdits', () => {
  it('follows what was typed before it', () => {
    expect(map([{ from: 0, insert: '标题\n' }])).toEqual([{ from: 7, to: 20, insert: '' }]);
    expect(map([])).toEqual([{ from: 4, to: 17, insert: '' }]);
  });

  it('is off when its place was touched', () => {
    expect(map([{ from: 6, insert: 'x' }])).toBeNull();
    expect(map([{ from: 0, to: 19 }])).toBeNull();
  });
});
