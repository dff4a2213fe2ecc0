import { testRule } from '../../src/testing/index.ts';
import noTruncatedSentence from './no-truncated-sentence.ts';

const LONG = '今年以来，街道围绕老旧小区改造开展入户走访，累计收集居民意见建议，逐条研究答复，';
const LONG_EN =
  'The team compared every invoice of the second quarter with the delivery notes that the depots keep, and it interviewed the drivers who had signed';

testRule(noTruncatedSentence, [
  {
    name: 'entries of a curriculum vitae that were read as titles show that none has a mark',
    format: 'text',
    text: '任职简历\n2008年7月至2012年5月，任柳河镇农办科员\n2012年5月至2017年3月，任柳河镇农办主任\n2017年3月至2021年8月，任县供销社副主任、工会主席\n2021年8月至今，任县供销社党组书记、主任\n',
  },
  {
    name: 'announcements of a chair between notes in brackets',
    format: 'text',
    text: '同志们：\n现在开会。今天的会议有三项议程。\n下面进行第一项，请县供销社何主任通报有关情况\n（通报完毕）\n下面进行第二项，请各乡镇依次发言\n（发言完毕）\n下面进行第三项，请魏县长作讲话，大家欢迎\n（讲话完毕）\n散会！\n',
  },
  {
    name: 'when a law was passed and amended',
    format: 'text',
    text: '柳河市供水管理条例\n\n2006年3月9日 柳河市第四届人民代表大会常务委员会第十一次会议通过并根据2019年8月2日柳河市第七届人民代表大会常务委员会第二十次会议关于修改部分地方性法规的决定第一次修正\n\n第一章 总则\n第一条 为了规范供水管理，制定本条例。\n',
  },
  // Chinese: marks after which a sentence goes on.
  {
    name: 'a 顿号 at the end of a paragraph is a cut',
    format: 'text',
    text: '下一步，我们将坚持问题导向，把学习成果转化为工作实效，推动改造任务更加有序、\n一是抓实进度管理。每周通报一次。\n',
    findings: ['1:28-1:39 段落停在“、”处，后面的内容缺失。'],
  },
  {
    name: 'a comma at the end of a paragraph is a cut',
    format: 'text',
    text: `一、工作情况\n${LONG}\n二、下一步打算\n继续推进。\n`,
    findings: ['2:34-2:41 #danglingPunctuation =逐条研究答复，'],
  },
  {
    name: 'a half-width comma counts too',
    format: 'text',
    text: '一、工作情况\n牵头部门十分重视试验区改造项目,抓紧分派下达改造指标,\n',
    findings: ['2:17-2:28 #danglingPunctuation =抓紧分派下达改造指标,'],
  },
  {
    name: 'commas inside figures part no clauses',
    format: 'text',
    text: '一、收支情况\n全年安排资金，其中用于道路维修1,200万元、\n',
    findings: ['2:8-2:24 #danglingPunctuation =其中用于道路维修1,200万元、'],
  },
  {
    name: 'an opening mark at the end is a cut',
    format: 'text',
    text: '一、工作情况\n各支部认真组织学习，按照上级要求深入开展“\n二、下一步打算\n继续推进。\n',
    findings: ['2:11-2:22 #danglingPunctuation =按照上级要求深入开展“'],
  },
  {
    name: 'a pay wall marker glued to the end hides nothing',
    format: 'text',
    text: '一、工作情况\n全面梳理问题清单，明确整改时限、##paidend##\n',
    findings: ['2:10-2:17 #danglingPunctuation =明确整改时限、'],
  },
  { name: 'a comma before a table leads up to it', text: '## 一、基本情况\n\n全年完成投资情况如表所示，\n\n| 月份 | 投资 |\n| --- | --- |\n| 1月 | 3 |\n' },
  {
    name: 'a comma before a displayed formula leads up to it',
    text: '## 一、计算方法\n\n综合得分按照下面的公式计算，\n\n$$\ns = a + b\n$$\n\n其中各项权重相同。\n',
  },
  {
    name: 'a comma before a list that is announced leads up to it',
    format: 'text',
    text: '一、工作要求\n各单位要重点做好以下几方面工作，\n1. 压实责任。\n2. 强化督查。\n',
  },
  { name: 'a comma before a Markdown list leads up to it', text: '## 一、工作要求\n\n各单位要把任务分解到岗到人，\n\n- 压实责任\n- 强化督查\n' },
  { name: 'the members of a list may end in commas', text: '## 一、适用范围\n\n本办法适用于\n\n- 市直各部门，\n- 各县区政府，\n- 市属国有企业。\n' },
  {
    name: 'verse is no prose',
    format: 'text',
    text: '三、文化建设\n社区文艺队自编快板：\n走进社区看变化，\n老楼换上新衣裳，\n路灯亮到家门口，\n居民心里喜洋洋。\n',
  },
  { name: 'a salutation may end in a comma', format: 'text', text: '慰问信\n尊敬的各位老党员，\n值此新春佳节，向你们致以问候。\n' },
  {
    name: 'items that end in semicolons are complete',
    format: 'text',
    text: '一、主要任务\n1. 完成台账梳理；\n2. 完成入户走访；\n3. 完成验收。\n二、保障措施\n落实经费。\n',
  },

  {
    name: 'of a long clause that is a series the last member is told',
    format: 'text',
    text: '一、存在问题\n重视程度高、推动力度大，对日常性、基础性、制度性工作满足于一般化安排、被动化应付、\n',
    findings: ['2:36-2:42 #danglingPunctuation =被动化应付、'],
  },

  // Chinese: words after which a sentence goes on.
  {
    name: 'a function word at the end of a paragraph is a cut',
    format: 'text',
    text: '一、工作情况\n对整改难度较大的问题逐一建档，将有关情况及时报送市安委办和\n二、下一步打算\n继续推进。\n',
    findings: ['2:16-2:30 段落断在“和”之后，句子没有写完。'],
  },
  {
    name: 'a cut after 并 in the text under a run-in heading',
    format: 'text',
    text: '（一）强化排查。坚决防止一般隐患演变成事故并\n（二）强化宣传。开展集中宣讲。\n',
    findings: ['1:9-1:23 #danglingWord =坚决防止一般隐患演变成事故并'],
  },
  {
    name: 'nouns that end like a function word are whole',
    format: 'text',
    text: '一、工作成效\n通过集中整治，进一步达到了规范经营秩序的目的\n二、下一步打算\n继续推进。\n',
    findings: ['2:8-2:23 #noTerminal'],
  },
  { name: '会议通过 is no cut', format: 'text', text: '临湖市物业管理办法\n（2023年5月8日市政府第12次常务会议通过）\n第一条 为了规范物业管理，制定本办法。\n' },
  {
    name: 'a title over three lines may end in 的',
    format: 'text',
    text: '临湖市人民政府办公室关于\n进一步做好今冬明春城市供热保障工作的\n通知\n各区人民政府：\n现将有关事项通知如下。\n',
  },
  {
    name: 'the title of an attachment may run over two lines',
    format: 'text',
    text: '一、工作要求\n请认真贯彻执行。\n附件1\n临湖市进一步做好今冬明春城市供热保障工作的\n实施方案\n为做好供热工作，制定本方案。\n',
  },

  // Chinese: no mark at the end.
  {
    name: 'a long paragraph without its mark before a heading is an error',
    format: 'text',
    text: `一、工作情况\n${LONG}组织居民代表参观样板楼\n二、下一步打算\n继续推进。\n`,
    findings: ['2:41-2:52 段落末尾没有标点，可能没有写完，也可能漏了“。”。'],
  },
  {
    name: 'a long paragraph without its mark at the end of the file is an error',
    format: 'text',
    text: `一、工作情况\n全面部署。\n${LONG}进一步聚焦新`,
    findings: ['3:41-3:47 #noTerminalAtEnd =进一步聚焦新'],
  },
  {
    name: 'a long paragraph without its mark before the signature is an error',
    format: 'text',
    text: `一、工作情况\n${LONG}组织参观样板楼\n临湖市城管局\n2024年3月5日\n`,
    findings: ['2:41-2:48 #noTerminalAtEnd'],
  },
  {
    name: 'in mid-text the same is a warning',
    format: 'text',
    text: `一、工作情况\n${LONG}组织参观样板楼\n各社区同步建立议事机制。\n`,
    findings: ['2:41-2:48 段落末尾没有标点，请确认是否写完。'],
  },
  {
    name: 'what follows a marker line decides',
    format: 'text',
    text: `一、工作情况\n${LONG}组织参观样板楼\n##paidend##\n二、下一步打算\n继续推进。\n`,
    findings: ['2:41-2:48 #noTerminalAtEnd'],
  },
  {
    name: 'a short paragraph is reported when it reads like a sentence',
    format: 'text',
    text: '一、工作情况\n近年来，街道持续推进垃圾分类，居民参与率不断提高\n各社区同步建立议事机制。\n',
    findings: ['2:16-2:25 #noTerminal'],
  },
  {
    name: 'a short line that is no sentence is left alone',
    format: 'text',
    text: '一、活动口号\n人人动手，清洁家园，携手共建文明幸福社区\n各社区同步张贴。\n',
  },
  {
    name: 'a numbered paragraph among numbered sentences is one',
    format: 'text',
    text: '现答复如下：\n一、同意设立联席会议，由分管领导牵头负责。\n二、联席会议不刻制印章，不正式行文，日常工作由办公室承担，有关部门按照职责分工抓好落\n三、会议每季度召开一次，由办公室提前通知。\n',
    findings: ['3:30-3:43 #noTerminal =有关部门按照职责分工抓好落'],
  },
  {
    name: 'a quotation that is never closed is a cut',
    format: 'text',
    text: '一、工作情况\n坚持主要领导带头，切实当好“第一责任',
    findings: ['2:10-2:19 前面的 “ 没有闭合，段落就断掉了，句子没有写完。'],
  },
  {
    name: 'a quotation over two paragraphs is closed later',
    format: 'text',
    text: '一、群众反映\n居民张阿姨说：“以前下雨天楼道里全是水，现在\n屋面修好了，大家都很满意。”\n',
  },
  {
    name: 'a lower limit finds shorter paragraphs',
    format: 'text',
    options: { minLengthZh: 12 },
    text: '一、工作情况\n组织居民代表，参观样板楼\n二、下一步打算\n继续推进。\n',
    findings: ['2:8-2:13 #noTerminalAtEnd'],
  },
  {
    name: 'a higher limit turns the finding into a warning',
    format: 'text',
    options: { minLengthZh: 80 },
    text: `一、工作情况\n${LONG}组织参观样板间\n二、下一步打算\n继续推进。\n`,
    findings: ['2:41-2:48 #noTerminal'],
  },
  {
    name: 'a note on who is responsible may stand after the full stop',
    format: 'text',
    text: `一、重点任务\n${LONG}年底前完成样板楼建设。（市住建局、市财政局负责）\n二、保障措施\n落实经费。\n`,
  },
  { name: 'an emoji closes a paragraph', format: 'text', text: `一、工作情况\n${LONG}组织居民代表参观样板楼🎉\n二、下一步打算\n继续推进。\n` },
  {
    name: 'an invisible character does not hide the full stop',
    format: 'text',
    text: `一、工作情况\n${LONG}组织居民代表参观样板楼。\uE5F9\n二、下一步打算\n继续推进。\n`,
  },
  {
    name: 'a footnote reference does not hide the full stop',
    text: `## 一、工作情况\n\n${LONG}组织参观样板楼。[^1]\n\n## 二、下一步打算\n\n继续推进。\n\n[^1]: 数据截至年底。\n`,
  },
  {
    name: 'lists of names are no sentences',
    format: 'text',
    text: '一、参会人员\n出席人员：张明华、李建国、王志强、赵晓燕、陈思远、刘文博、周海涛、孙立新、吴国栋、郑伟\n二、会议内容\n研究供热工作。\n',
  },
  {
    name: 'captions, notes and sources need no mark',
    format: 'text',
    text: `一、工作情况\n走访情况良好。\n表1 临湖市老旧小区改造任务分解情况一览表（按街道划分）\n注：表中数据由各街道统计，截至2023年12月31日，未包含在建项目以及已经列入明年计划的项目\n二、下一步打算\n继续推进。\n`,
  },
  { name: 'a paragraph that ends in a link is a reference', text: `## 一、工作情况\n\n${LONG}具体做法见[工作案例](a.md)\n\n## 二、下一步打算\n\n继续推进。\n` },
  {
    name: 'hard-wrapped lines are one paragraph',
    format: 'text',
    text: '一、工作情况\n\n　　今年以来，街道围绕老旧小区改造开展入户走访，累计收\n集居民意见建议，逐条研究答复，组织居民代表参观样板楼，现\n场讲解改造内容和施工安排，居民对改造方案的同意率明显提\n高。\n',
  },
  {
    name: 'a text whose lines have no marks has lost none',
    format: 'text',
    text: '访谈记录\n我觉得这两年变化特别大，楼道亮了，院子也干净了，邻居们都愿意下楼坐坐聊聊天了，这在以前想都不敢想\n社区的人经常上门问问情况，有什么事情打个电话就来了，比以前方便多了\n还有就是停车，以前抢车位天天吵架，现在划了线装了道闸，外面的车进不来，就好多了\n最希望的还是电梯，年纪大了爬不动楼，听说明年要装，我们楼的人都签了字，也都同意出钱，现在就盼着早点开工\n',
  },

  // Chinese: colons, ellipses, lists, correlatives.
  {
    name: 'a colon before a heading of the same level introduces nothing',
    format: 'text',
    text: '二、组织领导\n为加强统筹，成立领导小组，组成人员如下：\n三、工作步骤\n分三个阶段。\n',
    findings: ['2:14-2:21 冒号后面没有内容，所引出的部分缺失。'],
  },
  {
    name: 'a colon before the signature introduces nothing',
    format: 'text',
    text: '一、名单\n现将获奖名单公布如下：\n临湖市教育局\n2024年3月5日\n',
    findings: ['2:1-2:12 #colonWithoutContent'],
  },
  {
    name: 'a colon at the end of the file introduces nothing',
    text: '## 二、组织领导\n\n组成人员如下：\n',
    findings: ['3:1-3:8 #colonWithoutContent =组成人员如下：'],
  },
  {
    name: 'a colon before a lower heading introduces it',
    format: 'text',
    text: '一、主要做法\n一年来，主要抓了两件事：\n（一）抓排查\n逐户排查。\n（二）抓整改\n逐项整改。\n',
  },
  {
    name: 'a colon before numbering that begins anew introduces it',
    format: 'text',
    text: '一、总体情况\n现将有关情况报告如下：\n一、基本情况\n全市共有小区120个。\n',
  },
  {
    name: 'a colon before a table or an attachment has its content',
    text: '## 一、组织领导\n\n组成人员如下：\n\n| 姓名 | 职务 |\n| --- | --- |\n| 张明华 | 组长 |\n\n## 二、步骤\n\n分两步。\n',
  },
  { name: 'an addressee ends in a colon', format: 'text', text: '关于报送材料的通知\n各区人民政府，市政府各部门：\n一、报送时间\n月底前报送。\n' },
  { name: 'a blank of a form is no lead-in', format: 'text', text: '一、联系方式\n请与办公室联系。\n联系人：\n' },
  {
    name: 'an ellipsis at the end of a section',
    format: 'text',
    text: '一、工作情况\n红色教育基地建成以来，累计接待参观学习的党员干部......\n二、下一步打算\n继续推进。\n',
    findings: ['2:12-2:31 此处以省略号结束，请确认内容是否被省略。'],
  },
  {
    name: 'an ellipsis alone in its paragraph',
    format: 'text',
    text: '一、工作情况\n完成年度任务。\n……\n各社区同步推进。\n',
    findings: ['3:1-3:3 #ellipsis =……'],
  },
  {
    name: 'an ellipsis inside a quotation or after 等 is complete',
    format: 'text',
    text: '一、群众反映\n居民说：“这日子越过越好……”\n二、文体活动\n组织了书法、舞蹈、合唱等……\n三、下一步打算\n继续推进。\n',
  },
  {
    name: 'a list whose last item still ends in a semicolon',
    format: 'text',
    text: '一、主要任务\n1. 完成台账梳理；\n2. 完成入户走访；\n3. 完成设备采购；\n二、保障措施\n落实经费。\n',
    findings: ['4:4-4:11 最后一项仍以“；”结尾，可能缺少后面的项，或者漏了句号。'],
  },
  {
    name: 'an inner list may end in a semicolon where the outer one goes on',
    format: 'text',
    text: '一、有下列情形的：\n（一）提供下列材料：\n1. 身份证明；\n2. 房产证明；\n3. 收入证明；\n（二）符合条件的承诺书。\n',
  },
  {
    name: '不仅 without an answer is a hint',
    format: 'text',
    text: '一、工作成效\n通过集中培训，不仅提高了网格员的业务能力。\n二、下一步打算\n继续推进。\n',
    findings: ['2:8-2:22 “不仅”之后没有与它呼应的下半句。'],
  },
  { name: '不仅 with its answer is complete', format: 'text', text: '一、工作成效\n不仅提高了业务能力，还增强了服务意识。\n虽然任务繁重，但进展顺利。\n' },

  // English.
  {
    name: 'an English paragraph that stops at a comma is a cut',
    text: `## Findings\n\nA shared secret was rejected because it ends up in the access logs of the proxy,\n\n## Questions\n\nNone.\n`,
    findings: ['3:1-3:81 The paragraph stops at “,”; the rest of the sentence is missing.'],
  },
  {
    name: 'an English paragraph that stops at an article is a cut',
    text: `## Findings\n\n${LONG_EN} the\n\n## Next\n\nNone.\n`,
    findings: ['3:101-3:150 The paragraph breaks off after “the”.'],
  },
  {
    name: 'an English item that stops at an article is a cut',
    text: '# Notes\n\n- We still need a decision from the committee on the retention period and on the\n- The budget is approved.\n',
    findings: ['3:3-3:81 #danglingWord'],
  },
  {
    name: 'an English paragraph without its mark at the end of the text',
    text: `## Findings\n\n${LONG_EN} them yesterday\n`,
    findings: ['3:101-3:161 The paragraph has no closing mark; check that it is complete.'],
  },
  { name: 'English in mid-text', text: `## Findings\n\n${LONG_EN} them yesterday\n\nNo other depot was visited.\n`, findings: ['3:101-3:161 #noTerminal'] },
  {
    name: 'a cut inside a hyphenated word',
    text: '## Findings\n\nThe depots were asked to send every record of the self-\n\n## Next\n\nNone.\n',
    findings: ['3:1-3:56 #danglingHyphen'],
  },
  {
    name: '“such as” at the end of the file',
    text: '## Findings\n\nThe audit found that several controls were missing at the time, such as',
    findings: ['3:1-3:72 #danglingWord'],
  },
  {
    name: 'a colon before the next English section',
    text: '## Team\n\nThe members of the team are:\n\n## Scope\n\nTwo depots.\n',
    findings: ['3:1-3:29 The colon introduces nothing: what it announces is missing.'],
  },
  {
    name: 'three points at the end of an English section are a hint',
    text: '## Outlook\n\nWe shall see what the next quarter brings...\n\n## Scope\n\nTwo depots.\n',
    findings: ['3:1-3:45 #ellipsisHint'],
  },
  {
    name: '“not only” without “but” is a hint',
    text: '## Findings\n\nThe change not only reduced the cost of the night shift.\n',
    findings: ['3:1-3:57 #openCorrelative'],
  },
  {
    name: 'a lead-in before code, a list or a quotation is complete',
    text: '## Use\n\nInstall the package and the two plugins that it needs for this example with the\n\n```sh\nnpm install\n```\n\nThen we want all of the teams that work in the same building to\n\n- reduce waste,\n- shorten the queue, and\n- report it.\n\nThe manual of the old machine in the other hall says about this, and\n\n> Turn it off.\n',
  },
  {
    name: 'a paragraph that ends in code or a link is a reference',
    text: `## Use\n\n${LONG_EN} them, see the [list of drivers](drivers.md)\n\n## Next\n\n${LONG_EN} them with \`sign --all\`\n`,
  },
  {
    name: 'a verb with its particle ends a sentence, and only its mark is missing',
    text: '## Use\n\nThe new portal has a page that tells every visitor of the site how to log in\n',
    findings: ['3:1-3:77 #noTerminal'],
  },
  {
    name: 'a short sentence before a heading is a sentence when it has a verb',
    text: '## Vouchers\n\nAll 120 vouchers met this requirement, and the sums\n\n## Next steps\n\nA paper that\n',
    findings: ['3:40-3:52 #noTerminal =and the sums'],
  },
  {
    name: 'prose needs no twenty words to be prose',
    text: '## Vouchers\n\nThe sums agree. The certificate was\n\nThe next audit is due in May. We will report in (June or July)\n\n## Licence\n\nText under CC BY 4.0. Copyright 2024 Jane Roe\n',
    findings: ['5:31-5:63 #noTerminal'],
  },
  {
    name: 'several particulars in one line',
    text: '# Status report\n\n**Date:** 3 June 2024 · **Author:** Joan Roe · **Overall status of the work:** green\n\n## Summary\n\nAll is well.\n',
  },
  {
    name: 'a token of an assistant at the end does not hide the full stop',
    text: '## Vendors\n\nWe assessed three payment vendors. All met the needs of the team.citeturn0search2\n\nWe assessed three payment vendors. All met the needs of the【4†source】\n',
    findings: ['5:36-5:60 #danglingWord'],
  },
  {
    name: 'a sentence right before a heading or the signature needs no comma and no forty characters',
    format: 'text',
    text: '第三条 交货\n供货方应当于2024年7月31日前将货物\n第四条 验收\n检测室建成后，每年可检测样品2.4万批次，不合格食品\n妥否，请批示。\n',
    findings: ['2:1-2:21 #noTerminal', '4:22-4:27 #noTerminal =不合格食品'],
  },
  {
    name: 'slogans before a heading are no sentences',
    format: 'text',
    text: '第一部分\n强化组织领导，健全责任体系，推动各项任务落地见效\n一、工作目标\n年底完成。\n',
  },
  {
    name: 'the number of a reference stands before the mark',
    format: 'text',
    text: '一、结论\n共检测样件60件，发现气孔超标3件。结果表明，该方法的检出率优于B超[1]和着色渗透方法[2]\n二、建议\n推广应用。\n',
    findings: ['2:24-2:48 #noTerminalAtEnd'],
  },
  {
    name: 'phrases in a list need no marks',
    text: '# Options\n\n- The folder that holds all the files of the project that the tool is to read from\n- The name of the file\n',
  },
  {
    name: 'headings, short labels and emphasised lines need no mark',
    text: `# How the teams of the two halls in the old building should log in and work with the\n\nBy the audit team\n\n**${LONG_EN} them yesterday**\n\nAll depots were visited.\n`,
  },
  {
    name: 'letters have salutations and valedictions',
    format: 'text',
    text: 'Dear members of the board of the housing association,\n\nThank you for your letter.\n\nWith kind regards from all of us,\n\nJane Roe\n',
  },
  {
    name: 'clauses of a contract end in semicolons',
    format: 'text',
    text: 'Services Agreement\n\nIn this agreement:\n\n“Services” means the work that is described in the first schedule to this agreement;\n\n“Fee” means the sum that is payable under the second schedule of this agreement; and\n\n“Term” means two years.\n',
  },
  {
    name: 'lines of a page are joined',
    format: 'text',
    text: 'Audit report\n\nThe objective of this audit was to determine whether fuel cards are\nissued, used and cancelled as the fleet policy requires. The audit\ncovered all cards that were active between January and the end of\nDecember.\n',
  },
  {
    name: 'other languages are not judged',
    text: '## Übersicht\n\nПроверьте наш список задач и помогите нам:\n\n## Дальше\n\nВсе документы, которые были получены в течение второго квартала от всех отделов компании, были сверены, и они\n',
  },
  {
    name: 'a pair that the next line closes was broken, not cut',
    format: 'text',
    text: '一、主要做法\n村“两委”牵头建立台账，逐户落实“一户一\n策”帮扶措施。\n本年度共开展培训十二次，组织观看警示教育片《\n我的故事》并开展讨论。\n',
  },
  { name: 'code is no prose', text: '## Use\n\n```\nthis line ends in the middle of a sentence that is rather long and the\n```\n' },
  {
    name: 'a meeting of a report that approved something is no history of a law',
    format: 'text',
    text: '一、工作情况\n年初专题研究部署，压实各级责任，任务逐项落实到人。\n2024年3月5日，街道党工委会议研究了方案，逐条听取意见，并审议通过\n二、下步打算\n抓好收尾，巩固成效，持续推进。\n',
    findings: ['3:31-3:36 #noTerminal'],
  },

  {
    name: 'who said it stands after the quotation, without a mark',
    format: 'text',
    text: '员工声音\n“刚进厂时，我连图纸都看不懂，现在我带了四个徒弟。”——注塑车间　老郑\n“公司帮孩子办了入学，心就定了。”——分拣线　覃秀梅\n联系我们\n来信请寄办公室。\n',
  },
  {
    name: 'names after a label, and a DOI, need no full stop',
    format: 'text',
    text: 'Minutes\n\nPresent: 34 members, with B. Tandy in the chair\nApologies: Mr and Mrs Roe, Plot 17; Dr Sen, Plots 40A/40B\n\nReferences\n2. Onninen J, Pylkkonen M. Shift work. Scand J Work Environ Health (2021). doi:10.5271/sjweh.0000\n',
  },
]);
