import { describe, expect, it } from 'vitest';
import { ParagraphIndex } from '../../src/linter/paragraph-index.ts';
import type { ReportDocument } from '../../src/model/document.ts';
import { parserForPath } from '../../src/parsers/index.ts';
import { profiles } from '../../src/profiles/index.ts';

/** Tells of work in figures, and is more than 60 characters long. */
const TELLING =
  '全年共走访企业214家，收集问题诉求86条，办结81条，协调解决用工、用电、融资等实际困难，帮助12家企业对接银行贷款3400万元，企业满意度达到九成以上。';
/** Says how work is done, without figures. */
const GENERAL = '坚持每周一调度、每月一通报，对进度滞后的事项逐项约谈，倒排工期，压实责任，确保各项任务按照时间节点有序推进，做到件件有着落、事事有回音。';

async function read(path: string, text: string): Promise<ReportDocument> {
  const outcome = await parserForPath(path)?.parse(text, { profiles, profile: 'auto', encoding: null });
  if (outcome?.ok !== true) throw new Error(`${path} cannot be read`);
  return outcome.document;
}

/** What each file shares with one before it: `kind other.txt:line`, `!` for the same figures. */
async function compare(texts: Readonly<Record<string, string>>): Promise<Record<string, string[]>> {
  const index = new ParagraphIndex();
  const documents = await Promise.all(Object.entries(texts).map(async ([path, text]) => ({ path, document: await read(path, text) })));
  for (const { path, document } of documents) index.add({ path: `/drafts/${path}`, name: path }, document);
  const shared = documents.map(({ path, document }): [string, string[]] => [
    path,
    index.factsOf(`/drafts/${path}`, document).map(({ kind, data }) => `${kind} ${data['file']}:${data['line']}${data['isTelling'] === 1 ? ' !' : ''}`),
  ]);
  return Object.fromEntries(shared);
}

const report = (...paragraphs: readonly string[]): string => `青石街道2024年工作总结\n一、主要工作\n${paragraphs.join('\n')}\n`;

describe('paragraphs that files of one run share', () => {
  it('the later file is told, with the place in the earlier one', async () => {
    expect(await compare({ 'a.txt': report('其他工作有序推进。', TELLING), 'b.txt': report(TELLING) })).toEqual({
      'a.txt': [],
      'b.txt': ['copied-paragraph a.txt:4 !'],
    });
  });

  it('a number before it, other punctuation and a changed word make no other paragraph', async () => {
    const changed = `（一）服务企业。${TELLING.replace('实际困难', '各类实际困难').replaceAll('，', ',')}`;
    expect((await compare({ 'a.txt': report(TELLING), 'b.txt': report(changed) }))['b.txt']).toEqual(['copied-paragraph a.txt:3 !']);
  });

  it('the words of a form with other figures in it are no copy of figures', async () => {
    const long = `${TELLING}下一步，将继续落实领导包联、部门联动、干部驻点的工作机制，推动问题早发现、早解决。`;
    expect((await compare({ 'a.txt': report(long), 'b.txt': report(long.replaceAll('86条', '93条')) }))['b.txt']).toEqual(['copied-paragraph a.txt:3']);
    expect((await compare({ 'a.txt': report(TELLING), 'b.txt': report(TELLING.replaceAll(/\d/gu, '7')) }))['b.txt']).toEqual([]);
  });

  it('two files may share words without figures, three make them a custom', async () => {
    expect((await compare({ 'a.txt': report(GENERAL), 'b.txt': report(GENERAL) }))['b.txt']).toEqual(['copied-paragraph a.txt:3']);
    expect(await compare({ 'a.txt': report(GENERAL), 'b.txt': report(GENERAL), 'c.txt': report(GENERAL) })).toEqual({ 'a.txt': [], 'b.txt': [], 'c.txt': [] });
  });

  it('what most files of a kind say with the same figures belongs to the kind; what a few of many say does not', async () => {
    const all = Object.fromEntries(['a', 'b', 'c'].map((name) => [`${name}.txt`, report(TELLING)]));
    expect(Object.values(await compare(all)).flat()).toEqual([]);
    const others = Object.fromEntries(['p', 'q', 'r', 's', 't'].map((name) => [`${name}.txt`, report(`${name}组完成了任务。`)]));
    expect(Object.values(await compare({ ...all, ...others })).flat()).toEqual(['copied-paragraph a.txt:3 !', 'copied-paragraph a.txt:3 !']);
  });

  it('short paragraphs, headings, openings and closings are shared by custom', async () => {
    const opening =
      '根据《关于开展安全生产大检查的通知》（青安办〔2024〕12号）要求，我单位于2024年9月2日至6日对安全生产工作进行了全面自查，现将有关情况报告如下。';
    const text = (first: string): string =>
      `${first}安全生产工作自查报告\n\n区安委办：\n${opening.replace('我单位', first)}\n一、主要工作\n各项工作落实到位，没有发生事故。\n特此报告。\n`;
    expect(Object.values(await compare({ 'a.txt': text('青石街道'), 'b.txt': text('白塔街道') })).flat()).toEqual([]);
  });

  it('clauses of contracts are the same on purpose', async () => {
    const clause = '双方因履行本合同发生争议的，应当自争议发生之日起15日内协商解决；协商不成的，任何一方均可在30日内向合同签订地有管辖权的人民法院提起诉讼。';
    const contract = (name: string): string =>
      `设备采购合同\n甲方：${name}\n乙方：白塔商贸有限公司\n第一条 争议解决\n${clause}\n第二条 其他\n本合同一式两份。\n`;
    expect(Object.values(await compare({ 'a.txt': contract('青石学校'), 'b.txt': contract('柳河学校') })).flat()).toEqual([]);
  });

  it('a file that is mostly another one is told once', async () => {
    const paragraphs = [1, 2, 3, 4, 5, 6].map((round) => `第${round}轮${TELLING.replace('214', String(214 + round))}`);
    expect((await compare({ 'a.txt': report(...paragraphs), 'b.txt': report(...paragraphs) }))['b.txt']).toEqual(['copied-text a.txt:3 !']);
  });

  it('a paragraph that stands twice in one file is the matter of that file alone', async () => {
    expect(await compare({ 'a.txt': report(TELLING, TELLING) })).toEqual({ 'a.txt': [] });
  });

  it('English paragraphs are compared as well', async () => {
    const paragraph =
      'In the second quarter the depot handled 4,812 parcels on 61 days, 97 percent of them within 24 hours, and the new sorting line cut the error rate from 1.9 to 0.7 percent while overtime fell by 310 hours.';
    const text = (name: string): string => `# ${name} status report\n\n## Results\n\n${paragraph}\n`;
    expect((await compare({ 'a.md': text('North'), 'b.md': text('South') }))['b.md']).toEqual(['copied-paragraph a.md:5 !']);
  });
});
