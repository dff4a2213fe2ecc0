import { describe, expect, it } from 'vitest';
import { explainProfile } from '../../src/cli/explain-profile.ts';
import { profiles } from '../../src/profiles/index.ts';

const kinds = profiles.map((profile) => [profile.name, profile] as const);

describe('explainProfile', () => {
  it.each(kinds)('%s: every section, every element and the source, in both languages', (_, profile) => {
    for (const language of ['zh', 'en'] as const) {
      const text = explainProfile(profile, language);
      expect(text).toContain(profile.label[language]);
      for (const { title } of profile.sections) expect(text).toContain(title);
      expect(text).toContain(language === 'zh' ? '\n依据\n' : `\nSource\n  ${profile.source}`);
    }
  });

  it.each(kinds)('%s: the Chinese page has no English word for demands, elements or custom', (_, profile) => {
    const text = explainProfile(profile, 'zh')
      .replace(/\/.*\//gu, '')
      .replace(/例如 .*/gu, '');
    expect(text).not.toMatch(/\b(?:required|usual|optional|addressee|signature|closing|custom)\b/u);
  });

  it('tells how a section is known, where it may stand and when it is asked for', () => {
    const notice = profiles.find(({ name }) => name === 'notice');
    if (notice === undefined) throw new Error('no such profile');
    const text = explainProfile(notice, 'zh');
    expect(text).toContain('会议时间  [一般应有]  写在文中任何位置均可\n      识别方式 /');
    expect(text).toContain('仅当标题符合 /');
    const madr = profiles.find(({ name }) => name === 'adr-madr');
    if (madr === undefined) throw new Error('no such profile');
    expect(explainProfile(madr, 'en')).toContain('or by headings that match each of\n    /^(?:context and problem statement|considered options)$/');
  });
});
