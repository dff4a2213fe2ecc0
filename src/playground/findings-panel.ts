import type { FindingData } from '../reporters/html/report-data.ts';
import { draftLine, h } from './dom.ts';
import type { Remedy, RuleFacts } from './protocol.ts';
import type { Words } from './words.ts';

export interface FindingActions {
  visit(index: number): void;
  apply(remedy: Remedy): void;
  switchOff(rule: string): void;
}

export interface ShownFindings {
  readonly findings: readonly FindingData[];
  readonly remedies: readonly (readonly Remedy[])[];
}

/** Cards that are made at a time: a list of thousands would hold up typing. */
const PAGE = 50;

/** The list of findings; the one that is looked at tells more. */
export class FindingsPanel {
  readonly element: HTMLElement = h('div', { class: 'findings' });
  readonly #actions: FindingActions;
  #shown: ShownFindings = { findings: [], remedies: [] };
  #rules: ReadonlyMap<string, RuleFacts> = new Map();
  #words: Words;
  #cards: HTMLElement[] = [];
  #current: number | null = null;
  #made = 0;

  constructor(words: Words, actions: FindingActions) {
    this.#words = words;
    this.#actions = actions;
  }

  describeRules(rules: readonly RuleFacts[]): void {
    this.#rules = new Map(rules.map((rule) => [rule.id, rule]));
  }

  show(shown: ShownFindings, words: Words): void {
    this.#shown = shown;
    this.#words = words;
    this.#cards = [];
    this.#current = null;
    this.#made = 0;
    this.element.replaceChildren(shown.findings.length === 0 ? h('p', { class: 'quiet' }, words.clean) : h('ol', { class: 'cards' }));
    this.#makeMore(PAGE);
  }

  /** Opens a card, and brings it into sight. */
  visit(index: number): void {
    if (index >= this.#made) this.#makeMore(index - this.#made + PAGE);
    const before = this.#current === null ? undefined : this.#cards[this.#current];
    before?.classList.remove('current');
    before?.querySelector('.more')?.remove();
    before?.querySelector('button')?.setAttribute('aria-expanded', 'false');
    this.#current = index;
    const card = this.#cards[index];
    card?.classList.add('current');
    card?.querySelector('button')?.setAttribute('aria-expanded', 'true');
    card?.append(this.#explanation(index));
    card?.scrollIntoView({ block: 'nearest' });
  }

  #makeMore(count: number): void {
    const { findings } = this.#shown;
    const list = this.element.querySelector('ol');
    if (list === null) return;
    this.element.querySelector('.show-more')?.remove();
    const stop = Math.min(findings.length, this.#made + count);
    for (; this.#made < stop; this.#made++) {
      const card = this.#card(this.#made);
      this.#cards.push(card);
      list.append(card);
    }
    const left = findings.length - stop;
    if (left > 0)
      this.element.append(
        h('button', { type: 'button', class: 'plain show-more', onclick: () => this.#makeMore(PAGE) }, this.#words.showMore(Math.min(left, PAGE))),
      );
  }

  #card(index: number): HTMLElement {
    const finding = this.#shown.findings[index] as FindingData;
    const button = h(
      'button',
      { type: 'button', class: 'card-head', 'aria-expanded': 'false', onclick: () => this.#actions.visit(index) },
      h('span', { class: 'hidden' }, `${this.#words.levels[finding.level]}: `),
      h('span', { class: 'message' }, finding.message),
      h('small', {}, this.#words.line(finding.line, finding.column)),
    );
    return h('li', { class: `card level-${finding.level}` }, button, this.remedyButtons(index));
  }

  /** Also for the tooltip in the text. */
  remedyButtons(index: number): HTMLElement | null {
    const remedies = this.#shown.remedies[index] ?? [];
    if (remedies.length === 0) return null;
    const buttons = remedies.map((remedy) =>
      h('button', { type: 'button', class: 'plain small', onclick: () => this.#actions.apply(remedy) }, remedy.label ?? this.#words.fix),
    );
    return h('div', { class: 'remedies' }, ...buttons);
  }

  tooltip(index: number): HTMLElement {
    const finding = this.#shown.findings[index];
    return h('div', { class: `tooltip level-${finding?.level ?? 'info'}` }, h('p', {}, finding?.message ?? ''), this.remedyButtons(index));
  }

  #explanation(index: number): HTMLElement {
    const words = this.#words;
    const finding = this.#shown.findings[index] as FindingData;
    const rule = this.#rules.get(finding.rule);
    const language = words === undefined || words.fix === 'Fix' ? 'en' : 'zh';
    const examples = (title: string, texts: readonly string[]): HTMLElement | null =>
      texts.length === 0 ? null : h('div', {}, h('h3', {}, title), ...texts.map((text) => h('p', { class: 'example' }, ...draftLine(text))));
    return h(
      'div',
      { class: 'more' },
      ...finding.related.map(({ message, line }) => h('p', {}, `→ ${words.line(line, 1)}: ${message}`)),
      rule === undefined ? null : h('p', {}, rule.rationale[language]),
      rule === undefined ? null : examples(words.reported, rule.bad.slice(0, 1)),
      rule === undefined ? null : examples(words.notReported, rule.good.slice(0, 1)),
      h(
        'p',
        { class: 'card-foot' },
        finding.help === null
          ? h('code', {}, finding.rule)
          : h('a', { href: finding.help, target: '_blank', rel: 'noreferrer noopener', title: words.moreHelp }, finding.rule),
        rule === undefined ? null : h('button', { type: 'button', class: 'link', onclick: () => this.#actions.switchOff(finding.rule) }, words.switchOff),
      ),
    );
  }
}
