import { describe, expect, it } from 'vitest';
import { holdsChinese } from './find-site-lines.ts';

describe('holdsChinese', () => {
  it('sees Chinese words in the source of a pattern', () => {
    expect(holdsChinese(/^推荐阅读$/u)).toBe(true);
  });

  it('sees them where a bundler has written escapes for them', () => {
    expect(holdsChinese(/^\u63a8\u8350\u9605\u8bfb$/u)).toBe(true);
  });

  it('takes a pattern of English words and marks for what it is', () => {
    expect(holdsChinese(/^\d{1,2} min(?:ute)?s? read[\s»›…→]*$/iu)).toBe(false);
    expect(holdsChinese(/^read more[\u00bb\u203a\u2026]*$/iu)).toBe(false);
  });
});
