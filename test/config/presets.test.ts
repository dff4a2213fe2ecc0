import { describe, expect, it } from 'vitest';
import { presetLevels } from '../../src/config/presets.ts';
import { toyRules } from './toy-rules.ts';

describe('presetLevels', () => {
  it('recommended holds the rules that name it', () => {
    expect([...presetLevels('recommended', toyRules)]).toEqual([
      ['no-x-placeholder', 'on'],
      ['no-letter-code', 'on'],
      ['no-paid-marker', 'on'],
    ]);
  });

  it('gongwen and english add their rules to the recommended ones', () => {
    expect([...presetLevels('gongwen', toyRules).keys()]).toEqual(['no-x-placeholder', 'no-letter-code', 'no-paid-marker', 'require-sections']);
    expect([...presetLevels('english', toyRules).keys()]).toEqual(['no-x-placeholder', 'no-letter-code', 'no-paid-marker', 'require-terms']);
  });

  it('template switches placeholder rules off, also those that name it', () => {
    expect([...presetLevels('template', toyRules)]).toEqual([
      ['no-x-placeholder', 'off'],
      ['no-letter-code', 'off'],
      ['no-paid-marker', 'on'],
    ]);
  });

  it('all holds every rule', () => {
    expect(new Set(presetLevels('all', toyRules).values())).toEqual(new Set(['on']));
    expect(presetLevels('all', toyRules).size).toBe(toyRules.length);
  });
});
