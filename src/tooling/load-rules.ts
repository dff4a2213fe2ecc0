import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnyRule, RuleFamily } from '../rule/index.ts';

/** The order of the families in every list of rules. */
export const FAMILIES: readonly RuleFamily[] = ['placeholder', 'completeness', 'residue', 'truncation', 'consistency'];

/** The folders of the rules, sorted by name. */
export function ruleFolders(root: string): string[] {
  return readdirSync(join(root, 'rules'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/**
 * Reads the rules from their folders, so that a list of them can be written. Sorted by family, then by id.
 *
 * @throws when a folder holds no rule of its name.
 */
export async function loadRules(root: string): Promise<AnyRule[]> {
  const rules: AnyRule[] = [];
  // One after the other: jiti, which runs this, hands out half-loaded modules to imports that overlap.
  for (const id of ruleFolders(root)) rules.push(await loadRule(root, id));
  return rules.sort((a, b) => FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family) || (a.id < b.id ? -1 : 1));
}

/** The rules that must run beside a rule for it to find anything: all others for one that sums up, none for the rest. */
export function companionsOf(rule: AnyRule, rules: readonly AnyRule[]): readonly AnyRule[] {
  return rule.isSummary === true ? rules.filter((other) => other.isSummary !== true) : [];
}

async function loadRule(root: string, id: string): Promise<AnyRule> {
  const path = join(root, 'rules', id, `${id}.ts`);
  if (!existsSync(path)) throw new Error(`rules/${id} holds no ${id}.ts`);
  const { default: rule } = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as { default?: AnyRule };
  if (rule === undefined) throw new Error(`rules/${id}/${id}.ts has no default export`);
  if (rule.id !== id) throw new Error(`rules/${id}/${id}.ts defines the rule ${rule.id}`);
  return rule;
}
