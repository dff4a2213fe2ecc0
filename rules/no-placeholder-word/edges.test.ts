import { describe, expect, it } from 'vitest';
import { lintWithRule } from '../../src/testing/lint-with-rule.ts';
import { testSentences } from '../../src/testing/test-sentences.ts';
import noPlaceholderWord from './no-placeholder-word.ts';

// Sentences at the edge of a pattern: each is there because one piece of a pattern is.
testSentences(noPlaceholderWord, [
  // Notes
  '⟦TODO⟧: check the figures.',
  '⟦TODO⟧ (Anna): check the figures.',
  '⟦FIXME⟧：补充附图。',
  'Owner: ⟦TODO⟧',
  'The owner is ⟦TODO⟧.',
  'The owner is still ⟦FIXME⟧.',
  'The owner remains ⟦TODO⟧, the date is known.',
  'The date [⟦TBD⟧] and the place (⟦TBC⟧) follow.',
  'The price is ⟦TBD⟧; the volume is ⟦TBA⟧',
  'The plan gives an end date of ⟦TBC⟧.',
  'They owe a total of ⟦TBD⟧.',
  '投资⟦TBD⟧万元，产量⟦TBD⟧ 万吨，单价⟦TBD⟧元，重量⟦TBC⟧吨。',
  '共⟦TBD⟧人，⟦TBD⟧项，于⟦TBD⟧年完成。',
  'The chapter costs $⟦TK⟧ and needs ⟦TKTK⟧ more.',
  '(⟦TK⟧)',
  '⟦TK⟧.',
  'Set $TODO and $FIXME in the shell; we owe $⟦TBD⟧.',
  'The file TODO.md, the tag #TODO and the path a/TODO-list stay.',
  'A list of TODO and any FIXME were removed.',
  'Each TODO item, TODO list, TODO comment, TODO tag, TODO app and TODO marker counts.',
  'Open TBD values, TBD fields and TBD sections were closed; remaining TBCs too.',
  'The TBD list, TBD entry, TBD file, TBD log, TBD note, TBD keyword and TBD warning stay.',
  'The TBD annotation, TBD placeholder, TBD field, TBD value, TBD section and TBD highlighting stay.',
  "The word “TBD” and the letters 'TBC' are explained below.",
  '标记 TBD、写着TBC的条目均已清理。',
  'We work with trunk-based development (TBD), so that TBD is a habit.',
  'The abbreviation reads “to be determined” (TBD): TBD is used in tables.',
  'The phrase to be confirmed (TBC) is short: TBC.',
  'TBA = to be announced. TBA',
  'TBD (to be determined) is used: TBD.',
  'TBC: "to be confirmed"\nThe date is TBC.',
  'TBD means to be decided\nThe date is TBD.',
  'TODO and FIXME comments are counted. TODO: none.',
  'Our TODO app is new. TODO: none.',
  'TODO items are kept in the log.\nTODO: none',
  // Pending
  'The price is ⟦to be confirmed⟧.',
  'The dates are still ⟦to be announced⟧;',
  'Venue: ⟦to be decided⟧',
  'Venue:⟦to be finalised⟧',
  'Venue (⟦to be finalized⟧ )',
  '⟦to be completed⟧',
  'Price [⟦to be agreed⟧] and more.',
  'The work that is to be done today is described in the annex, which the board agreed in May after a long debate with all of the partners, is to be decided.',
  'Venue: ⟦coming soon⟧',
  '⟦Coming soon⟧',
  'New dates for all 3 sites ⟦coming soon⟧...',
  'The spring, which is coming soon.',
  'A long list of many new features and of other things (coming soon).',
  // Filler
  '⟦Insert text here.⟧',
  '⟦Please add your text here.⟧',
  '⟦Write here.⟧',
  '⟦Put the main results here...⟧',
  '⟦Your text goes here.⟧',
  '⟦Sample text.⟧',
  '⟦Placeholder.⟧',
  '⟦Placeholder text.⟧',
  '⟦Dummy content.⟧',
  '⟦Your title here.⟧',
  '⟦Your title comes here!⟧',
  '⟦Write it here.⟧',
  '⟦Work in progress…⟧',
  'The work in progress is insured.',
  'Write here and there about it.',
  '⟦Lorem ipsum dolor⟧ and ⟦lorem ipsum dolor sit amet⟧.',
  'A lorem-ipsum generator prints lorem ipsum dolor sit amet.',
  'We generated filler: lorem ipsum dolor.',
  // Chinese
  '（⟦待补充⟧）',
  '金额：⟦待核实⟧',
  '联系人：⟦待定⟧。',
  '经费⟦待核实⟧。',
  '全县农村危房改造的剩余经费待核实。',
  '⟦待完善⟧。',
  '一、⟦待补充⟧…',
  '附件《（⟦待补充⟧）》已印发。',
  '《待补充协议》已签，“待定”二字已删。',
  '不足之处待完善、待提高。',
  '数据（⟦暂缺⟧），⟦图片暂缺⟧；教师⟦暂缺⟧ 。',
  '⟦此处填写单位名称⟧',
  '（⟦请在此处插入图片⟧）',
  '⟦在此添加⟧',
  '备注：⟦内容待补⟧',
  '名单⟦待定⟧ ，数据⟦待补⟧',
  '有待核实、尚待明确、亟待完善的事项已列清单。',
  // Addresses
  'Write to ⟦your.name@company.com⟧ or ⟦you@youremail.com⟧.',
  'Write to ⟦info@yourdomain.com⟧, ⟦info@yourdomainname.com⟧, ⟦a.b@mycompany.org⟧ or ⟦x@yourcompanyname.co⟧.',
  'Write to ⟦student@youremailaddress.com⟧ or ⟦me@your-email-address.com⟧.',
  'Write to ⟦yourname@example.co.uk⟧, ⟦your_email@example.com⟧, ⟦your-mail@example.com⟧ or ⟦your.username@example.com⟧.',
  'Write to ⟦info@yourorganization.org⟧ or ⟦info@your-organisation.org⟧.',
  'Write to anna@company.com or tour@yourtown.com.',
  // What a piece of a pattern decides, one piece a sentence: notes
  'Trunk-based development (TBD) works; TBD is fast.',
  'Total baseline cost (TBC) is fixed; TBC was met.',
  'The price is TBD (to be fixed).\nOwner: ⟦TBD⟧',
  'TODO and its uses\nTODO: buy milk',
  'Our todo list app\nTODO: buy milk',
  'Our to-do list app\nTODO: buy milk',
  'Note: our TODO had grown.',
  'We had one TODO in May: done.',
  'Budget ⟦TODO⟧: ask Anna.',
  'Budget ⟦TODO⟧ (Anna): ask.',
  'It is our TODO.',
  'The state is TODO until then.',
  'The plan is new.\nThe owner is ⟦TODO⟧',
  'Price: ⟦TK⟧',
  'It cost $5 at TK Maxx.',
  'The letters TBD (to be fixed) mark gaps.',
  'The letters TBD=to be fixed mark gaps.',
  'The letters TBD = to be fixed mark gaps.',
  'Its cost is ⟦TBD⟧ now (to be fixed in May).',
  'TBD: to be determined',
  'TBD – to be determined',
  'TBD (to be determined)',
  'TBD: to be determined\nTBD-1: ⟦to be advised⟧',
  'The number of a TBD grew.',
  '单价⟦TODO⟧元，投资⟦TODO⟧万元，产量⟦TODO⟧吨，储量⟦TODO⟧亿吨。',
  '⟦TODO⟧年完成，覆盖⟦TODO⟧ 人，确定⟦TODO⟧人，完成⟦TODO⟧项。',
  '我的TODO共有5个。',
  'TODO年度计划、TODO人员和TODO项目都是模块名。',
  'Owner: ⟦TBD⟧. Then call.',
  'The owner is ⟦TBD⟧ in "Plan A".',
  'Our TBD list, TBD item and the like are long.',
  'Our TBD comment grew.',
  'Our TBD marker grew.',
  'Our TBD tag, TBD app and the like are new.',
  'Our TBD annotation, TBD warning and TBD highlight are new.',
  'Our TBD highlighting is new.',
  '用途：⟦TBD⟧',
  'Keep the TODO list short.\nTODO: buy milk',
  'Keep each TODO item short.\nTODO: buy milk',
  'Write a TODO comment.\nTODO: buy milk',
  'Add a TODO tag.\nTODO: buy milk',
  'Write “TODO” in the margin.\nTODO: buy milk',
  // Filler
  'Our lorem ipsum text is short.\nLorem ipsum dolor sit amet.',
  'Our loremipsum text is short.\nLorem ipsum dolor sit amet.',
  'This page generated text.\nLorem ipsum dolor sit amet.',
  'It is a work in progress.',
  // Chinese
  '附件（三）的内容待完善。',
  '备注： ⟦待完善⟧',
  '状态：⟦待完善⟧ 负责人：张三',
  '经费的问题早就说过，数据⟦待确认⟧。',
  '（⟦此处填写⟧，另附）',
  '（⟦数据待补⟧ 另报）',
  'Write to ⟦your.user@firm.com⟧.',
  // Words that are no gaps
  '待会议结束后统一答复来信来访群众。',
  '他待人热情，接待细致，群众宾至如归。',
  '待岗人员的补贴已经发放到位。',
  '尚待研究的事项由办公室另行报告。',
  '待定职级的人员名单已经公示。',
  '各单位要善待来访群众，不得推诿。',
  '请在此处签字确认，由经办人存档。',
  '此处风景秀丽，游人如织。',
  '在这里补充说明两点情况。',
  '有三百名群众在这里填写过表格。',
  '在这里插入一段往事，供大家参考。',
  '会上没有时间等待核实，材料先行上报。',
  '待核实情况后，再行答复当事人。',
  '待完善手续的项目共有三个，均已列入清单。',
  '待补充耕地指标由县里统筹安排。',
  '内容补充完毕，图片已经更换。',
  '名单已定，时间待定的三场改由市里主办。',
  '数据暂缺的两个乡镇已于月底前补报。',
  '物资暂缺期间，由邻县代为调剂。',
  '《待补充事项清单》已随文印发。',
  '“待核实”一栏由督查组填写。',
  '占位符和占位图均已清除。',
  'TODO列表清空后，小组转入测试。',
  '待确认收货后，尾款一次付清。',
  '客商期待落实优惠政策，企业急待明确标准。',
  '在这里补充两点。',
  '在此再说一句，并在这里补充几句。',
  'TODO 列表已删去，小组转入测试。',
  'TODO清单已删去。',
  '⟦TODO⟧：补充清单。',
  '⟦在此补充说明项目由来⟧',
]);

describe('how sure a word is', () => {
  it.each([
    ['不足之处、待补充。', ['doubtful']],
    ['不足之处，待补充。', ['doubtful']],
    ['不足之处待补充、再完善。', ['doubtful']],
    ['名单待补充。', ['certain']],
    ['名单待补充，另发。', ['certain']],
    ['教师暂缺。', ['undecided']],
    ['教师：暂缺', ['doubtful']],
  ])('%s', async (text, ids) => {
    const { findings } = await lintWithRule(noPlaceholderWord, { text, format: 'text' });
    expect(findings.map(({ messageId }) => messageId)).toEqual(ids);
  });

  it.each([
    ['已核实', 'undecided'],
    ['未完成', 'undecided'],
    ['尚未完成', 'doubtful'],
    ['已完成三项', 'doubtful'],
  ])('待核实 beside a cell that says %s', async (state, id) => {
    const text = `# 台账\n\n| 问题 | 状态 |\n|---|---|\n| 漏水 | ${state} |\n| 停电 | 待核实 |`;
    expect((await lintWithRule(noPlaceholderWord, { text })).findings.map(({ messageId }) => messageId)).toEqual([id]);
  });
});

describe('sections and what they ask for', () => {
  const found = async (...sections: readonly (readonly [string, string])[]) => {
    const text = `# Pumps\n\n${sections.map(([heading, sentence]) => `## ${heading}\n\n${sentence}\n`).join('\n')}`;
    return (await lintWithRule(noPlaceholderWord, { text })).findings.map((finding) => finding.text);
  };

  it('here opens a request without a comma', async () => {
    const asks = ['Here describe the scope.', 'Here list the risks.'];
    expect(await found(['Part 1', asks[0] as string], ['Part 2', asks[1] as string])).toEqual(asks);
  });

  it.each(['We list three risks.', 'They define the scope in May.'])('%s is content beside requests', async (sentence) => {
    const asks = ['Describe the scope.', 'List the risks.'];
    expect(await found(['Part 1', asks[0] as string], ['Part 2', asks[1] as string], ['Part 3', sentence])).toEqual(asks);
  });

  it.each([
    '会上介绍了成果。',
    '专班对全部问题进行了分析。',
    '专班结合当地实际，设计了方案。',
    '会上提出需要讨论的问题三项。',
  ])('与要求并列时，%s是正文', async (sentence) => {
    const asks = ['说明项目的由来。', '描述现有的流程。'];
    expect(await found(['由来', asks[0] as string], ['流程', asks[1] as string], ['其他', sentence])).toEqual(asks);
  });

  it('需要讨论的问题也是要求', async () => {
    const asks = ['说明项目的由来。', '描述现有的流程。', '需要讨论的问题。'];
    expect(await found(['由来', asks[0] as string], ['流程', asks[1] as string], ['问题', asks[2] as string])).toEqual(asks);
  });

  it('说明会在此举行 asks for nothing', async () => {
    expect(await found(['会议', '说明会在此举行，全体到会。'])).toEqual([]);
  });

  it('a colon within a request leads to nothing', async () => {
    const asks = ['填写此任务的由来，格式：三段以内。'];
    expect(await found(['由来', asks[0] as string])).toEqual(asks);
  });

  it.each(['add(x)', 'add(a, b)', 'run()'])('a section called %s documents code', async (heading) => {
    expect(await found([heading, 'Describe the scope.'], [heading, 'List the risks.'])).toEqual([]);
  });

  it.each(['Risk(s) to list', 'Scope (short)'])('a section called %s does not', async (heading) => {
    const asks = ['Describe the scope.', 'List the risks.'];
    expect(await found([heading, asks[0] as string], [heading, asks[1] as string])).toEqual(asks);
  });

  it.each(['Guide to pumps', 'A guideline', 'Pump guides'])('a document called %s is full of imperatives', async (title) => {
    const text = `# ${title}\n\n## Part 1\n\nDescribe the scope.\n\n## Part 2\n\nList the risks.\n`;
    expect((await lintWithRule(noPlaceholderWord, { text })).findings).toEqual([]);
  });

  it.each([
    ['todolist', 0],
    ['Old roadmap', 1],
    ['Roadmap of 2024', 1],
  ])('a note under %s: %i', async (heading, count) => {
    expect(await found([heading, '- FIXME: call Anna'])).toHaveLength(count);
  });
});

describe('pictures and comments', () => {
  const count = async (source: string) => (await lintWithRule(noPlaceholderWord, { text: `# Pumps\n\nThe pump is new.\n\n${source}\n` })).findings.length;

  it.each([
    '<p align="center"><img src="https://via.placeholder.com/150"></p>',
    '<!-- TODO: add the figures --> <!-- prettier-ignore -->',
    '![placeholderimage](a.png)',
    '![](img/imageplaceholder.png)',
  ])('%s is found', async (source) => {
    expect(await count(source)).toBe(1);
  });

  it.each([
    '<!--prettier-ignore TODO later-->',
    '![seat placeholder](a.png)',
    '![placeholder cards](a.png)',
    '![一张占位图](a.png)',
    '![占位图的来历](a.png)',
  ])('%s is not', async (source) => {
    expect(await count(source)).toBe(0);
  });
});
