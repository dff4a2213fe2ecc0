import type { ReportingDescriptor } from 'sarif';
import type { AnyRule, MessageTemplate, Severity } from '../rule/rule.ts';
import { levelOf } from './sarif-places.ts';

export interface RuleReference {
  readonly id: string;
  readonly helpUrl: string | null;
  readonly language: 'zh' | 'en';
  /** Rules that can be described; of the others, those of plugins, only the id is known. */
  readonly known: readonly AnyRule[];
}

/** What SARIF says of a rule. Code scanning asks for all three texts. */
export function ruleDescriptor({ id, helpUrl, language, known }: RuleReference): ReportingDescriptor {
  const rule = known.find((one) => one.id === id);
  const summary = rule?.summary[language] ?? ENGINE[id]?.[language] ?? id;
  const rationale = rule?.rationale[language] ?? summary;
  const level = levelOf(rule === undefined ? 'warning' : mostSevere(Object.values(rule.messages as Record<string, MessageTemplate>)));
  const isLinked = helpUrl !== null && /^https?:\/\//u.test(helpUrl);
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: summary },
    fullDescription: { text: rationale },
    help: { text: isLinked ? `${rationale}\n${helpUrl}` : rationale, ...(isLinked ? { markdown: `${rationale}\n\n[${id}](${helpUrl})` } : {}) },
    ...(isLinked ? { helpUri: helpUrl } : {}),
    defaultConfiguration: { level },
    properties: { tags: rule === undefined ? [] : [rule.family], 'problem.severity': level === 'note' ? 'recommendation' : level },
  };
}

/** What the engine reports itself. */
const ENGINE: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  'engine/unused-suppression': { en: 'Report suppressions that suppress nothing.', zh: '抑制注释没有抑制任何问题。' },
  'engine/unknown-rule-in-suppression': { en: 'Report suppressions that name no rule.', zh: '抑制注释写了不存在的规则。' },
  'engine/rule-crashed': { en: 'Report rules that crashed.', zh: '规则运行出错。' },
};

function mostSevere(messages: readonly MessageTemplate[]): Severity {
  const severities = messages.map(({ severity }) => severity);
  return severities.includes('error') ? 'error' : severities.includes('warning') ? 'warning' : 'info';
}

/** `house/no-motto` → HouseNoMotto: a name that differs from the id, as SARIF wants it. */
function pascalCase(id: string): string {
  return id
    .split(/[^A-Za-z0-9]+/u)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}
