import { defaultOptions } from '../config/read-rule-entry.ts';
import type { AnyRule, Example, MessageTemplate } from '../rule/rule.ts';
import { severitiesOf } from './rules-command.ts';

const WORDS = {
  en: {
    why: 'Why',
    messages: 'Messages',
    options: 'Options and their defaults',
    noOptions: 'It has no options.',
    bad: 'Is reported',
    good: 'Is not reported',
    source: 'Source',
    setting: 'In the configuration',
    presets: 'presets',
    finds: 'finds',
    nothing: '(something absent)',
    required: 'It needs options: none has a default.',
  },
  zh: {
    why: '为什么',
    messages: '提示语',
    options: '选项及默认值',
    noOptions: '没有选项。',
    bad: '会报告',
    good: '不会报告',
    source: '依据',
    setting: '配置写法',
    presets: '预设',
    finds: '报告',
    nothing: '（缺少的内容）',
    required: '必须给出选项，没有默认值。',
  },
} as const;

/** A rule for people: what it finds, why, its messages, options and examples. */
export function explainRule(rule: AnyRule, language: 'zh' | 'en'): string {
  const words = WORDS[language];
  const messages = Object.entries(rule.messages as Readonly<Record<string, MessageTemplate>>);
  const facts = [rule.family, severitiesOf(rule).join('/'), ...(rule.presets.length === 0 ? [] : [`${words.presets}: ${rule.presets.join(', ')}`])];
  const parts = [
    `${rule.id}  (${facts.join(' · ')})`,
    rule.summary[language],
    `${words.why}\n${indent(rule.rationale[language])}`,
    `${words.messages}\n${messages.map(([id, message]) => indent(`${id}  [${message.severity}]  ${message[language]}`)).join('\n')}`,
    describeOptions(rule, language),
    `${words.setting}\n${indent(`rules:\n  ${rule.id}: ${severitiesOf(rule)[0] ?? 'warning'}`)}`,
    ...describeExamples(rule.examples.bad, words.bad, language),
    ...describeExamples(rule.examples.good, words.good, language),
    ...(rule.source === undefined ? [] : [`${words.source}\n${indent(rule.source)}`]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function describeOptions(rule: AnyRule, language: 'zh' | 'en'): string {
  const words = WORDS[language];
  const defaults = defaultOptions(rule);
  if (defaults === null) return `${words.options}\n${indent(words.required)}`;
  const entries = Object.entries((defaults.value ?? {}) as Readonly<Record<string, unknown>>);
  if (entries.length === 0) return words.noOptions;
  const width = Math.max(...entries.map(([name]) => name.length));
  return `${words.options}\n${entries.map(([name, value]) => indent(`${name.padEnd(width)}  ${JSON.stringify(value)}`)).join('\n')}`;
}

function describeExamples(examples: readonly Example[], title: string, language: 'zh' | 'en'): string[] {
  if (examples.length === 0) return [];
  return [`${title}\n${examples.map((example) => describeExample(example, language)).join('\n\n')}`];
}

function describeExample(example: Example, language: 'zh' | 'en'): string {
  const words = WORDS[language];
  const notes = [
    ...(example.options === undefined ? [] : [`options: ${JSON.stringify(example.options)}`]),
    ...(example.finds === undefined ? [] : [`${words.finds}: ${example.finds.map((text) => (text === '' ? words.nothing : text)).join(' · ')}`]),
    ...(example.note === undefined ? [] : [example.note[language]]),
  ];
  const text = indent(example.text.replace(/\n+$/, '').replace(/^/gm, '| '));
  return [text, ...notes.map((note) => indent(`→ ${note}`))].join('\n');
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
