import { COMMAND_LINE } from '../config/config-layer.ts';
import type { ConfigProblem } from '../config/config-problem.ts';

export interface RuleOptionsOutcome {
  /** Entries by rule id, as in a configuration; later ones win. */
  readonly rules: Readonly<Record<string, unknown>>;
  readonly problems: readonly ConfigProblem[];
}

const PLAIN = /^\s*["']?([\w/-]+)["']?\s*:\s*["']?(\w+)["']?\s*$/u;

/** Reads the values of `--rule`: `id: level`, or in YAML with options, `'no-letter-code: [error, { codes: { Q: 区 } }]'`. */
export async function parseRuleOptions(texts: readonly string[]): Promise<RuleOptionsOutcome> {
  const rules: Record<string, unknown> = {};
  const problems: ConfigProblem[] = [];
  for (const text of texts) {
    const [, id, level] = PLAIN.exec(text) ?? [];
    if (id !== undefined) {
      rules[id] = level;
      continue;
    }
    const entries = await parseYaml(text);
    if (entries === null)
      problems.push({ keyPath: '--rule', message: `cannot be read: ${text}`, hint: `write --rule 'id: level'`, path: COMMAND_LINE.name, point: null });
    else Object.assign(rules, entries);
  }
  return { rules, problems };
}

/** @returns null for what is no mapping */
async function parseYaml(text: string): Promise<Record<string, unknown> | null> {
  const { parse } = await import('yaml');
  try {
    const value: unknown = parse(text, { logLevel: 'error' });
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
