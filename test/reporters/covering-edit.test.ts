import { describe, expect, it } from 'vitest';
import { coveringEdit } from '../../src/reporters/covering-edit.ts';

const text = '全区（略）各部门“略”办理';
const edit = (start: number, end: number, replacement = '') => ({ range: { start, end }, text: replacement });

describe('coveringEdit', () => {
  it('is the edit itself when there is one', () => {
    expect(coveringEdit([edit(2, 5)], text)).toEqual(edit(2, 5));
  });

  it('covers several edits and keeps the text between them, whatever their order', () => {
    expect(coveringEdit([edit(8, 11, '从速'), edit(2, 5)], text)).toEqual(edit(2, 11, '各部门从速'));
  });

  it('keeps the order of insertions at one place', () => {
    expect(coveringEdit([edit(2, 2, '一'), edit(2, 2, '二')], text)).toEqual(edit(2, 2, '一二'));
  });

  it('is null for no edits, for edits that overlap and for edits outside the text', () => {
    expect(coveringEdit([], text)).toBeNull();
    expect(coveringEdit([edit(2, 5), edit(4, 6)], text)).toBeNull();
    expect(coveringEdit([edit(2, 500)], text)).toBeNull();
  });
});
