import { testRule } from '../../src/testing/test-rule.ts';
import noLetterCode from './no-letter-code.ts';

const text = 'text' as const;

testRule(noLetterCode, [
  // Codes
  { name: 'names the place and what to do', format: text, text: '请Q委审定。', findings: ['1:2-1:3 “请Q委审定”中的“Q”是文字的代号，请写出全称。'] },
  {
    name: 'says what a known code probably means',
    format: text,
    text: '传达SS委精神。',
    findings: ['1:3-1:5 “传达SS委精神”中的“SS”是文字的代号，可能指“省市”，请写出全称。'],
  },
  {
    name: 'English messages on request',
    format: text,
    locale: 'en',
    text: '送Q委审定。',
    findings: ['1:2-1:3 The letters "Q" in "送Q委审定" stand for a word; write it out.'],
  },
  {
    name: 'a letter before an office, a government or its departments',
    format: text,
    text: 'Q政府、Q领导、Q直部门和Q长。',
    findings: ['1:1-1:2 =Q', '1:5-1:6 =Q', '1:9-1:10 =Q', '1:14-1:15 =Q'],
  },
  { name: 'a letter after 全 or 我', format: text, text: '全Q推广，我S率先。', findings: ['1:2-1:3 =Q', '1:7-1:8 =S'] },
  { name: 'a letter after 全 with a number behind it', format: text, text: '全Q12个村已覆盖，我Q2023年启动。', findings: ['1:2-1:3 =Q', '1:12-1:13 =Q'] },
  {
    name: 'a letter that is a code elsewhere is one here too',
    format: text,
    text: '全Q动员，由Q教育局牵头。',
    findings: ['1:2-1:3 #code =Q', '1:7-1:8 “Q”在本文其他地方用作代号（1处），“由Q教育局牵”中的这一处也请写出全称。'],
  },
  { name: 'a letter glued to a mask', format: text, text: 'QXXX抓落实，XXXQ党组部署。', findings: ['1:1-1:2 =Q', '1:12-1:13 =Q'] },
  {
    name: 'known codes after a place',
    format: text,
    text: '省RD、市ZX和县ZF。',
    findings: ['1:2-1:4 #known =RD', '1:6-1:8 #known =ZX', '1:10-1:12 #known =ZF'],
  },
  {
    name: 'known codes in a text that holds masks',
    format: text,
    text: 'ZY部署后，XX县以饱满的ZZ热情投入。',
    findings: ['1:1-1:3 #known =ZY', '1:14-1:16 #known =ZZ'],
  },
  {
    name: 'codes that mean nothing else',
    format: text,
    text: '以 XJP 同志为核心，GWY印发，SHZY制度。',
    findings: ['1:3-1:6 =XJP', '1:13-1:16 =GWY', '1:19-1:23 =SHZY'],
  },
  { name: 'the committee of a province or a city', format: text, text: '省W、市W要求。', findings: ['1:2-1:3 =W', '1:5-1:6 =W'] },
  { name: 'D for 党', format: text, text: 'D建引领，D支部带头，从严治D。', findings: ['1:1-1:2 =D', '1:6-1:7 =D', '1:15-1:16 =D'] },
  { name: 'X for 党', format: text, text: '抓X建、育X员，X的二十大精神。', findings: ['1:2-1:3 #known =X', '1:6-1:7 #known =X', '1:9-1:10 #known =X'] },
  { name: 'X for 党 in phrases', format: text, text: '执政X的使命，提交入X申请。', findings: ['1:3-1:4 =X', '1:11-1:12 =X'] },
  {
    name: 'weak words follow when X is 党',
    format: text,
    text: '基层X组织健全，X委、X组和X校履职。',
    findings: ['1:3-1:4 =X', '1:9-1:10 =X', '1:12-1:13 =X', '1:15-1:16 =X'],
  },
  { name: 'in a table and a heading', text: '# 全Q工作总结\n\n| 单位 | 数量 |\n| --- | --- |\n| Q委 | 3 |\n', findings: ['1:4-1:5 =Q', '5:3-5:4 =Q'] },
  { name: 'line endings of other systems', format: text, text: '第一段正常。\r\n全Q行动。\r\n', findings: ['2:2-2:3 =Q'] },
  { name: 'a code that is an entity in the source', text: '全&#81;行动起来。', findings: ['1:2-1:7 =&#81;'] },
  // Options
  { name: 'a named code needs only its place', format: text, text: '送T办公室阅。', options: { codes: { T: '厅' } }, findings: ['1:2-1:3 #known =T'] },
  {
    name: 'a named code is reported once',
    format: text,
    text: '请Q委审定。',
    options: { codes: { Q: '区' } },
    findings: ['1:2-1:3 “请Q委审定”中的“Q”是文字的代号，可能指“区”，请写出全称。'],
  },
  { name: 'a named code is none in an ordinary word', format: text, text: '购T台一座，定为T级。', options: { codes: { T: '厅' } }, findings: ['1:9-1:10 =T'] },
  { name: 'a named code is none in a longer word', format: text, text: '共享Track与AT局。', options: { codes: { T: '厅' } } },
  { name: 'names of objects are no codes', format: text, text: '用constructor法建模。', options: { codes: {} } },
  { name: 'allowed letters', format: text, text: '全Q动员，省RD部署。', options: { allow: ['Q'] }, findings: ['1:7-1:9 =RD'] },
  // Traps
  { name: 'grades and shares', format: text, text: '全A级景区，D级危房，A股和H股，E类人才。' },
  { name: 'things that are shaped or named by a letter', format: text, text: 'B超、T台、K线、U盘、Y型路口、全T恤、我G网络。' },
  { name: 'abbreviations', format: text, text: 'GDP与CPI、PPP项目、EPC模式、ICU床位、AI应用、APP政府端。' },
  { name: 'quarters and names', format: text, text: '2024Q1至Q3，QQ群，Q版形象，阿Q正传，R&D。' },
  { name: 'brands and models', format: text, text: 'ZX型设备，SS牌，XX县采购ZF公司产品。' },
  { name: 'words that a committee or a head only begins', format: text, text: '甲方C委托乙方，D长度，S领导力。' },
  { name: 'letters that number things', format: text, text: 'A政府网、B委员会、E政府平台、N年规划。' },
  { name: 'letters as names in a study', format: text, text: '受访者说，S镇政府和全S镇都支持，W主任也同意。' },
  { name: 'cases with changed names', format: text, text: 'L书记与C县长均为化名。' },
  { name: 'defined terms', format: text, text: '中元公司（以下简称“ZY公司”）签约，ZY委派专人，省ZY分公司配合。' },
  { name: 'a term in brackets after its name', format: text, text: '双创中心（SC）成立，省SC验收。' },
  { name: 'a letter that stands for a quantity', format: text, text: '用Q代表产量，全Q为12。' },
  { name: 'studies that name factories by letters', format: text, text: '以J厂和K厂的社区为例。' },
  { name: 'models with X', format: text, text: '推行“党建+X”和“1+N+X”模式，6+X体系。' },
  { name: 'X for an unknown name is no code', format: text, text: '中共X市委书记走访X个村。' },
  { name: 'initials in English', format: text, text: 'The Q committee met ZF and SS members.' },
  { name: 'code and links', text: '运行`全Q委`，正文没有代号，见[说明](https://a.cn/Q委)。' },
]);
