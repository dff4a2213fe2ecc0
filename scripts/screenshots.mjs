// `npm run screenshots`: docs/images/*.png, of the project's own drafts, as the README shows them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from './find-browser.mjs';
import { inProject, say } from './project.mjs';

const SIZES = { wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 780 } };
const DRAFTS = ['fixtures/drafts', 'fixtures/clean'];

const executablePath = findBrowser();
if (executablePath === null) {
  say('no Chromium was found; CHROME_PATH names one');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'reportlint-'));
const report = join(folder, 'report.html');
spawnSync(process.execPath, [inProject('dist/cli.cjs'), '--no-config', '--locale', 'zh', '--format', 'html', '-o', report, ...DRAFTS], { cwd: inProject('.') });
mkdirSync(inProject('docs/images'), { recursive: true });
const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark']) {
    await shoot(`report-overview-${size}-${colorScheme}`, { file: report, viewport, colorScheme, locale: 'zh-CN' }, async () => {});
    await shoot(`report-draft-${size}-${colorScheme}`, { file: report, viewport, colorScheme, locale: 'zh-CN' }, openDraft);
    await shoot(`page-${size}-${colorScheme}`, { file: inProject('dist/page/index.html'), viewport, colorScheme, locale: 'zh-CN' }, openExample);
  }
}
await shoot('page-english', { file: inProject('dist/page/index.html'), viewport: SIZES.wide, colorScheme: 'light', locale: 'en' }, openExample);
await browser.close();
rmSync(folder, { recursive: true });

async function shoot(name, { file, ...options }, prepare) {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  await prepare(page);
  await page.screenshot({ path: inProject(`docs/images/${name}.png`) });
  await context.close();
  say(`docs/images/${name}.png`);
}

async function openDraft(page) {
  await page.getByRole('link', { name: 'self-assessment' }).click();
  for (let presses = 0; presses < 4; presses++) await page.keyboard.press('n');
  await page.evaluate(() => window.scrollTo(0, 0));
}

async function openExample(page) {
  await page.getByRole('tab', { name: /设置|Settings/u }).waitFor();
  await page.getByRole('button', { name: /^(?:样稿|Example)$/u }).click();
  await page.locator('.card').nth(4).locator('.card-head').click();
  await page.locator('.card.current .more').waitFor();
  await page.mouse.move(0, 0);
}
