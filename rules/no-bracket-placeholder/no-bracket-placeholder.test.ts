import { describe, expect, it } from 'vitest';
import { lintDocument } from '../../src/engine/lint.ts';
import { buildDocument } from '../../src/model/build-document.ts';
import { parsePlainText } from '../../src/parsers/plain-text.ts';
import { type RuleTestCase, testRule } from '../../src/testing/index.ts';
import { lintWithRule } from '../../src/testing/lint-with-rule.ts';
import noBracketPlaceholder from './no-bracket-placeholder.ts';

type Format = 'markdown' | 'text';

/** A draft and what is found in it, in order: the message id, a space, the reported words. */
function draftIn(format: Format) {
  return (name: string, draft: string, ...found: readonly string[]): RuleTestCase => ({ name, format, text: draft, findings: places(draft, found) });
}

const text = draftIn('text');
const markdown = draftIn('markdown');

/** Where the words stand, searched from the end of those before. */
function places(draft: string, found: readonly string[]): string[] {
  let from = 0;
  return found.map((one) => {
    const [id = '', ...rest] = one.split(' ');
    const words = rest.join(' ');
    const start = draft.indexOf(words, from);
    expect(start, `“${words}” stands in the draft`).toBeGreaterThanOrEqual(0);
    from = start + words.length;
    return `${point(draft, start)}-${point(draft, from)} #${id} =${words.replaceAll('\n', '\\n')}`;
  });
}

function point(draft: string, offset: number): string {
  const lines = draft.slice(0, offset).split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

testRule(noBracketPlaceholder, [
  // Chinese fields
  text(
    'names of values in square brackets',
    '[主办单位]定于8月3日在[会议地点]召开会议，由[主持人]主持。',
    'field [主办单位]',
    'field [会议地点]',
    'field [主持人]',
  ),
  text(
    'each part of a date is a place of its own',
    '时间：[年]年[月]月[日]日（星期[X]）[上/下]午[X]时',
    'field [年]',
    'field [月]',
    'field [日]',
    'blank [X]',
    'choice [上/下]',
    'blank [X]',
  ),
  text('a date in one pair of brackets', '成文日期：[年月日]。会期：〔  年 月 日〕', 'field [年月日]', 'field 〔  年 月 日〕'),
  text(
    'brackets in the title, the addressee, the signature and the date',
    '【单位全称】年度总结\n【主送机关】：\n现将有关情况报告如下。\n【发文机关】\n【成文日期】',
    'field 【单位全称】',
    'field 【主送机关】',
    'field 【发文机关】',
    'field 【成文日期】',
  ),
  text('two names with a slash', '由【牵头单位/部门】商【配合部门】办理。', 'field 【牵头单位/部门】', 'field 【配合部门】'),
  text('a field in the middle of a sentence', '今年以来，【本单位名称】围绕中心工作，完成投资[金额]万元。', 'field 【本单位名称】', 'field [金额]'),
  text(
    'names in angle, curly and tortoise-shell brackets',
    '项目<项目名称>由｛施工单位｝承建，于〔竣工日期〕交付，编制日期<日/月/年>。',
    'field <项目名称>',
    'field ｛施工单位｝',
    'field 〔竣工日期〕',
    'field <日/月/年>',
  ),
  text('a modifier that leaves the choice to the writer', '1.[具体措施]\n2.[相应要求]', 'field [具体措施]', 'field [相应要求]'),
  text('masks in brackets', '[XX街道]投入【××】万元，联系人为[XXX]。', 'field [XX街道]', 'blank 【××】', 'blank [XXX]'),
  text('dots before a unit or an office stand for a name', '〔...〕街道安排[…]人到场。', 'blank 〔...〕', 'blank […]'),
  markdown('a field in Chinese in Markdown', '## 落款\n\n[发文单位]  \n[日期]\n', 'field [发文单位]', 'field [日期]'),

  // Chinese instructions
  text(
    'instructions that ask',
    '【写明主要举措和数据。】\n[此处输入正文内容]\n【补写推进情况及支撑事实。】',
    'ask 【写明主要举措和数据。】',
    'ask [此处输入正文内容]',
    'ask 【补写推进情况及支撑事实。】',
  ),
  text(
    'whole sentences to the writer',
    '[简要说明本季度缺陷处理情况，并列出未关闭的缺陷。]\n[本节应说明测试环境的组成。]',
    'ask [简要说明本季度缺陷处理情况，并列出未关闭的缺陷。]',
    'ask [本节应说明测试环境的组成。]',
  ),
  text('how long the answer shall be', '会议认为，[对当前形势的判断和共识，1-2段]', 'ask [对当前形势的判断和共识，1-2段]'),
  text(
    'instructions in round brackets',
    '项目概况（此处填写建设规模），责任人（请根据实际填写姓名）。',
    'ask （此处填写建设规模）',
    'ask （请根据实际填写姓名）',
  ),
  text('what is still to be checked', '通过[保障方式，待核实]等方式落实，占比【数据待补】。', 'ask [保障方式，待核实]', 'ask 【数据待补】'),
  text(
    'holes of a text generator',
    '尊敬的[您的上级姓名]：\n【此处插入图1】\n此致\n[您的职位]',
    'field [您的上级姓名]',
    'ask 【此处插入图1】',
    'field [您的职位]',
  ),
  text(
    'the hints of a template and what it says about them',
    '测试报告\n版本 <1.0>\n[注：本模板中用方括号标出的文字供编写时参考，发布前应予删除。]\n<日/月/年>\t<x.x>\t<详细信息>\t<姓名>\n1. 简介\n[本文档的简介应概括全文。]',
    'filled <1.0>',
    'ask [注：本模板中用方括号标出的文字供编写时参考，发布前应予删除。]',
    'field <日/月/年>',
    'blank <x.x>',
    'style <详细信息>',
    'field <姓名>',
    'ask [本文档的简介应概括全文。]',
  ),
  text('a choice in angle brackets', '经研究，<同意/不同意>立项。', 'choice <同意/不同意>'),

  // Company
  text(
    'doubtful brackets beside certain ones',
    '现由【单位名称】围绕【中心任务】汇报。\n（一）【工作模块1】\n【写明推进动作。】\n（二）【特色亮点】（可选）',
    'field 【单位名称】',
    'style 【中心任务】',
    'style 【工作模块1】',
    'ask 【写明推进动作。】',
    'style 【特色亮点】',
  ),
  {
    name: 'the message says what spoke for a doubtful bracket',
    format: 'text',
    text: '[会议名称]纪要\n地点：[会议地点]\n总体目标：[一句话概括]',
    findings: ['1:1-1:7 #field', '2:4-2:10 #field', '3:6-3:13 本文同样的括号有2处是待填内容，“[一句话概括]”也应填上实际内容，并删去括号。'],
  },
  text('numbered siblings speak for each other', '1.[目标1]\n2.[目标2]\n3.[目标3]', 'several [目标1]', 'several [目标2]', 'several [目标3]'),
  text(
    'three different nouns speak for each other',
    '围绕[重点任务]，落实[整改措施]，解决[突出问题]。',
    'several [重点任务]',
    'several [整改措施]',
    'several [突出问题]',
  ),
  text('a noun before its value is due', '总体目标：[工作目标]', 'slot [工作目标]'),
  text(
    'the template’s own legend speaks for its brackets',
    '说明：方括号内为待填内容，请替换后使用。\n本次由[牵头部门]负责，围绕[主线]展开。',
    'field [牵头部门]',
    'legend [主线]',
  ),
  text('a lone doubtful bracket is left alone', '此次活动的主线[乡村振兴]十分鲜明。'),
  text(
    'labels before their text outvote a field',
    '【背景】连日降雨，河水上涨。\n【做法】各村加密巡查。\n【成效】未发生险情。\n【意见建议】增配水泵。\n请于【截止日期】前反馈，联系【联系人】。',
    'field 【截止日期】',
    'field 【联系人】',
  ),

  // English
  text(
    'placeholders that ask',
    'This plan is for [Insert Client Name] and [Your Company Name]; [describe the scope in two sentences].',
    'ask [Insert Client Name]',
    'ask [Your Company Name]',
    'ask [describe the scope in two sentences]',
  ),
  text(
    'names of values',
    '[Company Name], a [State of Incorporation] corporation, hired [Name] on [Start Date].',
    'field [Company Name]',
    'field [State of Incorporation]',
    'field [Name]',
    'field [Start Date]',
  ),
  text('a capital field at the start of a sentence', '[Company] will deliver the pump by May.', 'field [Company]'),
  text(
    'blanks of a contract',
    'The price is $[_________], [●] days after [____, INC.] has paid [$________]; [__] votes.',
    'blank [_________]',
    'blank [●]',
    'blank [____, INC.]',
    'blank [$________]',
    'blank [__]',
  ),
  text(
    'a letter: salutation, amount, position',
    'Dear [Candidate Name]:\nYou will be paid [$Amount] a year by [Employer].',
    'field [Candidate Name]',
    'blank [$Amount]',
    'field [Employer]',
  ),
  text(
    'notes to the drafter',
    '[Note to drafter: choose one of the two clauses.]\n[Optional clause: the supplier shall insure the goods.]\n[For individual buyers use the following block:]',
    'ask [Note to drafter: choose one of the two clauses.]',
    'ask [Optional clause: the supplier shall insure the goods.]',
    'ask [For individual buyers use the following block:]',
  ),
  text('an empty place before a unit', 'Notice is given within [ ] days, and the cap is $[  ].', 'blank [ ]', 'blank [  ]'),
  text('a nested blank is one place', 'Payable to [Account number: [____]] in full.', 'blank [____]'),
  text(
    'date and time formats',
    'Date: [YYYY-MM-DD when it was decided]\nHeld on [Month DD, 20YY] at [HH:MM]',
    'ask [YYYY-MM-DD when it was decided]',
    'ask [Month DD, 20YY]',
    'ask [HH:MM]',
  ),
  text(
    'masks and letters',
    'We cut cost by [X]% in [XX] weeks; see [INC-XXXX] and [X, Y, and Z].',
    'blank [X]',
    'blank [XX]',
    'field [INC-XXXX]',
    'field [X, Y, and Z]',
  ),
  text(
    'choices',
    '* Status: [proposed | rejected | accepted]\nThe tenant must sign before [he/she] moves in.',
    'choice [proposed | rejected | accepted]',
    'choice [he/she]',
  ),
  text('fields of proposal programs', 'Prepared for [Client.FirstName] by [Sender.Company].', 'field [Client.FirstName]', 'field [Sender.Company]'),
  text(
    'curly brackets that ask',
    'Effective {enter date here} between {Names of both parties} and us.',
    'ask {enter date here}',
    'field {Names of both parties}',
  ),
  text(
    'round brackets that ask',
    'Start date: (fill me in with today’s date)\nSigned by (insert name)',
    'ask (fill me in with today’s date)',
    'ask (insert name)',
  ),
  markdown(
    'a decision record: certain brackets speak for the others',
    '# [short title of the problem]\n\n* Deciders: [list everyone involved]\n* Date: [YYYY-MM-DD]\n\n## Options\n\n* [option 1]\n* [option 2]\n\nChosen: "[option 1]", because [justification].\n\n* Good, because [argument a]\n',
    'field [short title of the problem]',
    'ask [list everyone involved]',
    'ask [YYYY-MM-DD]',
    'style [option 1]',
    'style [option 2]',
    'style [option 1]',
    'style [justification]',
    'style [argument a]',
  ),
  markdown(
    'the same with curly brackets, and braces within',
    '# {title of the problem}\n\n* {decision driver 1, e.g., a force, …}\n* Date: {YYYY-MM-DD}\n\nChosen because {justification. e.g., it resolves {force}}.\n',
    'field {title of the problem}',
    'style {decision driver 1, e.g., a force, …}',
    'ask {YYYY-MM-DD}',
    'style {justification. e.g., it resolves {force}}',
  ),
  markdown(
    'placeholders that Markdown takes for tags',
    'Prepared by <insert name> for <Your Company>.\n\n<describe the scope here>\n',
    'ask <insert name>',
    'ask <Your Company>',
    'ask <describe the scope here>',
  ),
  markdown(
    'brackets that Markdown takes for links',
    '主持人：[姓名](职务)，见[通知](通知.md)和[说明](https://example.com)。\n\n- [Use Case Name](URL)\n',
    'field [姓名]',
    'field [Use Case Name]',
  ),
  markdown(
    'cells of a table in angle brackets, beside certain ones',
    '# <incident title>\n\n**Date**: <YYYY-MM-DD>\n\n| Action | Owner |\n|---|---|\n| <action item> | <owner> |\n',
    'field <incident title>',
    'ask <YYYY-MM-DD>',
    'style <action item>',
    'style <owner>',
  ),
  markdown(
    'several phrases in angle brackets',
    'In the context of <use case>, facing <some concern>, we chose <one option> to achieve <a quality>.',
    'several <use case>',
    'several <some concern>',
    'several <one option>',
    'several <a quality>',
  ),
  text(
    'a wrapped bracket is one finding over two lines',
    'The consultant shall deliver the services that are named in the schedule\ncalled [insert the title of the schedule here and add the date on which\nit was signed], and shall report to the client at the end of each month\nin writing, with a copy to the treasurer and the secretary of the board.\n',
    'ask [insert the title of the schedule here and add the date on which\nit was signed]',
  ),
  { name: 'an escaped bracket keeps its backslash in the range', text: 'Dear \\[insert name\\],', findings: ['1:6-1:21 #ask =\\[insert name\\]'] },
  markdown(
    'a link inside the bracket belongs to it',
    '* Status: [proposed | superseded by [ADR-5](0005.md) | …]',
    'choice [proposed | superseded by [ADR-5](0005.md) | …]',
  ),

  // Variables
  text(
    'variables of templates',
    '{{ReportPeriod}}由{{.Name}}编制，{{#if done}}已完成{{/if}}，${total}元。',
    'variable {{ReportPeriod}}',
    'variable {{.Name}}',
    'variable {{#if done}}',
    'variable {{/if}}',
    'variable ${total}',
  ),
  text(
    'merge fields',
    'Dear «First_Name» «LastName»,\nyour number is %CLIENT_ID%, <%= amount %> is due to <<Company Name>>.',
    'variable «First_Name»',
    'variable «LastName»',
    'variable %CLIENT_ID%',
    'variable <%= amount %>',
    'variable <<Company Name>>',
  ),
  text('merge fields in Chinese', '«姓名»同志：', 'variable «姓名»'),
  {
    name: 'templates that a program fills in later',
    format: 'text',
    text: 'Dear {{name}}, «First_Name», ${city}: [insert text]',
    options: { templating: true },
    findings: ['1:39-1:52 #ask =[insert text]'],
  },

  // Places to look at
  text(
    'default values in a contract with blanks',
    'The seller [____] is a [Delaware] company; the term is [1 year(s)], the price $[____].',
    'blank [____]',
    'default [Delaware]',
    'default [1 year(s)]',
    'blank [____]',
  ),
  text(
    'values that kept the brackets of the template',
    '版本：<1.0>\n编制日期：<07/01/2021>\nDate: [2021-03-12]',
    'filled <1.0>',
    'filled <07/01/2021>',
    'filled [2021-03-12]',
  ),

  // Options
  {
    name: 'an allowed bracket, with or without its marks',
    format: 'text',
    text: '[Client Name] [Start Date] [End Date]',
    options: { allow: ['Client Name', '[Start Date]'] },
    findings: ['1:28-1:38 #field =[End Date]'],
  },
  {
    name: 'more forms by pattern',
    format: 'text',
    text: 'Dear @@NAME@@, welcome to #CITY#.',
    options: { patterns: ['@@[A-Z]+@@', '#[A-Z]+#'] },
    findings: ['1:6-1:14 #pattern =@@NAME@@', '1:27-1:33 #pattern =#CITY#'],
  },
  { name: 'a pattern that matches nothing much reports nothing', format: 'text', text: 'Dear all', options: { patterns: ['x*'] } },
  { name: 'an allowed variable', format: 'text', text: '{{year}}', options: { allow: ['{{year}}'] } },

  // Silent: markup and code
  markdown(
    'links, references, footnotes, boxes and callouts',
    '> [!NOTE]\n> See [the guide](https://example.com), [text][ref], [ref] and note[^1].\n\n- [ ] open\n- [x] done\n\n[ref]: https://example.com\n[^1]: A note.\n',
  ),
  markdown('references without a definition, and wiki links', 'See [text][ref], [[wiki page]], [broken link](see below), [the guide] (https://example.com).'),
  markdown('code is no prose', 'Run `cp [your name] <insert file>`.\n\n```\n[insert name] {{name}}\n```\n'),
  markdown(
    'tags, generics, addresses',
    'A `Map` is <b>fast</b>; <details open>Graph<N, E></details> <guido@example.org> <https://example.com>\n\n<div align="center">text</div>\n',
  ),
  markdown('arguments of a command', 'Usage: copy [options] <file> [target...] --out <output file> -m <commit message> [--force]'),
  text('arrays, intervals, sets, expressions', '取值区间[0, 1]、[a, b)与集合{1, 2, 3}；list[index]，[x for x in y]，/[a-z]+/，x<5且y>3，{a: b}。'),
  text('variables of shells, sites and conversations', '{{ site.title }} and ${HOME}/bin, ${{ secrets.KEY }}, %PATH%, %E4%BD%A0, C:\\%NAME%\\log'),
  text('quotations in guillemets', 'He said «Bonjour, tout le monde» and «Ça va» twice.'),
  text('a text about template languages', 'Jinja writes {{ name }} where Mustache writes {{name}}.'),
  text('the wrong way round and unclosed', ']insert name[ and [insert the name of 】 and （此处填写'),

  // Silent: English prose
  text(
    'citations, editorial notes, standards',
    'As [Smith 2020] and [12-14] say, “[t]he plan [sic] works” [emphasis added]; see [RFC 2119], [citation needed], [...], [et al.].',
  ),
  text('clarifications in quotations', '“We told [the company] that [our] staff [in Lyon] would stay,” said the mayor.'),
  text('notes of a finished contract', '[Signature page follows]\n[Intentionally omitted]\n[Reserved]\nPrices in [***] were filed separately.'),
  text('keys and labels of a program', 'Press [Enter], click [Insert Row], choose the [Company Name] field, then Save in the [Start Date] column.'),
  text('tags of a change log', '[Fix] Handle empty input\n[Docs] Add usage\n[1.2.0] - 2023-01-02\n[Unreleased]'),
  text('a text about placeholders', 'Placeholders such as [Client Name] are replaced by the program; write “[NAME]” in square brackets.'),
  text('a sentence that people are told to say', 'The caller should say: “This is [NAME], how can I help?”'),
  text('ordinary parentheses', 'Remove the cover (insert the card later) and add water (list prices apply here and there).'),

  // Silent: Chinese prose
  text('document numbers', '根据市政发〔2023〕5号和[2021]12号文件，参照〔20XX〕X号。'),
  text(
    'labels of papers, cases and news',
    '【摘要】本文调查停车状况。\n【关键词】停车；治理\n【典型意义】\n本案对同类纠纷有参考价值。\n【本报讯】昨日，新桥通车。',
  ),
  text(
    'labels of a notice with their values',
    '关于召开座谈会的通知\n各科室：\n现将有关事项通知如下。\n【时间】5月8日上午9时\n【地点】二楼会议室\n【联系电话】5550123\n请准时参加。',
  ),
  text('a label on a line of its own', '春季植树活动安排\n各社区自愿报名参加。\n【活动时间】\n5月8日至10日上午。\n【活动地点】\n东湖公园北门。\n请自带手套。'),
  text('buttons, menus and paths of a program', '点击【提交审批】按钮，在[单位名称]栏中录入，依次进入[系统设置]-[用户管理]-[部门]。'),
  text('authors, types of documents, notes', '[日]川端康成、[美]海明威著[M]. 北京：人民出版社，2003[2].（译者注）[注：据手稿改]'),
  text('editorial brackets in a quotation', '他在信中写道：“[该单位]已[……]，望[上述人员]知悉。”'),
  text('names in lenticular brackets', '登录【江北养老】小程序，关注【大数据】专栏。'),
  text('a request to the reader in round brackets', '（请各单位如实填写《统计表》，于5月1日前报送）（填表说明见附件）（插入语）（待遇从优）'),
  text('a text about brackets', '占位符写作[姓名]或【单位名称】，方括号不得保留。'),
  text('a quoted example', '模板中如“[单位名称]”“【日期】”均已删除。'),
]);

describe('no-bracket-placeholder', () => {
  it('suggests taking the brackets away from a value', async () => {
    const { findings } = await lintWithRule(noBracketPlaceholder, { format: 'text', text: 'Date: [2021-03-12]', locale: 'en' });
    expect(findings.map(({ severity, suggestions }) => ({ severity, suggestions }))).toEqual([
      { severity: 'info', suggestions: [{ label: 'Keep "2021-03-12" without brackets', edits: [{ range: { start: 6, end: 18 }, text: '2021-03-12' }] }] },
    ]);
  });

  it('tells programs the kind and the evidence', async () => {
    const { findings } = await lintWithRule(noBracketPlaceholder, { format: 'text', text: '[会议名称]由[主办单位]举办，主题：[工作主线]' });
    expect(findings.map(({ data }) => ({ kind: data['kind'], evidence: data['evidence'] }))).toEqual([
      { kind: 'field', evidence: 'own' },
      { kind: 'field', evidence: 'own' },
      { kind: 'field', evidence: 'style' },
    ]);
  });

  it('cuts a long instruction in the sentence, not in the range', async () => {
    const token = `[describe ${'the very long scope of '.repeat(6)}the work]`;
    const { findings } = await lintWithRule(noBracketPlaceholder, { format: 'text', text: `Scope: ${token}`, locale: 'en' });
    expect(findings.map(({ text: found }) => found)).toEqual([token]);
    expect(findings[0]?.message.length).toBeLessThan(140);
  });

  it('refuses a pattern that is no regular expression', async () => {
    await expect(lintWithRule(noBracketPlaceholder, { text: 'a', options: { patterns: ['[a'] } })).rejects.toThrow('patterns.0');
  });

  it('reports a merge field of a file by its name when it shows nothing', () => {
    const draft = '尊敬的：';
    const facts = [{ kind: 'merge-field', range: { start: 3, end: 3 }, data: { name: '姓名' } }];
    const document = buildDocument({ text: draft, tree: parsePlainText(draft), format: 'docx', profiles: [], profile: null, facts });
    const lint = (templating: boolean): readonly string[] =>
      lintDocument(document, [{ rule: noBracketPlaceholder, level: 'default', messageLevels: {}, options: { patterns: [], allow: [], templating } }], {
        locale: 'zh',
        hasInlineConfig: false,
        knownRules: [],
      }).findings.map(({ message }) => message);
    expect(lint(false)).toEqual(['模板变量“姓名”没有被替换，请填上实际内容。']);
    expect(lint(true)).toEqual([]);
  });
});
