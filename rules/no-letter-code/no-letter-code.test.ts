import { describe, expect, it } from 'vitest';
import { lintWithRule } from '../../src/testing/lint-with-rule.ts';
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
    findings: ['1:2-1:3 #code =Q', '1:7-1:8 “Q”在本文其他地方用作代号（1处），“由Q教育局牵头”中的这一处也请写出全称。'],
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
  {
    name: 'a letter that completes ordinary words twice was put there by a replace-all',
    format: text,
    text: '各省、自治Q、直辖市：各地Q要统筹推进，各省（Q、市）要抓落实。',
    findings: ['1:6-1:7 =Q', '1:14-1:15 =Q', '1:24-1:25 =Q'],
  },
  { name: 'a city and its offices', format: text, text: '关于S政协提案的答复，经会同S公安部门研究。', findings: ['1:3-1:4 =S', '1:15-1:16 =S'] },
  {
    name: 'a doubled code is two words that met',
    format: text,
    text: '全J动员，国家统计J负责，统计JJ长主持。',
    findings: ['1:2-1:3 =J', '1:10-1:11 =J', '1:16-1:18 =JJ'],
  },
  {
    name: 'a code with a number behind it, where it is one elsewhere',
    format: text,
    text: '全Q动员，江滨Q9个街道参加。',
    findings: ['1:2-1:3 =Q', '1:8-1:9 =Q'],
  },
  {
    name: 'known codes beside the words they belong to',
    format: text,
    text: '省级人民ZF贯彻党ZY部署，动用ZY储备粮。',
    findings: ['1:5-1:7 =ZF', '1:10-1:12 =ZY', '1:17-1:19 =ZY'],
  },
  { name: 'a certain code that is the whole addressee', format: text, text: '关于防震减灾的报告\nGWY：\n现报告如下。', findings: ['2:1-2:4 =GWY'] },
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
  {
    name: 'a named code at either end of a sentence',
    format: text,
    text: 'T办公室的函件转T',
    options: { codes: { T: '厅' } },
    findings: ['1:1-1:2 =T', '1:9-1:10 =T'],
  },
  { name: 'a named code between marks is none', format: text, text: '等级为“T”，结论见附录。', options: { codes: { T: '厅' } } },
  { name: 'a named code of six letters', format: text, text: '报ABCDEF局备案。', options: { codes: { ABCDEF: '教育' } }, findings: ['1:2-1:8 =ABCDEF'] },
  { name: 'a named code is none in a longer word', format: text, text: '共享Track与AT局。', options: { codes: { T: '厅' } } },
  { name: 'names of objects are no codes', format: text, text: '用constructor法建模。', options: { codes: {} } },
  { name: 'allowed letters', format: text, text: '全Q动员，省RD部署。', options: { allow: ['Q'] }, findings: ['1:7-1:9 =RD'] },
  // Traps
  { name: 'one word that a letter completes may be an accident', format: text, text: '游戏社Q很受欢迎，城S是片名。' },
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

describe('no-letter-code', () => {
  it.each(['q', 'Q1', 'TOOLONG', ''])('refuses %j as the name of a code', async (letters) => {
    await expect(lintWithRule(noLetterCode, { text: '正文。', options: { codes: { [letters]: '区' } } })).rejects.toThrow();
  });

  it('suggests the word only where the configuration names it', async () => {
    const { findings } = await lintWithRule(noLetterCode, { format: 'text', text: '请Q委审定，省RD备案。', options: { codes: { Q: '区' } }, locale: 'en' });
    expect(findings.map(({ text, suggestions }) => ({ text, suggestions }))).toEqual([
      { text: 'Q', suggestions: [{ label: 'Replace "Q" by "区"', edits: [{ range: { start: 1, end: 2 }, text: '区' }] }] },
      { text: 'RD', suggestions: [] },
    ]);
  });
});
