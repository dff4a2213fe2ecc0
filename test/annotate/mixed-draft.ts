import { field, makeDocx, paragraph, run, style, table } from '../parsers/docx/make-docx.ts';

const control = (properties: string, content: string): string => `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

const contents = control(
  '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>',
  `${paragraph('目录')}<w:p>${field('TOC \\o', '总体情况1')}</w:p>`,
);

const box = `<w:p>${run('见右图')}<w:r><w:pict><v:shape style="width:120pt;height:40pt"><v:textbox><w:txbxContent>${paragraph('框中某数')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;

/** One of everything that comments must find their way around. */
export const MIXED = makeDocx(
  [
    paragraph('关于防汛工作的报告'),
    contents,
    paragraph('总体情况', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
    `<w:p>${run('走访群众')}${run('约XX次', '<w:b/>')}${run('，投入')}<w:ins w:id="90" w:author="王芳" w:date="2026-11-02T00:00:00Z">${run('资金YY万元')}</w:ins><w:del w:id="91" w:author="王芳" w:date="2026-11-02T00:00:00Z"><w:r><w:delText>若干</w:delText></w:r></w:del>${run('。')}</w:p>`,
    `<w:p>${run('口径')}<w:commentRangeStart w:id="7"/>${run('待核实')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>${run('，联系')}${field('MERGEFIELD 联系人', '«联系人»')}${run('办理')}</w:p>`,
    `<w:p>${run('日期')}${control('<w:alias w:val="日期"/><w:showingPlcHdr/><w:date/>', run('单击选择日期'))}${run('起')}</w:p>`,
    control('<w:alias w:val="概况"/><w:showingPlcHdr/><w:text/>', paragraph('单击此处输入概况')),
    control('<w:alias w:val="说明"/>', paragraph('说明文字WW') + paragraph('另有VV项')),
    `<w:p>${run('据年报')}<w:r><w:footnoteReference w:id="4"/></w:r>${run('测算')}</w:p>`,
    table([
      ['单位', '数量'],
      ['东城', 'ZZ户'],
    ]),
    box,
    `<w:p>${run('面积')}<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>${run('亩')}</w:p>`,
    paragraph('水务局'),
  ].join(''),
  {
    numbering,
    styles: style('a', 'Normal'),
    footnotes: `<w:footnote w:id="4">${paragraph('注中某处')}</w:footnote>`,
    comments: `<w:comment w:id="7" w:author="李明" w:date="2026-11-02T00:00:00Z" w:initials="李"><w:p w14:paraId="0A0A0A01"><w:r><w:t>请核实口径</w:t></w:r></w:p></w:comment><w:comment w:id="8" w:author="王芳" w:date="2026-11-02T00:00:00Z" w:initials="王"><w:p w14:paraId="0A0A0A02"><w:r><w:t>已核实</w:t></w:r></w:p></w:comment>`,
    commentsExtended: '<w15:commentEx w15:paraId="0A0A0A01" w15:done="0"/><w15:commentEx w15:paraId="0A0A0A02" w15:paraIdParent="0A0A0A01" w15:done="0"/>',
    header: paragraph('某局文件'),
    footer: paragraph('页脚某字'),
  },
);

/** Words of it that comments are put on. */
export const FLAGGED = [
  '防汛',
  '目录',
  '一、总体',
  'XX次',
  '资金YY',
  '待核实',
  '«联系人»',
  '单击选择',
  '输入概况',
  'WW',
  'VV',
  '注中某处',
  'ZZ户',
  '框中某数',
  'a+b',
  '某局文件',
  '页脚某字',
  '水务局|',
];
