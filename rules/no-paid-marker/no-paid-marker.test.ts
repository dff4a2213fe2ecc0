import { testRule } from '../../src/testing/test-rule.ts';
import noPaidMarker from './no-paid-marker.ts';

const text = 'text' as const;

testRule(noPaidMarker, [
  // Pairs
  {
    name: 'a pair says which lines stood behind the pay wall',
    format: text,
    text: '一、开头。\n##paidbegin##\n二、中间。\n##paidend##\n三、结尾。\n',
    findings: [
      '2:1-2:14 残留付费标记“##paidbegin##”：第2–4行（占全文13%）原在付费内容中，请删除这一对标记。',
      '4:1-4:12 残留付费标记“##paidend##”：第2–4行（占全文13%）原在付费内容中，请删除这一对标记。',
    ],
    fixed: '一、开头。\n二、中间。\n三、结尾。\n',
  },
  {
    name: 'a marker glued to a heading goes alone',
    format: text,
    text: '##paidbegin##（二）抓整改。各单位自查。\n##paidend##',
    findings: ['1:1-1:14 #pair =##paidbegin##', '2:1-2:12 #pair =##paidend##'],
    fixed: '（二）抓整改。各单位自查。',
  },
  {
    name: 'an English draft with line endings of other systems',
    format: text,
    text: 'Costs fell.\r\n<paid>\r\nSales rose.\r\n</paid>\r\n',
    findings: ['2:1-2:7 #pair =<paid>', '4:1-4:8 #pair =</paid>'],
    fixed: 'Costs fell.\r\nSales rose.\r\n',
  },
  { name: 'dollar signs', format: text, text: '$$paidbegin$$正文$$paidend$$', findings: ['1:1-1:14 #pair', '1:16-1:27 #pair'], fixed: '正文' },
  {
    name: 'full-width marks and other cases',
    format: text,
    text: '＃＃PaidBegin＃＃正文＃＃PAIDEND＃＃',
    findings: ['1:1-1:14 #pair', '1:16-1:27 #pair'],
    fixed: '正文',
  },
  { name: 'short codes', format: text, text: '[rihide]正文[/rihide]', findings: ['1:1-1:9 #pair =[rihide]', '1:11-1:20 #pair =[/rihide]'], fixed: '正文' },
  {
    name: 'short codes with attributes',
    format: text,
    text: '[hidecontent type="payshow"]正文[/hidecontent]',
    findings: ['1:1-1:29 #pair', '1:31-1:45 #pair'],
  },
  { name: 'an ordinary word with an attribute', format: text, text: '[hide=10]正文[/hide]', findings: ['1:1-1:10 #pair', '1:12-1:19 #pair'] },
  { name: 'an ordinary word as a pair', format: text, text: '[hide]正文[/hide]', findings: ['1:1-1:7 #pair', '1:9-1:16 #pair'] },
  {
    name: 'inner and outer pairs belong together',
    format: text,
    text: '[hide]甲[hide]乙[/hide]丙[/hide]',
    findings: ['1:1-1:7 #pair', '1:8-1:14 #pair', '1:15-1:22 #pair', '1:23-1:30 #pair'],
    fixed: '甲乙丙',
  },
  { name: 'pairs of different systems do not match', format: text, text: '[rihide]甲[/erphpdown]', findings: ['1:1-1:9 #half', '1:10-1:22 #half'] },
  // As other tools leave them
  {
    name: 'as a linter rewrote the marks',
    text: '## paidbegin ##\n\n正文完整。\n\n## paidend\n',
    findings: ['1:1-1:16 #pair =## paidbegin ##', '5:1-5:11 #pair =## paidend'],
  },
  { name: 'escaped marks', text: '\\##paidbegin##正文\\##paidend##', findings: ['1:1-1:15 #pair =\\##paidbegin##', '1:17-1:29 #pair =\\##paidend##'] },
  { name: 'escaped brackets', text: '\\[rihide\\]正文\\[/rihide\\]', findings: ['1:1-1:11 #pair', '1:13-1:24 #pair'], fixed: '正文' },
  { name: 'a tag that became entities', text: '&lt;paid&gt;正文&lt;/paid&gt;', findings: ['1:1-1:13 #pair', '1:15-1:28 #pair'] },
  { name: 'marks with spaces between them', format: text, text: '# # paidbegin # #正文', findings: ['1:1-1:18 #half =# # paidbegin # #'] },
  // Halves and tokens that stand alone
  {
    name: 'a half that lost the other one',
    format: text,
    text: '正文##paidend##完。',
    findings: ['1:3-1:14 残留付费标记“##paidend##”，且缺少与之成对的另一半，请删除，并核对此处是否缺少内容。'],
    fixed: '正文完。',
  },
  { name: 'a closing half before an opening one', format: text, text: '[/rihide]正文[rihide]', findings: ['1:1-1:10 #half', '1:12-1:20 #half'] },
  { name: 'marks on one side only', format: text, text: 'paidend##完。', findings: ['1:1-1:10 #half =paidend##'] },
  {
    name: 'a page break',
    format: text,
    text: '前文。\n##pagebreak##\n后文。',
    findings: ['2:1-2:14 残留内容系统标记“##pagebreak##”，请删除。'],
    fixed: '前文。\n后文。',
  },
  {
    name: 'a member comment',
    text: 'Costs fell.\n\n<!--members-only-->\n\nSales rose.\n',
    findings: ['3:1-3:20 Token of a content system "<!--members-only-->" is left in the text; delete it.'],
  },
  {
    name: 'a pay wall line',
    format: text,
    text: 'Costs fell.\n---paywall---\nSales rose.',
    findings: ['2:1-2:14 #alone =---paywall---'],
    fixed: 'Costs fell.\nSales rose.',
  },
  { name: 'where a preview is cut', text: '前文。\n\n<!-- more -->\n\n后文。', findings: ['3:1-3:14 #break =<!-- more -->'] },
  { name: 'the filler of a button', format: text, text: '请替换付费标签内内容', findings: ['1:1-1:11 #filler'], fixed: '' },
  { name: 'a chapter of paid content', format: text, text: '[此章节为付费内容]', findings: ['1:1-1:11 #alone'] },
  { name: 'the token of the last line goes with its line break', format: text, text: '正文。\r\n##paidend##', findings: ['2:1-2:12 #half'], fixed: '正文。' },
  {
    name: 'white space around a token that fills its line goes too',
    format: text,
    text: '正文。\n  [/rihide]\t\n完。',
    findings: ['2:3-2:12 #half'],
    fixed: '正文。\n完。',
  },
  { name: 'in a table', text: '| 甲 | 乙 |\n| --- | --- |\n| ##paidbegin## | 3 |\n', findings: ['3:3-3:16 #half'] },
  // Options
  {
    name: 'tokens of the configuration',
    format: text,
    text: '甲%%VIP%%乙%%VIP%%',
    options: { markers: ['%%VIP%%'] },
    findings: ['1:2-1:9 #alone =%%VIP%%', '1:10-1:17 #alone =%%VIP%%'],
    fixed: '甲乙',
  },
  { name: 'an empty token finds nothing', format: text, text: '正文完整，没有标记。', options: { markers: [''] } },
  // Traps
  { name: 'an ordinary word in brackets', format: text, text: '点击[login]进入，[vip]用户免排队，用[password]登录。' },
  {
    name: 'an ordinary word as a link, a reference or a definition',
    text: 'See [pay](https://a.cn), [reply][1] and [login].\n\n[1]: https://a.cn\n[login]: https://a.cn\n',
  },
  { name: 'code', text: 'Search for `##paidbegin##` and [`[rihide]`](x.md).\n\n```\n##paidend##\n```\n' },
  { name: 'a heading about leave', text: '## Paid leave\n\nEmployees have 25 days.\n' },
  { name: 'a heading of one mark', text: '# paidbegin\n\nThe name of a token.\n' },
  { name: 'the bare words', format: text, text: 'paidbegin and pagebreak are names of tokens' },
  { name: 'other comments', text: '<!-- TODO: more tests -->\n\n正文完整。<!-- moreover -->' },
  { name: 'dollars around a figure', format: text, text: 'It costs $$100$$, paid at the end.' },
  { name: 'front matter', text: '---\ntag: "[rihide]"\n---\n\n正文完整。' },
  { name: 'words that only begin like a short code', format: text, text: 'See [hidden], [payment] and [restrictions].' },
  { name: 'other marks around a word', format: text, text: '##标题## 已付费内容不退款。' },
]);
