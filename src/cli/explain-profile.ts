import type { Demand, ElementName, Profile, ProfileElement, ProfileSection } from '../model/profile.ts';

const WORDS = {
  en: {
    title: 'Recognised by its title',
    headings: 'or by headings that match each of',
    named: 'It applies only where it is named.',
    sections: 'Sections',
    ordered: ', in this order',
    elements: 'Elements',
    source: 'Source',
    nothing: 'none',
    likeThis: 'like',
    alsoCalled: 'also called',
    known: 'known by',
    whenTitle: 'only when the title matches',
    place: { heading: '', lead: 'heading or opening paragraphs', text: 'anywhere in the text' },
    demand: { required: 'required', expected: 'usual', optional: 'optional', none: 'not asked for' },
    element: {},
  },
  zh: {
    title: '按标题识别',
    headings: '或者标题中同时出现',
    named: '只在点名时适用。',
    sections: '应有部分',
    ordered: '（按此顺序）',
    elements: '要素',
    source: '依据',
    nothing: '无',
    likeThis: '例如',
    alsoCalled: '也可写作',
    known: '识别方式',
    whenTitle: '仅当标题符合',
    place: { heading: '', lead: '可写在标题或开头段', text: '写在文中任何位置均可' },
    demand: { required: '必备', expected: '一般应有', optional: '可有可无', none: '不要求' },
    element: {
      title: '标题',
      addressee: '主送机关',
      salutation: '称谓',
      signature: '署名',
      date: '成文日期',
      closing: '结束语',
      contact: '联系人',
      author: '作者',
      status: '状态',
      subtitle: '题注',
    },
  },
} as const;

/** What the sources of the built-in kinds say in English beside the names of standards. */
const CUSTOM_ZH: readonly (readonly [english: RegExp, chinese: string])[] = [
  [/; sections by custom$/u, '；各部分按惯例'],
  [/; closing and contact by custom$/u, '；结束语和联系人按惯例'],
  [/; closing by custom$/u, '；结束语按惯例'],
  [/; the citation by custom$/u, '；引述来文按惯例'],
  [/^custom$/u, '惯例'],
  [/^custom: duties and results.*$/u, '惯例：履职实绩、廉洁自律、问题、打算，用第一人称'],
  [/^custom: goals, steps.*$/u, '惯例：目标、步骤、措施必不可少'],
  [/^custom: work done.*$/u, '惯例：主要工作、成效、问题、下步打算'],
  [/^custom: method.*$/u, '惯例：方法、发现、原因、建议'],
  [/^custom: what more than ten.*$/u, '惯例：十余种公开的复盘模板共有的内容'],
  [/^custom of reports on inspections.*$/u, '巡视巡察整改报告的惯例'],
  [/^custom of bids$/u, '投标惯例'],
  [/^custom of drafting$/u, '合同起草惯例'],
];

/** The title pattern of a configured kind that has none. */
const NEVER = /^(?:\(\?!\))?$/u;

/** A kind of document for people: how it is recognised, what it needs, and where that comes from. */
export function explainProfile(profile: Profile, language: 'zh' | 'en'): string {
  const words = WORDS[language];
  const sections = profile.sections.flatMap((section) => explainSection(section, language));
  const elements = Object.entries(profile.elements as Readonly<Record<string, ProfileElement>>).map(([name, { demand, example }]) => {
    const shown = (words.element as Readonly<Partial<Record<ElementName, string>>>)[name as ElementName] ?? name;
    return `${shown}  [${words.demand[demand as Demand | 'none']}]${example === undefined ? '' : `  ${words.likeThis} ${example}`}`;
  });
  const headings = (profile.whenHeadings ?? []).map((source) => `    /${source}/`);
  const recognised = NEVER.test(profile.title) ? words.named : `${words.title}\n  /${profile.title}/`;
  const parts = [
    `${profile.name}  (${profile.label[language]})`,
    headings.length === 0 ? recognised : `${recognised}\n  ${words.headings}\n${headings.join('\n')}`,
    `${words.sections}${profile.ordered === true && sections.length > 1 ? words.ordered : ''}\n${list(sections, words.nothing)}`,
    `${words.elements}\n${list(elements, words.nothing)}`,
    ...(profile.notes === undefined ? [] : [profile.notes[language]]),
    `${words.source}\n  ${language === 'zh' ? sourceInChinese(profile.source) : profile.source}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The section with its demand, and beneath it how it is known. */
function explainSection({ title, demand, aliases = [], pattern, place = 'heading', whenTitle }: ProfileSection, language: 'zh' | 'en'): string[] {
  const words = WORDS[language];
  const more = [
    ...(aliases.length === 0 ? [] : [`${words.alsoCalled} ${aliases.join(language === 'zh' ? '、' : ', ')}`]),
    ...(pattern === undefined ? [] : [`${words.known} /${pattern}/`]),
    ...(whenTitle === undefined ? [] : [`${words.whenTitle} /${whenTitle}/`]),
  ];
  const where = words.place[place] === '' ? '' : `  ${words.place[place]}`;
  return [`${title}  [${words.demand[demand]}]${where}`, ...more.map((line) => `    ${line}`)];
}

function sourceInChinese(source: string): string {
  return CUSTOM_ZH.reduce((text, [english, chinese]) => text.replace(english, chinese), source);
}

function list(lines: readonly string[], nothing: string): string {
  return (lines.length === 0 ? [nothing] : lines).map((line) => `  ${line}`).join('\n');
}
