import type { AnyRule, PresetName } from '../rule/rule.ts';

/** A named set of levels. */
export type PresetReference = PresetName | 'all';

/** In the order in which they are shown. */
export const presetNames: readonly PresetReference[] = ['recommended', 'gongwen', 'english', 'template', 'all'];

export function isPresetName(name: string): name is PresetReference {
  return presetNames.some((preset) => preset === name);
}

/**
 * The level of each rule that a preset speaks of. Presets are what the rules say of themselves,
 * so that a plugin's rule joins them by naming them.
 */
export function presetLevels(preset: PresetReference, rules: readonly AnyRule[]): ReadonlyMap<string, 'on' | 'off'> {
  const levels = new Map<string, 'on' | 'off'>();
  for (const rule of rules) {
    const level = presetLevel(preset, rule);
    if (level !== null) levels.set(rule.id, level);
  }
  return levels;
}

function presetLevel(preset: PresetReference, rule: AnyRule): 'on' | 'off' | null {
  if (preset === 'all') return 'on';
  // Off, and not just absent, so that `template` works on top of another preset.
  if (preset === 'template' && rule.family === 'placeholder') return 'off';
  const isMember = rule.presets.includes(preset) || (includesRecommended(preset) && rule.presets.includes('recommended'));
  return isMember ? 'on' : null;
}

function includesRecommended(preset: PresetReference): boolean {
  return preset === 'gongwen' || preset === 'english';
}
