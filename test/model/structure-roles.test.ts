import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../src/model/document.ts';
import { parserForPath } from '../../src/parsers/index.ts';
import { profiles } from '../../src/profiles/index.ts';

async function read(text: string, path = 'draft.txt'): Promise<ReportDocument> {
  const outcome = await parserForPath(path)?.parse(text, { profiles, profile: 'auto', encoding: null });
  if (outcome?.ok !== true) throw new Error('the draft cannot be parsed');
  return outcome.document;
}

/** `role number text`, the number as style and value. */
async function rolesOf(text: string, path?: string): Promise<string[]> {
  const { blocks } = await read(text, path);
  return blocks.map(({ role, number, text: words }) => `${role}${number === null ? '' : ` ${number.style} ${number.value}`} ${words.slice(0, 12)}`);
}

describe('numbers that white space alone sets off', () => {
  it('number headings where they rise from 1', async () => {
    expect(await rolesOf('某市应急预案\n1　总则\n本预案用于全市。\n2 组织机构\n下设办公室。\n3 附则\n自印发之日起施行。\n')).toEqual([
      'title 某市应急预案',
      'heading arabic 1 1　总则',
      'body 本预案用于全市。',
      'heading arabic 2 2 组织机构',
      'body 下设办公室。',
      'heading arabic 3 3 附则',
      'body 自印发之日起施行。',
    ]);
    expect((await read('# Study\n\n## 1 Methods\n\nText.\n\n## 2 Results\n\nText.\n', 'draft.md')).outline.all.map(({ heading }) => heading.title)).toEqual([
      'Methods',
      'Results',
    ]);
  });

  it('are quantities otherwise', async () => {
    const { outline } = await read('# Tips\n\n## 10 Things to know\n\nText.\n\n## 3 Ways to fail\n\nText.\n', 'draft.md');
    expect(outline.all.map(({ heading }) => heading.number)).toEqual([null, null]);
    expect(await rolesOf('值班安排\n值班从周一开始。\n3 人一组\n逐日轮换，不得脱岗。\n')).toContain('body 3 人一组');
  });
});

describe('a table of contents without page numbers', () => {
  it('ends where its first line comes again', async () => {
    expect(await rolesOf('某市应急预案\n目 录\n一、总则\n二、处置\n一、总则\n本预案用于全市。\n二、处置\n分级处置。\n')).toEqual([
      'title 某市应急预案',
      'contents 目 录',
      'contents 一、总则',
      'contents 二、处置',
      'heading cn 1 一、总则',
      'body 本预案用于全市。',
      'heading cn 2 二、处置',
      'body 分级处置。',
    ]);
  });

  it('is none when its lines do not come again', async () => {
    expect((await rolesOf('某市应急预案\n目录\n一、总则\n本预案用于全市。\n二、处置\n分级处置。\n')).filter((role) => role.startsWith('contents'))).toEqual([]);
  });
});

describe('the lines of an attachment list', () => {
  it('are no headings', async () => {
    const text = '关于开展检查的通知\n各街道办事处：\n请认真组织。\n附件：1.检查安排表\n2.联系人名单\n区城管局\n2023年5月8日\n';
    expect((await rolesOf(text)).slice(3)).toEqual([
      'attachment-note 附件：1.检查安排表',
      'attachment-note arabic 2 2.联系人名单',
      'signature 区城管局',
      'date 2023年5月8日',
    ]);
    expect((await read(text)).outline.all).toEqual([]);
  });
});

describe('lines above the date', () => {
  it.each(['江北区粮库', '区粮食局（盖章）', '局长 张三', '林 望 舒', 'XX局', '述职人：林望舒', '柳溪区人民政府办公室'])('%s is a signature', async (line) => {
    expect(await rolesOf(`关于检查的报告\n区政府：\n检查已经完成。\n${line}\n2023年5月8日\n`)).toContain(`signature ${line.slice(0, 12)}`);
  });

  it('that tell something are the text, which may have lost its full stop', async () => {
    const text = '关于检查的报告\n区政府：\n检查已经完成。\n继续推进各项整改任务落到实处\n2023年5月8日\n';
    expect((await rolesOf(text))[3]).toBe('body 继续推进各项整改任务落到');
  });
});

describe('an addressee', () => {
  it('may be the first line of a text without a title', async () => {
    expect((await rolesOf('县教育局：\n现将检查报告如下。\n'))[0]).toBe('addressee 县教育局：');
    expect((await rolesOf('会议议程：\n听取汇报。\n'))[0]).not.toContain('addressee');
  });
});

describe('hard-wrapped lines', () => {
  it('are joined although headings stand between them without blank lines', async () => {
    const text =
      '江滨区水利局防汛工作总结\n一、工作开展情况\n全年共组织汛前检查三轮，排查出堤防隐患二十三处，落实整\n改责任单位八家，投入资金一百二十万元，全部在主汛期之前完\n成整改，保障了安全度汛。\n二、存在的问题\n部分小型水库管护人员年龄偏大，夜间巡查力量不足，预警设\n备老化严重，个别站点数据传输不稳定。\n三、下一步打算\n充实力量。\n';
    expect((await read(text)).blocks.map(({ role }) => role)).toEqual(['title', 'heading', 'body', 'heading', 'body', 'heading', 'body']);
  });
});

describe('a word that marks a gap', () => {
  it('is no English heading', async () => {
    const { outline } = await read('Status of the project\n\nWork goes on as planned.\n\nTODO\n\n- first item of the list\n- second item of the list\n');
    expect(outline.all.map(({ heading }) => heading.title)).not.toContain('TODO');
  });
});
