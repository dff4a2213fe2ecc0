import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configJsonSchema } from '../config/json-schema.ts';
import { profiles } from '../profiles/index.ts';
import type { AnyRule } from '../rule/index.ts';
import { exampleConfig } from './example-config.ts';
import { companionsOf, loadRules } from './load-rules.ts';
import { profilesPage } from './profiles-page.ts';
import { reportAssets } from './report-assets.ts';
import { rulePage } from './rule-page.ts';
import { rulesIndex, rulesOverview, rulesTable } from './rules-list.ts';

const README_TABLES = [
  { path: 'README.md', locale: 'en', folder: 'docs/rules' },
  { path: 'README.zh-CN.md', locale: 'zh', folder: 'docs/rules/zh' },
] as const;

const TABLE_START = '<!-- generated: rules -->';
const TABLE_END = '<!-- /generated: rules -->';

/** Folders that hold nothing but generated files: what is there beside them is left over from a rule that is gone. */
export const GENERATED_FOLDERS: readonly string[] = ['docs/rules', 'docs/rules/zh'];

/** All generated files: path from the project's root → content. The same sources give the same characters. */
export async function generatedFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const rules = await loadRules(root);
  const files = new Map([
    ['rules/index.ts', rulesIndex(rules)],
    ['docs/rules/README.md', rulesOverview(rules)],
    ['docs/profiles.md', profilesPage(profiles)],
    ['.reportlintrc.example', exampleConfig(root, rules)],
    ['schemas/config.schema.json', configSchema(rules)],
    ['src/reporters/html/assets.ts', await reportAssets(root)],
  ]);
  for (const rule of rules) {
    const companions = companionsOf(rule, rules);
    files.set(`docs/rules/${rule.id}.md`, await rulePage(root, rule, companions, 'en'));
    files.set(`docs/rules/zh/${rule.id}.md`, await rulePage(root, rule, companions, 'zh'));
  }
  for (const { path, locale, folder } of README_TABLES) {
    if (existsSync(join(root, path))) files.set(path, withTable(path, readFileSync(join(root, path), 'utf8'), rulesTable(rules, locale, folder)));
  }
  return files;
}

function configSchema(rules: readonly AnyRule[]): string {
  const names = profiles.map(({ name }) => name);
  return `${JSON.stringify(configJsonSchema(rules, names), null, 2)}\n`;
}

/** @throws when the markers are missing, so that the table cannot be lost unnoticed. */
function withTable(path: string, text: string, table: string): string {
  const start = text.indexOf(TABLE_START);
  const end = text.indexOf(TABLE_END);
  if (start === -1 || end < start) throw new Error(`${path} lacks the lines ${TABLE_START} and ${TABLE_END}, between which the table of the rules stands`);
  return `${text.slice(0, start + TABLE_START.length)}\n${table}\n${text.slice(end)}`;
}
