import { testRule } from '../../src/testing/index.ts';
import noRepeatedText from './no-repeated-text.ts';

const body = (text: string): string => `一、工作情况\n${text}\n`;
const section = (text: string): string => `## Findings\n\n${text}\n`;
const PARAGRAPH = '街道组织网格员对辖区老旧小区逐栋逐户开展走访，登记居民反映的停车、充电、照明等问题，当场能办的当场办结。';
const LONG = `${PARAGRAPH}不能当场办结的列入清单，明确责任科室和完成时限，每周由分管负责同志调度一次，办结后由网格员上门回访，听取居民评价。`;
const PARAGRAPH_EN =
  'The auditors compared every voucher of the second quarter with the ledger, asked the cashiers for the missing receipts, and noted the sums.';

testRule(noRepeatedText, [
  // Items of a series.
  {
    name: 'an item that stands twice in a series',
    format: 'text',
    text: body('走访青石村、白塔村、青石村等村，收集意见建议。'),
    findings: ['2:11-2:14 “青石村”在同一列举中出现了两次。'],
  },
  {
    name: 'two equal neighbours are one range',
    format: 'text',
    text: body('邀请住建局、住建局等部门到场。'),
    findings: ['2:3-2:10 #duplicateItem =住建局、住建局'],
  },
  {
    name: 'equal neighbours after a comma',
    format: 'text',
    text: body('活动反响良好，晚报网、晚报网等媒体作了报道。'),
    findings: ['2:8-2:15 #duplicateItem =晚报网、晚报网'],
  },
  {
    name: 'equal masked names are to become two',
    format: 'text',
    text: body('活动反响良好，XX台、XX台等媒体作了报道。'),
    findings: ['2:8-2:15 “XX台”在同一列举中出现了两次，填写时应为两个不同的名称。'],
  },
  { name: 'masks alone stand for anything', format: 'text', text: body('走访了XX、XX、XX，收集意见建议。') },
  { name: 'each pair of brackets has its own series', format: 'text', text: body('完成道路（车行道、人行道）、广场（车行道、人行道）改造。') },
  { name: 'quoted names are items of their own', format: 'text', text: body('开展“进社区、进校园”和“进社区、进企业”活动。') },
  { name: 'a series begins anew after a comma', format: 'text', text: body('走访青石村、白塔村，调研青石村、红旗村。') },
  { name: 'items that share a word are different', format: 'text', text: body('再动员、再部署、再落实，谋划发展、推动发展。') },
  {
    name: 'another series may begin in an item',
    format: 'text',
    text: body('农业、林业、渔业等部门应当引导农业、林业、渔业生产者，检查生产、经营、运输以及产品储存、经营、使用情况。'),
  },
  { name: 'figures repeat by chance', format: 'text', text: body('三个季度分别为12、15、12件，占比为三成、三成、四成。').replace('三成、三成', '三成、五成') },
  {
    name: 'an item that stands twice in an English series',
    text: section('The review covers risk, cost and risk of each depot.'),
    findings: ['3:34-3:38 “risk” stands twice in this series.'],
  },
  { name: 'emphasis in English may repeat', text: section('We asked again, again and again for the missing log.') },

  // Names of points.
  {
    name: 'two points of one run with one name',
    format: 'text',
    text: body('一是开展走访慰问，送去温暖。二是抓好宣传引导，营造氛围。三是开展走访慰问，解决困难。'),
    findings: ['2:3-2:9 同一组“一是、二是”中有两项的名称相同：“开展走访慰问”。'],
  },
  {
    name: 'two points with one masked name',
    format: 'text',
    text: body('一是开展XX活动，摸清底数。二是开展XX活动，解决困难。'),
    findings: ['2:3-2:9 #duplicateMaskedName =开展XX活动'],
  },
  {
    name: 'points over paragraphs are one run',
    format: 'text',
    text: body('一是加强宣传引导，营造文明养犬的良好氛围。\n二是加强宣传引导，解决困难。'),
    findings: ['2:3-2:9 #duplicateName'],
  },
  {
    name: 'another run may use the name again',
    format: 'text',
    text: body('一是加强宣传引导，营造氛围。二是压实责任。\n第二批中，一是加强宣传引导，解决困难。'),
  },

  // Clauses.
  {
    name: 'a sentence that takes up the end of the one before',
    format: 'text',
    text: body('以马上就办的劲头认真抓好问题整改。持续抓好问题整改，确保见效。'),
    findings: ['2:11-2:26 前后两处都写了“抓好问题整改”，请核对是否重复。'],
  },
  {
    name: 'the same clause in the next sentence',
    format: 'text',
    text: body('完善值班制度，及时报告险情，做好转移准备。加强巡查，及时报告险情。'),
    findings: ['2:27-2:33 #repeatedClause =及时报告险情'],
  },
  { name: 'a short clause may come again', format: 'text', text: body('压实责任，抓好落实。加强督查，抓好落实。') },
  { name: 'a clause may come again much later', format: 'text', text: body('及时报告险情，做好准备。加强巡查。加强值守。遇到大雨时，及时报告险情。') },
  { name: 'clauses with figures or masks are different', format: 'text', text: body('收入同比增长百分之XX，支出同比增长百分之XX。') },
  { name: 'the text under a run-in heading takes up its words', format: 'text', text: '（一）优化企业开办服务。持续优化企业开办服务，压缩办理时限。\n' },
  { name: 'a name in quotation marks is said again', format: 'text', text: body('开展“身边好人好事”评选活动。在“身边好人好事”评选中加大宣传。') },

  // Punctuation.
  {
    name: 'a doubled comma',
    format: 'text',
    text: body('完成任务，，提高质量。'),
    findings: ['2:5-2:7 标点重复：“，，”。'],
    fixed: body('完成任务，提高质量。'),
  },
  {
    name: 'a semicolon before a full stop',
    format: 'text',
    text: body('完成任务；提高质量；。'),
    findings: ['2:10-2:12 #doubledMark =；。'],
    fixed: body('完成任务；提高质量。'),
  },
  {
    name: 'two full stops',
    format: 'text',
    text: body('完成任务。。提高质量。'),
    findings: ['2:5-2:7 #doubledMark =。。'],
    fixed: body('完成任务。提高质量。'),
  },
  {
    name: 'next to a 顿号 an item may be lost, so nothing is changed',
    format: 'text',
    text: body('抓好宣传、、督查。'),
    findings: ['2:5-2:7 #doubledMark =、、'],
    fixed: body('抓好宣传、、督查。'),
  },
  {
    name: 'a full stop before a comma is not decided',
    format: 'text',
    text: body('完成任务。，提高质量。'),
    findings: ['2:5-2:7 #doubledMark =。，'],
    fixed: body('完成任务。，提高质量。'),
  },
  { name: 'three full stops are an ellipsis', format: 'text', text: body('完成任务。。。提高质量。') },
  { name: 'exclamation marks may be doubled', format: 'text', text: body('祝大家新春快乐！！谢谢？！') },
  {
    name: 'a doubled comma in English',
    text: section('The log is complete,, and the sums agree..'),
    findings: ['3:20-3:22 #doubledMark =,,', '3:41-3:43 #doubledMark =..'],
    fixed: section('The log is complete, and the sums agree.'),
  },
  { name: 'ranges, ellipses and paths have points of their own', text: section('See ../log, 1..10, a..b and so on... Then etc.. is rare.') },

  // Words.
  { name: 'a doubled article', text: section('We read the the log.'), findings: ['3:9-3:16 The word “the” stands twice.'] },
  { name: 'words that follow themselves by right', text: section('He had had enough, and that that is so, is so. What it is is plain.') },
  { name: 'a letter and an article are two things', text: section('Choose A a second time, and vitamin A. A log was kept.') },
  {
    name: 'a doubled word in Chinese',
    format: 'text',
    text: body('我们我们将按照按照要求推进。'),
    findings: ['2:1-2:5 “我们”重复。', '2:6-2:10 #doubledWord =按照按照'],
  },
  {
    name: 'a doubled particle in Chinese',
    format: 'text',
    text: body('居民反映的的问题已经办结了了。').replace('了了。', '。'),
    findings: ['2:5-2:7 #doubledWord =的的'],
  },
  { name: 'words that are doubled by right', format: 'text', text: body('达到规范经营的目的的确不易，大家试试看、研究研究，不能不了了之，和和美美。') },

  // Paragraphs.
  {
    name: 'a paragraph that stands twice',
    format: 'text',
    text: body(`${PARAGRAPH}\n定期通报进度。\n${PARAGRAPH}`),
    findings: ['4:1-4:53 本段与第2行的段落完全相同。'],
  },
  {
    name: 'a paragraph that stands twice in English',
    text: section(`${PARAGRAPH_EN}\n\nAll is well.\n\n${PARAGRAPH_EN}`),
    findings: ['7:1-7:140 This paragraph already stands in line 3.'],
  },
  {
    name: 'a paragraph with one word changed is nearly the same',
    format: 'text',
    text: body(`${LONG}\n${LONG.replace('街道', '社区').replace('每周', '每月')}`),
    findings: ['3:1-3:110 #similarParagraph'],
  },
  {
    name: 'a manual repeats itself by design',
    text: section(`${PARAGRAPH_EN}\n\nRun \`audit\`.\n\n${PARAGRAPH_EN}`),
    findings: ['7:1-7:140 #repeatedParagraphHint'],
  },
  { name: 'short paragraphs may come again', format: 'text', text: body('定期通报进度。\n压实责任。\n定期通报进度。') },
  { name: 'cells and code may repeat', text: `| 意见 | 意见 |\n| --- | --- |\n| ${PARAGRAPH} | ${PARAGRAPH} |\n` },
]);
