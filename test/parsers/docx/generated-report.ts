import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  SimpleMailMergeField,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

/** A file as another program writes it, with all parts that belong to one. */
export async function generateReport(): Promise<Uint8Array> {
  const date = '2026-11-02T00:00:00Z';
  const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
  const level = (index: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    level: index,
    format,
    text,
    alignment: AlignmentType.START,
  });
  return Packer.toBuffer(
    new Document({
      title: '关于防汛工作的报告',
      features: { trackRevisions: true },
      comments: { children: [{ id: 0, author: '李明', date: new Date(date), children: [new Paragraph('口径请核实')] }] },
      footnotes: { 1: { children: [new Paragraph('数据来自年报。')] } },
      numbering: {
        config: [
          { reference: 'zh', levels: [level(0, LevelFormat.CHINESE_COUNTING, '%1、'), level(1, LevelFormat.CHINESE_COUNTING, '（%2）')] },
          { reference: 'dot', levels: [level(0, LevelFormat.BULLET, '●')] },
        ],
      },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('区水务局')] }) },
          footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun({ children: ['第', PageNumber.CURRENT, '页'] })] })] }) },
          children: [
            new Paragraph({ heading: HeadingLevel.TITLE, text: '关于防汛工作的报告' }),
            new Paragraph({ heading: HeadingLevel.HEADING_1, numbering: { reference: 'zh', level: 0 }, text: '总体情况' }),
            new Paragraph({
              children: [
                new CommentRangeStart(0),
                new TextRun('完成投资'),
                new CommentRangeEnd(0),
                new TextRun({ children: [new CommentReference(0)] }),
                new TextRun({ children: ['三亿元', new Tab()], highlight: 'yellow' }),
                new FootnoteReferenceRun(1),
                new InsertedTextRun({ id: 1, author: 'A', date, text: '，同比增长' }),
                new DeletedTextRun({ id: 2, author: 'A', date, text: '略有下降' }),
                new SimpleMailMergeField('增幅'),
              ],
            }),
            new Paragraph({ numbering: { reference: 'dot', level: 0 }, text: '排查隐患' }),
            new Table({ rows: [new TableRow({ children: [cell('单位'), cell('数量')] }), new TableRow({ children: [cell('东城'), cell('12')] })] }),
            new Paragraph({ heading: HeadingLevel.HEADING_1, numbering: { reference: 'zh', level: 0 }, text: '存在问题' }),
          ],
        },
      ],
    }),
  );
}
