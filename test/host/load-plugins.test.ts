import { describe, expect, it } from 'vitest';
import { formatConfigProblem } from '../../src/config/config-problem.ts';
import { createConfigLoader } from '../../src/host/load-config.ts';
import { toyProfiles, toyRules } from '../config/toy-rules.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A plugin's rule without any import: its schema is a Standard Schema by hand. */
function ruleSource(id: string): string {
  return `{
    id: '${id}', family: 'residue', presets: [], summary: { en: 'Ours.', zh: '自用。' }, rationale: { en: 'Ours.', zh: '自用。' },
    messages: { found: { severity: 'warning', en: 'Found.', zh: '有。' } },
    options: { '~standard': { version: 1, vendor: 'hand', validate: (value) => 'words' in value ? { value } : Object.keys(value).length === 0 ? { value: { words: [] } } : { issues: [{ message: 'words are missing', path: [{ key: 'words' }] }] } } },
    examples: { bad: [], good: [] },
    check() {},
  }`;
}

async function load(files: Record<string, string>): Promise<{ enabled: string[]; profiles: string[]; problems: string[] }> {
  const cwd = temporaryFolder(files);
  const loaded = await createConfigLoader({ cwd, rules: toyRules, profiles: toyProfiles }).forFile(`${cwd}/a.md`);
  if (!loaded.ok) return { enabled: [], profiles: [], problems: loaded.problems.map(formatConfigProblem) };
  const config = loaded.config.forFile(loaded.relativePath);
  return {
    enabled: config.enabled.map(({ rule, options }) => `${rule.id} ${JSON.stringify(options)}`),
    profiles: config.profiles.map(({ name }) => name),
    problems: [],
  };
}

describe('plugins', () => {
  it('bring rules and profiles, from files and packages, and may be a single rule', async () => {
    const result = await load({
      '.reportlintrc':
        'plugins: [./rules/ours.js, reportlint-plugin-office]\nrules: { our-rule: on, office/their-rule: [error, { words: [甲] }] }\nprofile: weekly\n',
      'rules/ours.js': `module.exports = ${ruleSource('our-rule')};`,
      'node_modules/reportlint-plugin-office/package.json': '{ "type": "module", "exports": { ".": { "import": "./plugin.js" } } }',
      'node_modules/reportlint-plugin-office/plugin.js': `export default {
        rules: [${ruleSource('office/their-rule')}],
        profiles: [{ name: 'weekly', label: { en: 'Weekly', zh: '周报' }, language: 'zh', title: '周报$', sections: [], elements: {}, source: 'office' }],
      };`,
    });
    expect(result).toEqual({
      enabled: ['our-rule {"words":[]}', 'office/their-rule {"words":["甲"]}'],
      profiles: ['minutes', 'work-summary', 'weekly'],
      problems: [],
    });
  });

  it('may stand in a configuration that is code', async () => {
    const result = await load({
      'reportlint.config.mjs': `export default { plugins: [{ rules: [${ruleSource('our-rule')}] }], rules: { 'our-rule': 'on' } };`,
    });
    expect(result.enabled).toEqual(['our-rule {"words":[]}']);
  });

  it('are found from the file that names them, and loaded once', async () => {
    const result = await load({
      '.reportlintrc': 'extends: ./base/house.yaml\nplugins: [./base/ours.mjs]\n',
      'base/house.yaml': 'plugins: [./ours.mjs]\nrules: { our-rule: on }\n',
      'base/ours.mjs': `export default ${ruleSource('our-rule')};`,
    });
    expect(result).toMatchObject({ enabled: ['our-rule {"words":[]}'], problems: [] });
  });

  it('options of their rules are checked by their own schema', async () => {
    const result = await load({
      '.reportlintrc': 'plugins: ./ours.mjs\nrules: { our-rule: [on, { wrds: 1 }] }\n',
      'ours.mjs': `export default ${ruleSource('our-rule')};`,
    });
    expect(result.problems).toEqual(['rules.our-rule.words: words are missing (.reportlintrc:2:25)']);
  });

  it.each([
    ['./absent.js', '', 'plugins[0]: no such file: ./absent.js; paths begin at the folder of this file (.reportlintrc:1:11)'],
    ['no-such-package', '', 'plugins[0]: no such package: no-such-package; install it, or write ./no-such-package for a file (.reportlintrc:1:11)'],
    ['./ours.mjs', 'const a = 1;\nthrow new Error("out of order");', 'plugins[0]: ./ours.mjs failed: out of order (./ours.mjs:2:7) (.reportlintrc:1:11)'],
    ['./ours.mjs', 'export default 3;', 'plugins[0]: exports 3 as default; expected { rules: [...] } or a rule (.reportlintrc:1:11)'],
    ['./ours.mjs', 'export const rules = [];', 'plugins[0]: exports undefined as default; expected { rules: [...] } or a rule (.reportlintrc:1:11)'],
    ['./ours.mjs', 'export default { rules: {} };', 'plugins[0]: has no list `rules` in its default export (.reportlintrc:1:11)'],
    ['./ours.mjs', `export default ${ruleSource('max-length')};`, 'plugins[0]: brings a rule "max-length", which exists already (.reportlintrc:1:11)'],
    [
      './ours.mjs',
      `export default { rules: [${ruleSource('a-rule')}, ${ruleSource('a-rule')}] };`,
      'plugins[0]: brings a rule "a-rule", which exists already (.reportlintrc:1:11)',
    ],
  ])('%s with %j is a problem with its place', async (name, content, problem) => {
    const result = await load({ '.reportlintrc': `plugins: [${name}]\nrules: { max-length: on, our-rule: on }\n`, 'ours.mjs': content });
    expect(result.problems).toEqual([problem]);
  });
});
