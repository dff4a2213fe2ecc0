import { testRule } from '../../src/testing/index.ts';
import noUnclosedPair from './no-unclosed-pair.ts';

testRule(noUnclosedPair, [
  // Open marks.
  {
    name: 'an open quotation mark is reported at the mark',
    format: 'text',
    text: '一、主要做法\n建立“包、带、帮机制，逐项落实帮扶措施。\n',
    findings: ['2:3-2:4 “ 没有闭合，缺少与之成对的 ”。'],
  },
  {
    name: 'an open title of a work is reported',
    format: 'text',
    text: '一、主要做法\n认真学习《工作条例，逐章逐条对照检查。\n二、下一步打算\n继续推进。\n',
    findings: ['2:5-2:6 #openMark =《'],
  },
  {
    name: 'open brackets of each width are reported',
    format: 'text',
    text: '一、主要做法\n各单位（含街道按月报送；各社区(含小区按周报送。\n',
    findings: ['2:4-2:5 #openMark =（', '2:16-2:17 #openMark =('],
  },
  { name: 'an open 〔 is reported', format: 'text', text: '一、主要做法\n按照临政办〔2024号文件要求抓好落实。\n', findings: ['2:6-2:7 #openMark =〔'] },
  { name: 'an open 【 is reported', format: 'text', text: '一、主要做法\n打造【邻里汇品牌，服务居民三千人次。\n', findings: ['2:3-2:4 #openMark =【'] },
  {
    name: 'a paragraph that ends without a mark as well is an error',
    format: 'text',
    text: '一、主要做法\n建立“包、带、帮机制，逐项落实帮扶措施\n二、下一步打算\n继续推进。\n',
    findings: ['2:3-2:4 #openMarkAtCut =“'],
  },
  {
    name: 'a mark in the last clause of a cut sentence is the cut, which another rule tells',
    format: 'text',
    text: '一、主要做法\n压实工作责任，全面落实“包、带、帮\n二、下一步打算\n继续推进。\n',
  },
  {
    name: 'the inner mark is the open one when the outer is closed',
    format: 'text',
    text: '一、主要做法\n开展“学习《工作条例”活动，参加三百人次。\n',
    findings: ['2:6-2:7 #openMark =《'],
  },
  {
    name: 'an open bracket in a heading is reported',
    text: '## 一、工作情况（上半年\n\n完成任务。\n\n## 二、下一步打算\n\n继续推进。\n',
    findings: ['1:10-1:11 #openMark =（'],
  },
  {
    name: 'an open bracket in an English paragraph is reported',
    text: '## Findings\n\nAll depots keep the log (see the second annex. The sums agree.\n',
    findings: ['3:25-3:26 ( is opened and never closed; ) is missing.'],
  },
  {
    name: 'an open quotation mark in English is reported',
    text: '## Findings\n\nThe auditor called the log “complete and took a copy.\n',
    findings: ['3:28-3:29 #openMark =“'],
  },
  {
    name: 'an open square bracket in a list item is reported',
    text: '## Findings\n\n- The log is kept [see the annex. All sums agree.\n',
    findings: ['3:19-3:20 #openMark =['],
  },

  // Closing marks and wrong marks.
  {
    name: 'a closing mark alone is reported',
    format: 'text',
    text: '一、主要做法\n落实三包”责任，逐户上门走访。\n',
    findings: ['2:5-2:6 ” 前面缺少与之成对的 “。'],
  },
  { name: 'a closing bracket alone is reported', text: '## Findings\n\nThe log is complete) and the sums agree.\n', findings: ['3:20-3:21 #loneCloser =)'] },
  {
    name: 'two closing quotation marks name the wrong one',
    format: 'text',
    text: '一、主要做法\n召开”社区工委”联席会议，研究停车难问题。\n',
    findings: ['2:3-2:4 标点用反了：此处应为 “，而不是 ”。'],
  },
  {
    name: 'two opening quotation marks name the wrong one',
    format: 'text',
    text: '一、主要做法\n召开“社区工委“联席会议，研究停车难问题。\n',
    findings: ['2:8-2:9 #wrongMark =“'],
  },
  {
    name: 'reversed quotation marks are one finding',
    format: 'text',
    text: '一、主要做法\n召开”社区工委“联席会议，研究停车难问题。\n',
    findings: ['2:3-2:4 #wrongMark =”'],
  },

  // What is right.
  {
    name: 'a quotation over several paragraphs opens in each and closes in the last',
    format: 'text',
    text: '一、校训\n老校长写道：\n“做教师的，首先要自己站得正。\n“话说错了却会留在孩子心里。\n“愿我们配得上这个称呼。”\n大家深受触动。\n',
  },
  {
    name: 'a quotation may open in mid-paragraph and close paragraphs later',
    format: 'text',
    text: '一、校训\n老校长写道：“做教师的，首先要自己站得正。\n话说错了却会留在孩子心里。”\n大家深受触动。\n',
  },
  { name: 'quotations in English do the same', text: '## Letter\n\n“We counted the cash at all desks.\n\n“We found no gap.”\n' },
  { name: 'a note in brackets may run over paragraphs', format: 'text', text: '一、附注\n（本表数据截至六月底。\n以后按季更新。）\n二、其他\n无。\n' },
  {
    name: 'a note on how a statute was passed may have lost its first line',
    format: 'text',
    text: '临湖市文明行为促进条例\n2022年10月21日临湖市第十届人民代表大会常务委员会第七次会议通过）\n第一条 为了促进文明行为，制定本条例。\n',
  },
  { name: 'mixed widths close one another', format: 'text', text: '一、主要做法\n各单位（含街道)按月报送，各社区(含小区）按周报送。\n' },
  { name: 'a straight quotation mark closes a curly one', format: 'text', text: '一、主要做法\n落实“三包"责任，建立"一户一策”台账。\n' },
  { name: 'the marks of other input methods close too', format: 'text', text: '一、主要做法\n落实“三包〞责任，建立〝一户一策〞台账。\n' },
  { name: 'numbers of points have half a bracket', format: 'text', text: '一、工作要求\n要做到：1）台账清楚；2)责任到人；a）按月通报；三）逐级签字。\n' },
  { name: 'numbers at the head of lines have half a bracket', format: 'text', text: '一、工作要求\n1）台账清楚，责任到人。\n2）按月通报，逐级签字。\n' },
  { name: 'letters in English lists have half a bracket', text: '## Steps\n\nWe a) count the cash, b) read the log and iv) compare both.\n' },
  { name: 'faces are no brackets', text: '## Thanks\n\nThank you all :) and see you soon ;-)\n' },
  { name: 'half-open intervals are whole', text: '## Range\n\nValues lie in [0, 1) or in (1, 2] and never outside.\n' },
  { name: 'crossed marks all have their partner', format: 'text', text: '一、主要做法\n落实“三包（包片、包楼”、包户）责任。\n' },
  { name: 'the title of a work may be wrapped', format: 'text', text: '关于印发《临湖市物业服务\n管理办法》的通知\n各社区：\n现印发给你们，请遵照执行。\n' },
  { name: 'marks in code are code', text: '## Setup\n\nWrite `arr[` or `f(` first.\n\n```\nif (a {\n```\n' },
  { name: 'links and escaped brackets are whole', text: '## Setup\n\nSee [the guide](https://example.com/a) and \\[ or the list of signs @[\\\\]^_.\n' },
  {
    name: 'brackets in addresses and options are whole',
    text: '## Setup\n\n*options*: (_Object_ [optional]_) and example.org/[owner]/[repo].git are both fine.\n',
  },
  { name: 'an apostrophe is no quotation mark', text: '## Setup\n\nThe depots’ logs don’t differ from last year’s.\n' },

  // The source.
  {
    name: 'a code fence that nothing closes is an error',
    text: '## Setup\n\n```sh\nnpm test\n\n## Conclusion\n\nAll is well.\n',
    findings: ['3:1-3:4 The code fence is never closed: the rest of the text is read as code.'],
  },
  { name: 'a shorter fence closes nothing', text: '## Setup\n\n````\nnpm test\n```\n', findings: ['3:1-3:5 #openFence =````'] },
  { name: 'a longer fence closes', text: '## Setup\n\n```\nnpm test\n`````\n' },
  { name: 'a fence in a list closes in the list', text: '## Setup\n\n- Run\n\n  ```\n  npm test\n  ```\n' },
  { name: 'a fence in a quotation closes in the quotation', text: '## Setup\n\n> ```\n> npm test\n> ```\n' },
  { name: 'indented code has no fence', text: '## Setup\n\n    npm test\n' },
  {
    name: 'a comment that nothing closes is an error',
    text: '## 一、工作情况\n\n完成任务。\n\n<!-- 以下待核\n\n## 二、下一步打算\n\n继续推进。\n',
    findings: ['5:1-5:5 注释没有结束标记“-->”，后面的内容都不会显示。'],
  },
  { name: 'a comment that closes is fine', text: '## 一、工作情况\n\n<!-- 已核 -->\n\n完成任务。\n' },
  { name: 'a formula that nothing closes is an error', text: '## 一、计算方法\n\n$$\ns = a + b\n', findings: ['3:1-3:3 #openFormula =$$'] },
]);
