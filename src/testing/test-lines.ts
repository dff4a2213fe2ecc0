import { describe, expect, it } from 'vitest';
import type { AnyRule } from '../rule/index.ts';
import { lintWithRule, type RuleInput } from './lint-with-rule.ts';

export interface ResidueLines {
  readonly zh: readonly string[];
  readonly en?: readonly string[];
}

/** A finished report, Chinese as plain text or English as Markdown, in the middle of which one line stands. */
export function inReport(line: string, language: 'zh' | 'en'): RuleInput {
  return language === 'zh'
    ? {
        format: 'text',
        text: `青石街道2024年工作总结\n一、主要工作\n全年走访企业三十家，收集意见建议十二条。\n${line}\n二、下一步打算\n继续做好服务，完善工作机制。\n`,
      }
    : { text: `# Status report for May\n\n## Summary\n\nThe pilot with 60 vans is finished.\n\n${line}\n\n## Next steps\n\nThe rollout begins in June.\n` };
}

/** Registers a test for each line: the rule finds something in it when it stands in a finished report, in which it finds nothing otherwise. */
export function testLines(rule: AnyRule, lines: ResidueLines): void {
  describe(`${rule.id} in the middle of a finished report`, () => {
    it.each(['zh', 'en'] as const)('finds nothing without such a line (%s)', async (language) => {
      expect((await lintWithRule(rule, inReport(language === 'zh' ? '年内还建成便民服务点两处。' : 'Two depots were opened.', language))).findings).toEqual([]);
    });
    for (const language of ['zh', 'en'] as const) {
      it.each(lines[language] ?? [])('%s is found', async (line) => {
        expect((await lintWithRule(rule, inReport(line, language))).findings.length).toBeGreaterThan(0);
      });
    }
  });
}
