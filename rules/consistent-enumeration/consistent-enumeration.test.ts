import { testRule } from '../../src/testing/index.ts';
import rule from './consistent-enumeration.ts';

const zh = (...lines: string[]): string => `${lines.join('\n')}\n`;
const SHORT = {
  full: '一是定人员，落实专人负责。二是定路线，覆盖全部路段。三是定时间，每周巡查两次。',
  cut: '一是建台账，逐项登记。二是分类施策，由专人跟踪并定期通报进展情况',
};

testRule(rule, [
  // Gaps.
  {
    name: 'a point is missing in a paragraph',
    format: 'text',
    text: '主要做法：一是加强巡查，每周两次。三是加强培训，全员参加。\n',
    findings: ['1:18-1:20 “一是”之后是“三是”，中间缺少一点。'],
  },
  {
    name: 'a point is missing over paragraphs',
    format: 'text',
    text: zh('我们重点做了以下工作。', '一是加强巡查，落实专人负责，每周至少两次。', '三是加强培训，做到全员参加。'),
    findings: ['3:1-3:3 #gap =三是'],
  },
  {
    name: 'a point is missing where paragraphs hold several',
    format: 'text',
    text: zh('我们重点做了以下工作。一是加强巡查，每周至少两次。二是建立台账。', '四是加强培训，做到全员参加。'),
    findings: ['2:1-2:3 #gap =四是'],
  },
  {
    name: 'the first point is missing',
    format: 'text',
    text: '我们主要做了以下工作：二是加强培训，全员参加。三是加强考核。\n',
    findings: ['1:12-1:14 分述从“二是”开始，前面缺少第一点。'],
  },
  {
    name: 'a point comes twice',
    format: 'text',
    text: '一是加强巡查，每周两次。二是建立台账。二是加强培训，全员参加。\n',
    findings: ['1:20-1:22 #duplicate =二是'],
  },
  {
    name: 'one slip is one finding',
    format: 'text',
    text: '一是加强巡查，每周两次。二是建立台账。二是加强培训。四是严格考核。\n',
    findings: ['1:20-1:22 #duplicate =二是'],
  },
  {
    name: 'the first point comes twice',
    format: 'text',
    text: '一是加强巡查，每周两次。一是建立台账。三是加强培训。\n',
    findings: ['1:13-1:15 #duplicate =一是'],
  },
  {
    name: 'points out of order',
    format: 'text',
    text: '一是加强巡查。二是建立台账。三是加强培训。二是严格考核，公开结果。\n',
    findings: ['1:22-1:24 #order =二是'],
  },
  { name: 'a gap in 第一，第二，', format: 'text', text: '原因有三个。第一，经费不足。第三，人手不足。\n', findings: ['1:15-1:17 #gap =第三'] },
  { name: 'a gap in 其一，其二，', format: 'text', text: '原因如下。其一，经费不足。其三，人手不足。\n', findings: ['1:14-1:16 #gap =其三'] },
  { name: 'a gap in 首先，其次，', format: 'text', text: '首先，要提高认识。再次，要压实责任。最后，要加强督查。\n', findings: ['1:10-1:12 #gap =再次'] },
  { name: 'a gap in circled figures', format: 'text', text: '报名须提交：①身份证；②学历证书；④照片。\n', findings: ['1:18-1:19 #gap =④'] },
  { name: 'a gap in bracketed figures', format: 'text', text: '报名须提交：（1）身份证；（2）学历证书；（4）照片。\n', findings: ['1:22-1:25 #gap =（4）'] },
  {
    name: 'a gap in First, Second, Third',
    text: 'There are reasons. First, the budget was cut. Third, two people left.\n',
    findings: ['1:47-1:52 “Third” follows “First”; the point between them is missing.'],
  },
  { name: 'a gap in Firstly, Secondly, Thirdly', text: 'Firstly, the budget was cut.\n\nThirdly, two people left.\n', findings: ['3:1-3:8 #gap =Thirdly'] },
  { name: 'Second without First', text: 'The move has costs. Second, two people must be trained.\n', findings: ['1:21-1:27 #gapAtStart =Second'] },
  { name: 'a gap in 一要, 二要', format: 'text', text: '一要提高认识，主动担当。二要压实责任。四要严明纪律。\n', findings: ['1:20-1:22 #gap =四要'] },
  { name: 'two ways of counting in one list', format: 'text', text: '一是加强巡查。第二，建立台账。三是加强培训。\n', findings: ['1:16-1:18 #mixedSet =三是'] },
  { name: 'points of a table cell', text: '| item | note |\n|---|---|\n| a | 一是加强巡查。三是加强培训。 |\n', findings: ['3:14-3:16 #gap =三是'] },
  // Short siblings.
  {
    name: 'a section that stops short and has no closing mark',
    format: 'text',
    text: zh(`（一）抓巡查。${SHORT.full}`, `（二）抓整改。${SHORT.cut}`, `（三）抓培训。${SHORT.full}`),
    findings: ['2:19-2:21 #shortSibling =二是'],
  },
  {
    name: 'a cut section behind a pay-wall token',
    format: 'text',
    text: zh(`（一）抓巡查。${SHORT.full}`, `##paidbegin##（二）抓整改。${SHORT.cut}`, `（三）抓培训。${SHORT.full}`, '##paidend##'),
    findings: ['2:32-2:34 #shortSibling =二是'],
  },
  {
    name: 'a section with fewer points that is finished',
    format: 'text',
    text: zh(`（一）抓巡查。${SHORT.full}`, `（二）抓整改。${SHORT.cut}。`, `（三）抓培训。${SHORT.full}`),
  },
  { name: 'one longer neighbour is no habit', format: 'text', text: zh(`（一）抓巡查。${SHORT.full}`, `（二）抓整改。${SHORT.cut}`) },
  // Lone starts.
  {
    name: 'a run of one',
    format: 'text',
    text: zh('一、存在问题', '主要是：一是人手不足，夜间无人值守。', '二、下一步打算', '增加人手。'),
    findings: ['2:5-2:7 只有“一是”，没有第二点。'],
  },
  { name: 'one hand', format: 'text', text: '一方面，要加强培训，提高能力。\n', findings: ['1:1-1:4 #lonePair =一方面'] },
  { name: 'one hand in English', text: 'On the one hand, rent is low.\n', findings: ['1:1-1:16 #lonePair =On the one hand'] },
  { name: 'first of all and nothing after', format: 'text', text: '首先，要提高认识，把责任扛在肩上。\n', findings: ['1:1-1:3 #loneWord =首先'] },
  { name: 'Firstly and nothing after', text: 'Firstly, the budget was cut.\n', findings: ['1:1-1:8 #loneWordEn =Firstly'] },
  // Silent.
  { name: 'a complete run in a paragraph', format: 'text', text: '一是加强巡查。二是建立台账。三是加强培训。\n' },
  {
    name: 'a complete run over paragraphs',
    format: 'text',
    text: zh('主要做法有以下几个方面。', '一是加强巡查，落实专人负责，每周至少两次。', '二是建立台账，逐项登记、逐项销号。'),
  },
  { name: 'a run separated by commas', format: 'text', text: '一是加强巡查，二是建立台账，三是加强培训。\n' },
  { name: 'a run without marks before its points', format: 'text', text: '做到一是加强巡查二是建立台账三是加强培训。\n' },
  { name: 'a saying', format: 'text', text: '要实事求是，一是一、二是二，不夸大成绩。\n' },
  { name: 'words that end like an ordinal', format: 'text', text: '唯一是多数人的选择，统一是大势所趋，第二是质量。\n' },
  { name: 'a run in each section', format: 'text', text: zh('（一）抓巡查。一是定人员。二是定路线。', '（二）抓整改。一是建台账。二是抓销号。') },
  {
    name: 'numbered items inside a point',
    format: 'text',
    text: zh('一是建立清单，内容包括：', '（1）问题名称；', '（2）整改时限。', '二是严格销号，逐项验收。'),
  },
  { name: 'a run inside a point of another set', format: 'text', text: '一是加强巡查。第一，定人员。第二，定路线。二是建立台账。\n' },
  { name: 'more important is the second point', format: 'text', text: '一是加强巡查，更重要的是抓好整改。\n' },
  { name: 'the other hand in the next paragraph', format: 'text', text: zh('一方面，要加强培训，提高业务能力。', '另一方面，要充实人员，保证力量。') },
  { name: 'another way to say the other hand', format: 'text', text: '一方面加强培训，同时充实人员。\n' },
  { name: 'secondly, in the sense of less important', format: 'text', text: '主要是经费不足，其次是人手不足。\n' },
  { name: 'ranks are no points', format: 'text', text: '综合得分位居全市第一，第三产业占比居全省第二。\n' },
  { name: 'First, then', text: 'First, install the package. Then run it.\n' },
  { name: 'Second after the first', text: 'The first reason is cost. Second, two people left.\n' },
  { name: 'on the one hand, on the other', text: 'On the one hand, rent is low. On the other, the road is bad.\n' },
  { name: 'a figure that refers to an equation', format: 'text', text: '由式（3）可得结果，代入式（5）即可。\n' },
  { name: 'two-letter words of other meaning', format: 'text', text: '企业二要素认证、三强三促行动、一抓到底的作风。\n' },
]);
