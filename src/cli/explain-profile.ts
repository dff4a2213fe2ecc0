import type { Demand, Profile, ProfileElement } from '../model/profile.ts';

const WORDS = {
  en: {
    title: 'Recognised by its title',
    named: 'It applies only where it is named.',
    sections: 'Sections',
    ordered: 'in this order',
    elements: 'Elements',
    source: 'Source',
    nothing: 'none',
    likeThis: 'like',
    demand: { required: 'required', expected: 'usual', optional: 'optional', none: 'not asked for' },
  },
  zh: {
    title: '按标题识别',
    named: '只在点名时适用。',
    sections: '应有部分',
    ordered: '按此顺序',
    elements: '要素',
    source: '依据',
    nothing: '无',
    likeThis: '例如',
    demand: { required: '必备', expected: '一般应有', optional: '可有可无', none: '不要求' },
  },
} as const;

/** A kind of document for people: how it is recognised and what it needs. */
export function explainProfile(profile: Profile, language: 'zh' | 'en'): string {
  const words = WORDS[language];
  const sections = profile.sections.map(
    ({ title, demand, whenTitle }) => `${title}  [${words.demand[demand]}]${whenTitle === undefined ? '' : `  /${whenTitle}/`}`,
  );
  const elements = Object.entries(profile.elements as Readonly<Record<string, ProfileElement>>).map(
    ([name, { demand, example }]) => `${name}  [${words.demand[demand as Demand | 'none']}]${example === undefined ? '' : `  ${words.likeThis} ${example}`}`,
  );
  const parts = [
    `${profile.name}  (${profile.label[language]})`,
    profile.title === '' ? words.named : `${words.title}\n  /${profile.title}/`,
    `${words.sections}${profile.ordered === true && sections.length > 1 ? `, ${words.ordered}` : ''}\n${list(sections, words.nothing)}`,
    `${words.elements}\n${list(elements, words.nothing)}`,
    ...(profile.notes === undefined ? [] : [profile.notes[language]]),
    `${words.source}\n  ${profile.source}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function list(lines: readonly string[], nothing: string): string {
  return (lines.length === 0 ? [nothing] : lines).map((line) => `  ${line}`).join('\n');
}
