import type { Random } from '../accuracy/random.ts';
import type { Pieces } from './own-texts.ts';

const NAMES = ['ledger', 'harbour', 'tidewater', 'lantern', 'quarry', 'signal', 'orchard', 'granite', 'meadow', 'compass', 'anchor', 'beacon'];
const KINDS = ['service', 'client', 'toolkit', 'server', 'reports', 'pipeline', 'agent', 'gateway'];
const LICENSES = ['MIT', 'Apache--2.0', 'BSD--3--Clause'];

/** A page as repositories have them: badges, a list of contents, tables, nested lists, code, links of every kind. */
export function englishPage(pieces: Pieces, random: Random, bytes: number): string {
  const name = `${random.pick(NAMES)}-${random.pick(KINDS)}-${random.between(2, 9000)}`;
  const page = new Page(pieces, random, name);
  const titles = Array.from({ length: random.between(5, 12) }, () => random.pick(pieces.headings));
  const head = [`# ${name}`, page.badges(), page.paragraph(), `## Contents`, titles.map((title) => `- [${title}](#${anchor(title)})`).join('\n')];
  const parts = random.next() < 0.15 ? [`---\ntitle: ${name}\ntags: [docs, ${random.pick(KINDS)}]\n---`, ...head] : head;
  let length = Buffer.byteLength(parts.join('\n\n'));
  for (let section = 0; length < bytes; section++) {
    const added = [`${'#'.repeat(section % 3 === 2 ? 3 : 2)} ${titles[section] ?? random.pick(pieces.headings)}`];
    for (let count = random.between(2, 5); count > 0; count--) added.push(page.block());
    parts.push(...added);
    length += Buffer.byteLength(added.join('\n\n')) + 2;
  }
  parts.push(page.definitions());
  return `${parts.join('\n\n')}\n`;
}

class Page {
  readonly #pieces: Pieces;
  readonly #random: Random;
  readonly #name: string;
  #notes = 0;

  constructor(pieces: Pieces, random: Random, name: string) {
    this.#pieces = pieces;
    this.#random = random;
    this.#name = name;
  }

  block(): string {
    const kinds = [
      () => this.paragraph(),
      () => this.paragraph(),
      () => this.paragraph(),
      () => this.paragraph(),
      () => this.bullets(),
      () => this.bullets(),
      () => this.steps(),
      () => this.tasks(),
      () => this.table(),
      () => this.fence(),
      () => this.fence(),
      () => this.quote(),
      () => this.details(),
      () => `![${this.words(3)}](docs/images/${this.#name}.png "${this.words(2)}")`,
      () => `    ${this.#name} --verbose --port ${this.#random.between(1000, 9000)}`,
    ];
    return this.#random.pick(kinds)();
  }

  badges(): string {
    const { pick, between } = { pick: this.#random.pick.bind(this.#random), between: this.#random.between.bind(this.#random) };
    return [
      `[![build](https://ci.example.com/${this.#name}/badge.svg?branch=main)](https://ci.example.com/${this.#name})`,
      `[![version](https://badges.example.com/v/${this.#name}-${between(1, 9)}.${between(0, 40)}.svg)](https://packages.example.com/${this.#name})`,
      `![license](https://badges.example.com/license-${pick(LICENSES)}-blue.svg)`,
    ].join('\n');
  }

  paragraph(): string {
    const lines: string[] = [];
    for (let count = this.#random.between(2, 5); count > 0; count--) lines.push(this.sentence());
    return lines.join(this.#random.next() < 0.3 ? '\n' : ' ');
  }

  /** As it stands, or with what people put between words. */
  sentence(): string {
    const text = this.#random.pick(this.#pieces.sentences).replaceAll(/(?<![\d.-])\d{3,}(?![\d.-])/gu, () => String(this.#random.between(100, 9000)));
    const words = text.split(' ');
    const at = this.#random.between(1, Math.max(1, words.length - 2));
    const word = words[at];
    if (word === undefined || !/^[a-z]{3,}$/u.test(word)) return text;
    const forms = [
      `**${word}**`,
      `*${word}*`,
      `_${word}_`,
      `\`${word}\``,
      `[${word}](https://docs.example.com/${word})`,
      `[${word}][${this.#random.pick(['guide', 'issues', 'faq'])}]`,
      `[${word}](./${word}.md#usage "the ${word}")`,
      `~~${word}~~`,
      `${word} <https://www.example.org/${word}>`,
      `${word} (see https://www.example.org/${word})`,
      `${word} &mdash;`,
      `${word} :tada:`,
      word,
      word,
      word,
      word,
    ];
    words[at] = this.#random.pick(forms);
    return words.join(' ');
  }

  words(count: number): string {
    return this.#random
      .pick(this.#pieces.sentences)
      .replaceAll(/[^A-Za-z ]/gu, '')
      .split(' ')
      .filter(Boolean)
      .slice(0, count)
      .join(' ');
  }

  bullets(): string {
    const mark = this.#random.pick(['-', '-', '*', '+']);
    const items: string[] = [];
    for (let count = this.#random.between(2, 6); count > 0; count--) {
      items.push(`${mark} ${this.sentence()}`);
      if (this.#random.next() < 0.25) items.push(`  ${mark} ${this.sentence()}`, `  ${mark} \`${this.words(1)}\`: ${this.sentence()}`);
    }
    return items.join(this.#random.next() < 0.1 ? '\n\n' : '\n');
  }

  steps(): string {
    return Array.from({ length: this.#random.between(2, 6) }, (_, at) => `${at + 1}. ${this.sentence()}`).join('\n');
  }

  tasks(): string {
    return Array.from({ length: this.#random.between(2, 5) }, () => `- [${this.#random.pick(['x', ' '])}] ${this.sentence()}`).join('\n');
  }

  table(): string {
    const cell = (): string => this.#random.pick(this.#pieces.cells);
    const row = (): string => `| \`${this.words(1)}\` | ${cell()} | ${this.#random.between(1, 900)} |`;
    return ['| Option | Meaning | Default |', '| --- | --- | ---: |', ...Array.from({ length: this.#random.between(2, 9) }, row)].join('\n');
  }

  fence(): string {
    if (this.#random.next() < 0.6) return this.#random.pick(this.#pieces.fences);
    const lines = Array.from(
      { length: this.#random.between(2, 9) },
      (_, at) => `const ${this.#random.pick(NAMES)}${at} = require('${this.#name}').open(${this.#random.between(1, 99)});`,
    );
    return ['```js', ...lines, '```'].join('\n');
  }

  quote(): string {
    if (this.#random.next() < 0.4) return `> [!NOTE]\n> ${this.sentence()}`;
    return `> ${this.sentence()}\n> ${this.sentence()}`;
  }

  details(): string {
    if (this.#random.next() < 0.5) return `${this.sentence().replace(/\.$/u, '')}[^${++this.#notes}].\n\n[^${this.#notes}]: ${this.sentence()}`;
    return `<details>\n<summary>${this.words(3)}</summary>\n\n${this.paragraph()}\n\n</details>`;
  }

  definitions(): string {
    const base = `https://www.example.com/${this.#name}`;
    return [`[guide]: ${base}/guide`, `[issues]: ${base}/issues "Issues"`, `[faq]: <${base}/faq>`].join('\n');
  }
}

function anchor(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\w -]/gu, '')
    .replaceAll(' ', '-');
}
