import { describe, expect, it } from 'vitest';
import { lintFiles } from '../src/host/index.ts';
import { temporaryFolder } from './host/temporary-folder.ts';
import { type DocxParts, field, makeDocx, paragraph, run, table } from './parsers/docx/make-docx.ts';

const TITLE = paragraph('关于防汛工作情况的报告');
const comment = '<w:comment w:id="1" w:author="李明"><w:p><w:r><w:t>口径请核实</w:t></w:r></w:p></w:comment>';
const commented = '<w:commentRangeStart w:id="1"/><w:r><w:t>三亿元</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>';
const control = (text: string): string => `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`;

/** `level rule/message text`, of the rules that a fact can belong to. */
async function findingsIn(body: string, parts: DocxParts = {}): Promise<string[]> {
  const cwd = temporaryFolder({ 'draft.docx': makeDocx(TITLE + body, parts) });
  const { results } = await lintFiles(['draft.docx'], { cwd, noConfig: true, preset: 'recommended' });
  const owners = /^no-(?:prompt-text|bracket-placeholder|review-note|dangling-reference|blank|placeholder-word)$|^consistent-names$/u;
  return (results[0]?.findings ?? [])
    .filter(({ ruleId }) => owners.test(ruleId))
    .map(({ severity, ruleId, messageId, text }) => `${severity} ${ruleId}/${messageId} ${text}`.trimEnd());
}

describe('what only Word knows', () => {
  it.each<[string, string, DocxParts, string[]]>([
    [
      'a control that shows its prompt is one finding',
      `<w:p>${run('负责人：')}${control('单击或点击此处输入文字。')}</w:p>`,
      {},
      ['error no-prompt-text/prompt 单击或点击此处输入文字。'],
    ],
    ['a prompt of the template’s own words', `<w:p>${run('负责人：')}${control('姓名')}${run('，已到岗。')}</w:p>`, {}, ['error no-prompt-text/prompt 姓名']],
    [
      'an empty form field',
      `<w:p>${run('单位')}${field('FORMTEXT', '\u2002\u2002', '<w:ffData><w:name w:val="单位"/></w:ffData>')}</w:p>`,
      {},
      ['error no-prompt-text/namedEmptyField'],
    ],
    [
      'a broken field is one finding',
      `<w:p>${run('详见')}${field('REF _Ref9 \\h', '错误!未找到引用源。')}</w:p>`,
      {},
      ['error no-prompt-text/brokenField 错误!未找到引用源。'],
    ],
    [
      'a reference whose target is gone',
      `<w:p>${run('任务分工见')}${field('REF _Ref9 \\h', '下文')}${run('。')}</w:p>`,
      {},
      ['error no-dangling-reference/field 下文'],
    ],
    [
      'a merge field, whatever it shows',
      `<w:p>${run('尊敬的')}${field('MERGEFIELD 姓名', '张三')}${run('同志。')}</w:p>`,
      {},
      ['error no-bracket-placeholder/variable 张三'],
    ],
    ['an open comment', `<w:p>${run('完成投资')}${commented}${run('。')}</w:p>`, { comments: comment }, ['error no-review-note/comment 三亿元']],
    [
      'a tracked insertion and deletion',
      `<w:p>${run('完成投资')}<w:ins w:id="1">${run('约')}</w:ins>${run('三亿')}<w:del w:id="2"><w:r><w:delText>多</w:delText></w:r></w:del>${run('元。')}</w:p>`,
      {},
      ['error no-review-note/change 约', 'error no-review-note/change'],
    ],
    [
      'highlighted and hidden text',
      `<w:p>${run('完成投资')}${run('三亿元', '<w:highlight w:val="yellow"/>')}${run('，内部口径', '<w:vanish/>')}${run('。')}</w:p>`,
      {},
      ['warning no-review-note/highlight 三亿元', 'warning no-review-note/hidden ，内部口径'],
    ],
    ['change tracking that is on', paragraph('完成投资三亿元。'), { settings: '<w:trackRevisions/>' }, ['info no-review-note/tracking']],
    ['the title of another document', paragraph('完成投资三亿元。'), { title: '党建述职评议材料' }, ['info consistent-names/titleProperty']],
    ['its own title, or what a program wrote', paragraph('完成投资三亿元。'), { title: '防汛工作情况的报告' }, []],
    ['a name that a program gives', paragraph('完成投资三亿元。'), { title: 'Microsoft Word - 文档1.docx' }, []],
    [
      'empty cells, once a table',
      table([
        ['单位', '排查', '整改'],
        ['东城', '12', '11'],
        ['西城', '30', ''],
        ['南城', '8', '8'],
        ['北城', '9', '7'],
      ]),
      {},
      ['info no-blank/cells'],
    ],
    [
      'a finished document',
      paragraph('完成投资三亿元。') +
        table([
          ['单位', '排查'],
          ['东城', '12'],
        ]),
      {},
      [],
    ],
  ])('%s', async (_, body, parts, expected) => {
    expect(await findingsIn(body, parts)).toEqual(expected);
  });
});
