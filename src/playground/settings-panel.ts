import { h } from './dom.ts';
import type { ProfileFacts, RuleFacts } from './protocol.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { Words } from './words.ts';

export interface Choices {
  readonly presets: readonly string[];
  readonly profiles: readonly ProfileFacts[];
  readonly rules: readonly RuleFacts[];
}

const LEVELS = ['error', 'warning', 'info', 'off'] as const;
const SAMPLE = 'extends: [recommended]\nrules:\n  no-anonymous-name: off';

/** Preset, kind of document, level of each rule, a configuration of one's own. */
export function settingsPanel(settings: Settings, choices: Choices, words: Words, change: (settings: Settings, isReset: boolean) => void): HTMLElement {
  // What is typed while the panel stands must not be lost to an older copy.
  let now = settings;
  const set = (part: Partial<Settings>): void => {
    now = { ...now, ...part };
    change(now, false);
  };
  const { locale } = settings;
  const select = (label: string, value: string, options: readonly (readonly [string, string])[], chosen: (value: string) => void): HTMLElement => {
    const element = h(
      'select',
      { onchange: () => chosen(element.value) },
      ...options.map(([name, text]) => h('option', { value: name, selected: name === value }, text)),
    );
    return h('label', { class: 'field' }, h('span', {}, label), element);
  };
  const own = h('textarea', {
    rows: 6,
    spellcheck: 'false',
    placeholder: SAMPLE,
    'aria-describedby': 'own-help',
    oninput: () => set({ ownConfig: own.value }),
  });
  own.value = settings.ownConfig;
  const levels = choices.rules.map(({ id, summary }) =>
    h(
      'li',
      {},
      select(id, settings.levels[id] ?? '', [['', words.asPreset], ...LEVELS.map((level) => [level, words.levels[level]] as const)], (level) => {
        const { [id]: _, ...others } = now.levels;
        set({ levels: level === '' ? others : { ...others, [id]: level } });
      }),
      h('small', {}, summary[locale]),
    ),
  );
  return h(
    'div',
    { class: 'settings' },
    select(
      words.preset,
      settings.preset,
      choices.presets.map((name) => [name, name]),
      (preset) => set({ preset }),
    ),
    select(
      words.profile,
      settings.profile,
      [['auto', words.auto], ['none', words.none], ...choices.profiles.map(({ name, label }) => [name, label[locale]] as const)],
      (profile) => set({ profile }),
    ),
    h('label', { class: 'field tall' }, h('span', {}, words.ownConfig), own),
    h('small', { id: 'own-help' }, words.ownConfigHelp),
    h('h3', {}, words.ruleLevels),
    h('ul', { class: 'rule-levels' }, ...levels),
    h('button', { type: 'button', class: 'plain', onclick: () => change(defaultSettings(locale), true) }, words.reset),
    h('p', { class: 'quiet' }, words.private),
  );
}
