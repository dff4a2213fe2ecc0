import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import type { Finding } from '../../src/engine/finding.ts';
import { configFromObject, createLinter } from '../../src/index.ts';
import { profiles } from '../../src/profiles/index.ts';
import { type Complete, type Damaged, readComplete, removeParts } from './complete-fixtures.ts';

const complete = readComplete();
const linters = new Map<string, ReturnType<typeof createLinter>>();

/** Lints with every rule at its own level; the kind is fixed, because a text without its title does not tell it. */
async function lint({ file }: Complete, text: string, profile: string): Promise<{ findings: readonly Finding[]; profile: string | null }> {
  const linter = linters.get(profile) ?? createLinter(configFromObject({ extends: ['all'], profile }, { rules, profiles }));
  linters.set(profile, linter);
  const { findings, problems, profile: used } = await linter.lint({ path: file, relativePath: file, source: text, encoding: null, hasInlineConfig: false });
  expect(problems).toEqual([]);
  return { findings, profile: used };
}

const told = ({ ruleId, message, start, text }: Finding) => `${start.line}:${start.column} ${ruleId} ${text} — ${message}`;

describe('a complete document of each kind', () => {
  it('exists for every profile', () => {
    expect(complete.map(({ name }) => name)).toEqual(profiles.map(({ name }) => name).toSorted());
  });

  it.each(
    complete.map((one) => [one.name, one] as const),
  )('%s: is known by its title or headings, and no rule says anything at any level', async (name, one) => {
    const { findings, profile } = await lint(one, one.text, 'auto');
    expect(profile).toBe(name);
    expect(findings.map(told)).toEqual([]);
  });

  it.each(complete.map((one) => [one.name, one] as const))('%s: names every section and element that the kind asks for', (name, { parts }) => {
    const { sections, elements } = profiles.find((profile) => profile.name === name) ?? { sections: [], elements: {} };
    const wanted = new Set(sections.filter(({ demand }) => demand !== 'optional').map(({ title }) => title));
    const wantedElements = Object.entries(elements).filter(([, { demand }]) => demand === 'required' || demand === 'expected');
    expect(Object.keys(parts.sections).toSorted()).toEqual([...wanted].toSorted());
    expect(Object.keys(parts.elements).toSorted()).toEqual(wantedElements.map(([element]) => element).toSorted());
  });
});

const sectionCases = complete.flatMap((one) => Object.entries(one.parts.sections).map(([title, removals]) => [one.name, title, one, removals] as const));
const elementCases = complete.flatMap((one) => Object.entries(one.parts.elements).map(([element, removals]) => [one.name, element, one, removals] as const));

describe('a document that lacks one part', () => {
  it.each(sectionCases)('%s without “%s”: that section is missed at its place, and nothing else', async (name, title, one, removals) => {
    const damaged = removeParts(one, removals);
    const { findings } = await lint(one, damaged.text, name);
    expect(findings.map((finding) => `${finding.ruleId} ${finding.data['section']}`)).toEqual([`require-sections ${title}`]);
    const place = profiles.find((profile) => profile.name === name)?.sections.find((section) => section.title === title)?.place ?? 'heading';
    const offset = findings[0]?.range.start ?? -1;
    expect(findings[0]?.text).toBe('');
    // What may be told anywhere is missed in the body; sections of the author's own may stand between a gap and the next known heading.
    if (place === 'text') expect(offset).toBeGreaterThanOrEqual(damaged.text.indexOf('\n'));
    else if (one.format === 'text') expect(gapBetween(damaged, offset)).toBe('');
    else expect(gapBetween(damaged, offset) === '' || (offset > damaged.at && damaged.text.startsWith('#', offset))).toBe(true);
  });

  it.each(elementCases)('%s without %s: that element is missed at its place, and nothing else', async (name, element, one, removals) => {
    const damaged = removeParts(one, removals);
    const { findings } = await lint(one, damaged.text, name);
    expect(findings.map((finding) => `${finding.ruleId} ${finding.data['kind']}`)).toEqual([`require-elements ${element}`]);
    const [finding] = findings;
    expect(finding?.text).toBe('');
    const offset = finding?.range.start ?? -1;
    // Form lines stand in any order under the title; a contact and what else follows the list of attachments is missed at the end of the body.
    if (one.format === 'markdown' && element !== 'title')
      expect(damaged.text.slice(damaged.text.indexOf('\n', damaged.text.indexOf('# ')), offset)).not.toContain('## ');
    else if (element === 'title') expect(gapBetween(damaged, offset).replace(/^---[\s\S]*---$/u, '')).toBe('');
    else if (name === 'minutes' || element === 'contact') expect(damaged.text.slice(offset).trim().split('\n').length).toBeLessThanOrEqual(5);
    else expect(gapBetween(damaged, offset)).toBe('');
  });
});

/** What stands between the place of a removed part and that of its finding. */
function gapBetween({ text, at }: Damaged, offset: number): string {
  return text.slice(Math.min(at, offset), Math.max(at, offset)).trim();
}
