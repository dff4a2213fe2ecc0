import type { Root } from 'mdast';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { parsePlainText, parserForPath } from '../../src/parsers/index.ts';
import { reportMarkdown, reportText } from '../../src/parsers/unified-parsers.ts';

function types(tree: Root): string[] {
  return tree.children.map((node) => node.type);
}

describe('parsers as unified plugins', () => {
  it('unified().use(reportText) reads a line as a paragraph and nothing as Markdown', () => {
    const tree = unified().use(reportText).parse('# 标题\n    四个空格\n* 星号\n| 甲 | 乙 |') as Root;
    expect(types(tree)).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph']);
    expect(tree.children.map((node) => (node.type === 'paragraph' && node.children[0]?.type === 'text' ? node.children[0].value : ''))).toEqual([
      '# 标题',
      '四个空格',
      '* 星号',
      '| 甲 | 乙 |',
    ]);
  });

  it('unified().use(reportMarkdown) reads GFM, front matter and mathematics', () => {
    const tree = unified().use(reportMarkdown).parse('---\na: 1\n---\n\n| 甲 | 乙 |\n| - | - |\n\n$$\nx\n$$\n\n- [ ] 待办') as Root;
    expect(types(tree)).toEqual(['yaml', 'table', 'math', 'list']);
  });

  it('every node of a plain text has its place', () => {
    const source = '一\r\n\r\n  二  \r\n';
    const tree = parsePlainText(source);
    expect(tree.children.map(({ position }) => source.slice(position?.start.offset, position?.end.offset))).toEqual(['一', '二']);
    expect(tree.children[1]?.position?.start).toEqual({ line: 3, column: 3, offset: 7 });
  });
});

describe('parserForPath', () => {
  it.each([
    ['a.md', 'markdown'],
    ['a.MARKDOWN', 'markdown'],
    ['dir.md/a.TXT', 'text'],
    ['C:\\稿\\a.txt', 'text'],
  ])('%s is %s', (path, format) => {
    expect(parserForPath(path)?.format).toBe(format);
  });

  it.each(['a', 'a.pdf', 'md', '.md/a'])('%s has no parser', (path) => {
    expect(parserForPath(path)).toBeNull();
  });
});
