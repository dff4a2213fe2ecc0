import { describe, expect, it } from 'vitest';
import { agent, checkstyle, github, gitlab, html, json, junit, markdown, ndjson, pretty, rdjson, rdjsonl, sarif, unix } from '../../src/reporters/index.ts';
import { isReporterName, loadReporter, reporterNames } from '../../src/reporters/load-reporter.ts';
import { makeContext, makeFinding, makeResult, makeSummary } from './make-result.ts';

const reporters = { pretty, json, ndjson, unix, github, markdown, sarif, gitlab, junit, checkstyle, rdjson, rdjsonl, agent, html };

describe('loadReporter', () => {
  it.each(reporterNames)('loads %s, the one that the entry exports', async (name) => {
    expect(await loadReporter(name)).toBe(reporters[name]);
  });

  it('knows its names and no others', () => {
    expect(isReporterName('json')).toBe(true);
    expect(isReporterName('toString')).toBe(false);
  });
});

describe('every reporter', () => {
  const text = '关于XX区';
  const result = makeResult(text, [makeFinding(text, 'XX')]);

  it.each(reporterNames)('%s gives equal runs equal characters and keeps no state between them', (name) => {
    const print = () => {
      const writer = reporters[name](makeContext());
      return writer.file(result) + writer.file(result) + writer.end(makeSummary({ files: 2, errors: 2 }));
    };
    expect(print()).toBe(print());
    expect(print()).toContain('XX');
  });

  it.each(reporterNames)('%s ends with a line end when it prints anything', (name) => {
    const writer = reporters[name](makeContext());
    expect(writer.file(result) + writer.end(makeSummary())).toMatch(/\n$/u);
  });
});
