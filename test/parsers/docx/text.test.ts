import { describe, expect, it } from 'vitest';
import { field, makeDocx, paragraph, read, run, table } from './make-docx.ts';

const textOf = (body: string, parts = {}): string => read(makeDocx(body, parts)).text;

describe('the text of a Word document', () => {
  it('is a line for each paragraph, empty ones included', () => {
    expect(textOf(paragraph('一、总体情况') + paragraph('') + paragraph('完成投资3亿元。'))).toBe('一、总体情况\n\n完成投资3亿元。\n');
  });

  it('joins runs, and keeps tabs, breaks, hyphens and symbols as characters', () => {
    const runs = `${run('甲')}<w:r><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:br w:type="page"/><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>`;
    expect(textOf(`<w:p>${runs}</w:p>`)).toBe('甲\t乙\n丙\u2011☑\n');
  });

  it('drops white space at the ends of a run that does not keep it, as Word does', () => {
    expect(textOf('<w:p><w:r><w:t> total </w:t></w:r><w:r><w:t xml:space="preserve"> cost </w:t></w:r></w:p>')).toBe('total cost \n');
  });

  it('leaves out deletions and keeps insertions', () => {
    const body = `<w:p>${run('完成')}<w:ins w:id="1" w:author="A">${run('约')}</w:ins><w:del w:id="2" w:author="A"><w:r><w:delText>超过</w:delText></w:r></w:del>${run('3亿元')}</w:p>`;
    expect(textOf(body)).toBe('完成约3亿元\n');
  });

  it('joins a paragraph whose mark was deleted with the next', () => {
    expect(textOf(`<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('完成')}</w:p>${paragraph('投资')}`)).toBe('完成投资\n');
  });

  it('shows the results of fields, not their instructions', () => {
    expect(textOf(`<w:p>${run('见图')}${field('REF a \\h', '3')}${run('。')}<w:fldSimple w:instr="PAGE">${run('7')}</w:fldSimple></w:p>`)).toBe('见图3。7\n');
  });

  it('reads on behind a field that is never closed', () => {
    const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>';
    expect(textOf(`<w:p>${run('甲')}${open}${run('乙')}</w:p>${paragraph('丙')}`)).toBe('甲乙\n丙\n');
  });

  it('reads fields inside the instruction of another', () => {
    const inner = field('MERGEFIELD Name', '张');
    const body = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>${inner}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('有')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    expect(textOf(body)).toBe('有\n');
  });

  it('sees through hyperlinks, smart tags and content controls', () => {
    const control = `<w:sdt><w:sdtPr/><w:sdtContent>${run('丙')}</w:sdtContent></w:sdt>`;
    expect(textOf(`<w:p><w:hyperlink r:id="x">${run('甲')}</w:hyperlink><w:smartTag>${run('乙')}</w:smartTag>${control}</w:p>`)).toBe('甲乙丙\n');
  });

  it('puts a text box behind its paragraph, once, though the file holds it twice', () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const choice = `<mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('框中')}</wps:txbx></w:drawing></mc:Choice>`;
    const body = `<w:p>${run('前')}<w:r><mc:AlternateContent>${choice}<mc:Fallback><w:pict><v:textbox>${box('框中')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('后')}</w:p>`;
    expect(textOf(body)).toBe('前后\n框中\n');
  });

  it('takes the fallback of an alternative that needs an unknown namespace', () => {
    const body = `<w:p><w:r><mc:AlternateContent xmlns:q="urn:q"><mc:Choice Requires="q"><w:t>新</w:t></mc:Choice><mc:Fallback><w:t>旧</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(textOf(body)).toBe('旧\n');
  });

  it('comes in the order of body, footnotes, endnotes, headers, footers; separators are no notes', () => {
    const text = textOf(`<w:p>${run('正文')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`, {
      footnotes: `<w:footnote w:type="separator" w:id="0">${paragraph('---')}</w:footnote><w:footnote w:id="2">${paragraph('脚注')}</w:footnote>`,
      endnotes: `<w:endnote w:id="2">${paragraph('尾注')}</w:endnote>`,
      header: paragraph('页眉'),
      footer: paragraph('页脚'),
    });
    expect(text).toBe('正文\n脚注\n尾注\n页眉\n页脚\n');
  });

  it('reads cells row by row, and base text of ruby and formulas', () => {
    expect(
      textOf(
        table([
          ['甲', '乙'],
          ['丙', ''],
        ]),
      ),
    ).toBe('甲\n乙\n丙\n\n');
    const ruby = `<w:p><w:r><w:ruby><w:rt>${run('pin')}</w:rt><w:rubyBase>${run('拼')}</w:rubyBase></w:ruby></w:r><m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath></w:p>`;
    expect(textOf(ruby)).toBe('拼x+1\n');
  });

  it('holds a stand-in for a picture, not for a mere shape', () => {
    const drawing = (inner: string): string =>
      `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="流程图"/>${inner}</wp:inline></w:drawing></w:r></w:p>`;
    expect(textOf(drawing('<a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic>'))).toBe('\uFFFC\n');
    expect(textOf(drawing('<a:graphic><a:graphicData><wps:wsp/></a:graphicData></a:graphic>'))).toBe('\n');
  });

  it('is read whatever prefix and variant of the namespace a file uses, in UTF-16, and with a byte order mark', () => {
    const strict =
      '<ns0:document xmlns:ns0="http://purl.oclc.org/ooxml/wordprocessingml/main"><ns0:body><ns0:p><ns0:r><ns0:t>严格</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>';
    expect(textOf('', { files: { 'word/document.xml': strict } })).toBe('严格\n');
    expect(textOf('', { files: { 'word/document.xml': `\uFEFF${strict}` } })).toBe('严格\n');
    expect(textOf('', { files: { 'word/document.xml': Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${strict}`, 'utf16le') } })).toBe('严格\n');
  });

  it('is found where the package says, not under a usual name', () => {
    const files = {
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/text/main.xml"/></Relationships>',
      'text/main.xml':
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>别处</w:t></w:r></w:p></w:body></w:document>',
    };
    expect(textOf(paragraph('不读'), { files })).toBe('别处\n');
  });
});
