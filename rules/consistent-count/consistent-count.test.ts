import { testRule } from '../../src/testing/index.ts';
import rule from './consistent-count.ts';

const md = (...lines: string[]): string => `${lines.join('\n\n')}\n`;
const zh = (...lines: string[]): string => `${lines.join('\n')}\n`;

testRule(rule, [
  // Before the list.
  {
    name: 'too few points in the paragraph',
    format: 'text',
    text: '问题主要体现在三个方面：一是人手不足，夜间无人。二是经费不足，设备老化。\n',
    findings: ['1:8-1:12 前面说“三个方面”，后面列出的是2条。'],
  },
  {
    name: 'too many points in the paragraph',
    format: 'text',
    text: '问题主要体现在两个方面：一是人手不足。二是经费不足。三是设备老化。\n',
    findings: ['1:8-1:12 #ordinals =两个方面'],
  },
  {
    name: 'points in paragraphs',
    format: 'text',
    text: zh('问题主要体现在三个方面：', '一是人手不足，夜间无人值守，白天也难以兼顾。', '二是经费不足，设备老化。'),
    findings: ['1:8-1:12 #ordinals =三个方面'],
  },
  {
    name: 'headings after an announcement',
    format: 'text',
    text: zh('同志们：', '下面，我讲三点意见。', '一、提高认识', '要重视。', '二、压实责任', '要落实。'),
    findings: ['2:6-2:10 #ordinals =三点意见'],
  },
  {
    name: 'second-level headings after an announcement',
    format: 'text',
    text: zh(
      '一、主要做法',
      '重点抓好四项工作。',
      '（一）抓巡查。每周两次。',
      '（二）抓整改。逐项销号。',
      '（三）抓培训。全员参加。',
      '二、存在问题',
      '人手不足。',
    ),
    findings: ['2:5-2:9 #ordinals =四项工作'],
  },
  {
    name: 'numbered paragraphs after an announcement',
    format: 'text',
    text: zh('现提出以下三条建议：', '1.增加人手。', '2.更新设备。', '3.充实经费。', '4.加强培训。'),
    findings: ['1:6-1:10 #ordinals =三条建议'],
  },
  {
    name: '第一，第二， after an announcement',
    format: 'text',
    text: '原因主要有三个方面。第一，经费不足。第二，人手不足。\n',
    findings: ['1:6-1:10 #ordinals =三个方面'],
  },
  {
    name: 'bracketed figures after an announcement',
    format: 'text',
    text: '须提交以下三项内容：（1）申请表；（2）身份证。\n',
    findings: ['1:6-1:10 #ordinals =三项内容'],
  },
  { name: 'figures written with digits', format: 'text', text: '主要体现在3个方面：一是人手不足。二是经费不足。\n', findings: ['1:6-1:10 #ordinals =3个方面'] },
  { name: 'a Chinese Markdown list', text: '整改分为以下四个步骤：\n\n- 自查\n- 整改\n- 验收\n', findings: ['1:7-1:11 #list =四个步骤'] },
  {
    name: 'an English numbered list',
    text: 'The rollout has four steps:\n\n1. build\n2. test\n3. ship\n',
    findings: ['1:17-1:27 “four steps” is announced, but the list has 3 items.'],
  },
  { name: 'an English bullet list', text: 'We found three main risks:\n\n- cost\n- time\n', findings: ['1:10-1:26 #list =three main risks'] },
  { name: 'nested items are not counted', text: 'It has two phases:\n\n- build\n  - test\n- ship\n- rest\n', findings: ['1:8-1:18 #list =two phases'] },
  // After the list.
  {
    name: 'a series that is summed up wrongly',
    format: 'text',
    text: '要把思想教育、检查整改、建章立制四项重点工作贯通起来。\n',
    findings: ['1:17-1:23 “四项重点工作”之前列举的是3项。'],
  },
  // Totals.
  {
    name: 'parts that exceed their total',
    format: 'text',
    text: '全年共排查隐患10处，其中消防隐患6处、用电隐患5处。\n',
    findings: ['1:8-1:11 总数为10处，各分项相加为11处。'],
  },
  {
    name: 'parts that miss their total by a little',
    format: 'text',
    text: '全年共排查隐患58处，其中消防隐患31处、用电隐患26处。\n',
    findings: ['1:8-1:11 #sum =58处'],
  },
  {
    name: 'a budget that does not add up',
    format: 'text',
    text: '所需经费共计50万元，其中设备购置28.5万元、人员培训20万元。\n',
    findings: ['1:7-1:11 #sum =50万元'],
  },
  {
    name: 'a total row',
    text: '| item | cost |\n|---|---|\n| rent | 40 |\n| power | 12 |\n| Total | 55 |\n',
    findings: ['5:11-5:13 The total row says 55, but the rows above add up to 52.'],
  },
  {
    name: 'a Chinese total row',
    text: '| 项目 | 金额 | 占比 |\n|---|---|---|\n| 设备 | 1,200 | 60% |\n| 培训 | 800 | 40% |\n| 合计 | 2,100 | 100% |\n',
    findings: ['5:8-5:13 #tableSum =2,100'],
  },
  {
    name: 'one whole with two numbers',
    format: 'text',
    text: zh('全市共有中小学校45所，布局合理。', '全市共有中小学校46所，其中小学30所。'),
    findings: ['2:9-2:12 此处为46所，前文为45所，请核对。'],
  },
  // Silent.
  { name: 'an announcement that agrees', format: 'text', text: '问题主要体现在两个方面：一是人手不足。二是经费不足。\n' },
  {
    name: 'an announcement that agrees over paragraphs',
    format: 'text',
    text: zh('主要体现在三个方面：', '一是人手不足，夜间无人值守。', '二是经费不足，设备老化。', '三是培训不够。'),
  },
  {
    name: 'points that go on in the next paragraph',
    format: 'text',
    text: zh('主要体现在三个方面：一是人手不足。二是经费不足。', '三是培训不够，能力有待提高。'),
  },
  {
    name: 'points of which each begins a paragraph, the first with the announcement',
    format: 'text',
    text: zh('主要体现在四个方面：一是人手不足。', '二是经费不足，设备老化。', '三是培训不够。'),
    findings: ['1:6-1:10 前面说“四个方面”，后面列出的是3条。'],
  },
  {
    name: 'a problem that no measure answers, where the measures are fewer',
    format: 'text',
    text: zh('一、存在的问题', '一是水库管护人手不足。二是预警设备老化。三是台账记录不全。', '二、下一步打算', '一是招聘管护员。二是更换预警设备。'),
    findings: ['2:23-2:29 “下一步打算”部分似乎没有针对“台账记录不全”这一问题的措施，请核对问题与措施是否对应。'],
  },
  {
    name: 'as many measures as problems, in words of their own',
    format: 'text',
    text: zh('一、存在的问题', '一是水库管护人手不足。二是台账记录不全。', '二、下一步打算', '一是招聘管护员。二是每周抽查档案。'),
  },
  { name: 'names of policies', format: 'text', text: '突出抓好三会一课，落实八项规定，增强四个意识：一是学习，二是对照，三是整改。\n' },
  { name: 'names that the user adds', format: 'text', text: '突出抓好四项行动任务：一是治水，二是治气。\n', options: { fixedPhrases: ['四项行动任务'] } },
  { name: 'a label in quotation marks', format: 'text', text: '突出抓好“三项工作”：一是巡查，二是整改。\n' },
  { name: 'an open series', format: 'text', text: '统筹推进组织、宣传、统战等四项工作。\n' },
  { name: 'more than a number', format: 'text', text: '主要存在十余个问题：一是人手不足。二是经费不足。\n' },
  { name: 'the third of something', format: 'text', text: '主要讲第三个方面：一是人手不足。二是经费不足。\n' },
  { name: 'a series with a verb before the number', format: 'text', text: '针对融资难、融资贵、用工难问题推出四项措施。\n' },
  { name: 'a series with 和', format: 'text', text: '抓好党建、经济、民生和稳定三项工作。\n' },
  { name: 'a series that agrees', format: 'text', text: '将宣传发动、集中培训、隐患排查、整改提升四项重点任务衔接起来。\n' },
  { name: 'no list follows', format: 'text', text: zh('同志们：', '下面，我讲三点意见。', '大家要提高认识，压实责任。') },
  { name: 'a selection of parts', format: 'text', text: '全年共培训120人，其中党员12人、青年30人。\n' },
  { name: 'parts in another unit', format: 'text', text: '全年共培训20人，其中党员12人、满意度达到98%。\n' },
  { name: 'a total row that agrees', text: '| item | cost | share |\n|---|---|---|\n| rent | 40 | 77% |\n| power | 12 | 23% |\n| Total | 52 | 100% |\n' },
  { name: 'averages are not added', text: '| item | avg |\n|---|---|\n| rent | 40 |\n| power | 12 |\n| Total | 26 |\n' },
  { name: 'rounded parts', text: '| item | cost |\n|---|---|\n| rent | 1.24 |\n| power | 1.24 |\n| Total | 2.49 |\n' },
  { name: 'at least so many', text: 'There are at least two reasons:\n\n- cost\n- time\n- risk\n' },
  { name: 'a part of them', text: 'We chose two of the four options:\n\n- rent\n- buy\n' },
  { name: 'a list that agrees', text: md('The rollout has two steps:', '1. build', '2. ship') },
  { name: 'code after the announcement', text: md('It takes two steps:', '```sh\nmake\n```') },
]);
