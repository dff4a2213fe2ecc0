import { describe, expect, it } from 'vitest';
import { field, makeDocx, NAMESPACES, paragraph, read, run, table } from '../parsers/docx/make-docx.ts';
import { annotateFindings, annotateWords, commentsIn, findingAt, partOf } from './annotate-words.ts';
import { FLAGGED, MIXED } from './mixed-draft.ts';

/** What the comments on these words stand at. */
function anchors(body: string, words: readonly string[], parts: Parameters<typeof makeDocx>[1] = {}): string[] {
  return commentsIn(annotateWords(makeDocx(body, parts), words).bytes).map(({ at }) => at);
}

describe('a comment stands at', () => {
  it.each<[name: string, body: string, words: readonly string[], at: readonly string[]]>([
    ['a whole run', `<w:p>${run('共')}${run('XX')}${run('次')}</w:p>`, ['XX'], ['XX']],
    ['characters inside a run', paragraph('共走访XX次'), ['XX'], ['XX']],
    ['a stretch over several runs', `<w:p>${run('共走')}${run('访')}${run('XX次')}</w:p>`, ['走访X'], ['走访X']],
    ['characters between entities', paragraph('甲&乙<丙&丁'), ['乙<丙'], ['乙<丙']],
    ['two words of one run, in any order', paragraph('共XX次，计YY人'), ['YY', 'XX'], ['XX', 'YY']],
    ['words that touch', paragraph('共XXYY次'), ['XX', 'YY'], ['XX', 'YY']],
    ['words inside each other', paragraph('共XX次'), ['共XX次', 'XX'], ['共XX次', 'XX']],
    ['text around a tab, in one run', '<w:p><w:r><w:t>甲甲</w:t><w:tab/><w:t>乙丙</w:t></w:r></w:p>', ['甲\t乙', '丙'], ['甲\t乙', '丙']],
    [
      'words in a hyperlink and in an insertion',
      `<w:p><w:hyperlink>${run('见官网XX')}</w:hyperlink><w:ins w:id="1">${run('约YY')}</w:ins></w:p>`,
      ['XX', 'YY'],
      ['XX', 'YY'],
    ],
    ['paragraphs that follow each other', paragraph('第一段') + paragraph('') + paragraph('第二段'), ['一段\n\n第二'], ['一段\n\n第二']],
    [
      'a word in a cell',
      table([
        ['单位', '数量'],
        ['东城', '约XX户'],
      ]),
      ['XX'],
      ['XX'],
    ],
    [
      'a word of a joined paragraph',
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('前半')}</w:p>${paragraph('后半XX')}`,
      ['半后半X'],
      ['半后半X'],
    ],
    // Moved to a boundary that Word takes.
    ['the end of the first cell, for a range over cells', table([['单位', '数量']]), ['位\n数'], ['位']],
    ['the whole text, inside CDATA', '<w:p><w:r><w:t>甲</w:t></w:r><w:r><w:t><![CDATA[共XX次]]></w:t></w:r></w:p>', ['XX'], ['共XX次']],
    ['the whole text, where Word trims it', '<w:p><w:r><w:t> 共XX次 </w:t></w:r></w:p>', ['XX'], ['共XX次']],
    ['a field as a whole', `<w:p>${run('见')}${field('REF _Ref1', '第三章第二节')}${run('。')}</w:p>`, ['第二'], ['第三章第二节']],
    [
      'a field with its inner one',
      `<w:p>${run('见')}${field('IF 1 = 1', '甲').replace('<w:t xml:space="preserve">甲</w:t></w:r>', `<w:t>甲</w:t></w:r>${field('REF a', '乙')}`)}${run('。')}</w:p>`,
      ['乙'],
      ['甲乙'],
    ],
    ['a simple field', `<w:p>${run('见')}<w:fldSimple w:instr="REF a">${run('第三章')}</w:fldSimple>${run('。')}</w:p>`, ['三'], ['第三章']],
    [
      'a control in the line',
      `<w:p>${run('日期')}<w:sdt><w:sdtPr/><w:sdtContent>${run('某年某月')}</w:sdtContent></w:sdt>${run('。')}</w:p>`,
      ['某月'],
      ['某年某月'],
    ],
    ['a formula', `<w:p>${run('面积')}<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>`, ['a'], ['a+b']],
    [
      'ruby text',
      `<w:p>${run('读')}<w:r><w:ruby><w:rt>${run('yi')}</w:rt><w:rubyBase>${run('义乌')}</w:rubyBase></w:ruby></w:r>${run('音')}</w:p>`,
      ['义'],
      ['义乌'],
    ],
    ['the words behind a deletion', `<w:p>${run('共')}<w:del w:id="1"><w:r><w:delText>十</w:delText></w:r></w:del>${run('XX次')}</w:p>`, ['XX'], ['XX']],
    ['a paragraph, for something that is absent', paragraph('水务局'), ['水务局|'], ['水务局']],
  ])('%s', (_, body, words, at) => {
    expect(anchors(body, words)).toEqual(at);
  });

  it('an empty paragraph, which is opened up', () => {
    const bytes = makeDocx(`${paragraph('甲')}<w:p w:rsidR="00A1"/><w:p><w:pPr><w:jc w:val="left"/></w:pPr></w:p>`);
    const text = '甲\n\n\n';
    const done = annotateFindings(bytes, [findingAt(text, 2, 2), findingAt(text, 3, 3)]);
    expect(partOf(done.bytes)).toContain(
      '<w:p w:rsidR="00A1"><w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>',
    );
    expect(partOf(done.bytes)).toContain('<w:jc w:val="left"/></w:pPr><w:commentRangeStart w:id="1"/>');
  });

  it('neither half of a character beyond the BMP', () => {
    const bytes = makeDocx(paragraph('甲𠮷乙'));
    const done = annotateFindings(bytes, [findingAt('甲𠮷乙\n', 0, 2)]);
    expect(commentsIn(done.bytes)).toMatchObject([{ at: '甲𠮷' }]);
  });

  it('places around fields, controls, formulas, contents, notes, boxes and headers; what stands elsewhere names its place', () => {
    const comments = commentsIn(annotateWords(MIXED, FLAGGED).bytes);
    expect(comments.filter(({ says }) => says !== '请核实口径')).toEqual([
      { at: '关于防汛工作的报告', says: '［第2段］错误：“目录”尚未填写。' },
      { at: '关于防汛工作的报告', says: '［页眉第1段］错误：“某局文件”尚未填写。' },
      { at: '关于防汛工作的报告', says: '［页脚第1段］错误：“页脚某字”尚未填写。' },
      { at: '防汛', says: '错误：“防汛”尚未填写。' },
      { at: '总体', says: '错误：“一、总体”尚未填写。' },
      { at: 'XX次', says: '错误：“XX次”尚未填写。' },
      { at: '资金YY', says: '错误：“资金YY”尚未填写。' },
      { at: '待核实', says: '错误：“待核实”尚未填写。' },
      { at: '«联系人»', says: '错误：“«联系人»”尚未填写。' },
      { at: '单击选择日期', says: '错误：“单击选择”尚未填写。' },
      { at: '单击此处输入概况', says: '错误：“输入概况”尚未填写。' },
      { at: '说明文字WW', says: '错误：“WW”尚未填写。' },
      { at: 'VV', says: '错误：“VV”尚未填写。' },
      // The mark of the note, which is no text.
      { at: '', says: '［脚注第1段］错误：“注中某处”尚未填写。' },
      { at: 'ZZ户', says: '错误：“ZZ户”尚未填写。' },
      { at: '见右图', says: '［文本框第1段］错误：“框中某数”尚未填写。' },
      { at: 'a+b', says: '错误：“a+b”尚未填写。' },
      { at: '水务局', says: '错误：“”尚未填写。' },
    ]);
  });

  it('a cover page that is a building block, but not contents that are one', () => {
    const block = (gallery: string, content: string): string =>
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="${gallery}"/></w:docPartObj></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const draft = makeDocx(block('Cover Pages', paragraph('封面XX')) + block('Bibliographies', paragraph('书目YY')));
    expect(commentsIn(annotateWords(draft, ['XX', 'YY']).bytes)).toEqual([
      { at: '封面XX', says: '［第2段］错误：“YY”尚未填写。' },
      { at: 'XX', says: '错误：“XX”尚未填写。' },
    ]);
  });

  it('the first paragraph of a control around several as a whole; the others at their words', () => {
    const control = `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('首段XX')}${paragraph('次段YY')}</w:sdtContent></w:sdt>`;
    const done = annotateWords(makeDocx(paragraph('题') + control + paragraph('末')), ['XX', 'YY']);
    expect(commentsIn(done.bytes).map(({ at }) => at)).toEqual(['首段XX', 'YY']);
    expect(partOf(done.bytes)).toContain('<w:commentRangeStart w:id="0"/><w:sdt>');
  });

  it('the nearest paragraph, for controls around cells and inside each other', () => {
    const control = (content: string): string => `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const cell = `<w:tbl><w:tr><w:tc>${paragraph('单位')}</w:tc>${control(`<w:tc>${paragraph('某局')}</w:tc>`)}</w:tr></w:tbl>`;
    const done = annotateWords(makeDocx(control(control(paragraph('封面'))) + paragraph('正文') + cell), ['封面', '某局']);
    expect(commentsIn(done.bytes)).toEqual([
      { at: '正文', says: '［第1段］错误：“封面”尚未填写。' },
      { at: '单位', says: '［第4段 · 表1第1行第2列］错误：“某局”尚未填写。' },
    ]);
    expect(done.elsewhere).toBe(2);
  });
});

describe('the runs that are cut', () => {
  it('keep their look, their names and the white space at the cut', () => {
    const done = annotateWords(makeDocx(`<w:p><w:r w:rsidR="00B2"><w:rPr><w:b/><w:sz w:val="32"/></w:rPr><w:t>共 XX 次</w:t></w:r></w:p>`), ['XX']);
    const open = '<w:r w:rsidR="00B2"><w:rPr><w:b/><w:sz w:val="32"/></w:rPr><w:t xml:space="preserve">';
    expect(partOf(done.bytes)).toContain(
      `<w:p>${open}共 </w:t></w:r><w:commentRangeStart w:id="0"/>${open}XX</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${open} 次</w:t></w:r></w:p>`,
    );
  });

  it.each([
    ['another prefix', (xml: string) => xml.replace('xmlns:w=', 'xmlns:ns0=').replaceAll('<w:', '<ns0:').replaceAll('</w:', '</ns0:')],
    ['no prefix', (xml: string) => xml.replace('xmlns:w=', 'xmlns=').replaceAll('<w:', '<').replaceAll('</w:', '</')],
    [
      'the strict namespace',
      (xml: string) => xml.replace('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main'),
    ],
    ['a byte order mark', (xml: string) => `\uFEFF${xml}`],
  ])('are right in a file with %s', (_, change) => {
    const xml = `<?xml version="1.0"?><w:document ${NAMESPACES}><w:body><w:p><w:r><w:t>共XX次</w:t></w:r></w:p></w:body></w:document>`;
    const done = annotateWords(makeDocx('', { files: { 'word/document.xml': change(xml) } }), ['XX']);
    expect(commentsIn(done.bytes)).toEqual([{ at: 'XX', says: '错误：“XX”尚未填写。' }]);
  });

  it('are right in UTF-16, which stays', () => {
    const xml = `\uFEFF<?xml version="1.0" encoding="UTF-16"?><w:document ${NAMESPACES}><w:body>${paragraph('共XX次𠮷')}</w:body></w:document>`;
    const done = annotateWords(makeDocx('', { files: { 'word/document.xml': Buffer.from(xml, 'utf16le') } }), ['XX']);
    expect(commentsIn(done.bytes)).toMatchObject([{ at: 'XX' }]);
    expect(read(done.bytes).pack.main.encoding).toBe('utf-16le');
  });
});
