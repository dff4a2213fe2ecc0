/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commentsIn } from '../annotate/annotate-words.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { makeDocx, paragraph, read } from '../parsers/docx/make-docx.ts';
import { browserPath, builtPage, launchBrowser, openWatched, root, runCommand, seriousViolations, type WatchedPage } from './open-browser.ts';

const LONG_DRAFT = 'fixtures/drafts/self-assessment/report.txt';

describe.runIf(browserPath !== null)('the page', () => {
  let browser: Browser;
  let watched: WatchedPage;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  beforeEach(async () => {
    watched = await openWatched(browser, builtPage());
    page = watched.page;
    await page.getByRole('tab', { name: '设置' }).waitFor();
  });
  afterEach(() => watched.close());
  afterAll(() => browser.close());

  const cards = () => page.locator('.card');
  const messages = () => cards().locator('.message').allTextContents();
  const notice = () => page.getByRole('alert');
  async function write(text: string): Promise<void> {
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(text);
  }

  it('finds in a dropped draft what the command finds, with the network off', async () => {
    await drop(page, 'report.txt', readFileSync(join(root, LONG_DRAFT)));
    const [{ messages: expected }] = JSON.parse(runCommand(['--no-config', '--locale', 'zh', '--format', 'json', LONG_DRAFT])) as [
      { messages: { message: string; line: number; column: number }[] },
    ];
    expect(expected.length).toBeGreaterThan(50);
    await cards().nth(40).waitFor();
    while ((await page.locator('.show-more').count()) > 0) await page.locator('.show-more').click();
    expect(await messages()).toEqual(expected.map(({ message }) => message));
    expect(await cards().locator('small').allTextContents()).toEqual(expected.map(({ line, column }) => `第${line}行第${column}列`));
    expect(watched.faults).toEqual([]);
  });

  it('reads other encodings', async () => {
    await drop(page, 'a.txt', Buffer.from([0xd5, 0xd9, 0xbf, 0xaa, 0xbb, 0xe1, 0xd2, 0xe9, 0x58, 0x58, 0xb4, 0xce, 0xa1, 0xa3]));
    await expect.poll(messages).toContainEqual(expect.stringContaining('XX'));
    expect(await page.locator('.cm-content').textContent()).toContain('召开会议XX次。');
  });

  it('lets a finding go when it is typed over', async () => {
    await write('全年召开会议XX次。');
    await expect.poll(messages).toContainEqual(expect.stringContaining('XX'));
    await write('全年召开会议12次。');
    await expect.poll(async () => (await messages()).filter((message) => message.includes('XX'))).toEqual([]);
    expect(watched.faults).toEqual([]);
  });

  it('applies a fix and a suggestion, and undoes them', async () => {
    const text = '本年度共走访企业120家。##paidbegin##';
    await write(text);
    await expect.poll(messages).toContainEqual(expect.stringContaining('paidbegin'));
    await page.locator('.card', { hasText: 'paidbegin' }).getByRole('button', { name: '修复' }).click();
    await expect.poll(() => page.locator('.cm-content').textContent()).toBe('本年度共走访企业120家。');
    await expect.poll(messages).not.toContainEqual(expect.stringContaining('paidbegin'));
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => page.locator('.cm-content').textContent()).toBe(text);
    await expect.poll(messages).toContainEqual(expect.stringContaining('paidbegin'));
  });

  it('tells why, and goes to the place', async () => {
    await write('第一行。\n全年召开会议XX次。');
    await expect.poll(messages).toContainEqual(expect.stringContaining('XX'));
    await page.locator('.card', { hasText: 'XX' }).first().locator('.card-head').click();
    expect(await page.locator('.card.current .more').textContent()).toContain('会报告');
    expect(await page.locator('.current-finding').allTextContents()).toEqual(['XX']);
  });

  it('takes settings: level, preset, own configuration, language', async () => {
    await write('全年召开会议XX次。');
    await expect.poll(messages).toContainEqual(expect.stringContaining('XX'));
    await page.getByRole('tab', { name: '设置' }).click();
    await page.getByLabel('no-x-placeholder').selectOption('off');
    await expect.poll(async () => (await messages()).filter((message) => message.includes('XX'))).toEqual([]);
    await page.getByLabel('no-x-placeholder').selectOption('info');
    await expect.poll(() => page.locator('.card.level-info', { hasText: 'XX' }).count()).toBe(1);
    await page.getByLabel('自己的配置').fill('rules:\n  no-x-placehoder: off\n');
    await expect.poll(() => notice().textContent()).toContain('did you mean no-x-placeholder?');
    await page.getByLabel('自己的配置').fill('');
    await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(messages).toContainEqual(expect.stringContaining('not filled in'));
    expect(watched.faults).toEqual([]);
  });

  it('hands over the HTML report', async () => {
    await write('全年召开会议XX次。');
    await expect.poll(messages).toContainEqual(expect.stringContaining('XX'));
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载检查报告' }).click()]);
    expect(download.suggestedFilename()).toBe('draft.report.html');
    const report = await openWatched(browser, await savedAs(download, 'report.html'));
    await expect.poll(() => report.page.locator('mark').allTextContents()).toEqual(['XX']);
    expect(report.faults).toEqual([]);
    await report.close();
  });

  it('reads a Word document as the command does, and hands it back with a comment at each finding', async () => {
    const lines = readFileSync(join(root, LONG_DRAFT), 'utf8')
      .replace(/^\uFEFF/u, '')
      .split(/\r?\n/u);
    const draft = makeDocx(lines.map((line) => paragraph(line)).join(''));
    const path = join(temporaryFolder({ 'report.docx': draft }), 'report.docx');
    const [{ messages: expected }] = JSON.parse(runCommand(['--no-config', '--locale', 'zh', '--format', 'json', path])) as [
      { messages: { message: string }[] },
    ];
    await drop(page, 'report.docx', Buffer.from(draft));
    await cards().nth(40).waitFor();
    while ((await page.locator('.show-more').count()) > 0) await page.locator('.show-more').click();
    expect(await messages()).toEqual(expected.map(({ message }) => message));
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载带批注的 Word' }).click()]);
    expect(download.suggestedFilename()).toBe('report.reportlint.docx');
    const annotated = readFileSync(await savedAs(download, 'annotated.docx'));
    const comments = commentsIn(annotated);
    expect(comments.length).toBeGreaterThan(50);
    expect(comments).toContainEqual({ at: 'XX', says: expect.stringContaining('XX') });
    expect(read(annotated).text).toBe(read(draft).text);
    expect(watched.faults).toEqual([]);
  });

  it('keeps the text when the page is loaded again', async () => {
    await write('写到一半的XX稿。');
    await expect.poll(messages).toContainEqual(expect.stringContaining('XX'));
    await page.reload();
    await expect.poll(() => page.locator('.cm-content').textContent()).toBe('写到一半的XX稿。');
    await expect.poll(messages).toContainEqual(expect.stringContaining('XX'));
  });

  describe('bad input', () => {
    const TEXT = '已经写好的内容。';
    beforeEach(() => write(TEXT));

    it('says that a file is too large, of an unknown kind, or no text', async () => {
      await drop(page, 'big.txt', Buffer.alloc(1024, 'A'), 20 * 1024);
      await expect.poll(() => notice().textContent()).toContain('20.0 MB');
      await drop(page, 'slides.pdf', Buffer.from('%PDF-1.7'));
      await expect.poll(() => notice().textContent()).toContain('slides.pdf');
      await drop(page, 'a.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]));
      await expect.poll(() => notice().textContent()).toContain('PNG');
      expect(await page.locator('.cm-content').textContent()).toBe(TEXT);
      expect(watched.faults).toEqual([]);
    });

    it('stops what never ends, and goes on', async () => {
      await page.getByRole('tab', { name: '设置' }).click();
      // A pattern that tries every way of dividing the a's of a title.
      await page.getByLabel('自己的配置').fill('extends: recommended\nprofiles:\n  slow: { title: "(a+)+$" }\n');
      await write(`关于${'a'.repeat(40)}的通知\n全年召开会议XX次。`);
      await notice().getByText('已经停止').waitFor({ timeout: 40_000 });
      expect(await page.locator('.cm-content').textContent()).toContain('全年召开会议XX次。');
      await page.getByLabel('自己的配置').fill('');
      await expect.poll(messages, { timeout: 30_000 }).toContainEqual(expect.stringContaining('XX'));
      expect(watched.faults).toEqual([]);
    });

    it('runs nothing of a hostile draft', async () => {
      const hostile =
        '</script><script>alert(1)</script></textarea><img src=x onerror=alert(2)>\n<a href="javascript:alert(3)">XX</a> [XX](javascript:alert(4))\n\u202eXX倒\u2066序\u202c <svg onload=alert(5)>XX\n';
      await drop(page, 'a.md', Buffer.from(hostile));
      await expect.poll(messages).toContainEqual(expect.stringContaining('XX'));
      for (const name of ['待填清单', '提纲', '问题']) await page.getByRole('tab', { name }).click();
      expect(await page.locator('img, iframe, [href^="javascript"], .cm-content script').count()).toBe(0);
      expect(watched.faults).toEqual([]);
    });

    it('bears a million characters in one line', async () => {
      await drop(page, 'line.txt', Buffer.from(`召开会议XX次，${'推进各项工作落实，'.repeat(111_111)}`));
      await expect.poll(messages, { timeout: 60_000 }).toContainEqual(expect.stringContaining('XX'));
      expect(await page.locator('.cm-content').textContent()).toContain('召开会议XX次');
      expect(watched.faults).toEqual([]);
    });
  });

  it.each(['light', 'dark'] as const)('has no serious fault of accessibility (%s)', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.getByRole('button', { name: '样稿' }).click();
    await expect.poll(() => cards().count(), { timeout: 20_000 }).toBeGreaterThan(40);
    await cards().nth(1).locator('.card-head').click();
    for (const name of ['问题', '待填清单', '提纲', '设置']) {
      await page.getByRole('tab', { name }).click();
      expect(await seriousViolations(page), name).toEqual([]);
    }
  });

  it('cannot connect to anything', async () => {
    const refused = await page.evaluate(async () => {
      const policies: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => policies.push((event as unknown as { effectiveDirective: string }).effectiveDirective));
      await fetch('https://example.com/').catch(() => {});
      new Image().src = 'https://example.com/a.png';
      await new Promise((resolve) => setTimeout(resolve, 300));
      return policies;
    });
    expect(refused).toEqual(['connect-src', 'img-src']);
  });
});

/** Drops a file on the page, as a hand with a mouse would. Its content is `bytes`, as often as said. */
async function drop(page: Page, name: string, bytes: Buffer, repeated = 1): Promise<void> {
  const data = await page.evaluateHandle(
    ({ name: fileName, base64, times }) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      transfer.items.add(
        new File(
          Array.from({ length: times }, () => content),
          fileName,
        ),
      );
      return transfer;
    },
    { name, base64: bytes.toString('base64'), times: repeated },
  );
  await page.dispatchEvent('.cm-content', 'drop', { dataTransfer: data });
}

async function savedAs(download: { saveAs(path: string): Promise<void> }, name: string): Promise<string> {
  const path = join(temporaryFolder({}), name);
  await download.saveAs(path);
  return path;
}
