import { testRule } from '../../src/testing/index.ts';
import noBrokenLine from './no-broken-line.ts';

testRule(noBrokenLine, [
  // Chinese: the second half begins with a mark.
  {
    name: 'a line that begins with a comma is the rest of the line before',
    format: 'text',
    text: '一、工作情况\n全年共办理群众来信八十余件\n，办结率达到百分之九十八。\n',
    findings: ['3:1-3:2 段落以“，”开头，一句话在此被拆成了两段，应与上一段合并。'],
    fixed: '一、工作情况\n全年共办理群众来信八十余件，办结率达到百分之九十八。\n',
  },
  {
    name: 'a blank line and an indent between the halves go too',
    format: 'text',
    text: '一、工作情况\n　　积极对接供水、供电\n\n　　、供气等单位，办理延伸服务。\n',
    findings: ['4:3-4:4 #brokenBeforeMark =、'],
    fixed: '一、工作情况\n　　积极对接供水、供电、供气等单位，办理延伸服务。\n',
  },
  {
    name: 'line endings elsewhere stay as they are',
    format: 'text',
    text: '一、工作情况\r\n完成改造任务三项\r\n；启动改造任务两项。\r\n二、下一步打算\r\n抓好收尾。\r\n',
    findings: ['3:1-3:2 #brokenBeforeMark =；'],
    fixed: '一、工作情况\r\n完成改造任务三项；启动改造任务两项。\r\n二、下一步打算\r\n抓好收尾。\r\n',
  },
  {
    name: 'a full stop alone on its line belongs to the line before',
    format: 'text',
    text: '一、工作情况\n活动得到居民广泛好评\n。\n二、下一步打算\n抓好收尾。\n',
    findings: ['3:1-3:2 #brokenBeforeMark =。'],
    fixed: '一、工作情况\n活动得到居民广泛好评。\n二、下一步打算\n抓好收尾。\n',
  },
  {
    name: 'a full stop that slipped to the next sentence is left alone',
    format: 'text',
    text: '一、系统架构\n用户通过互联网访问前置服务器\n。后端服务器负责数据存取。\n',
  },
  {
    name: 'a closing mark belongs to the line that opened it',
    format: 'text',
    text: '一、工作情况\n落实“一楼一策\n”工作机制，逐栋制定方案。\n',
    findings: ['3:1-3:2 #brokenBeforeMark =”'],
    fixed: '一、工作情况\n落实“一楼一策”工作机制，逐栋制定方案。\n',
  },
  {
    name: 'a bracket closes across widths',
    format: 'text',
    text: '一、工作情况\n各责任单位(含街道\n）按月报送进度。\n',
    findings: ['3:1-3:2 #brokenBeforeMark =）'],
  },
  { name: 'a closing mark that nothing opened joins nothing', format: 'text', text: '一、工作情况\n落实工作机制\n”三包”责任到人。\n' },
  {
    name: 'question marks on a line of their own are a note',
    format: 'text',
    text: '一、工作情况\n全年接待来访群众四十批次\n？？？\n二、下一步打算\n抓好收尾。\n',
  },
  { name: 'an ellipsis on a line of its own is no second half', format: 'text', text: '一、工作情况\n全年接待来访群众四十批次\n……\n' },
  { name: 'a paragraph that ended needs no comma behind it', format: 'text', text: '一、工作情况\n任务已经完成。\n，下一步继续推进。\n' },

  // Chinese: broken inside a pair.
  {
    name: 'a quotation split in its middle is one sentence',
    format: 'text',
    text: '一、工作情况\n街道牵头建立台账，逐户落实“一户\n一策”帮扶措施。\n',
    findings: ['3:1-3:2 一句话在成对的标点中间被拆成了两段，应与上一段合并。'],
    fixed: '一、工作情况\n街道牵头建立台账，逐户落实“一户一策”帮扶措施。\n',
  },
  {
    name: 'Latin words keep a space between them',
    format: 'text',
    text: '一、工作情况\n平台上线后，全部接口（见 Open\nAPI 目录）对外开放。\n',
    findings: ['3:1-3:4 #brokenInPair =API'],
    fixed: '一、工作情况\n平台上线后，全部接口（见 Open API 目录）对外开放。\n',
  },
  {
    name: 'a quotation over several paragraphs opens in each',
    format: 'text',
    text: '他在信里说：\n“做教师的，首先要自己站得正\n“话说错了却会留在孩子心里。”\n',
  },
  {
    name: 'a finished paragraph inside a long quotation is not broken',
    format: 'text',
    text: '他在信里说：“做教师的，首先要自己站得正。\n话说错了却会留在孩子心里。”\n大家都很受触动。\n',
  },
  { name: 'a title over two lines is no sentence', format: 'text', text: '关于开展“一户\n一策”帮扶工作的通知\n各社区：\n现将有关事项通知如下。\n' },

  // What is no break.
  {
    name: 'text wrapped at the width of a page is one paragraph',
    format: 'text',
    text: '今年以来，街道围绕老旧小区改造，广泛开展入户走访\n，累计收集居民意见建议六十余条，逐条研究答复，并\n将办理结果向居民公开，接受群众监督，取得了良好的\n效果。\n',
  },
  { name: 'items of a list are their own paragraphs', text: '- 完成台账梳理\n- 、此项待定\n' },
  { name: 'a table row is no second half', text: '各项任务进展如下\n\n| 、 | 乙 |\n| --- | --- |\n| 1 | 2 |\n' },
  { name: 'code is no second half', text: '执行下面的命令\n\n```\n，\n```\n' },
  { name: 'a heading of Markdown is no second half', text: '全年办理来信八十余件\n\n## ，其他\n\n完成。\n' },
  {
    name: 'quotations are joined with their marks',
    text: '> 全年共办理群众来信八十余件\n>\n> ，办结率达到百分之九十八。\n',
    findings: ['3:3-3:4 #brokenBeforeMark =，'],
    fixed: '> 全年共办理群众来信八十余件，办结率达到百分之九十八。\n',
  },
  {
    name: 'a marker between the halves is not deleted by a join',
    format: 'text',
    text: '一、工作情况\n全年共办理群众来信八十余件\n##pagebreak##\n，办结率达到百分之九十八。\n',
    findings: ['4:1-4:2 #brokenBeforeMark =，'],
    fixed: '一、工作情况\n全年共办理群众来信八十余件\n##pagebreak##\n，办结率达到百分之九十八。\n',
  },

  // English.
  {
    name: 'a paragraph in lower case goes on with the one before',
    text: '## Coverage\n\nThe survey reached every depot that opened before the spring and\n\nwas repeated in autumn with the same questions.\n',
    findings: ['5:1-5:4 The paragraph goes on with the sentence of the one before. Join the two.'],
    fixed: '## Coverage\n\nThe survey reached every depot that opened before the spring and was repeated in autumn with the same questions.\n',
  },
  {
    name: 'a comma before the break is no end',
    text: '## Coverage\n\nThe team compared the notes of all depots with the ledger,\n\nand the sums agreed in every case.\n',
    findings: ['5:1-5:4 #brokenInSentence =and'],
  },
  {
    name: 'a paragraph that begins with a comma goes on',
    text: '## Coverage\n\nThe team compared the notes of all depots with the ledger\n\n, and the sums agreed in every case.\n',
    findings: ['5:1-5:2 #brokenBeforeMark =,'],
    fixed: '## Coverage\n\nThe team compared the notes of all depots with the ledger, and the sums agreed in every case.\n',
  },
  {
    name: 'the halves of a word are not joined unasked',
    text: '## Coverage\n\nThe team compared the notes of all depots with the ledger and recon-\n\nciled the sums in every case.\n',
    findings: ['5:1-5:6 #brokenInSentence =ciled'],
    fixed: '## Coverage\n\nThe team compared the notes of all depots with the ledger and recon-\n\nciled the sums in every case.\n',
  },
  {
    name: 'lines of one English paragraph flow on',
    text: '## Coverage\n\nThe survey reached every depot that opened before the spring and\nwas repeated in autumn with the same questions.\n',
  },
  {
    name: 'wrapped plain text flows on even where a label stands before it',
    format: 'text',
    text: '1. Findings\n\nFinding 1: Vouchers are complete. The manual requires a receipt and\ntwo signatures for each payment. All vouchers met this requirement,\nand the sums agreed with the ledger.\n',
  },
  {
    name: 'a paragraph may begin with the name of a command',
    text: '## Coverage\n\nInstall it with the package manager that you already use\n\nnpm: the default choice for most projects.\n',
  },
  { name: 'short lines are labels', text: '## Coverage\n\nFor all of the teams\n\nsee the list of contacts below.\n' },
  {
    name: 'a phrase without an end is the entry of a list',
    text: '## Coverage\n\nA list of the colours that we use for the depots in spring\n\ngreen for the ones that are open\n',
  },
  {
    name: 'a sentence that ended is not broken',
    text: '## Coverage\n\nThe survey reached every depot that opened before the spring.\n\nwe repeated it in autumn with the same questions.\n',
  },
  {
    name: 'a paragraph in bold is a label',
    text: '## Coverage\n\n**The survey reached every depot that opened before the spring and**\n\nwas repeated in autumn with the same questions.\n',
  },
  // The width of a page.
  {
    name: 'a line may break right after an opening mark or a 顿号 inside a pair',
    format: 'text',
    text: '一、主要做法\n本年度共开展培训十二次，组织观看警示教育片《\n我的故事》并开展讨论。\n各村落实“一户一策、\n一村一品”措施，推进顺利。\n本年度还评选了先进，推进“一户一策、\n一村一品”帮扶措施。\n',
    findings: ['3:1-3:2 #brokenInPair =我', '7:1-7:2 #brokenInPair =一'],
  },
  {
    name: 'a line that ends at the width of its neighbours was wrapped',
    format: 'text',
    text: '一、工作情况\n短句。\n街道围绕老旧小区改造开展入户走访并收集居民各类意见\n，逐条研究答复，并将办理结果向居民公开接受群众监督。\n短句。\n',
  },
  {
    name: 'every break is reported when nothing counts as wrapped',
    format: 'text',
    options: { reflow: 'never' },
    text: '一、工作情况\n短句。\n街道围绕老旧小区改造开展入户走访并收集居民各类意见\n，逐条研究答复，并将办理结果向居民公开接受群众监督。\n短句。\n',
    findings: ['4:1-4:2 #brokenBeforeMark =，'],
  },
]);
