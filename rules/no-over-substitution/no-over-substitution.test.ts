import { testRule } from '../../src/testing/test-rule.ts';
import noOverSubstitution from './no-over-substitution.ts';

const text = 'text' as const;
/** Makes Q a code of the text. */
const Q = '全Q上下行动起来，Q委高度重视。\n';

testRule(noOverSubstitution, [
  // Words
  {
    name: 'names the word and its cause',
    format: text,
    text: `${Q}消除盲Q。`,
    findings: ['2:3-2:5 “盲Q”应为“盲区”，是批量替换造成的（“Q”在本文其他地方用作代号），请恢复。'],
  },
  {
    name: 'an English message on request',
    format: text,
    locale: 'en',
    text: `${Q}排查盲Q。`,
    findings: ['2:3-2:5 "盲Q" is "盲区" damaged by a replace-all ("Q" is a code elsewhere in this text); restore it.'],
  },
  {
    name: 'words that begin with the letter',
    format: text,
    text: `${Q}整合Q域，加以Q别和Q分。`,
    findings: ['2:3-2:5 =Q域', '2:8-2:10 =Q别', '2:11-2:13 =Q分'],
  },
  { name: 'words that end with the letter', format: text, text: `${Q}社Q、园Q、景Q。`, findings: ['2:1-2:3 =社Q', '2:4-2:6 =园Q', '2:7-2:9 =景Q'] },
  { name: 'a number behind the word', format: text, text: `${Q}新建景Q2个。`, findings: ['2:3-2:5 =景Q'] },
  { name: 'a word twice in one line', format: text, text: `${Q}老旧小Q改造，小Q环境好转。`, findings: ['2:3-2:5 =小Q', '2:8-2:10 =小Q'] },
  { name: 'two words that share the letter are one place', format: text, text: `${Q}社Q域。`, findings: ['2:1-2:3 =社Q'] },
  { name: 'S for 市', format: text, text: '全S上下，S委重视，S场主体活跃。', findings: ['1:11-1:13 =S场'] },
  { name: 'Z for 镇', format: text, text: '全Z动员，Z委部署，乡Z干部到位。', findings: ['1:11-1:13 =乡Z'] },
  { name: 'C for 村', format: text, text: '全C动员，C支部，农C面貌改善。', findings: ['1:10-1:12 =农C'] },
  { name: 'D for 党', format: text, text: 'D建引领，与各民主D派共商。', findings: ['1:10-1:12 =D派'] },
  { name: 'twice is a code in a text with masks', format: text, text: 'XX单位排查盲Q，优化园Q。', findings: ['1:7-1:9 =盲Q', '1:12-1:14 =园Q'] },
  { name: 'in a table', text: '全Q行动，Q委重视。\n\n| 名称 | 数量 |\n| --- | --- |\n| 社Q | 3 |\n', findings: ['5:3-5:5 =社Q'] },
  { name: 'line endings of other systems', format: text, text: '全Q行动，Q委重视。\r\n消除盲Q。\r\n', findings: ['2:3-2:5 =盲Q'] },
  { name: 'an entity in the source', text: '全Q行动，Q委重视。\n\n消除盲&#81;。', findings: ['3:3-3:9 =盲&#81;'] },
  // Figures
  {
    name: 'figures that hold one year say how many others there are',
    format: text,
    text: '全镇辖2023个村民小组，总户数42023户，人口220233人。',
    findings: ['1:4-1:8 数据“2023”像是把占位符批量替换成了年份（全文另有2处），请填写真实数据。', '1:17-1:22 #figure =42023', '1:26-1:32 #figure =220233'],
  },
  { name: 'figures in several paragraphs', format: text, text: '新增2022户。\n完成2022个项目。', findings: ['1:3-1:7 #yearAsFigure =2022', '2:3-2:7 =2022'] },
  {
    name: 'a year that is half mask, half digit',
    format: text,
    text: 'xxxx3年，启动建设；XX13 年验收。',
    findings: ['1:1-1:6 年份“xxxx3”一半是占位符、一半是数字，请写明完整年份。', '1:13-1:17 #year =XX13'],
  },
  // Places
  { name: 'a place that was anonymised', format: text, text: '船队从秦某某港出发。', findings: ['1:4-1:7 “秦某某”像是被误作人名隐去的地名，请恢复。'] },
  { name: 'at the start and with other places', format: text, text: '秦某某市，途经石某某机场。', findings: ['1:1-1:4 =秦某某', '1:8-1:11 =石某某'] },
  // Options
  { name: 'configured words need no code', format: text, text: '请到厢Q办理。', options: { words: { 厢Q: '厢区' } }, findings: ['1:3-1:5 #word =厢Q'] },
  {
    name: 'the letters of a configured word are told',
    format: text,
    text: '请到厢QQ办理。',
    options: { words: { 厢QQ: '厢区' } },
    findings: ['1:3-1:6 “厢QQ”应为“厢区”，是批量替换造成的（“QQ”在本文其他地方用作代号），请恢复。'],
  },
  { name: 'configured words are no part of longer ones', format: text, text: '请到厢QA办理。', options: { words: { 厢Q: '厢区' } } },
  {
    name: 'a configured word that is also built in is reported once',
    format: text,
    text: `${Q}社Q。`,
    options: { words: { 社Q: '社区' } },
    findings: ['2:1-2:3 =社Q'],
  },
  {
    name: 'configured words without a letter',
    format: text,
    text: '召开会议议，研究工作。',
    options: { words: { 会议议: '会议' } },
    findings: ['1:3-1:6 #word =会议议'],
  },
  // Traps
  { name: 'the whole words', format: text, text: '全区消除盲区，整合区域，2023年建成小区12个。' },
  { name: 'the letter is no code in the text', format: text, text: '游戏中的小Q和社Q社区很受欢迎。' },
  { name: 'a letter that stands once in a text with masks', format: text, text: 'XX公司推出机器人小Q。' },
  { name: 'longer Latin words', format: text, text: `${Q}比较盲Query、盲QP、盲Q2与AQ域名。` },
  { name: 'one figure equals a year', format: text, text: '2023年，全镇新增2023户用气居民。' },
  { name: 'two figures of different years', format: text, text: '2021名学生和2022名教师参加。' },
  { name: 'years before 年', format: text, text: '2022年至2023年，2022个工作日以外另有安排。' },
  { name: 'decimals, separated figures and months', format: text, text: '面积3.2023亩，产值1,2023元，2023个月、2023个月。' },
  { name: 'people whose names are hidden', format: text, text: '李某某从县城出发，张某某到市里办事，当事人王某某县里有房。' },
  { name: 'an ordinary year', format: text, text: '2013年，20XX年。' },
  { name: 'English', format: text, text: 'The QA team closed 2023 items and 2023 tickets.' },
  { name: 'code', text: `${Q}\n运行\`盲Q\`命令。` },
]);
