import { describe, expect, it } from 'vitest';
import requireSections from '../../rules/require-sections/require-sections.ts';
import { profiles } from '../../src/profiles/index.ts';
import type { Profile } from '../../src/rule/index.ts';
import { lintWithRule } from '../../src/testing/lint-with-rule.ts';

/** Sections that another one of the kind may stand for: 总体要求 tells the goals, 取得的成效 the work, 现将自查情况报告如下 the check, 调研基本情况 the present state. */
const COVERED: Readonly<Record<string, readonly string[]>> = {
  'self-check': ['自查工作开展情况'],
  'work-summary': ['工作开展情况'],
  'research-report': ['现状和主要做法'],
  'implementation-plan': ['工作目标'],
  briefing: ['基本情况'],
};

const cases = profiles.filter(({ sections }) => sections.some(({ demand }) => demand !== 'optional')).map((profile) => [profile.name, profile] as const);

describe('the sections of a kind', () => {
  it.each(cases)('%s: a document with all of them is silent', async (_, profile) => {
    expect(await missesOf(profile, titlesOf(profile))).toEqual([]);
  });

  it.each(cases)('%s: each that is left out is named, and no other', async (_, profile) => {
    const titles = titlesOf(profile);
    for (const { title, demand, whenTitle } of profile.sections) {
      if (demand === 'optional' || whenTitle !== undefined || COVERED[profile.name]?.includes(title)) continue;
      const at = titles.lastIndexOf(title);
      expect(await missesOf(profile, titles.toSpliced(at, 1))).toEqual([title]);
    }
  });
});

function titlesOf({ sections }: Profile): string[] {
  return sections.filter(({ whenTitle }) => whenTitle === undefined).map(({ title }) => title);
}

/** The sections that the rule misses in a document with these headings and a neutral paragraph under each. */
async function missesOf({ name, language }: Profile, headings: readonly string[]): Promise<string[]> {
  const [title, paragraph] = language === 'zh' ? ['某事', '各科室逐项推进，台账齐全。'] : ['Some title', 'The matter is told here in full.'];
  const text = `# ${title}\n\n${headings.map((heading) => `## ${heading}\n\n${paragraph}\n`).join('\n')}`;
  const { findings } = await lintWithRule(requireSections, { text, format: 'markdown', profile: name });
  return findings.map(({ data }) => String(data['title']));
}
