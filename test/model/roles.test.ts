import { describe, expect, it } from 'vitest';
import { parserForPath } from '../../src/parsers/index.ts';
import { profiles } from '../../src/profiles/index.ts';

async function read(text: string, path = 'draft.txt') {
  const outcome = await parserForPath(path)?.parse(text, { profiles, profile: 'auto', encoding: null });
  if (outcome?.ok !== true) throw new Error('not parsed');
  return outcome.document;
}

async function roles(text: string, path?: string): Promise<string[]> {
  return (await read(text, path)).blocks.map((block) => block.role);
}

const LETTER = `江岸区教育局关于申请设备购置经费的请示
江教〔2023〕15号
区财政局：
为改善办学条件，我局拟购置教学设备一批，现将有关事项请示如下：
一、基本情况
（一）学校概况。全区现有学校20所，设备老化较为严重，影响正常教学秩序。
二、所需经费
经测算，共需资金80万元，恳请区财政局予以安排。
妥否，请批示。
附件：1.设备清单
江岸区教育局
2023年5月8日
（联系人：李明，电话：12345678）`;

describe('block roles', () => {
  it('classifies the parts of an official letter', async () => {
    expect(await roles(LETTER)).toEqual([
      'title',
      'document-number',
      'addressee',
      'body',
      'heading',
      'run-in-heading',
      'heading',
      'body',
      'closing',
      'attachment-note',
      'signature',
      'date',
      'note',
    ]);
  });

  it('reads the same roles from Markdown whose lines make one paragraph', async () => {
    expect(await roles(LETTER, 'draft.md')).toEqual(await roles(LETTER));
  });

  it('ends the body before attachments, signature and date', async () => {
    const document = await read(LETTER);
    expect(document.lines.toPoint(document.bodyEnd).line).toBe(9);
  });

  it('a pay-wall token glued to a heading does not hide it', async () => {
    const document = await read(
      '工作总结\n一、主要工作\n##paidbegin##（一）坚持学用结合。各支部认真组织学习。\n（二）坚持问题导向。各支部认真开展自查。\n##paidend##',
    );
    expect(document.blocks.map((block) => block.role)).toEqual(['title', 'heading', 'run-in-heading', 'run-in-heading', 'marker']);
    expect(document.outline.sections[0]?.children.map((section) => section.label)).toEqual(['（一）坚持学用结合', '（二）坚持问题导向']);
  });

  it('a title may run over several lines that end in 的', async () => {
    const document = await read('清河县人民政府办公室关于\n进一步加强校园食品安全工作的\n通知\n各乡镇人民政府：\n为加强食品安全管理，现就有关事项通知如下。');
    expect(document.title?.text).toBe('清河县人民政府办公室关于进一步加强校园食品安全工作的通知');
    expect(document.profile?.name).toBe('notice');
  });

  it('an excerpt that begins with a sentence has no title', async () => {
    const document = await read('刚才，几位同志作了很好的发言，我都赞成。下面我讲几点意见。');
    expect(document.title).toBeNull();
    expect(document.profile).toBeNull();
  });

  it('a lead-in that ends in a colon is no addressee', async () => {
    expect(await roles('关于停电的通知\n现将有关事项通知如下：\n一、停电时间\n明天上午九点至十二点。')).toEqual(['title', 'body', 'heading', 'body']);
  });

  it('the date under a title is no date of signing', async () => {
    expect(await roles('在全县教育工作会议上的讲话\n（2023年9月8日）\n同志们：\n今天我们召开这次会议，主要任务是部署下一阶段工作。')).toEqual([
      'title',
      'subtitle',
      'salutation',
      'body',
    ]);
  });

  it('closes up letter-spaced titles', async () => {
    expect((await read('政 府 工 作 报 告\n各位代表：\n现在，我代表县人民政府向大会报告工作。')).title?.text).toBe('政府工作报告');
  });

  it('takes the first Markdown heading of depth one as the title', async () => {
    const document = await read('# Incident report\n\n## Summary\n\nThe service was down.\n\n## Impact\n\nTen users.', 'draft.md');
    expect(document.title?.text).toBe('Incident report');
    expect(document.outline.sections.map((section) => section.label)).toEqual(['Summary', 'Impact']);
  });

  it('reads tables, code, quotations, lists and notes of Markdown', async () => {
    expect(await roles('a [^1]\n\n> quoted\n\n- item\n\n```\ncode\n```\n\n| a | b |\n| - | - |\n| c | d |\n\n[^1]: note', 'draft.md')).toEqual([
      'title',
      'quote',
      'list-item',
      'code',
      'table-cell',
      'table-cell',
      'table-cell',
      'table-cell',
      'note',
    ]);
  });
});

describe('hard-wrapped text', () => {
  it('is reflowed for the analysis: a line end is no sentence end', async () => {
    const text = `调研报告
今年以来，我局围绕中心、服务大局，扎实推进各项工作，取
得了明显成效。全年共开展调研二十余次，走访企业一百多家，
收集意见建议三百余条，办结率达到百分之九十八，群众满意度
持续提升。
    下一步，我们将继续深化改革，优化服务，努力在新的起点
上实现新的更大发展，为全县经济社会高质量发展作出新的更大
贡献。`;
    const document = await read(text);
    expect(document.blocks.map((block) => block.role)).toEqual(['title', 'body', 'body']);
    expect(document.blocks[1]?.text).toContain('取得了明显成效');
  });

  it('English lines join with a space when no first word would have fitted', async () => {
    const document = await read(`Audit report

The committee reviewed the annual accounts together with the supporting
documents and found no material misstatement. It recommends that the
board approve the accounts and publish them before the general meeting
in May.`);
    expect(document.blocks[1]?.text).toContain('supporting documents');
    expect(document.blocks).toHaveLength(2);
  });

  it('lines that end where the writer ended them stay apart', async () => {
    const document = await read('工作要点\n一是抓学习。\n二是抓落实，重点解决群众反映强烈的突出问题。\n三是抓督查。');
    expect(document.blocks).toHaveLength(4);
  });
});

describe('outline', () => {
  it('nests the numbering of plain text and tells the headings above a place', async () => {
    const document = await read(LETTER);
    expect(document.sectionPath(LETTER.indexOf('学校20所'))).toEqual(['一、基本情况', '（一）学校概况']);
    expect(document.sectionPath(0)).toEqual([]);
  });

  it('nests numbered paragraphs below Markdown headings', async () => {
    const document = await read('# 总结\n\n## 一、情况\n\n（一）概况\n\n正文。\n\n## 二、问题\n\n正文。', 'draft.md');
    expect(document.outline.all.map((section) => `${section.level} ${section.label}`)).toEqual(['1 一、情况', '2 （一）概况', '1 二、问题']);
  });
});
