import { testRule } from '../../src/testing/test-rule.ts';
import requireElements from './require-elements.ts';

const END = '特此报告。\n临河街道办事处\n2023年6月8日\n';
const BODY = '我街道已完成沿河排查，清理淤堵点9处，设置警示牌12块。\n';
/** A report with everything in its place but what a test changes. */
function reportText({ title = '关于防汛排查情况的报告', addressee = '区政府：\n', body = BODY, end = END } = {}): string {
  return `${title}\n${addressee}${body}${end}`;
}

testRule(requireElements, [
  // What is missing
  { name: 'a complete report is silent', format: 'text', text: reportText() },
  { name: 'a note after the date is no fault', format: 'text', text: reportText({ end: `${END}（此件公开发布）\n` }) },
  {
    name: 'attachments after signature and date do not hide them',
    format: 'text',
    text: reportText({
      end: '特此报告。\n附件：1.排查点位清单\n临河街道办事处\n2023年6月8日\n附件1\n排查点位清单\n一、东岸\n闸口两处，已清理。\n2023年5月1日前完成复查。\n',
    }),
  },
  {
    name: 'lines of distribution and printing after the date do not hide it',
    format: 'text',
    text: reportText({ end: `${END}抄送：区水务局，区应急管理局。\n临河街道办事处办公室　2023年6月9日印发\n` }),
  },
  {
    name: 'without signature and date they are asked for before the attachments',
    format: 'text',
    text: reportText({ end: '特此报告。\n附件：1.排查点位清单\n附件1\n排查点位清单\n闸口两处，已清理。\n' }),
    findings: ['4:6-4:6 #missingDate =', '4:6-4:6 #missingSignature ='],
  },
  {
    name: 'missing signature and date are reported at the end of the body',
    format: 'text',
    text: reportText({ end: '特此报告。\n' }),
    findings: ['4:6-4:6 缺少成文日期（报告必须写明）。', '4:6-4:6 缺少落款署名（报告必须署名）。'],
  },
  {
    name: 'a signature without a date asks for the date after it',
    format: 'text',
    text: reportText({ end: '特此报告。\n临河街道办事处\n' }),
    findings: ['5:8-5:8 #missingDate ='],
  },
  {
    name: 'a date without a signature asks for the signature before it',
    format: 'text',
    text: reportText({ end: '特此报告。\n2023年6月8日\n' }),
    findings: ['5:1-5:1 #missingSignature ='],
  },
  { name: 'a signature and a date on one line are both there', format: 'text', text: reportText({ end: '特此报告。\n临河街道办事处　2023年6月8日\n' }) },
  { name: 'a date that is still masked is there', format: 'text', text: reportText({ end: '特此报告。\n临河街道办事处\n20XX年X月X日\n' }) },
  { name: 'bracketed signature and date are there, and not filled in', format: 'text', text: reportText({ end: '特此报告。\n[发文机关]\n[成文日期]\n' }) },
  { name: 'a report without an addressee', format: 'text', text: reportText({ addressee: '' }), findings: ['1:12-1:12 缺少主送机关（报告应有）。'] },
  {
    name: 'an addressee that lost its colon',
    format: 'text',
    text: reportText({ addressee: '区政府\n' }),
    findings: ['2:1-2:4 主送机关“区政府”后缺少全角冒号“：”。'],
  },
  {
    name: 'a report without a closing formula gets a hint',
    format: 'text',
    text: reportText({ end: '临河街道办事处\n2023年6月8日\n' }),
    findings: ['3:29-3:29 #missingClosingExpected ='],
  },
  {
    name: 'a request without a closing formula gets a warning',
    format: 'text',
    text: '关于购置消防器材的请示\n市应急管理局：\n因现有器材到期，拟购置灭火器40具，需经费1.2万元。\n江北区粮库\n2023年5月8日\n（联系人：王敏，电话：5550123）\n',
    findings: ['3:28-3:28 缺少结束语（请示应有），如“妥否，请批示。”。'],
  },
  {
    name: 'a request without a contact gets a hint',
    format: 'text',
    text: '关于购置防汛沙袋的请示\n市应急管理局：\n因汛期临近，拟购置沙袋4000条，需经费1.2万元。\n妥否，请批示。\n江北区粮库\n2023年5月8日\n',
    findings: ['4:8-4:8 #missingContact ='],
  },
  {
    name: 'a request goes to one body',
    format: 'text',
    text: '关于购置抽水泵的请示\n市应急管理局、市财政局：\n因汛期临近，拟购置抽水泵4台，需经费1.2万元。\n妥否，请批示。\n江北区粮库\n2023年5月8日\n（联系人：王敏，电话：5550123）\n',
    findings: ['2:1-2:13 #severalAddressees =市应急管理局、市财政局：'],
  },
  {
    name: 'a summary is warned, not failed, for a missing signature and date',
    format: 'text',
    text: '江北区城管局2023年工作总结\n一、主要做法\n全年办理案件412件，按期办结率达到98%。\n',
    findings: ['3:23-3:23 #missingDateExpected =', '3:23-3:23 #missingSignatureExpected ='],
  },
  {
    name: 'a speech is not signed and has no addressee',
    format: 'text',
    text: '在全区防汛工作会议上的讲话\n同志们：\n汛期已经到来，各单位要把责任落到每一段堤防。\n谢谢大家！\n',
  },
  {
    name: 'a speech without a salutation',
    format: 'text',
    text: '在全区防汛工作会议上的发言\n汛期已经到来，各单位要把责任落到每一段堤防。\n',
    findings: ['1:14-1:14 缺少称谓（讲话稿一般以“同志们：”等开头）。'],
  },
  { name: 'a speech may greet in its first sentence', format: 'text', text: '在年度表彰会上的致辞\n各位来宾，大家上午好，我代表组委会欢迎大家的到来。\n' },
  {
    name: 'minutes need no addressee and no signature',
    format: 'text',
    text: '江北区城管局局务会会议纪要\n2023年5月8日，局长李明主持召开局务会，研究夜间巡查工作。\n会议议定，由督查科于6月底前完成班次调整。\n',
  },
  {
    name: 'a plan that a notice issues has no signature',
    format: 'text',
    text: '城区停车专项整治实施方案\n一、工作目标\n主干道违停下降三成，群众满意度稳步提高。\n',
  },
  {
    name: 'a notice that issues a plan is signed before it',
    format: 'text',
    text: '关于印发停车整治方案的通知\n各街道办事处：\n现将方案印发给你们，请认真执行。\n江北区城管局\n2023年5月8日\n停车整治方案\n一、工作目标\n主干道违停下降三成。\n',
  },
  {
    name: 'a notice to the public gets a hint for its missing addressee',
    format: 'text',
    text: '关于暂停供水的通知\n因管道检修，城北片区将于5月10日停水六小时，请做好储水准备。\n江北区水务公司\n2023年5月8日\n',
    findings: ['1:10-1:10 #missingAddresseeExpected ='],
  },
  {
    name: 'a briefing may be signed under its title',
    format: 'text',
    text: '关于老旧小区改造进展情况的汇报\n（江北区住建局 2023年6月8日）\n今年改造小区12个，惠及居民3400户，完成投资八成。\n以上汇报，如有不妥，请批评指正。\n',
  },
  {
    name: 'a duty report that greets its hearers need not be signed',
    format: 'text',
    text: '2023年度述职报告\n各位领导、同志们：\n一年来，我牵头完成小区改造12个，惠及居民3400户。\n以上报告，请予评议。\n',
  },
  { name: 'a text of no known kind is asked for nothing', format: 'text', text: '春天的河堤\n河堤上的柳树绿了，孩子们放起了风筝。\n' },
  {
    name: 'an excerpt without a title is asked for nothing',
    format: 'text',
    text: '（二）健全工作机制，各科室逐项推进。\n（三）强化督导检查，台账和影像资料齐全。\n',
  },
  {
    name: 'signedElsewhere asks for no signature and no date',
    format: 'text',
    text: reportText({ end: '特此报告。\n', title: '关于汛前检查情况的报告' }),
    options: { signedElsewhere: true },
  },
  {
    name: 'a configured element wins over the kind',
    format: 'text',
    text: reportText({ addressee: '', title: '关于汛后检查情况的报告' }),
    options: { elements: { addressee: 'none' } },
  },
  {
    name: 'a configured element is asked for in a text of no known kind',
    format: 'text',
    text: '春天的渡口\n渡口边的柳树绿了，孩子们放起了风筝。\n',
    options: { elements: { date: 'required' } },
    findings: ['2:19-2:19 缺少成文日期（按配置必须写明）。'],
  },
  {
    name: 'profile: none leaves the form checks',
    format: 'text',
    text: '关于河道情况的报告总结\n区政府：\n河道已清理完毕，水位正常，堤防稳固。\n',
    options: { profile: 'none' },
    findings: ['1:8-1:12 #genreMix =报告总结'],
  },
  {
    name: 'signature and date may be set to the right by HTML',
    text: '# 关于防汛排查情况的报告\n\n区政府：\n\n我街道已完成沿河排查，清理淤堵点9处。\n\n特此报告。\n\n<p align="right">临河街道办事处<br>2023年6月8日</p>\n',
  },
  {
    name: 'addressee and signature may be bold',
    text: '# 关于防汛排查情况的报告\n\n**区政府：**\n\n我街道已完成沿河排查，清理淤堵点9处。\n\n特此报告。\n\n**临河街道办事处**\n\n**2023年6月8日**\n',
  },
  {
    name: 'a study may be signed and dated by the month under its title',
    format: 'text',
    text: '关于养老服务发展的调研报告\n区政协调研组\n（2023年9月）\n调研组于7月走访了12个社区，形成报告如下。\n一、发展现状\n全区有养老机构21家，床位3200张。\n',
  },
  // The title
  {
    name: 'two kinds in one title, with what belongs to them',
    format: 'text',
    text: reportText({ title: '主题教育自查评估报告总结' }),
    findings: ['1:5-1:13 标题“自查评估报告总结”把“报告”和“总结”两个文种叠用，只保留一个。'],
  },
  {
    name: 'a request that calls itself a report',
    format: 'text',
    text: '关于购置水泵的请示报告\n市应急管理局：\n因汛期临近，拟购置水泵4台，需经费1.2万元。\n妥否，请批示。\n江北区粮库\n2023年5月8日\n（联系人：王敏，电话：5550123）\n',
    findings: ['1:8-1:12 #genreMix =请示报告'],
  },
  {
    name: 'a letter that calls itself a notice',
    format: 'text',
    text: '关于调整会议时间的通知函\n县文旅局：\n会议改在5月10日上午召开，请派员参加。\n江北区文旅局\n2023年5月8日\n',
    findings: ['1:10-1:13 #genreMix =通知函'],
  },
  {
    name: 'a title over two lines',
    format: 'text',
    text: '江北区关于开展主题教育的调研\n报告总结\n区委：\n我街道已完成调研，形成建议九条。\n江北区委办\n2023年5月8日\n',
    findings: ['1:13-2:5 #genreMix =调研\\n报告总结'],
  },
  { name: '总结报告 is one kind', format: 'text', text: '志愿服务项目总结报告\n项目组走访社区12个，服务居民3400人次。\n' },
  { name: '自查自纠报告 is one kind', format: 'text', text: reportText({ title: '关于账务处理的自查自纠报告' }) },
  {
    name: '征求意见函 is one kind',
    format: 'text',
    text: '关于河道管理办法的征求意见函\n县水利局：\n现将办法送上，请于5月20日前反馈。\n江北区水务局\n2023年5月8日\n',
  },
  {
    name: '学术报告通知 is a notice',
    format: 'text',
    text: '春季学术报告通知\n各教研室：\n本周五下午举办学术报告，请安排师生参加。\n江北学院科研处\n2023年5月8日\n',
  },
  {
    name: 'a genre inside the title is no second kind',
    format: 'text',
    text: '关于转发防汛工作意见报告的通知\n各街道办事处：\n现将报告转发给你们，请认真执行。\n江北区水务局\n2023年5月8日\n',
  },
  {
    name: 'a title that does not say its kind',
    format: 'text',
    text: '关于开展汛前检查工作\n各街道办事处：\n请于5月20日前完成检查并上报。\n',
    findings: ['1:1-1:11 标题没有写明文种，如“关于……的通知”“关于……的报告”。'],
  },
  {
    name: 'a reflection on a subject is no document without a kind',
    format: 'text',
    text: '关于做好河道治理的几点思考\n河道治理要先治岸，再治水，还要治人。\n',
  },
  {
    name: 'a full stop after a Markdown title',
    text: '# 关于防汛排查情况的报告。\n\n区政府：\n\n我街道已完成沿河排查，清理淤堵点9处。\n\n特此报告。\n\n临河街道办事处\n\n2023年6月8日\n',
    findings: ['1:14-1:15 #titlePunctuation =。'],
    fixed: '# 关于防汛排查情况的报告\n\n区政府：\n\n我街道已完成沿河排查，清理淤堵点9处。\n\n特此报告。\n\n临河街道办事处\n\n2023年6月8日\n',
  },
  // Forms
  {
    name: 'a half-width colon after the addressee is fixed',
    format: 'text',
    text: reportText({ addressee: '区政府:\n' }),
    findings: ['2:4-2:5 #addresseeColon =:'],
    fixed: reportText(),
  },
  { name: 'a label above a text is no addressee', format: 'text', text: '江北区城管局2022年大事记\n更新时间:\n元月，环卫新站启用，日处理能力提升两成。\n' },
  {
    name: 'zero-padded dates are fixed',
    format: 'text',
    text: reportText({ end: '特此报告。\n临河街道办事处\n2023年06月08日\n' }),
    findings: ['6:1-6:12 月、日不编虚位，应写作“2023年6月8日”。'],
    fixed: reportText(),
  },
  { name: 'the tenth of a month is not padded', format: 'text', text: reportText({ end: '特此报告。\n临河街道办事处\n2023年10月20日\n' }) },
  {
    name: 'a year with two digits',
    format: 'text',
    text: reportText({ end: '特此报告。\n临河街道办事处\n23年6月8日\n' }),
    findings: ['6:1-6:8 年份应写全：“23年6月8日”。'],
  },
  {
    name: 'Chinese numerals get a hint',
    format: 'text',
    text: reportText({ end: '特此报告。\n临河街道办事处\n二〇二三年六月十八日\n' }),
    findings: ['6:1-6:11 成文日期应使用阿拉伯数字，如“2023年6月18日”。'],
  },
  { name: 'Chinese numerals were the rule before 2012', format: 'text', text: reportText({ end: '特此报告。\n临河街道办事处\n二〇〇四年八月十二日\n' }) },
  {
    name: 'a date in the form of another country gets a hint',
    format: 'text',
    text: reportText({ end: '特此报告。\n临河街道办事处\n2023-06-08\n' }),
    findings: ['6:1-6:11 #dateStyle =2023-06-08'],
  },
  {
    name: 'a padded date inside the text is left alone',
    format: 'text',
    text: reportText({ body: '我街道已于2023年06月08日完成沿河排查，清理淤堵点9处。\n' }),
  },
  {
    name: 'the dates of a diary are left alone',
    format: 'text',
    text: '驻村日记摘录\n2023年06月01日\n走访农户五家，登记需求九条。\n2023年06月02日\n协调农机两台，翻地二十亩。\n2023年06月03日\n整理台账，补录数据三十条。\n2023年06月04日\n召开院坝会，群众到会四十人。\n',
  },
  {
    name: 'the document number is fixed',
    format: 'text',
    text: reportText({ addressee: '临街办[2023]第05号\n区政府：\n' }),
    findings: ['2:1-2:14 发文字号应写作“临街办〔2023〕5号”（年份用六角括号，序号不加“第”、不编虚位）。'],
    fixed: reportText({ addressee: '临街办〔2023〕5号\n区政府：\n' }),
  },
  {
    name: 'the attachment note is fixed',
    format: 'text',
    text: reportText({ end: `附件:1、排查台账；\n临河街道办事处\n2023年6月8日\n`, body: `${BODY}特此报告。\n` }),
    findings: ['5:3-5:4 #attachmentForm =:', '5:5-5:6 #attachmentForm =、', '5:10-5:11 #attachmentForm =；'],
    fixed: reportText({ end: `附件：1.排查台账\n临河街道办事处\n2023年6月8日\n`, body: `${BODY}特此报告。\n` }),
  },
  {
    name: 'a request inside a report',
    format: 'text',
    text: reportText({ end: '妥否，请批示。\n特此报告。\n临河街道办事处\n2023年6月8日\n' }),
    findings: ['4:1-4:7 报告中不得夹带请示事项，请另行请示。'],
  },
  {
    name: 'a contract may be dated in Chinese numerals',
    format: 'text',
    text: '实验仪器采购合同\n甲方向乙方采购光谱仪一台，总价四十万元整。\n江北学院\n二〇二四年六月十八日\n',
  },
  // English
  {
    name: 'a post-mortem names author, status and date',
    text: '# Incident report: checkout outage\n\nAuthor: J. Roe\n\nStatus: resolved\n\nDate: 2024-05-03\n\n## Summary\n\nCheckout failed.\n',
  },
  {
    name: 'a table may carry them',
    text: '# Incident report: mail outage\n\n| Owner | J. Roe |\n|---|---|\n| Status | resolved |\n| Date | 3 May 2024 |\n\n## Summary\n\nMail was late.\n',
  },
  {
    name: "a date that is still masked is another rule's finding",
    text: '# Incident report: queue outage\n\n- **Date:** 20XX-XX-XX\n- **Author:** J. Roe\n- **Status:** final\n\n## Summary\n\nThe queue stood still.\n',
  },
  {
    name: 'front matter may carry them',
    text: '---\nauthors: J. Roe\nstatus: accepted\ndate: 2024-05-03\n---\n\n# RFC: Streaming responses\n\n## Summary\n\nResponses are streamed.\n',
  },
  {
    name: 'a post-mortem without any of them',
    text: '# Incident report: login outage\n\n## Summary\n\nLogins may fail for an hour.\n',
    findings: ['1:32-1:32 #missingAuthor =', '1:32-1:32 The date is missing (incident report).', '1:32-1:32 #missingStatus ='],
  },
  { name: 'an English title may end in a colon', text: '# Release notes:\n\nAll is well.\n' },
  { name: 'an essay in English is asked for nothing', text: '# Notes on composting\n\nLeaves and straw.\n' },
]);
