import { describe, expect, it } from 'vitest';
import { parserForPath } from '../../src/parsers/index.ts';
import { profiles } from '../../src/profiles/index.ts';

async function parse(source: string | Uint8Array) {
  const outcome = await parserForPath('page.html')?.parse(source, { profiles, profile: 'auto', encoding: null });
  if (outcome?.ok !== true) throw new Error(outcome?.problem.message ?? 'no parser');
  return outcome;
}

/** What the source holds where the prose holds a token. */
async function sourceOf(html: string, token: string): Promise<string[]> {
  const { document } = await parse(html);
  return document.prose.flatMap((prose) =>
    [...prose.text.matchAll(new RegExp(token, 'gu'))].map((match) => {
      const { start, end } = prose.toSource({ start: match.index, end: match.index + match[0].length });
      return document.text.slice(start, end);
    }),
  );
}

describe('a web page', () => {
  it('is read as headings, paragraphs, lists and tables; scripts and styles are no text', async () => {
    const { document } = await parse(
      '<html><head><title>x</title><style>p{}</style></head><body><script>XX</script><h1>工作总结</h1><h2>一、总体情况</h2><p>完成投资3亿元。</p><ul><li>城区<li>乡镇</ul><table><tr><th>单位<th>数量<tr><td>甲<td></table></body></html>',
    );
    expect(document.blocks.map(({ role, text }) => `${role} ${text}`)).toEqual([
      'title 工作总结',
      'heading 一、总体情况',
      'body 完成投资3亿元。',
      'list-item 城区',
      'list-item 乡镇',
      'table-cell 单位',
      'table-cell 数量',
      'table-cell 甲',
      'table-cell ',
    ]);
  });

  it.each([
    ['<p>共XX次。</p>', 'XX'],
    ['<p>投入<b>XX</b>万元</p>', 'XX'],
    ['<p>一、\n     总体   XX&amp;情况</p>', 'XX'],
    ['<p>&ldquo;XX&rdquo;&nbsp;党课&#65311;</p>', 'XX'],
    ['<p>前<!-- 注 XY --><span>后</span> XX</p>', 'XX'],
    ['<p>a &lt; b < c, <i>then</i> XX</p>', 'XX'],
    ['<div>\r\n  首行<br>次行XX\r\n</div>', 'XX'],
  ])('has ranges in its source: %s', async (html, token) => {
    expect(await sourceOf(html, token)).toEqual([token]);
  });

  it('has ranges over a reference and collapsed white space that cover their source', async () => {
    expect(await sourceOf('<p>A&amp;B</p>', 'A&B')).toEqual(['A&amp;B']);
    expect(await sourceOf('<p>共  计\n 三项</p>', '共 计')).toEqual(['共  计']);
  });

  it('is in the language of its words, not of its tags', async () => {
    const tags = '<span class="some-very-long-class-name" style="font-family: Times New Roman">'.repeat(40);
    expect((await parse(`<p>${tags}完成投资三亿元，同比增长。</p>`)).document.language).toBe('zh');
  });

  it('is decoded like text', async () => {
    const gbk = Uint8Array.from([0x3c, 0x70, 0x3e, 0xb1, 0xa8, 0xb8, 0xe6, 0xb5, 0xc4, 0xb9, 0xa4, 0xd7, 0xf7, 0xa1, 0xa3, 0x3c, 0x2f, 0x70, 0x3e]);
    expect(await parse(gbk)).toMatchObject({ encoding: 'gb18030' });
  });

  it('that is nested too deeply is a problem, not a crash', async () => {
    const deep = `${'<div>'.repeat(20_000)}text`;
    const outcome = await parserForPath('page.htm')?.parse(deep, { profiles: [], profile: null, encoding: null });
    expect(outcome).toMatchObject({ ok: false, problem: { message: expect.stringContaining('nested too deeply') } });
  });
});
