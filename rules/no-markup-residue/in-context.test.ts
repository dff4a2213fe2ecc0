import { describe, expect, it } from 'vitest';
import { lintWithRule } from '../../src/testing/lint-with-rule.ts';
import noMarkupResidue from './no-markup-residue.ts';

const zh = (line: string) => ({
  format: 'text' as const,
  text: `青石街道2024年工作总结\n一、主要工作\n全年走访企业三十家，收集意见建议十二条。\n${line}\n二、下一步打算\n继续做好服务，完善工作机制。\n`,
});

const countOf = async (draft: { text: string; format?: 'text' }) => (await lintWithRule(noMarkupResidue, draft)).findings.length;

describe('no-markup-residue in the middle of a finished report', () => {
  it.each([
    '全年走访&nbsp;三十家企业。',
    '全年走访<br/>三十家企业。',
    '\\textbf{主要工作}如下。',
    '全年走访\\n三十家企业。',
    '{\\rtf1\\ansi 主要工作}',
    '{ PAGE \\* MERGEFORMAT }',
    'HYPERLINK "http://a.cn"',
    '锟斤拷锟斤拷',
    '全年走访�家企业。',
    '\\begin{itemize}',
    '[b]主要工作[/b]如下。',
    '全年走访[url=http://a.cn]企业[/url]。',
    '<p style="text-indent:2em">主要工作',
    '&lt;p&gt;主要工作&lt;/p&gt;',
    '**主要工作**：走访企业。',
    '### 主要工作',
    '全年走访三十家企业\\u3002',
    '全年走访三十家企业​。',
    '\\section{主要工作}',
    'SEQ 图 \\* ARABIC',
    'EMBED Equation.3',
    '全年走访$\\text{企业}$三十家。',
    '<w:p>主要工作</w:p>',
    '&#12288;&#12288;全年走访三十家。',
    '$\\rightarrow$ 完成改造',
    'mso-style-name:正文;',
    '{\\*\\generator Word}',
    'TOC \\o "1-3" \\h \\z \\u',
    '全年走访三十家企业%E4%BC%81。',
    '<span lang="EN-US">30</span>家企业',
    '鍏ㄥ勾璧拌浼佷笟',
    'ÏÂÒ»²½¹¤×÷',
    '[size=4]主要工作[/size]',
    '~~删除的内容~~保留。',
    '\\hline',
    '\\\\ \\midrule',
  ])('%s is found', async (line) => {
    expect(await countOf(zh(line))).toBeGreaterThan(0);
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
});
