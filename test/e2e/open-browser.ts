import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../../scripts/find-browser.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const browserPath: string | null = findBrowser();
if (browserPath === null) process.stderr.write('no Chromium was found: the tests in a browser are left out (CHROME_PATH names one)\n');

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath as string, args: BROWSER_ARGUMENTS });
}

/** A page, and all that a test must not find there in the end. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors of the console and of scripts, refused requests, and requests for anything but the page itself. */
  readonly faults: string[];
  close(): Promise<void>;
}

/** @param offline nothing that the page needs may come from anywhere */
export async function openWatched(browser: Browser, file: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'zh-CN', offline: true, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => {
    faults.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(?:file|blob|data):/u.test(request.url())) faults.push(`asked for ${request.url()}`);
  });
  await page.goto(pathToFileURL(file).href);
  return { page, faults, close: () => context.close() };
}

/** What axe-core finds that is serious, one line each. */
export async function seriousViolations(page: Page): Promise<string[]> {
  // Not as a script element: the page's policy would refuse it.
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run()')) as {
    violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
  };
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`));
}

/** The page, built when it is not there; a build from changed sources takes it away. */
export function builtPage(): string {
  const path = join(root, 'dist/page/index.html');
  if (!existsSync(path)) execFileSync(process.execPath, [join(root, 'scripts/build-page.mjs')], { cwd: root, stdio: ['ignore', 2, 2] });
  return path;
}

export function runCommand(args: readonly string[]): string {
  return spawnSync(process.execPath, [join(root, 'dist/cli.cjs'), ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
}
