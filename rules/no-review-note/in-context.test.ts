import { describe, expect, it } from 'vitest';
import { lintWithRule } from '../../src/testing/lint-with-rule.ts';
import noReviewNote from './no-review-note.ts';

const zh = (line: string) => ({
  format: 'text' as const,
  text: `青石街道2024年工作总结\n一、主要工作\n全年走访企业三十家，收集意见建议十二条。\n${line}\n二、下一步打算\n继续做好服务，完善工作机制。\n`,
});
const en = (line: string) => ({
  text: `# Status report for May\n\n## Summary\n\nThe pilot with 60 vans is finished.\n\n${line}\n\n## Next steps\n\nThe rollout begins in June.\n`,
});

const countOf = async (draft: { text: string; format?: 'text' }) => (await lintWithRule(noReviewNote, draft)).findings.length;

describe('no-review-note in the middle of a finished report', () => {
  it.each([
    '全年走访三十家企业【批注：核实】。',
    '【批注】此处数据需核实',
    '（张三：这里数据不对）',
    '//此处需要补充',
    '（此段由李四负责撰写）',
    '@李四 请补充',
    '？？？',
    '（数据来源？）',
    '（领导看后再定）',
    '（这句话太长）',
    '批注[张三1]：数据有误',
    '（下划线部分为修改内容）',
    '（红字部分请删除）',
    '（标黄处需确认）',
    '修订：删除“进一步”',
    '张三 2024-05-01 批注：请核实',
    '※此处请业务科室补充※',
    '（上一稿为32家）',
    '（附图略，后补）',
    '初稿，请领导审阅',
    '（第三稿）',
    '（王局意见：删去）',
    '——这里再想想',
    '（按办公室意见修改）',
    '（这里要不要写？）',
    '（是否合适？）',
    '[删除]',
    '<待定>',
    '（先空着）',
    '（后面再补）',
  ])('%s is found', async (line) => {
    expect(await countOf(zh(line))).toBeGreaterThan(0);
  });

  it.each([
    '[Comment XX1]: check this',
    '(check with finance)',
    '[JS: source?]',
    'The cost was 4 million (please confirm).',
    '[needs citation]',
    '@anna can you check?',
    'Commented [JD1]: too long',
    '[AD: is this right?]',
    '(to be reviewed by legal)',
    'Deleted: the old figure',
    'Formatted: Font: Bold',
    '[reviewer: please expand]',
    '(Is this correct?)',
    '[check number]',
    '[add reference]',
    '((expand))',
    '[Anna to confirm]',
    'XXX check this',
    '(source needed)',
    '[citation needed]',
    '%% comment to remove',
    '[DELETE THIS BEFORE SENDING]',
  ])('%s is found', async (line) => {
    expect(await countOf(en(line))).toBeGreaterThan(0);
  });

  it.each([
    '资料来源：县统计局。',
    '来源：市水利局、市气象局联合监测数据。',
    '责任编辑：周明',
    '请关注街道公众号“青石发布”，及时了解办理进度。',
    '百度文库等平台侵犯著作权的案件，由文化执法大队办理。',
    '群众登录后可查看办理进度，付费内容须明示价格。',
    '相关阅读能力测评由教研室负责，阅读全文后回答问题。',
    '会员登录系统后可以查询积分。',
    '希望以上建议对你们改进工作有所帮助。',
    '以上是我街道一年来的工作情况，请各位代表审议。',
    '以下是我街道根据市委部署开展的主要工作。',
    '您可以根据实际情况选择线上或者线下办理。',
    '人工智能大模型生成的内容应当标识。',
    '【案例】某企业通过技改降本。',
    '【概述】全年走访企业三十家。',
    '见文献[1]和附件[2]。',
    '（此项工作由李四同志负责）',
    '（王局长介绍情况）',
    '（以上数据由统计局提供）',
    '投资完成率是否达标？群众是否满意？',
    '（详见附件3，照片另附）',
    '（第三批）',
    '请各科室核实后于5月底前上报。',
    '（会上请财务科核对账目）',
    '标题用**号填充的方式已经取消。',
    '公式为 a*b*c，单价5元/次。',
    '本合同一式两份，下载后打印签字有效。',
    '本报告全文约1200字的摘要已报送。',
    '参考范文写作不得抄袭。',
    '推荐阅读书目：《红楼梦》《呐喊》',
    '以上就是我的述职报告，不足之处请批评指正。',
    '感谢阅读者协会对活动的支持。',
    '当前位置由北斗终端实时上传。',
    '转载本刊文章请注明出处，违者追究责任。',
    '版权归街道办事处所有。',
    '当然，以下问题仍然需要重视：一是人手不足。',
    '好的做法，要总结推广。',
    '没问题的企业不再复查。',
    '免费下载点设在图书馆一楼。',
    '展开全文检索工作，建立索引。',
    '欢迎下载使用“青石办事”小程序。',
    '这里要不要写清楚责任主体，是审计关注的重点。',
  ])('%s is a sentence of its own', async (line) => {
    expect(await countOf(zh(line))).toBe(0);
  });

  it.each([
    'Source: Office for National Statistics.',
    'Users can sign up to view the full document in the archive.',
    'The rest of this article describes the pilot.',
    'Members only have access to the archive after login.',
    'Please confirm receipt by 5 May.',
    'The board asked whether this is correct?',
    'I hope this report helps the board to decide.',
    'Here is the list of sites that were visited:',
    'Here is a summary of the results:',
    'Please let me know if you have any questions.',
    'Of course, costs rose in May.',
    'Sure, the pilot was small.',
    'Certainly the most costly item was fuel.',
    'The AI assistant answers 40 percent of the calls.',
    'See [1] and [2, p. 4].',
    'Deleted: none. Added: two sites.',
    'Tags on the vans were replaced.',
    'Related documents are kept in Annex B.',
    'Feel free to contact the fleet desk.',
    'Reviewer comments were answered in Annex C.',
    'The previous article of the statute applies.',
    'Use the flag `--force` (not recommended).',
    'Is there anything else? The board had no further questions.',
    'Advertisement costs fell by 4 percent.',
    'Uploaded files are kept for 30 days.',
    'Download the app to see the routes.',
    'The form states “DRAFT” in its header.',
    'Let me know if you need a copy of the annex.',
    'Based on the information you provided, we have set the price at $400.',
    'We have updated the report to include the new figures.',
    'Subscribe to the list to receive the minutes.',
    'Track changes were accepted before signing.',
  ])('%s is a sentence of its own', async (line) => {
    expect(await countOf(en(line))).toBe(0);
  });
});
