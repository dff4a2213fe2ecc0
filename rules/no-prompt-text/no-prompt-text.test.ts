import { describe, expect, it } from 'vitest';
import { lintDocument } from '../../src/engine/lint.ts';
import { buildDocument } from '../../src/model/build-document.ts';
import { parsePlainText } from '../../src/parsers/plain-text.ts';
import { type RuleTestCase, testRule } from '../../src/testing/index.ts';
import noPromptText from './no-prompt-text.ts';

/** A plain text and what is found in it, in order: the message id, a space, the reported words. */
function text(name: string, draft: string, ...found: readonly string[]): RuleTestCase {
  return { name, format: 'text', text: draft, findings: places(draft, found) };
}

/** Where the words stand, searched from the end of those before. */
function places(draft: string, found: readonly string[]): string[] {
  let from = 0;
  return found.map((one) => {
    const [id = '', ...rest] = one.split(' ');
    const words = rest.join(' ');
    const start = draft.indexOf(words, from);
    expect(start, `“${words}” stands in the draft`).toBeGreaterThanOrEqual(0);
    from = start + words.length;
    const point = (offset: number): string => {
      const lines = draft.slice(0, offset).split('\n');
      return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
    };
    return `${point(start)}-${point(from)} #${id} =${words}`;
  });
}

testRule(noPromptText, [
  // Prompts
  text('the prompt of a text control, with its full stop', '项目负责人：单击或点击此处输入文字。', 'prompt 单击或点击此处输入文字。'),
  text('the prompt inside a sentence ends with the prompt', '由单击此处输入姓名负责统筹。', 'prompt 单击此处输入姓名'),
  text('the prompt of a date control', '签订日期：单击或点击以输入日期。', 'prompt 单击或点击以输入日期。'),
  text(
    'prompts of slides',
    '单击此处添加标题\n单击此处添加副标题\n点击添加文本',
    'prompt 单击此处添加标题',
    'prompt 单击此处添加副标题',
    'prompt 点击添加文本',
  ),
  text(
    'filler of slide templates',
    '您的内容打在这里，或者通过复制您的文本后，在此框中选择粘贴，并选择只保留文字。',
    'prompt 您的内容打在这里，或者通过复制您的文本后，在此框中选择粘贴，并选择只保留文字。',
  ),
  text('prompts in square brackets', '[键入文字]\n经办人：[在此处键入]', 'prompt [键入文字]', 'prompt [在此处键入]'),
  text(
    'entries of a table of contents that nobody made',
    '键入章标题(第 1 级)1\n键入章标题（第2级）2',
    'prompt 键入章标题(第 1 级)',
    'prompt 键入章标题（第2级）',
  ),
  text('a choice that was never made fills its line', '审批结果：选择一项。', 'prompt 选择一项。'),
  text('the prompt in traditional characters', '聯絡人：按一下或點選這裡以輸入文字。', 'prompt 按一下或點選這裡以輸入文字。'),
  text(
    'English prompts of controls',
    'Owner: Click or tap here to enter text.\nDue: Click or tap to enter a date.',
    'prompt Click or tap here to enter text.',
    'prompt Click or tap to enter a date.',
  ),
  text('an English choice that was never made', 'Severity: Choose an item.', 'prompt Choose an item.'),
  text(
    'prompts of a cover page',
    '[Document title]\n[Pick the date]\n[Type the abstract of the document here.]',
    'prompt [Document title]',
    'prompt [Pick the date]',
    'prompt [Type the abstract of the document here.]',
  ),
  text('English prompts of slides', 'Click to add title\nClick icon to add picture', 'prompt Click to add title', 'prompt Click icon to add picture'),
  text(
    'prompts of other languages',
    'Name: Klicken oder tippen Sie hier, um Text einzugeben.\nLieu : Cliquez ou appuyez ici pour entrer du texte.',
    'prompt Klicken oder tippen Sie hier, um Text einzugeben.',
    'prompt Cliquez ou appuyez ici pour entrer du texte.',
  ),
  {
    name: 'the range is right behind an entity',
    text: '甲&amp;乙：单击此处输入文字。',
    findings: ['1:9-1:18 此处仍是软件的输入提示“单击此处输入文字。”，请填写实际内容。'],
  },
  { name: 'prompts in a table', text: '| 项目 | 内容 |\n|---|---|\n| 负责人 | 单击此处输入文字。 |', findings: ['3:9-3:18 #prompt =单击此处输入文字。'] },
  {
    name: 'the English sentence names the prompt',
    format: 'text',
    text: 'Reviewer: Click here to enter text.',
    findings: ['1:11-1:36 The prompt "Click here to enter text." of the word processor is still here; type in what it asks for.'],
  },

  // Fields
  text('a cross-reference that lost its target', '详见错误!未找到引用源。，共3页。', 'brokenField 错误!未找到引用源。'),
  text('with a full-width mark and a space', '如错误！ 未找到引用源所示，投入逐年增加。', 'brokenField 错误！ 未找到引用源'),
  text('bookmarks of a table of contents', '一、总体情况\t错误!未定义书签。', 'brokenField 错误!未定义书签。'),
  text(
    'a running head without its style',
    '错误!使用“开始”选项卡将标题 1 应用于要在此处显示的文字。',
    'brokenField 错误!使用“开始”选项卡将标题 1 应用于要在此处显示的文字。',
  ),
  text(
    'English fields',
    'As Error! Reference source not found. shows, demand fell. Error! Bookmark not defined.',
    'brokenField Error! Reference source not found.',
    'brokenField Error! Bookmark not defined.',
  ),
  text('an empty list of contents', 'No table of contents entries found.', 'brokenField No table of contents entries found.'),
  text('a field of LibreOffice', 'The totals are in Error: Reference source not found and were audited.', 'brokenField Error: Reference source not found'),
  text(
    'the code of a field instead of its result',
    '参见{ REF _Ref88001234 \\h }和{ MERGEFIELD 姓名 }。',
    'fieldCode { REF _Ref88001234 \\h }',
    'fieldCode { MERGEFIELD 姓名 }',
  ),
  text('the switch of a field', '第PAGE \\* MERGEFORMAT页', 'fieldCode PAGE \\* MERGEFORMAT'),

  // Silent
  text('a sentence in which somebody chooses', '学员可从三门课程中选择一项。每人须选择一项。'),
  text('an instruction of a manual that goes on', 'Choose an item. Then press the green button.'),
  text('a quoted prompt', '未填写的控件仍为“单击此处输入文字。”，校对时容易漏看。'),
  text('a manual of a word processor', '目录出现错误!未定义书签。时，按F9更新域即可恢复。'),
  text('an English manual', 'When the target is gone, Word shows Error! Reference source not found. in its place.'),
  text('a quoted English prompt', 'Rows with "Click or tap here to enter text." were left out of the count.'),
  text('clicking in the description of a system', '用户单击此处的链接即可进入审批页面，点击添加按钮新增记录。'),
  text('typing in the description of a system', '请在此输入框中输入验证码，再点击提交。'),
  text('errors that are no fields', '系统报错！未找到引用的配置文件。An error! Nothing was found.'),
  text('sets and names in braces', 'The tags {TOC} and {ref} are ours; { SEQ } is a label.'),
  text('a reference to a clause in capitals', 'REF 12 and PAGE 3 of the DATE list.'),
  text('titles that happen to be short', '输入标题的规则见附件。添加标题栏两处。'),
  { name: 'code is no prose', text: 'Search for `Click or tap here to enter text.` first.\n\n    错误!未找到引用源。' },
]);

describe('no-prompt-text and facts of a file', () => {
  const draft = '负责人：点此输入\n见表\n编号：  ';
  const enabled = { rule: noPromptText, level: 'default', messageLevels: {}, options: {} } as const;
  const lint = (facts: Parameters<typeof buildDocument>[0]['facts'] & object) => {
    const document = buildDocument({ text: draft, tree: parsePlainText(draft), format: 'docx', profiles: [], profile: null, facts });
    return lintDocument(document, [enabled], { locale: 'zh', hasInlineConfig: false, knownRules: [] }).findings.map(({ messageId, text: shown, message }) => ({
      messageId,
      shown,
      message,
    }));
  };

  it('reports a control that shows its own prompt, whatever the words', () => {
    expect(lint([{ kind: 'prompt', range: { start: 4, end: 8 }, data: {} }])).toEqual([
      { messageId: 'prompt', shown: '点此输入', message: '此处仍是软件的输入提示“点此输入”，请填写实际内容。' },
    ]);
  });

  it('reports a field whose result is an error', () => {
    expect(lint([{ kind: 'broken-field', range: { start: 10, end: 11 }, data: {} }]).map(({ messageId }) => messageId)).toEqual(['brokenField']);
  });

  it('names an empty form field by its name', () => {
    const range = { start: 15, end: 15 };
    expect(lint([{ kind: 'empty-field', range, data: { name: '编号' } }])).toEqual([
      { messageId: 'namedEmptyField', shown: '', message: '表单域“编号”没有填写，请补上。' },
    ]);
    expect(lint([{ kind: 'empty-field', range, data: {} }])).toEqual([{ messageId: 'emptyField', shown: '', message: '此处的表单域没有填写，请补上。' }]);
  });

  it('takes a prompt without words for an empty field', () => {
    expect(lint([{ kind: 'prompt', range: { start: 8, end: 8 }, data: {} }]).map(({ messageId }) => messageId)).toEqual(['emptyField']);
  });

  it('leaves other facts to other rules', () => {
    expect(lint([{ kind: 'comment', range: { start: 0, end: 3 }, data: {} }])).toEqual([]);
  });
});
