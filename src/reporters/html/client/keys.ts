import { h } from './element.ts';
import type { PageWords } from './words.ts';

/** Single keys as commands, a dialog that tells them, and a box in it that switches them off (for people who speak to their computer). */
export function listenToKeys(words: PageWords, commands: Readonly<Record<string, () => void>>): { button: HTMLElement; dialog: HTMLElement } {
  const use = h('input', { type: 'checkbox', checked: true, id: 'use-keys' });
  const rows = words.keyList.flatMap(([key, meaning]) => [h('dt', {}, h('kbd', {}, key)), h('dd', {}, meaning)]);
  const dialog = h(
    'dialog',
    { 'aria-label': words.keys },
    h('h2', {}, words.keys),
    h('dl', {}, ...rows),
    h('p', {}, use, h('label', { for: 'use-keys' }, ` ${words.useKeys}`)),
    h('button', { type: 'button', class: 'plain', onclick: () => dialog.close() }, words.close),
  );
  const show = (): void => dialog.showModal();
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof Element && event.target.matches('input:not([type=checkbox]), select, textarea, [contenteditable]');
    if (isTyping || !use.checked || event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
    const command = event.key === '?' ? show : Object.hasOwn(commands, event.key) ? commands[event.key] : undefined;
    if (command === undefined) return;
    event.preventDefault();
    command();
  });
  return { button: h('button', { type: 'button', 'aria-haspopup': 'dialog', onclick: show }, words.keys), dialog };
}
