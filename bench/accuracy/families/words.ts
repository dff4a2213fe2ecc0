import {
  addresseeOf,
  amounts,
  bodyNames,
  companies,
  counts,
  days,
  englishCounts,
  fullDates,
  paragraphs,
  placeNames,
  quotedNames,
  titleOf,
  titles,
  values,
  years,
} from '../places.ts';
import type { Family, Kind, Plant } from '../plant.ts';
import type { Source, Token } from '../source.ts';
import { kindOf, swap } from './swap.ts';

/** The same words in each of the brackets that templates use. */
const inBrackets = (...words: readonly string[]): string[] => words.flatMap((word) => [`【${word}】`, `[${word}]`, `{{${word}}}`, `<${word}>`]);

const head =
  (place: (source: Source) => Token | null): ((source: Source) => Token[]) =>
  (source) => {
    const token = place(source);
    return token === null ? [] : [token];
  };

export const brackets: Family = {
  name: 'bracket',
  most: 6,
  kinds: [
    kindOf('body', bodyNames, [...inBrackets('单位名称', '部门名称'), '[填写单位名称]', '【责任单位】', '〔单位名称〕']),
    kindOf('place', placeNames, inBrackets('地区名称', '地名')),
    kindOf('date', (source) => (source.language === 'zh' ? [...fullDates(source), ...days(source)] : []), [
      ...inBrackets('具体日期', '年月日', '日期'),
      '[X年X月X日]',
    ]),
    kindOf('number', (source) => (source.language === 'zh' ? [...counts(source), ...amounts(source)] : []), [
      ...inBrackets('数量', '具体数字', '数据'),
      '[XX]',
    ]),
    kindOf('title', titles, inBrackets('文件名称', '制度名称', '项目名称')),
    kindOf('quoted name', quotedNames, inBrackets('活动名称', '项目名称')),
    kindOf('addressee', head(addresseeOf), ['【主送单位】', '[主送机关]', '【收文单位】', '{{主送单位}}']),
    kindOf('company (en)', companies, [
      '[insert client name]',
      '[Client Name]',
      '[Company Name]',
      '{{client_name}}',
      '<insert company name>',
      '[Your Company]',
    ]),
    kindOf('date (en)', (source) => (source.language === 'en' ? fullDates(source) : []), [
      '[date]',
      '[insert date]',
      '{{date}}',
      '<insert date>',
      '[Month DD, YYYY]',
    ]),
    kindOf('number (en)', (source) => [...englishCounts(source), ...(source.language === 'en' ? amounts(source) : [])], [
      '[insert number]',
      '[number]',
      '[X]',
      '[●]',
      '{{count}}',
    ]),
  ],
};

export const placeholderWords: Family = {
  name: 'placeholder-word',
  most: 4,
  kinds: [
    kindOf('value', values, ['待补充', '待定', '待核实', '待确认', '暂缺', '待填写', 'TBD']),
    kindOf('in brackets', (source) => [...titles(source), ...bodyNames(source), ...fullDates(source)].filter(() => source.language === 'zh'), [
      '（待补充）',
      '（待定）',
      '（待核实）',
      '（待填写）',
      '（待补）',
    ]),
    kindOf('paragraph', (source) => (source.language === 'zh' ? paragraphs(source) : []), [
      '待补充。',
      '（待补充）',
      '（此处补充具体数据）',
      'TODO：补充本段',
      '内容待补',
      'TBD',
    ]),
    kindOf('number or date', (source) => (source.language === 'zh' ? [...counts(source), ...years(source), ...amounts(source)] : []), ['TBD', 'TBC']),
    kindOf('number or date (en)', (source) => (source.language === 'en' ? [...englishCounts(source), ...fullDates(source), ...amounts(source)] : []), [
      'TBD',
      'TBC',
      'TKTK',
    ]),
    kindOf('paragraph (en)', (source) => (source.language === 'en' ? paragraphs(source) : []), [
      'TODO: describe this',
      'To be completed.',
      'TBD',
      'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
      'Coming soon.',
    ]),
  ],
};

/** Texts that leave names out on purpose, by the words at their head: a bulletin, a case, a study. */
const ANONYMOUS_ON_PURPOSE = /事故|处分|案例|判决|裁定|裁判|通报|警示|研究|案情|起诉|访谈|说明|指南|分析/u;

/** Where the text names who it is from or for: the body's own name goes. */
const ownNames = (place: (source: Source) => Token | null): ((source: Source) => Token[]) => {
  return (source) => {
    const token = place(source);
    if (token === null) return [];
    const name = /^\p{Script=Han}{2,8}?(?=[市县区省局厅](?![场域间级部面]))|(?<=关于)\p{Script=Han}{2,4}(?=[市县区省](?![场域间级]))/u.exec(token.text);
    return name === null ? [] : [{ start: token.start + name.index, end: token.start + name.index + name[0].length, text: name[0] }];
  };
};

/** All occurrences of one body's name. */
const repeated: Kind = {
  name: 'one body throughout',
  find: (source) => {
    const byName = new Map<string, Token[]>();
    for (const token of [...bodyNames(source), ...placeNames(source)]) {
      const name = `${token.text}${source.text[token.end]}`;
      byName.set(name, [...(byName.get(name) ?? []), token]);
    }
    return [...byName.values()].filter((tokens) => tokens.length >= 3).map((tokens) => tokens.map((token) => swap(token, '某')));
  },
};

export const anonymousNames: Family = {
  name: 'anonymous-name',
  most: 3,
  kinds: [
    kindOf('title', ownNames(titleOf), ['某', '某某']),
    kindOf('addressee', head(addresseeOf), ['某局', '某单位', '某某单位', '某市人民政府']),
    kindOf('date', (source) => (source.language === 'zh' ? fullDates(source) : []), ['某年某月某日']),
    kindOf('name', (source) => [...bodyNames(source), ...placeNames(source)].filter(({ start }) => !'“《'.includes(source.text[start - 1] ?? '\n')), ['某某']),
    repeated,
  ].map(({ name, find }) => ({
    name,
    find: (source, random) => (ANONYMOUS_ON_PURPOSE.test(source.text.slice(0, 120)) || source.language === 'en' ? [] : find(source, random)),
  })),
};

const references = ({ find, language }: Source): Token[] =>
  language === 'zh'
    ? find(/(?<=[见按照据])(?:附件\d?|附表\d?|[图表]\d{1,2}|《[^》\n]{4,40}》)/gu)
    : find(/\b(?:[Ss]ection|Table|Figure|Appendix) [\dA-Z][\d.]*\b/gu);
const headTitle = (source: Source): Plant[] => {
  const title = titleOf(source);
  return title === null ? [] : [[swap(title, source.language === 'zh' ? '[键入文档标题]' : '[Document title]')]];
};

export const prompts: Family = {
  name: 'prompt',
  most: 4,
  kinds: [
    { name: 'title', find: headTitle },
    kindOf('paragraph', (source) => (source.language === 'zh' ? paragraphs(source) : []), [
      '单击或点击此处输入文字。',
      '单击此处输入文字。',
      '[在此处键入]',
      '请在此添加文字内容',
      '您的内容打在这里，或者通过复制您的文本后，在此框中选择粘贴，并选择只保留文字。',
    ]),
    kindOf('paragraph (en)', (source) => (source.language === 'en' ? paragraphs(source) : []), [
      'Click or tap here to enter text.',
      'Click here to enter text.',
      '[Type text]',
    ]),
    kindOf('date', (source) => (source.language === 'zh' ? fullDates(source) : []), ['单击或点击以输入日期。', '[选取日期]']),
    kindOf('date (en)', (source) => (source.language === 'en' ? fullDates(source) : []), ['Click or tap to enter a date.']),
    kindOf('value', (source) => (source.language === 'zh' ? values(source) : []), ['单击或点击此处输入文字。', '选择一项。']),
    kindOf('reference', references, ['错误!未找到引用源。', '错误！未找到引用源。', 'Error! Reference source not found.', '错误!未定义书签。']),
  ],
};
