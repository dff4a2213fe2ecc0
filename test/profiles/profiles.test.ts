import { describe, expect, it } from 'vitest';
import { selectProfile } from '../../src/model/select-profile.ts';
import { profiles } from '../../src/profiles/index.ts';

const nameFor = (title: string, headings: readonly string[] = []): string | null => selectProfile(title, headings, profiles)?.name ?? null;

describe('profiles', () => {
  it('have names of their own in kebab-case', () => {
    const names = profiles.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name))).toEqual([]);
  });

  it('cover every kind of the table', () => {
    expect(profiles.map(({ name }) => name).toSorted()).toEqual([
      'adr-madr',
      'adr-nygard',
      'audit-report',
      'briefing',
      'circular',
      'contract',
      'design-doc',
      'duty-report',
      'implementation-plan',
      'incident-report',
      'internet-draft',
      'letter',
      'minutes',
      'nih-r01',
      'notice',
      'nsf-proposal',
      'opinion',
      'rectification-report',
      'reply',
      'report',
      'request',
      'research-report',
      'rfp-response',
      'sci-tech-report',
      'self-assessment',
      'self-check',
      'speech',
      'srs',
      'status-report',
      'work-summary',
    ]);
  });

  it.each(profiles.map((profile) => [profile.name, profile] as const))('%s recognises its own section titles', (_, { sections }) => {
    const unknown = sections.filter(({ title, pattern }) => pattern !== undefined && !new RegExp(pattern, 'iu').test(title));
    expect(unknown.map(({ title }) => title)).toEqual([]);
  });

  it.each(
    profiles.map((profile) => [profile.name, profile] as const),
  )('%s has patterns that compile and a title pattern that no empty title fits', (_, profile) => {
    const { title, whenHeadings = [], sections, elements } = profile;
    const sources = [
      title,
      ...whenHeadings,
      ...sections.flatMap(({ pattern, whenTitle }) => [pattern, whenTitle]),
      ...Object.values(elements).map(({ pattern }) => pattern),
    ];
    for (const source of sources) if (source !== undefined) expect(() => new RegExp(source, 'iu')).not.toThrow();
    expect(new RegExp(title, 'iu').test('')).toBe(false);
  });

  it('give an example wherever a closing formula is asked for', () => {
    const silent = profiles.filter(
      ({ elements: { closing } }) => (closing?.demand === 'required' || closing?.demand === 'expected') && closing.example === undefined,
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('have closing examples that fit their own pattern', () => {
    const wrong = profiles.filter(
      ({ elements: { closing } }) =>
        closing?.pattern !== undefined && closing.example !== undefined && !new RegExp(closing.pattern, 'iu').test(closing.example),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

describe('selectProfile', () => {
  it.each([
    ['2022年某机关廉政建设自查评估报告总结', 'self-assessment'],
    ['2024年度意识形态工作自评报告', 'self-assessment'],
    ['关于档案安全工作自查情况的报告', 'self-check'],
    ['财务管理自查自纠报告', 'self-check'],
    ['江北区城管局2023年工作总结', 'work-summary'],
    ['2023年工作总结和2024年工作计划', 'work-summary'],
    ['上半年工作总结报告', 'work-summary'],
    ['2023年度述职述廉报告', 'duty-report'],
    ['抓基层党建工作述职报告', 'duty-report'],
    ['关于农村养老服务的调研报告', 'research-report'],
    ['关于山区物流的调查与思考', 'research-report'],
    ['关于老旧小区改造进展情况的汇报', 'briefing'],
    ['防汛工作汇报材料', 'briefing'],
    ['城区停车专项整治实施方案', 'implementation-plan'],
    ['应急演练活动方案（试行）', 'implementation-plan'],
    ['乡村振兴三年行动计划', 'implementation-plan'],
    ['关于购置消防器材的请示', 'request'],
    ['关于拨付经费的请示报告', 'request'],
    ['关于印发《城区停车专项整治实施方案》的通知', 'notice'],
    ['关于做好2024年自评工作的通知', 'notice'],
    ['关于召开年度总结会议的通知', 'notice'],
    ['转发关于防汛工作意见的通知', 'notice'],
    ['关于三起安全事故的通报', 'circular'],
    ['镇党委会会议纪要', 'minutes'],
    ['在全区防汛工作会议上的讲话', 'speech'],
    ['在镇人民代表大会第三次会议上的报告', 'speech'],
    ['在年度总结大会上的发言（修订稿）', 'speech'],
    ['关于巡察反馈问题整改情况的报告', 'rectification-report'],
    ['关于巡察整改进展情况的通报', 'rectification-report'],
    ['关于商请协助调查的函', 'letter'],
    ['关于同意设立社区服务站的复函', 'letter'],
    ['关于同意撤销临时机构的批复', 'reply'],
    ['关于加强河道管理的指导意见', 'opinion'],
    ['关于一季度重点项目推进情况的报告', 'report'],
    ['高温合金叶片铸造工艺技术研究报告', 'sci-tech-report'],
  ])('%s → %s', (title, name) => {
    expect(nameFor(title)).toBe(name);
  });

  it.each(['在年度总结大会上的发言（节选）', 'Annual report 2023 (excerpt)'])('%s → none, since a part owes nothing to the kind of the whole', (title) => {
    expect(nameFor(title)).toBeNull();
  });

  it.each([
    ['Incident report: checkout outage', 'incident-report'],
    ['Postmortem – DNS outage of 3 May 2024', 'incident-report'],
    ['Post-mortem for the billing delay', 'incident-report'],
    ['Weekly status report, week 12', 'status-report'],
    ['Project Update – May 2024', 'status-report'],
    ['Quarterly report Q2 2024', 'status-report'],
    ['ADR-0007: Use PostgreSQL', 'adr-nygard'],
    ['RFC 0042: Streaming responses', 'design-doc'],
    ['Design document: request tracing', 'design-doc'],
    ['draft-roe-quick-example-00', 'internet-draft'],
    ['Internal audit report: procurement', 'audit-report'],
    ['NSF proposal: soil sensors', 'nsf-proposal'],
    ['R01 research plan: sleep and memory', 'nih-r01'],
    ['Software Requirements Specification for Parcel Tracker', 'srs'],
    ['Response to RFP 2024-17', 'rfp-response'],
    ['Consulting Services Agreement', 'contract'],
    ['Agreement between Acme Ltd and Globex Inc', 'contract'],
  ])('%s → %s', (title, name) => {
    expect(nameFor(title)).toBe(name);
  });

  it.each([
    '项目总结报告',
    '信息中心2022年度部门整体支出绩效自评报告',
    '可行性研究报告',
    '关于2023年预算执行情况和2024年预算草案的报告',
    '英语语法知识总结',
    '给老朋友的信函',
    '系统设计方案',
    '关于修改意见',
    '春天的故事',
    '个人年度体检报告',
    '中华人民共和国国务院令',
    '事故调查报告',
    'How to write a post-mortem',
    'Incident report template guide',
    'Basecamp Big Service Level Agreement (SLA)',
    'End User License Agreement',
    'Privacy Policy',
    'Smart contract testing',
    'Notes on composting',
    'Quarterly report: bicycle theft in the Old Town',
    'Explanation of planning',
    'RFC 2119 key words',
    'Security audit report of the token',
    '',
  ])('%s is no known kind', (title) => {
    expect(nameFor(title)).toBeNull();
  });

  it('ignores letter-spacing, line breaks, remarks in brackets and closing marks', () => {
    expect(nameFor('工 作 总 结')).toBe('work-summary');
    expect(nameFor('关于购置消防器材\n的请示')).toBe('request');
    expect(nameFor('防汛实施方案（征求意见稿）（第二版）')).toBe('implementation-plan');
    expect(nameFor('关于购置消防器材的请示。')).toBe('request');
  });

  it('knows decision records by their headings, any two of three and any three of four', () => {
    expect(nameFor('Use curly braces', ['Context and Problem Statement', 'Decision Outcome'])).toBe('adr-madr');
    expect(nameFor('Use curly braces', ['Considered Options'])).toBeNull();
    expect(nameFor('Record architecture decisions', ['Status', 'Context', 'Decision'])).toBe('adr-nygard');
    expect(nameFor('Record architecture decisions', ['Status', 'Context'])).toBeNull();
    expect(nameFor('ADR-0007: Use PostgreSQL', ['Context and Problem Statement', 'Considered Options'])).toBe('adr-madr');
  });

  it('knows post-mortems, RFCs and Internet-Drafts by their headings', () => {
    expect(nameFor('Checkout was down on Monday', ['Timeline', 'Root cause', 'Action items'])).toBe('incident-report');
    expect(nameFor('Streaming responses', ['Motivation', 'Detailed design', 'Drawbacks'])).toBe('design-doc');
    expect(nameFor('The Parcel Protocol', ['Introduction', 'Security Considerations', 'IANA Considerations'])).toBe('internet-draft');
  });

  it('prefers priority to the length of the match, and the longer match among equals', () => {
    const profile = (name: string, title: string, priority: number) => ({
      name,
      title,
      priority,
      label: { en: name, zh: name },
      language: 'zh' as const,
      sections: [],
      elements: {},
      source: 'test',
    });
    expect(selectProfile('年度工作总结', [], [profile('short', '总结$', 1), profile('long', '工作总结$', 0)])?.name).toBe('short');
    expect(selectProfile('年度工作总结', [], [profile('short', '总结$', 0), profile('long', '工作总结$', 0)])?.name).toBe('long');
  });

  it('takes a whole paragraph for no title', () => {
    expect(nameFor(`${'本年度我们扎实推进各项任务，'.repeat(30)}形成工作总结`)).toBeNull();
  });
});
