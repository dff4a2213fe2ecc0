import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import type { FileResult } from '../../src/engine/finding.ts';
import { escapeControl } from '../../src/reporters/escape-control.ts';
import { escapeMarkdown } from '../../src/reporters/escape-markdown.ts';
import { markdown } from '../../src/reporters/markdown.ts';
import type { ReporterContext, RunSummary } from '../../src/reporters/reporter.ts';
import { makeContext, makeFinding, makeProblem, makeResult, makeSummary } from './make-result.ts';

const source = '关于XX区\r\n一、总体情况\r\n由ZY部署';

function print(results: readonly FileResult[], context: Partial<ReporterContext> = {}, summary: Partial<RunSummary> = {}): string {
  const writer = markdown(makeContext(context));
  return results.map((result) => writer.file(result)).join('') + writer.end(makeSummary(summary));
}

function parse(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(text);
}

describe('markdown', () => {
  it('gives each file a heading and a table, then the totals', () => {
    const findings = [
      makeFinding(source, 'XX'),
      makeFinding(source, 'ZY', { severity: 'warning', ruleId: 'no-letter-code', message: '字母代号', section: ['一、总体情况', '（一）部署'] }),
    ];
    expect(print([makeResult(source, findings)], {}, { errors: 1, warnings: 1 }).split('\n')).toEqual([
      '## reportlint',
      '',
      '### drafts/report.txt',
      '',
      '| 位置 | 级别 | 规则 | 说明 | 所在标题 |',
      '| --- | --- | --- | --- | --- |',
      '| 1:3 | 错误 | no-x-placeholder | 占位符“XX”尚未填写 |  |',
      '| 3:2 | 警告 | no-letter-code | 字母代号 | 一、总体情况 › （一）部署 |',
      '',
      '**共检查1个文件：1个错误、1个警告、0个提示。**',
      '',
    ]);
  });

  it('links a rule to its page, and to web addresses only', () => {
    const link = (helpUrl: string) => print([makeResult(source, [makeFinding(source, 'XX', { helpUrl })])]);
    expect(link('https://example.org/rules/no-x-placeholder.md')).toContain('| [no-x-placeholder](https://example.org/rules/no-x-placeholder.md) |');
    expect(link('javascript:alert(1)')).toContain('| no-x-placeholder |');
    expect(link('https://example.org/) | <b>')).toContain('| no-x-placeholder |');
  });

  it('lists problems of files and of the run', () => {
    const bad = makeResult(null, [], { problems: [makeProblem({ message: 'is binary', hint: null })] });
    const printed = print([bad], { locale: 'en' }, { problems: [makeProblem({ path: '/home/mei/x/*.md', message: 'no file matches', hint: 'check it' })] });
    expect(printed).toBe(
      '## reportlint\n\n### drafts/report.txt\n\n- **not read** is binary\n\n- **x/\\*.md** no file matches; check it\n\n**1 file: 0 errors, 0 warnings, 0 infos; 2 problems: not everything could be read or done.**\n',
    );
  });

  it('has its title for a run without findings too', () => {
    expect(print([], { locale: 'en' }, { files: 0 })).toBe('## reportlint\n\n**No files were linted.**\n');
  });

  it('keeps every finding in its row, whatever the draft holds', () => {
    const wild = 'a | b `c` <script>alert(1)</script> *d*\n# e\u001b[1m [f](g) ![h](i) ~~j~~ $k$ &lt; \\';
    const tree = parse(print([makeResult(wild, [makeFinding(wild, wild, { message: wild, section: [wild] })], { path: `/home/mei/${wild}.md` })]));
    const tables: number[][] = [];
    visit(tree, 'table', (table) => void tables.push(table.children.map((row) => row.children.length)));
    expect(tables).toEqual([[5, 5]]);
    const kinds = new Set<string>();
    visit(tree, (node) => void kinds.add(node.type));
    expect([...kinds].sort()).toEqual(['heading', 'paragraph', 'root', 'strong', 'table', 'tableCell', 'tableRow', 'text']);
  });
});

describe('escapeMarkdown', () => {
  it('mentions nobody and refers to nothing', () => {
    expect(escapeMarkdown('@mei #12 !34 GH-56 https://example.org www.example.org')).toBe(
      '@&#8203;mei \\#&#8203;12 \\!&#8203;34 GH-&#8203;56 https:&#8203;//example.org www&#8203;.example.org',
    );
  });

  it('makes text of any text', () => {
    const piece = fc.constantFrom(
      '*',
      '_',
      '`',
      '[',
      ']',
      '(x)',
      '<b>',
      '</b>',
      '<!--',
      '&amp;',
      '&',
      '|',
      '~~',
      '\\',
      '!',
      '#',
      '@a',
      'a@b.cn',
      'http://a.cn',
      'www.a.cn',
      '[^1]',
      '$',
      '中',
      'a',
      ' ',
      '1.',
      '\n',
      '- ',
      '=',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const text = `x${pieces.join('')}x`;
        const [table] = parse(`| a |\n| --- |\n| ${escapeMarkdown(text)} |\n`).children;
        if (table?.type !== 'table') throw new Error('no table');
        const cells = table.children[1]?.children ?? [];
        expect(cells).toHaveLength(1);
        expect(cells[0]?.children.map((node) => (node.type === 'text' ? node.value.replaceAll('\u200b', '') : node.type)).join('')).toBe(escapeControl(text));
      }),
    );
  });
});
