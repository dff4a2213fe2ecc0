import { h } from './dom.ts';

export interface Tabs<Name extends string> {
  readonly list: HTMLElement;
  readonly panels: HTMLElement;
  readonly chosen: Name;
  choose(name: Name): void;
  label(name: Name, text: string, count: number | null): void;
}

/** Tabs as assistive technology knows them: one stop for the Tab key, arrows between them. */
export function makeTabs<Name extends string>(contents: Readonly<Record<Name, HTMLElement>>, label: string, onChoose: (name: Name) => void): Tabs<Name> {
  const names = Object.keys(contents) as Name[];
  const buttons = new Map<Name, HTMLElement>();
  const panels = new Map<Name, HTMLElement>();
  let chosen = names[0] as Name;
  const choose = (name: Name): void => {
    chosen = name;
    for (const other of names) {
      buttons.get(other)?.setAttribute('aria-selected', String(other === name));
      buttons.get(other)?.setAttribute('tabindex', other === name ? '0' : '-1');
      (panels.get(other) as HTMLElement).hidden = other !== name;
    }
  };
  for (const name of names) {
    buttons.set(name, h('button', { type: 'button', role: 'tab', id: `tab-${name}`, 'aria-controls': `panel-${name}`, onclick: () => change(name) }));
    panels.set(name, h('div', { role: 'tabpanel', id: `panel-${name}`, 'aria-labelledby': `tab-${name}`, tabindex: 0 }, contents[name]));
  }
  const list = h(
    'div',
    { role: 'tablist', class: 'tabs', 'aria-label': label, onkeydown: (event) => moveBy((event as KeyboardEvent).key) },
    ...buttons.values(),
  );
  const change = (name: Name): void => {
    choose(name);
    onChoose(name);
  };
  const moveBy = (key: string): void => {
    const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const next = names[(names.indexOf(chosen) + by + names.length) % names.length];
    if (by === 0 || next === undefined) return;
    change(next);
    buttons.get(next)?.focus();
  };
  choose(chosen);
  return {
    list,
    panels: h('div', { class: 'panels' }, ...panels.values()),
    get chosen() {
      return chosen;
    },
    choose: change,
    label(name, text, count) {
      buttons.get(name)?.replaceChildren(text, ...(count === null ? [] : [h('span', { class: 'tab-count' }, String(count))]));
    },
  };
}
