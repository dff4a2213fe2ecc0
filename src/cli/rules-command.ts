import { rules } from '../../rules/index.ts';
import { displayWidth } from '../reporters/display-width.ts';
import type { AnyRule, Severity } from '../rule/rule.ts';
import type { ExitCode } from './exit-code.ts';
import { type CliIo, environmentLanguage } from './io.ts';
import { withOutput } from './output.ts';
import { UsageError } from './usage-error.ts';

export interface RulesArguments {
  readonly format: string;
  readonly locale?: string;
}

const STRONGEST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

/** `reportlint rules` */
export async function listRules(args: RulesArguments, io: CliIo): Promise<ExitCode> {
  if (args.format !== 'pretty' && args.format !== 'json')
    throw new UsageError(`rules are not listed as ${args.format}`, 'use --format pretty or --format json');
  const language = languageOf(args.locale, io);
  const text = args.format === 'json' ? `${JSON.stringify(rules.map(toJson), null, 2)}\n` : formatTable(language);
  await withOutput(io, { file: null, isText: false, beforeWriting: () => {} }, (output) => output.write(text));
  return 0;
}

/** @throws UsageError when the language is none of ours */
export function languageOf(locale: string | undefined, io: CliIo): 'zh' | 'en' {
  if (locale === undefined || locale === 'auto') return environmentLanguage(io.env);
  if (locale === 'zh' || locale === 'en') return locale;
  throw new UsageError(`no such locale: ${locale}`, 'use zh, en or auto');
}

function toJson(rule: AnyRule) {
  return {
    id: rule.id,
    family: rule.family,
    presets: rule.presets,
    severities: severitiesOf(rule),
    summary: rule.summary,
    rationale: rule.rationale,
    source: rule.source ?? null,
    messages: rule.messages,
  };
}

/** The levels that its messages have, the strongest first. */
export function severitiesOf(rule: AnyRule): Severity[] {
  const used = new Set(Object.values(rule.messages).map((message) => (message as { severity: Severity }).severity));
  return STRONGEST_FIRST.filter((severity) => used.has(severity));
}

function formatTable(language: 'zh' | 'en'): string {
  const head = language === 'zh' ? ['规则', '级别', '预设', '查什么'] : ['rule', 'levels', 'presets', 'finds'];
  const rows = [head, ...rules.map((rule) => [rule.id, severitiesOf(rule).join('/'), rule.presets.join(', ') || '–', rule.summary[language]])];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] as string))));
  const lines = rows.map((row) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell + ' '.repeat((widths[column] as number) - displayWidth(cell)))).join('  '),
  );
  const advice = language === 'zh' ? '某一条规则的说明：reportlint explain 规则' : 'more about one rule: reportlint explain RULE';
  return `${lines.join('\n')}\n\n${advice}\n`;
}
