import { testRule } from '../../src/testing/test-rule.ts';
import requireSections from './require-sections.ts';

const POST_MORTEM = ['Summary', 'Impact', 'Timeline', 'Root cause', 'Resolution', 'Action items', 'Lessons learned'];

/** A Markdown document with a paragraph under each heading. */
function markdown(title: string, headings: readonly string[]): string {
  return `# ${title}\n\n${headings.map((heading) => `## ${heading}\n\nThe matter is told here in full.\n`).join('\n')}`;
}

/** A plain text with a paragraph under each heading. */
function text(title: string, headings: readonly string[], end = '江北区城管局\n2023年12月20日'): string {
  return `${[title, ...headings.flatMap((heading) => [heading, '各科室按照年初部署逐项推进，台账和影像资料齐全。'])].join('\n')}\n${end}\n`;
}

const without = (headings: readonly string[], ...gone: readonly string[]) => headings.filter((heading) => !gone.includes(heading));

testRule(requireSections, [
  { name: 'a complete post-mortem is silent', text: markdown('Incident report: checkout outage', POST_MORTEM) },
  {
    name: 'usual wordings count as the section',
    text: markdown('Incident report: mail delay', [
      'TL;DR',
      'Customer impact',
      'What happened',
      'Contributing factors',
      'Mitigation',
      'Corrective actions',
      'What went well',
    ]),
  },
  {
    name: 'a required section that is missing is an error before the next one that is there',
    text: markdown('Incident report: login outage', without(POST_MORTEM, 'Root cause')),
    findings: ['15:1-15:1 Section “Root cause” is missing (required: incident report).'],
  },
  {
    name: 'the last section that is missing is reported at the end of the body',
    text: markdown('Incident report: search outage', without(POST_MORTEM, 'Action items', 'Lessons learned')),
    findings: [
      '21:33-21:33 Section “Lessons learned” is missing (usual: incident report).',
      '21:33-21:33 Section “Action items” is missing (required: incident report).',
    ],
  },
  {
    name: 'every miss is told in one run, each at its own place',
    text: markdown('Incident report: cache outage', without(POST_MORTEM, 'Impact', 'Root cause', 'Action items')),
    findings: ['7:1-7:1 #required =', '11:1-11:1 #required =', '15:1-15:1 #required ='],
  },
  {
    name: 'numbers in front of English headings do not hide them',
    text: markdown(
      'Postmortem: queue outage',
      POST_MORTEM.map((heading, index) => `${index + 1}. ${heading}`),
    ),
  },
  {
    name: 'a post-mortem without the word in its title is known by its headings',
    text: markdown('Checkout was down on Monday', without(POST_MORTEM, 'Impact')),
    findings: ['7:1-7:1 #required ='],
  },
  { name: 'the order of a post-mortem is free', text: markdown('Incident report: disk outage', POST_MORTEM.toReversed()) },
  { name: 'a text of no known kind is asked for nothing', text: markdown('Notes on composting', ['Materials', 'Method']) },
  { name: 'an article about post-mortems is none', text: markdown('How to write a postmortem', ['Why', 'When']) },
  {
    name: 'a decision record is known by two of its three headings',
    text: markdown('Use PostgreSQL', ['Context and Problem Statement', 'Decision Outcome']),
    findings: ['7:1-7:1 Section “Considered Options” is missing (required: architecture decision record (MADR)).'],
  },
  {
    name: 'a complete decision record is silent',
    text: markdown('Use MariaDB', ['Context and Problem Statement', 'Considered Options', 'Decision Outcome', 'Pros and Cons of the Options']),
  },
  {
    name: 'a decision record out of order',
    text: markdown('Use SQLite', ['Considered Options', 'Context and Problem Statement', 'Decision Outcome']),
    findings: ['3:4-3:22 “Considered Options” stands before “Context and Problem Statement”; the usual order is the other way round.'],
  },
  {
    name: 'a section that is asked for twice needs two headings',
    text: markdown('NSF proposal: soil sensors', [
      'Project Summary',
      'Overview',
      'Intellectual Merit',
      'Broader Impacts',
      'Project Description',
      'References Cited',
      'Data Management Plan',
    ]),
    findings: ['23:1-23:1 #required ='],
  },
  {
    name: 'parties and signatures of a contract need no headings',
    format: 'text',
    text: 'Consulting Services Agreement\n\nThis agreement is made between Acme Ltd and Globex Inc. In it, “Services” means advice on storage.\n\nIt is governed by the laws of Ontario.\n\nIn witness whereof the parties have signed.\n\nSigned: J. Roe\n',
  },
  {
    name: 'a contract that nobody signs',
    text: '# Cleaning Contract\n\nThis contract is made between Acme Ltd and Globex Inc. “Premises” means the hall.\n\nIt is governed by the laws of Ontario.\n',
    findings: ['5:39-5:39 Section “Signature block” is missing (required: contract).'],
  },
  {
    name: 'customary Chinese sections in customary wordings',
    format: 'text',
    text: text('江北区城管局2023年工作总结', ['一、工作开展情况及特色做法', '二、存在的问题和不足之处', '三、下步工作打算']),
  },
  {
    name: 'half-width brackets and other numbers do not hide them',
    format: 'text',
    text: text('江北区城管局2022年工作总结', ['1、主要工作及进展', '2、存在问题及原因', '3、下一步努力方向']),
  },
  {
    name: 'a customary section that is missing is a warning where the plan is followed',
    format: 'text',
    text: text('江北区城管局2021年工作总结', ['一、主要做法', '二、明年工作思路']),
    findings: ['4:1-4:1 缺少“存在的问题”部分（工作总结一般应有）。'],
  },
  {
    name: 'a summary with headings of its own gets hints only',
    format: 'text',
    text: text('江北区城管局2020年工作总结', ['一、强化政治引领，凝聚奋进力量', '二、深化改革创新，激发内生动力', '三、聚焦民生福祉，提升服务温度']),
    findings: ['7:25-7:25 #unplanned =', '7:25-7:25 #unplanned =', '7:25-7:25 #unplanned ='],
  },
  {
    name: 'the nearest heading is named when it is worded alike and is nothing else',
    format: 'text',
    text: text('城区停车专项整治实施方案', ['一、总体要求', '二、整治内容', '三、实施方法', '四、组织领导'], ''),
    findings: ['8:1-8:1 缺少“实施步骤”部分（实施方案一般应有）；最接近的标题是“实施方法”。'],
  },
  {
    name: 'a plan is asked for its steps before the support, not before its general demands',
    format: 'text',
    text: text('城区犬只专项整治实施方案', ['一、总体要求', '二、整治内容', '三、保障措施'], ''),
    findings: ['6:1-6:1 缺少“实施步骤”部分（实施方案一般应有）。'],
  },
  {
    name: 'problems after the next steps are out of order',
    format: 'text',
    text: text('档案安全工作自查报告', ['一、自查工作开展情况', '二、整改措施', '三、存在的问题'], '县档案局\n2023年5月8日'),
    findings: ['4:3-4:7 “整改措施”排在“存在的问题”之前，通常的顺序相反。'],
  },
  {
    name: 'one heading may mean two sections',
    format: 'text',
    text: text('江北区城管局2019年工作总结', ['一、工作情况', '二、存在问题及下步打算']),
  },
  {
    name: 'a run-in heading counts',
    format: 'text',
    text: '江北区城管局2018年工作总结\n一、工作情况。全年办理案件412件，按期办结。\n二、存在的问题。夜间巡查力量不足，响应偏慢。\n三、下步打算。增加夜间班次，缩短响应时间。\n江北区城管局\n2018年12月20日\n',
  },
  {
    name: 'without headings the openings of the paragraphs count',
    format: 'text',
    text: '江北区城管局2017年工作总结\n今年以来，主要做法是抓早抓小，全年办理案件412件。\n存在的问题是夜间巡查力量不足，响应偏慢，群众有意见。\n下一步将增加夜间班次，缩短响应时间，提高办结率。\n江北区城管局\n2017年12月20日\n',
  },
  {
    name: 'a word in the middle of a paragraph is no section',
    format: 'text',
    text: '江北区城管局2016年工作总结\n今年以来，主要做法是抓早抓小，全年办理案件412件。\n存在的问题是夜间巡查力量不足，响应偏慢，群众有意见。\n全体干部将再接再厉，不负重托，并研究明年工作思路。\n江北区城管局\n2016年12月20日\n',
    findings: ['4:26-4:26 缺少“下一步工作打算”部分（工作总结一般应有）。'],
  },
  {
    name: 'a paid marker that is glued to a heading does not hide it',
    format: 'text',
    text: text('江北区城管局2015年工作总结', ['一、主要做法', '##paidbegin##二、存在问题', '三、下步打算']),
  },
  {
    name: 'a notice that issues a document needs no formula',
    format: 'text',
    text: '关于印发《城区停车专项整治实施方案》的通知\n各街道办事处：\n现将《城区停车专项整治实施方案》印发给你们，请认真执行。\n江北区城管局\n2023年5月8日\n城区停车专项整治实施方案\n一、适用范围\n本方案适用于城区主干道。\n二、任务分工\n各街道各负其责。\n',
  },
  {
    name: 'a notice of a meeting without a place gets a hint',
    format: 'text',
    text: '关于召开防汛工作会议的通知\n各街道办事处：\n定于5月10日上午9时召开会议，部署汛期值守。请分管负责人参加，并将回执报区防汛办，电话5550123。\n江北区防汛办\n2023年5月8日\n',
    findings: ['3:53-3:53 文中似乎没有交代“会议地点”（通知一般会写），请确认。'],
  },
  {
    name: 'a request that asks for nothing',
    format: 'text',
    text: '关于消防器材的请示\n市应急管理局：\n因现有器材到期，仓库只余灭火器两具，情况紧迫。\n江北区粮库\n2023年5月8日\n',
    findings: ['3:24-3:24 缺少“请示事项”部分（请示必备）。'],
  },
  {
    name: 'a document without the opinion of the auditee',
    text: markdown('Internal audit report: procurement', ['Scope', 'Findings', 'Conclusions', 'Recommendations']),
    findings: ['17:33-17:33 Section “Views of responsible officials” is missing (required: audit report).'],
  },
  {
    name: 'configured sections: numbering and white space do not matter, two of five are missing, nearest named',
    text: '# 月度情况\n\n## 一、工作开展情况\n\n已完成。\n\n## 二、取得成效\n\n成效明显。\n\n## 三、存在 问题\n\n仍有差距。\n',
    options: {
      sections: [{ title: '工作开展情况' }, { title: '主要成效', aliases: ['工作成效'] }, { title: '存在问题' }, { title: '原因分析' }, { title: '下步打算' }],
    },
    findings: [
      '11:1-11:1 缺少“主要成效”部分（按配置必备）；最接近的标题是“取得成效”。',
      '13:6-13:6 缺少“原因分析”部分（按配置必备）。',
      '13:6-13:6 缺少“下步打算”部分（按配置必备）。',
    ],
  },
  {
    name: 'configured sections: two of five are missing, both are told, and numbers before the others do not hide them',
    text: '# 月度工作报告\n\n## 一、主要工作\n\n走访企业三十户。\n\n## 二、工作成效\n\n任务全部完成。\n\n## 三、存在问题\n\n人手不足。\n\n## 四、问题的成因\n\n编制偏少。\n',
    options: { sections: [{ title: '主要工作' }, { title: '工作成效' }, { title: '存在问题' }, { title: '问题成因' }, { title: '下一步打算' }] },
    findings: ['17:6-17:6 缺少“下一步打算”部分（按配置必备）。', '17:6-17:6 缺少“问题成因”部分（按配置必备）；最接近的标题是“问题的成因”。'],
  },
  {
    name: 'a required section with nothing but a placeholder counts as missing, at its heading',
    text: markdown('Incident report: index outage', POST_MORTEM).replace('## Impact\n\nThe matter is told here in full.', '## Impact\n\nTBD'),
    findings: ['7:4-7:10 Section “Impact” is there but holds only placeholders (required: incident report).'],
  },
  {
    name: 'placeholders beneath lower headings count too',
    text: markdown('Incident report: batch outage', POST_MORTEM).replace(
      '## Root cause\n\nThe matter is told here in full.',
      '## Root cause\n\n### Trigger\n\n[Describe the trigger]\n\n### Background\n\n- TODO\n',
    ),
    findings: ['15:4-15:14 #placeholderOnly =Root cause'],
  },
  {
    name: 'a run-in heading with a mask behind it is not filled in either',
    format: 'text',
    text: '月度情况\n一、工作情况。走访企业三十户，解决难题五件。\n二、存在问题。XXXX。\n某某局\n2023年5月8日\n',
    options: { profile: 'none', sections: [{ title: '工作情况' }, { title: '存在问题' }] },
    findings: ['3:3-3:7 #placeholderOnly =存在问题'],
  },
  {
    name: 'a picture, code or one real sentence fills a section, and an empty one is left to no-empty-section',
    text: `${markdown('Incident report: image outage', without(POST_MORTEM, 'Impact', 'Timeline', 'Resolution'))}\n## Impact\n\n![graph](a.png)\n\n## Timeline\n\n\`\`\`\nTODO\n\`\`\`\n\n## Resolution\n`,
  },
  {
    name: 'configured sections are asked for in a text of no known kind, in their order',
    text: markdown('Release notes 4.2', ['Upgrading', 'Changes']),
    options: { sections: [{ title: 'Changes' }, { title: 'Upgrading' }, { title: 'Known issues', required: false }] },
    findings: ['3:4-3:13 #order =Upgrading', '9:33-9:33 Section “Known issues” is missing (usual: configuration).'],
  },
  {
    name: 'order: false lets a configured section stand anywhere',
    text: markdown('Release notes 4.3', ['Upgrading', 'Changes']),
    options: { sections: [{ title: 'Changes', order: false }, { title: 'upgrading' }] },
  },
  {
    name: 'a configured section takes the place of the one that means the same',
    text: markdown('Incident report: proxy outage', without(POST_MORTEM, 'Impact')),
    options: { sections: [{ title: 'Customer impact', required: false }] },
    findings: ['7:1-7:1 Section “Customer impact” is missing (usual: configuration).'],
  },
  {
    name: 'profile: none asks only for configured sections',
    text: markdown('Incident report: relay outage', ['Impact']),
    options: { profile: 'none', sections: [{ title: 'Impact' }] },
  },
  {
    name: 'a profile can be named for a text whose title does not tell',
    text: markdown('Checkout', without(POST_MORTEM, 'Timeline')),
    profile: 'incident-report',
    findings: ['11:1-11:1 #required ='],
  },
  {
    name: 'an empty draft is asked for configured sections at its start',
    text: '',
    options: { sections: [{ title: 'Impact' }] },
    findings: ['1:1-1:1 #required ='],
  },
  {
    name: 'an excerpt without a title is asked for nothing',
    format: 'text',
    text: '（二）健全工作机制，各科室逐项推进。\n（三）强化督导检查，台账和影像资料齐全。\n',
  },

  {
    name: 'a column of a table and the label of a filled line name a section, too',
    format: 'text',
    text: 'Internal Audit Report 24/09\n\nDistribution: Chief Executive; Head of Procurement\nAudit opinion: Limited Assurance\n\n1 Scope\nWe tested 120 transactions.\n2 Findings\nReceipts were missing.\n3 Recommendations\nRef\tRecommendation\tManagement response\n3.1\tBlock the card\tAgreed\n',
  },
  {
    name: 'a form of an incident is no post-mortem',
    format: 'text',
    text: 'INCIDENT REPORT FORM\n\nSite: Quarry Road\nInjury: cut to the left hand\n\nThe pane slipped.\n',
  },
  {
    name: 'an excerpt owes nothing to its kind',
    format: 'text',
    text: '江北区城管局2023年工作总结（节选）\n一、主要做法\n全年办理案件412件，按期办结率达到98%。\n',
  },
]);
