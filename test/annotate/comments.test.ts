import { describe, expect, it } from 'vitest';
import { makeDocx, paragraph, read } from '../parsers/docx/make-docx.ts';
import { annotateFindings, annotateWords, commentsIn, findingAt, partOf } from './annotate-words.ts';

const DRAFT = makeDocx(paragraph('共XX次，计YY人，花ZZ元'));
const TEXT = '共XX次，计YY人，花ZZ元\n';
const at = (word: string, ...more: [severity?: 'error' | 'warning' | 'info', ruleId?: string]) =>
  findingAt(TEXT, TEXT.indexOf(word), TEXT.indexOf(word) + word.length, ...more);

/** The paragraphs of each comment. */
function linesOf(bytes: Uint8Array): string[][] {
  const xml = partOf(bytes, 'word/comments.xml');
  return [...xml.matchAll(/<w:comment .*?<\/w:comment>/gu)].map(([comment]) => [...comment.matchAll(/<w:t [^>]*>([^<]*)/gu)].map(([, line]) => line as string));
}

describe('a comment', () => {
  it('says level, message, related places, suggestions and the rule', () => {
    const finding = {
      ...at('XX'),
      related: [{ message: '前面写的是三次。', range: { start: 4, end: 6 }, start: { line: 1, column: 5 }, end: { line: 1, column: 7 } }],
      suggestions: [{ label: '改为“三”', edits: [] }],
    };
    expect(linesOf(annotateFindings(DRAFT, [finding]).bytes)).toEqual([
      ['错误：“XX”尚未填写。', '参见 第1段：前面写的是三次。', '建议：改为“三”', 'reportlint · no-toy-blank'],
    ]);
    expect(linesOf(annotateFindings(DRAFT, [finding], { language: 'en' }).bytes)[0]).toEqual([
      'Error: “XX”尚未填写。',
      'See paragraph 1: 前面写的是三次。',
      'Suggestion: 改为“三”',
      'reportlint · no-toy-blank',
    ]);
  });

  it('speaks for all findings at its place', () => {
    const done = annotateFindings(DRAFT, [at('XX'), at('XX', 'info', 'other-rule'), at('YY')]);
    expect(linesOf(done.bytes)).toEqual([
      ['错误：“XX”尚未填写。', '提示：“XX”尚未填写。', 'reportlint · no-toy-blank, other-rule'],
      ['错误：“YY”尚未填写。', 'reportlint · no-toy-blank'],
    ]);
    expect(done).toMatchObject({ comments: 2, commented: 3, left: 0 });
  });

  it('carries author, initials and date; without one, when the draft was last saved', () => {
    const signed = annotateFindings(DRAFT, [at('XX')], { author: '张三 & "李四"', initials: '张', date: '2026-11-02T00:00:00Z' });
    expect(partOf(signed.bytes, 'word/comments.xml')).toContain('w:author="张三 &amp; &quot;李四&quot;" w:initials="张" w:date="2026-11-02T00:00:00Z"');
    const properties = (modified: string): string =>
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:t="http://purl.org/dc/terms/"><t:modified>${modified}</t:modified></cp:coreProperties>`;
    const saved = (modified: string) => makeDocx(paragraph('共XX次'), { title: '报告', files: { 'docProps/core.xml': properties(modified) } });
    const dateOf = (bytes: Uint8Array) => /w:date="([^"]*)"/u.exec(partOf(annotateWords(bytes, ['XX']).bytes, 'word/comments.xml'))?.[1];
    expect(dateOf(saved('2026-10-30T09:15:00Z'))).toBe('2026-10-30T09:15:00Z');
    expect(dateOf(saved('0000-00-00T00:00:00Z'))).toBe('2000-01-01T00:00:00Z');
    expect(dateOf(DRAFT)).toBe('2000-01-01T00:00:00Z');
  });

  it('holds no character that XML forbids', () => {
    const message = 'a\u0000b\u001F\uFFFEc\uD800d<e>&"f$&';
    const done = annotateFindings(DRAFT, [{ ...at('XX'), message }]);
    expect(linesOf(done.bytes)[0]?.[0]).toBe('错误：abc\uFFFDd&lt;e&gt;&amp;&quot;f$&amp;');
    expect(commentsIn(done.bytes)).toMatchObject([{ at: 'XX', says: '错误：abc\uFFFDd<e>&"f$&' }]);
  });

  it('gets a number that no other has, marks of lost comments included', () => {
    const comments = '<w:comment w:id="41" w:author="李明"><w:p><w:r><w:t>好</w:t></w:r></w:p></w:comment>';
    const draft = makeDocx(`<w:p><w:commentRangeStart w:id="60"/><w:r><w:t>共XX次</w:t></w:r></w:p>`, { comments });
    expect(partOf(annotateWords(draft, ['XX']).bytes, 'word/comments.xml')).toMatch(/w:id="41".*w:id="61"/u);
  });

  it('is added to a part that closes itself, or whose relationship leads nowhere', () => {
    const empty = makeDocx(paragraph('共XX次'), {
      files: { 'word/comments.xml': '<c:comments xmlns:c="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>' },
      relationships: { comments: 'comments.xml' },
    });
    const lost = makeDocx(paragraph('共XX次'), { relationships: { comments: 'notes/remarks.xml' } });
    for (const draft of [empty, lost]) expect(commentsIn(annotateWords(draft, ['XX']).bytes)).toMatchObject([{ at: 'XX' }]);
    expect(read(annotateWords(lost, ['XX']).bytes).pack.archive.find('word/notes/remarks.xml')).not.toBeNull();
  });
});

describe('too many findings', () => {
  it('have the graver ones commented, in the order of the text; the last comment counts the rest', () => {
    const done = annotateFindings(DRAFT, [at('XX', 'info', 'a-rule'), at('YY', 'error'), at('ZZ', 'warning')], { maxComments: 2 });
    expect(done).toMatchObject({ comments: 2, commented: 2, left: 1 });
    expect(linesOf(done.bytes)).toEqual([
      ['错误：“YY”尚未填写。', 'reportlint · no-toy-blank'],
      ['警告：“ZZ”尚未填写。', '批注已达上限（2条），另有1处问题未加批注：a-rule 1。用 reportlint 检查原稿可看到全部。', 'reportlint · no-toy-blank'],
    ]);
  });
});
