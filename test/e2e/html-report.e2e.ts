/// <reference lib="dom" />
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { browserPath, launchBrowser, openWatched, runCommand, seriousViolations } from './open-browser.ts';

/** Made by the command: a file of findings on these drafts. */
function report(drafts: readonly string[], ...options: string[]): string {
  const path = join(temporaryFolder({}), 'report.html');
  runCommand(['--no-config', '--locale', 'zh', '--format', 'html', '-o', path, ...options, ...drafts]);
  return path;
}

describe.runIf(browserPath !== null)('the HTML report', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('shows documents by readiness, opens one, and goes from finding to finding by keyboard', async () => {
    const { page, faults, close } = await openWatched(browser, report(['fixtures/drafts', 'fixtures/clean']));
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(40);
    expect(await page.locator('tbody .badge').first().textContent()).toBe('可以发出');
    await page.getByRole('link', { name: 'self-assessment' }).click();
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    expect(await page.locator('.place-count').textContent()).toMatch(/^2／\d+$/u);
    expect(await page.locator('mark.current').count()).toBe(1);
    expect(await page.locator('.note.current a').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MARK');
    await page.keyboard.press(']');
    expect(await page.locator('.place-count').textContent()).toMatch(/^0／/u);
    await page.keyboard.press('o');
    expect(await page.locator('h1').textContent()).toBe('文稿检查报告');
    expect(faults).toEqual([]);
    await close();
  });

  it('filters by level, rule and document', async () => {
    const { page, close } = await openWatched(browser, report(['fixtures/drafts']));
    await page.getByLabel('查找文稿').fill('self-assess');
    expect(await page.locator('tbody tr').count()).toBe(1);
    await page.getByRole('link', { name: 'self-assessment' }).click();
    const all = await page.locator('.note').count();
    await page.getByRole('button', { name: '错误', exact: true }).click();
    const without = await page.locator('.note').count();
    expect(without).toBeLessThan(all);
    expect(await page.locator('.note.level-error').count()).toBe(0);
    await page.getByRole('button', { name: '错误', exact: true }).click();
    await page.getByLabel('规则').selectOption('no-letter-code');
    expect(new Set(await page.locator('.note-more').allTextContents())).toEqual(new Set(['no-letter-code']));
    await close();
  });

  it('shows missing sections where they would stand, and a list to tick off', async () => {
    const { page, close } = await openWatched(browser, report(['fixtures/drafts/incident-report/report.md']));
    const outline = await page.locator('.outline li').allTextContents();
    const missing = outline.findIndex((entry) => entry.includes('Impact'));
    expect(outline[missing]).toMatch(/^缺 Impact/u);
    expect(outline[missing + 1]).toMatch(/^Timeline/u);
    expect(await page.locator('.absent-section').allTextContents()).toContain('缺 Impact');
    await page.locator('.blanks input').first().check();
    expect(await page.locator('.blanks p').textContent()).toMatch(/^已填1／/u);
    await close();
  });

  it('runs and loads nothing of a hostile draft', async () => {
    const name = '<img src=x onerror=alert(0)>.md';
    const folder = temporaryFolder({
      [name]:
        '# </script><script>alert(1)</script>\n\n</textarea><img src="https://example.com/x.png" onerror=alert(2)> XX\n[XX](javascript:alert(3)) \u202eXX\u2066<!-- XX\n',
      'line.txt': `${'推进各项工作落实，'.repeat(111_111)}XX。`,
    });
    const { page, faults, close } = await openWatched(browser, report([folder]));
    await page.getByRole('link', { name: 'onerror' }).click();
    expect(await page.locator('.line').count()).toBeGreaterThan(3);
    expect(await page.locator('main img, main script, main [href^="javascript"]').count()).toBe(0);
    expect(await page.locator('.lines').textContent()).toContain('\\u202eXX');
    await page.keyboard.press('o');
    await page.getByRole('link', { name: 'line.txt' }).click();
    await page.keyboard.press('n');
    expect(await page.locator('.lines').textContent()).toContain('XX。');
    expect(faults).toEqual([]);
    await close();
  });

  it('stays quick with a thousand documents: only what is looked at is built', async () => {
    const files = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`d${index}.txt`, `工作总结\n一、情况\n召开会议XX次，走访${index}户。\n`]));
    const { page, faults, close } = await openWatched(browser, report([temporaryFolder(files)]));
    expect(await page.locator('tbody tr').count()).toBe(200);
    expect(await page.evaluate(() => document.querySelectorAll('#app *').length)).toBeLessThan(6000);
    await page.getByRole('button', { name: '再显示200份' }).click();
    expect(await page.locator('tbody tr').count()).toBe(400);
    await page.getByLabel('查找文稿').fill('d777.');
    await page.getByRole('link', { name: 'd777.txt' }).click();
    expect(await page.locator('mark').first().textContent()).not.toBe('');
    expect(faults).toEqual([]);
    await close();
  });

  it('prints on A4 without its controls', async () => {
    const { page, close } = await openWatched(browser, report(['fixtures/drafts/self-assessment/report.txt']));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header.top').isVisible()).toBe(false);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf).toMatch(/MediaBox ?\[0 0 59[45](?:\.\d+)? 84[12]/u);
    await close();
  });

  it.each([
    ['light', 'zh'],
    ['dark', 'en'],
  ] as const)('has no serious fault of accessibility (%s, %s)', async (colorScheme, locale) => {
    const path = report(['fixtures/drafts'], '--locale', locale);
    const { page, close } = await openWatched(browser, path, { colorScheme });
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'self-assessment' }).click();
    await page.keyboard.press('n');
    expect(await seriousViolations(page)).toEqual([]);
    await page.keyboard.press('?');
    expect(await seriousViolations(page)).toEqual([]);
    await close();
  });
});
