import { describe, expect, it } from 'vitest';
import { type CommandLineConfig, type ConfigLayer, objectLayer } from '../../src/config/config-layer.ts';
import { formatConfigProblem } from '../../src/config/config-problem.ts';
import type { FileConfig } from '../../src/config/file-config.ts';
import type { PresetReference } from '../../src/config/presets.ts';
import { type ResolvedConfig, resolveConfig } from '../../src/config/resolve-config.ts';
import { demandingRule, toyProfiles, toyRules } from './toy-rules.ts';

function preset(name: PresetReference): ConfigLayer {
  return { kind: 'preset', preset: name };
}

function resolve(layers: readonly unknown[], commandLine: CommandLineConfig = {}, rules = toyRules): ResolvedConfig {
  const outcome = resolveConfig({ layers: layers.map(toLayer), commandLine, rules, profiles: toyProfiles });
  if (!outcome.ok) throw new Error(outcome.problems.map(formatConfigProblem).join('\n'));
  return outcome.config;
}

function problemsOf(config: unknown, commandLine: CommandLineConfig = {}, rules = toyRules): string[] {
  const outcome = resolveConfig({ layers: [toLayer(config)], commandLine, rules, profiles: toyProfiles });
  return outcome.ok ? [] : outcome.problems.map(formatConfigProblem);
}

function toLayer(layer: unknown): ConfigLayer {
  const isLayer = typeof layer === 'object' && layer !== null && 'kind' in layer;
  return isLayer ? (layer as ConfigLayer) : objectLayer(layer);
}

function levels(config: FileConfig): Record<string, string> {
  return Object.fromEntries(config.enabled.map(({ rule, level }) => [rule.id, level]));
}

describe('levels and options', () => {
  it('a preset leaves each message at its own severity', () => {
    expect(levels(resolve([preset('recommended')]).forFile('a.md'))).toEqual({
      'no-x-placeholder': 'default',
      'no-letter-code': 'default',
      'no-paid-marker': 'default',
    });
  });

  it('a configuration without extends enables what it names and nothing else', () => {
    expect(levels(resolve([{ rules: { 'no-letter-code': 'warning', 'max-length': ['info'], 'no-paid-marker': 'off' } }]).forFile('a.md'))).toEqual({
      'no-letter-code': 'warning',
      'max-length': 'info',
    });
  });

  it('a later layer wins', () => {
    const config = resolve([preset('recommended'), { rules: { 'no-letter-code': 'error' } }, { rules: { 'no-letter-code': 'off', 'no-paid-marker': 'info' } }]);
    expect(levels(config.forFile('a.md'))).toEqual({ 'no-x-placeholder': 'default', 'no-paid-marker': 'info' });
  });

  it('fills in the defaults of options', () => {
    const [rule] = resolve([{ rules: { 'no-letter-code': ['on', { codes: { Q: '区' } }] } }]).forFile('a.md').enabled;
    expect(rule?.options).toEqual({ codes: { Q: '区' }, minRun: 2, mode: 'strict', sections: [] });
  });

  it('a bare level keeps the options that were said before, new options replace them', () => {
    const base = { rules: { 'no-letter-code': ['error', { minRun: 5, levels: { single: 'off' } }] } };
    const [kept] = resolve([base, { rules: { 'no-letter-code': 'warning' } }]).forFile('a.md').enabled;
    expect(kept).toMatchObject({ level: 'warning', options: { minRun: 5 }, messageLevels: { single: 'off' } });
    const [replaced] = resolve([base, { rules: { 'no-letter-code': ['warning', { mode: 'loose' }] } }]).forFile('a.md').enabled;
    expect(replaced).toMatchObject({ level: 'warning', options: { minRun: 2, mode: 'loose' }, messageLevels: {} });
  });

  it('levels in the options name single messages and are no option of the rule; on is the severity of the message', () => {
    const [rule] = resolve([{ rules: { 'no-letter-code': ['info', { levels: { run: 'on', single: 'off' } }] } }]).forFile('a.md').enabled;
    expect(rule?.messageLevels).toEqual({ run: 'error', single: 'off' });
    expect(rule?.options).not.toHaveProperty('levels');
  });

  it('template on top of recommended switches placeholder rules off', () => {
    expect(levels(resolve([preset('recommended'), preset('template')]).forFile('a.md'))).toEqual({ 'no-paid-marker': 'default' });
  });

  it('rules come in the order in which they are registered', () => {
    const config = resolve([{ rules: { 'max-length': 'on', 'no-x-placeholder': 'on' } }]);
    expect(config.forFile('a.md').enabled.map(({ rule }) => rule.id)).toEqual(['no-x-placeholder', 'max-length']);
  });
});

describe('overrides and ignores', () => {
  const config = resolve([
    preset('recommended'),
    {
      profile: 'work-summary',
      ignores: ['templates/**', '*.tmp.md'],
      overrides: [
        { files: ['minutes/**'], ignores: 'minutes/old/**', profile: 'minutes', locale: 'en', rules: { 'no-letter-code': 'off' } },
        { files: '*.txt', rules: { 'no-letter-code': 'info' } },
      ],
    },
  ]);

  it('apply to the files that their globs match', () => {
    const file = config.forFile('minutes/march.md');
    expect(file).toMatchObject({ profile: 'minutes', locale: 'en' });
    expect(levels(file)).not.toHaveProperty('no-letter-code');
    expect(config.forFile('plans/march.md')).toMatchObject({ profile: 'work-summary', locale: 'auto' });
  });

  it('a later override wins', () => {
    expect(levels(config.forFile('minutes/march.txt'))['no-letter-code']).toBe('info');
  });

  it('ignores of an override take files out again', () => {
    expect(config.forFile('minutes/old/march.md').profile).toBe('work-summary');
  });

  it('an override of an extended file yields to the file that extends it', () => {
    const layered = resolve([{ overrides: [{ files: '*.md', rules: { 'max-length': 'error' } }] }, { rules: { 'max-length': 'info' } }]);
    expect(levels(layered.forFile('a.md'))).toEqual({ 'max-length': 'info' });
  });

  it('says which files are ignored, in every layer', () => {
    expect(config.forFile('templates/a.md').isIgnored).toBe(true);
    expect(config.forFile('deep/a.tmp.md').isIgnored).toBe(true);
    expect(config.forFile('a.md').isIgnored).toBe(false);
    const layered = resolve([preset('all'), { ignores: ['a.md'] }, { ignores: ['!a.md', 'b.md'] }]);
    expect(layered.forFile('a.md').isIgnored).toBe(false);
    expect(layered.forFile('b.md').isIgnored).toBe(true);
  });

  it('files with the same settings share them', () => {
    expect(config.forFile('plans/a.md')).toBe(config.forFile('plans/b.md'));
  });
});

describe('command line', () => {
  it('wins over the file and its overrides', () => {
    const file = {
      rules: { 'no-letter-code': 'off' },
      profile: 'minutes',
      overrides: [{ files: '*', profile: 'minutes', locale: 'zh', rules: { 'no-letter-code': 'off' } }],
    };
    const config = resolve([file], { profile: 'work-summary', locale: 'en', rules: { 'no-letter-code': 'error' } }).forFile('a.md');
    expect(config).toMatchObject({ profile: 'work-summary', locale: 'en' });
    expect(levels(config)).toEqual({ 'no-letter-code': 'error' });
  });

  it('a preset decides every level and leaves the options', () => {
    const file = { rules: { 'no-letter-code': ['off', { minRun: 7 }], 'max-length': 'error' } };
    const config = resolve([file], { preset: 'recommended' }).forFile('a.md');
    expect(levels(config)).toEqual({ 'no-x-placeholder': 'default', 'no-letter-code': 'default', 'no-paid-marker': 'default' });
    expect(config.enabled[1]?.options).toMatchObject({ minRun: 7 });
  });

  it('a rule comes after the preset', () => {
    expect(levels(resolve([{}], { preset: 'template', rules: { 'no-x-placeholder': 'info' } }).forFile('a.md'))).toEqual({
      'no-x-placeholder': 'info',
      'no-paid-marker': 'default',
    });
  });

  it('profile none asks for nothing', () => {
    expect(resolve([preset('all')], { profile: 'none' }).forFile('a.md').profile).toBeNull();
  });

  it('mistakes name the option', () => {
    expect(
      problemsOf(
        { ignores: ['x'] },
        { preset: 'recomended', profile: 'minuets', locale: 'fr', rules: { 'no-leter-code': 'error', 'no-paid-marker': ['error', { codez: {} }] } },
      ),
    ).toEqual([
      '--profile: no such profile: minuets; did you mean minutes? (command line)',
      '--locale: no such locale: fr; write zh, en or auto (command line)',
      '--preset: no such preset: recomended; did you mean recommended? (command line)',
      '--rule no-leter-code: no such rule; did you mean no-letter-code? (command line)',
      '--rule no-paid-marker.codez: no such option; did you mean codes? (command line)',
    ]);
  });
});

describe('origins', () => {
  it('say where each value comes from', () => {
    const layer: ConfigLayer = {
      kind: 'file',
      path: '.reportlintrc',
      value: {
        profile: 'minutes',
        rules: { 'no-letter-code': ['error', {}], 'max-length': 'on' },
        overrides: [{ files: '*.md', rules: { 'no-letter-code': 'info' } }],
      },
      locate: (path) => ({ line: path.length * 10, column: 3 }),
    };
    const { origins } = resolve([preset('recommended'), layer], { rules: { 'max-length': 'error' } }).forFile('a.md');
    expect(origins).toEqual({
      profile: '.reportlintrc:10',
      locale: 'default',
      'rules.no-x-placeholder': 'preset recommended',
      'rules.no-paid-marker': 'preset recommended',
      'rules.no-letter-code': '.reportlintrc:40',
      'rules.no-letter-code.options': '.reportlintrc:20',
      'rules.max-length': 'command line',
    });
  });
});

describe('profiles of the user', () => {
  const profiles = {
    月报: {
      title: '月报$',
      sections: [
        { title: '下月计划', order: 2, demand: 'expected' },
        { title: '本月工作', order: 1, aliases: ['本月情况'] },
        { title: '其他', required: false, pattern: '^其[他它]' },
      ],
      elements: { signature: 'required', closing: { demand: 'expected', pattern: '特此报告' } },
    },
  };

  it('become profiles, above the built-in ones', () => {
    const config = resolve([preset('all'), { profiles, profile: '月报' }]);
    expect(config.forFile('a.md').profile).toBe('月报');
    expect(config.profiles.map(({ name }) => name)).toEqual(['minutes', 'work-summary', '月报']);
    expect(config.forFile('a.md').profiles.at(-1)).toEqual({
      name: '月报',
      label: { en: '月报', zh: '月报' },
      language: 'zh',
      title: '月报$',
      priority: 100,
      ordered: true,
      sections: [
        { title: '本月工作', aliases: ['本月情况'], demand: 'required' },
        { title: '下月计划', demand: 'expected' },
        { title: '其他', pattern: '^其[他它]', demand: 'optional' },
      ],
      elements: { signature: { demand: 'required' }, closing: { demand: 'expected', pattern: '特此报告' } },
      source: 'configuration',
    });
  });

  it('take the place of a built-in profile of their name', () => {
    const config = resolve([preset('all'), { profiles: { minutes: { title: '会议记录$' } } }]);
    expect(config.profiles.map(({ name, title }) => [name, title])).toEqual([
      ['minutes', '会议记录$'],
      ['work-summary', '总结$'],
    ]);
  });

  it('without a title apply only where they are named', () => {
    const [profile] = resolve([preset('all'), { profiles: { house: { sections: [] } } }]).profiles.slice(-1);
    expect(new RegExp(profile?.title ?? '', 'iu').test('house')).toBe(false);
    expect(profile?.language).toBe('en');
  });

  it('may be named in another layer', () => {
    expect(resolve([{ profiles, rules: { 'max-length': 'on' } }, { profile: '月报' }]).forFile('a.md').profile).toBe('月报');
  });
});

describe('mistakes', () => {
  it('are all reported at once, with key path and nearest name', () => {
    const config = {
      extend: ['recommended'],
      profile: 'minuts',
      locale: 'cn',
      rules: {
        'no-x-placehoder': 'error',
        'no-letter-code': ['error', { codez: {}, minRun: 'two', mode: 'lose', sections: [{ titel: '一' }], words: 3 }],
        'no-paid-marker': 'warn',
        'require-sections': ['error', { levels: { runs: 'error', single: 'warm' } }],
        'require-terms': { level: 'error' },
        'max-length': [],
      },
      ignores: 7,
      overrides: [{ file: '*.md', rules: { 'no-paid-markers': 2 } }, 'x'],
      profiles: { a: { title: '(', elements: { signatur: 'required', date: 'sometimes' }, sections: [{ title: '', demand: 'must', order: 0 }] }, auto: {} },
      plugins: [3],
    };
    expect(problemsOf(config).sort()).toEqual(
      [
        'extend: no such key; did you mean extends?',
        'profile: no such profile: minuts; did you mean minutes?',
        'locale: expected zh, en or auto, got "cn"; did you mean en?',
        'rules.no-x-placehoder: no such rule; did you mean no-x-placeholder?',
        'rules.no-letter-code.codez: no such option; did you mean codes?',
        'rules.no-letter-code.minRun: expected a number, got "two"',
        'rules.no-letter-code.mode: expected strict or loose, got "lose"; did you mean loose?',
        'rules.no-letter-code.sections[0].title: is missing; expected text',
        'rules.no-letter-code.sections[0].titel: no such option; did you mean title?',
        'rules.no-letter-code.words: expected text or a list, got 3',
        'rules.no-paid-marker: no such level: "warn"; did you mean warning?',
        'rules.require-sections.levels.runs: no such message; did you mean run?',
        'rules.require-sections.levels.single: no such level: "warm"; write one of error, warning, info, off, on',
        'rules.require-terms: expected a level or [level, options], got {"level":"error"}; write [on, { … }]',
        'rules.max-length: expected [level] or [level, options], got []',
        'ignores: expected text or a list, got 7',
        'overrides[0].files: is missing; expected text or a list',
        'overrides[0].file: no such key; did you mean files?',
        'overrides[0].rules.no-paid-markers: no such rule; did you mean no-paid-marker?',
        'overrides[1]: expected keys with values, got "x"',
        'profiles.a.title: is not a regular expression',
        'profiles.a.elements.signatur: no such key; did you mean signature?',
        'profiles.a.elements.date: expected required, expected, optional, none or keys with values, got "sometimes"',
        'profiles.a.sections[0].title: must not be empty',
        'profiles.a.sections[0].demand: expected required, expected or optional, got "must"',
        'profiles.a.sections[0].order: must be at least 1, got 0',
        'profiles.auto: is a reserved name; choose another',
        'plugins[0]: expected text or keys with values, got 3',
      ].sort(),
    );
  });

  it.each([
    [true, 'on'],
    [false, 'off'],
    [2, 'error'],
    [1, 'warning'],
    ['eror', 'error'],
    ['disabled', null],
    [null, null],
  ])('the level %s is corrected to %s', (level, meant) => {
    const hint = meant === null ? 'write one of error, warning, info, off, on' : `did you mean ${meant}?`;
    expect(problemsOf({ rules: { 'max-length': level } })).toEqual([`rules.max-length: no such level: ${JSON.stringify(level)}; ${hint}`]);
  });

  it('a $import is an unknown key', () => {
    expect(problemsOf({ $import: './base.yaml', rules: { 'max-length': 'on' } })).toEqual(['$import: no such key; write extends: [./file.yaml]']);
  });

  it.each([[undefined], [null]])('an empty configuration (%s) is a mistake', (value) => {
    expect(problemsOf(value)).toEqual(['the configuration is empty; write extends: [recommended], or remove it']);
  });

  it.each([['text'], [[]], [3]])('%s is no configuration', (value) => {
    expect(problemsOf(value)).toEqual([`expected keys with values, got ${JSON.stringify(value)}`]);
  });

  it('a configuration that enables nothing would call every draft clean', () => {
    expect(problemsOf({ profile: 'minutes' })).toEqual(['the configuration enables no rule; write extends: [recommended]']);
    expect(problemsOf({ profile: 'minutes' }, { preset: 'all' })).toEqual([]);
    expect(problemsOf({ rules: { 'max-length': 'off' } })).toEqual([]);
    expect(problemsOf({ ignores: '**' })).toEqual([]);
  });

  it('names of built-in properties are neither rules, messages nor profiles', () => {
    expect(problemsOf({ rules: { constructor: 'on', 'max-length': ['on', { levels: { toString: 'off' } }] }, profile: 'constructor' })).toEqual([
      'profile: no such profile: constructor; there are auto, none, minutes, work-summary',
      'rules.constructor: no such rule; reportlint rules lists them',
      'rules.max-length.levels.toString: no such message; max-length has run, single',
    ]);
  });

  it('a rule that needs options says so when it is switched on without', () => {
    const rules = [...toyRules, demandingRule('consistent-names')];
    expect(problemsOf({ rules: { 'consistent-names': 'error' } }, {}, rules)).toEqual([
      'rules.consistent-names: needs options; write [error, { … }]; reportlint explain consistent-names shows its options (configuration)',
    ]);
    expect(problemsOf({ rules: { 'consistent-names': ['error', { names: ['甲'] }] } }, {}, rules)).toEqual([]);
  });

  it('names that a missing file may bring are not held against the user, near ones are', () => {
    const outcome = resolveConfig({
      layers: [objectLayer({ rules: { 'house/our-rule': 'on', 'no-leter-code': 'on' }, profile: 'our-profile' })],
      rules: toyRules,
      profiles: toyProfiles,
      isComplete: false,
    });
    expect(outcome.ok ? [] : outcome.problems.map((problem) => problem.keyPath)).toEqual(['rules.no-leter-code']);
  });

  it('each has the place of the key when the key is wrong, of the value when that is', () => {
    const layer: ConfigLayer = {
      kind: 'file',
      path: '.reportlintrc',
      value: { rules: { 'no-x-placehoder': 'error', 'max-length': 'eror' } },
      locate: (path, part) => ({ line: path.length, column: part === 'key' ? 1 : 20 }),
    };
    const outcome = resolveConfig({ layers: [layer], rules: toyRules, profiles: toyProfiles });
    expect(outcome.ok ? [] : outcome.problems.map(formatConfigProblem)).toEqual([
      'rules.no-x-placehoder: no such rule; did you mean no-x-placeholder? (.reportlintrc:2:1)',
      'rules.max-length: no such level: "eror"; did you mean error? (.reportlintrc:2:20)',
    ]);
  });
});
