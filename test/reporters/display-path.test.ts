import { describe, expect, it } from 'vitest';
import { displayPath } from '../../src/reporters/display-path.ts';

describe('displayPath', () => {
  it.each([
    ['/home/mei/drafts/a.txt', '/home/mei', 'drafts/a.txt'],
    ['/home/mei/a\\b.txt', '/home/mei', 'a\\b.txt'],
    ['/home/meiling/a.txt', '/home/mei', '/home/meiling/a.txt'],
    ['/a.txt', '/', 'a.txt'],
    ['report.md', '/home/mei', 'report.md'],
    ['C:\\work\\drafts\\a.txt', 'c:\\work', 'drafts/a.txt'],
    ['D:\\a.txt', 'C:\\work', 'D:/a.txt'],
  ])('shows %s from %s as %s', (path, cwd, shown) => {
    expect(displayPath(path, cwd)).toBe(shown);
  });
});
