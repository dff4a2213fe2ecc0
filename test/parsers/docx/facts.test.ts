import { describe, expect, it } from 'vitest';
import { field, makeDocx, paragraph, read, run, style } from './make-docx.ts';

function factsOf(body: string, parts = {}) {
  const { facts, text } = read(makeDocx(body, parts));
  return facts.map(({ kind, range, data }) => ({ kind, text: text.slice(range.start, range.end), ...data }));
}

const control = (content: string, properties: string): string => `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

describe('facts that only the file knows', () => {
  it('a control that shows its prompt, around runs, paragraphs, rows and cells', () => {
    const properties = '<w:alias w:val="负责人"/><w:showingPlcHdr/>';
    const found = { kind: 'prompt', text: '点击输入', name: '负责人' };
    const cell = `<w:tc>${paragraph('点击输入')}</w:tc>`;
    expect(factsOf(`<w:p>${control(run('点击输入'), properties)}</w:p>`)).toEqual([found]);
    expect(factsOf(control(paragraph('点击输入'), properties))).toEqual([found]);
    expect(factsOf(`<w:tbl><w:tr>${control(cell, properties)}</w:tr></w:tbl>`)).toEqual([found]);
    expect(factsOf(`<w:tbl>${control(`<w:tr>${cell}</w:tr>`, properties)}</w:tbl>`)).toEqual([found]);
    expect(factsOf(`<w:p>${control(run('张三'), '<w:showingPlcHdr w:val="0"/>')}</w:p>`)).toEqual([]);
  });

  it('form fields without a value', () => {
    const form = '<w:ffData><w:name w:val="单位"/></w:ffData>';
    expect(factsOf(`<w:p>${field('FORMTEXT', '\u2002\u2002\u2002', form)}</w:p>`)).toEqual([{ kind: 'empty-field', text: '', name: '单位' }]);
    expect(factsOf(`<w:p>${field('FORMTEXT', '水务局', form)}</w:p>`)).toEqual([]);
  });

  it('fields to click on, and merge fields, complex and simple', () => {
    expect(factsOf(`<w:p>${field('MACROBUTTON NoMacro [在此键入姓名]', null)}</w:p>`)).toEqual([{ kind: 'prompt', text: '', name: '[在此键入姓名]' }]);
    expect(factsOf(`<w:p>${field('MERGEFIELD 姓名 \\* MERGEFORMAT', '«姓名»')}</w:p>`)).toEqual([{ kind: 'merge-field', text: '«姓名»', name: '姓名' }]);
    expect(factsOf(`<w:p><w:fldSimple w:instr=" MERGEFIELD &quot;First Name&quot; ">${run('Ann')}</w:fldSimple></w:p>`)).toEqual([
      { kind: 'merge-field', text: 'Ann', name: 'First Name' },
    ]);
  });

  it('broken fields, and references whose bookmark is gone though they look fine', () => {
    expect(factsOf(`<w:p>${field('REF _Ref1 \\h', '错误!未找到引用源。')}</w:p>`)).toEqual([{ kind: 'broken-field', text: '错误!未找到引用源。' }]);
    expect(factsOf(`<w:p>${field('REF _Ref1 \\h', '表3')}</w:p>`)).toEqual([{ kind: 'broken-reference', text: '表3', bookmark: '_Ref1' }]);
    const bookmark = '<w:bookmarkStart w:id="1" w:name="_REF1"/><w:bookmarkEnd w:id="1"/>';
    expect(factsOf(`<w:p>${field('REF _Ref1 \\h', '表3')}</w:p><w:p>${bookmark}</w:p>`)).toEqual([]);
  });

  it('a table of contents with dead entries, once', () => {
    const entry = (title: string): string => `<w:p>${run(`${title}\t`)}${field('PAGEREF _Toc1 \\h', '3')}</w:p>`;
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const body = `<w:p>${begin}</w:p>${entry('一')}${entry('二')}<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    expect(factsOf(body).map(({ kind }) => kind)).toEqual(['broken-reference']);
  });

  it('open comments with their words; resolved ones and replies are none', () => {
    const comment = (id: number, text: string): string =>
      `<w:comment w:id="${id}" w:author="李明"><w:p w14:paraId="0000000${id}">${run(text)}</w:p></w:comment>`;
    const marked = (id: number, text: string): string =>
      `<w:commentRangeStart w:id="${id}"/>${run(text)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
    const facts = factsOf(
      `<w:p>${marked(1, '投资')}${marked(2, '增长')}${marked(3, '投资')}</w:p><w:p>${run('全段')}<w:r><w:commentReference w:id="4"/></w:r></w:p>`,
      {
        comments: comment(1, '请核实') + comment(2, '已改') + comment(3, '收到') + comment(4, '口径？'),
        commentsExtended:
          '<w15:commentEx w15:paraId="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000002" w15:done="1"/><w15:commentEx w15:paraId="00000003" w15:paraIdParent="00000001" w15:done="0"/>',
      },
    );
    // `text` is what the comment says; the words that it hangs on are its range.
    expect(facts).toEqual([
      { kind: 'comment', author: '李明', text: '请核实' },
      { kind: 'comment', author: '李明', text: '口径？' },
    ]);
  });

  it('tracked changes: neighbouring ones of one author are one', () => {
    const body = `<w:p>${run('投资')}<w:ins w:id="1" w:author="A">${run('3')}</w:ins><w:ins w:id="2" w:author="A">${run('亿')}</w:ins><w:del w:id="3" w:author="B"><w:r><w:delText>约</w:delText></w:r></w:del><w:del w:id="4" w:author="B"><w:r><w:delText>二</w:delText></w:r></w:del></w:p>`;
    expect(factsOf(body)).toEqual([
      { kind: 'tracked-change', text: '3亿', author: 'A' },
      { kind: 'tracked-change', text: '', author: 'B', deleted: '约二' },
    ]);
  });

  it('a deleted row, and change tracking that is on', () => {
    const row = `<w:tr><w:trPr><w:del w:id="1" w:author="B"/></w:trPr><w:tc>${paragraph('合计')}</w:tc><w:tc>${paragraph('9')}</w:tc></w:tr>`;
    expect(factsOf(`<w:tbl>${row}</w:tbl>`)).toEqual([{ kind: 'tracked-change', text: '', author: 'B', deleted: '合计 9' }]);
    expect(factsOf(paragraph('甲'), { settings: '<w:trackRevisions/>' })).toEqual([{ kind: 'tracking-on', text: '' }]);
    expect(factsOf(paragraph('甲'), { settings: '<w:trackRevisions w:val="false"/>' })).toEqual([]);
  });

  it('highlighted and hidden text, over runs and by style; the colour of nothing is none', () => {
    const yellow = '<w:highlight w:val="yellow"/>';
    expect(factsOf(`<w:p>${run('投资', yellow)}${run('3亿', yellow)}${run('元', '<w:highlight w:val="none"/>')}${run(' ', yellow)}</w:p>`)).toEqual([
      { kind: 'highlight', text: '投资3亿' },
    ]);
    const styles = style('h', 'Hidden', '<w:rPr><w:vanish/></w:rPr>', 'character') + style('b', 'Based', '<w:basedOn w:val="h"/>', 'character');
    expect(factsOf(`<w:p>${run('内部', '<w:rStyle w:val="b"/>')}${run('公开', '<w:webHidden/>')}</w:p>`, { styles })).toEqual([
      { kind: 'hidden', text: '内部' },
    ]);
  });

  it('the title in the properties', () => {
    expect(factsOf(paragraph('甲'), { title: '关于防汛工作的报告' })).toEqual([{ kind: 'title-property', text: '', title: '关于防汛工作的报告' }]);
  });
});

describe('what was not read', () => {
  const problemsOf = (body: string, parts = {}) => read(makeDocx(body, parts)).problems.map(({ message }) => message);

  it('is said: inserted files, embedded documents, broken parts beside the text', () => {
    expect(problemsOf('<w:altChunk r:id="x"/>')).toEqual([expect.stringContaining('stands in an inserted file')]);
    expect(problemsOf(paragraph('甲'), { relationships: { package: 'embeddings/a.docx' } })).toEqual([expect.stringContaining('embedded')]);
    const broken = problemsOf(paragraph('甲'), { comments: '', files: { 'word/comments.xml': '<w:comments>' } });
    expect(broken).toEqual([expect.stringMatching(/without word\/comments\.xml: .*not well-formed/u)]);
  });

  it('is not said of pictures, charts and workbooks', () => {
    expect(problemsOf(paragraph('甲'), { relationships: { package: 'embeddings/a.xlsx', image: 'media/a.png', chart: 'charts/chart1.xml' } })).toEqual([]);
  });
});
