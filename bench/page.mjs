// Measures the page in a real browser: first findings of a 100 kB draft, frames while typing in one of 200 kB.
// node scripts/build-page.mjs && node bench/page.mjs
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../scripts/find-browser.mjs';
import { inProject } from '../scripts/project.mjs';

const draft = readFileSync(inProject('fixtures/drafts/self-assessment/report.txt'), 'utf8');
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
await measureFirstFindings(100_000);
await measureTyping(200_000);
await browser.close();

/** The draft again and again, as bytes of UTF-8. */
function draftOf(bytes) {
  const times = Math.ceil(bytes / Buffer.byteLength(draft));
  return Buffer.from(draft.repeat(times))
    .subarray(0, bytes)
    .toString('utf8')
    .replace(/\uFFFD+$/u, '');
}

async function openPage() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  await page.goto(pathToFileURL(inProject('dist/page/index.html')).href);
  await page.waitForFunction(() => document.querySelectorAll('.rule-levels li').length > 0);
  // Nobody drops a file in the first second.
  await page.waitForTimeout(1500);
  return page;
}

/** @returns milliseconds from the drop to the first card on the screen */
function drop(page, text) {
  return page.evaluate(async (content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'draft.txt'));
    const start = performance.now();
    const done = new Promise((resolve) => {
      const look = () => (document.querySelector('.card') === null ? requestAnimationFrame(look) : resolve(performance.now() - start));
      look();
    });
    document.querySelector('.cm-content').dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    return done;
  }, text);
}

async function measureFirstFindings(bytes) {
  const times = [];
  for (let run = 0; run < 5; run++) {
    const page = await openPage();
    const whole = Math.round(await drop(page, draftOf(bytes)));
    const linting = /(\d+)(?:毫秒| ms)/u.exec((await page.locator('.status').textContent()) ?? '')?.[1];
    times.push(`${whole} (linting ${linting})`);
    await page.close();
  }
  console.log(`first findings of ${bytes / 1000} kB, five runs: ${times.join(', ')} ms`);
}

async function measureTyping(bytes) {
  const page = await openPage();
  await drop(page, draftOf(bytes));
  await page.locator('.cm-line').nth(2).click();
  await page.evaluate(() => {
    window.frameTimes = [];
    let before = performance.now();
    const next = (now) => {
      window.frameTimes.push(now - before);
      before = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  for (let key = 0; key < 100; key++) {
    await page.keyboard.insertText('稿');
    // Now and then a pause, in which it is linted again.
    await page.waitForTimeout(key % 20 === 19 ? 2500 : 60);
  }
  const frames = (await page.evaluate(() => window.frameTimes)).sort((a, b) => a - b);
  const at = (part) => frames[Math.floor(frames.length * part)].toFixed(1);
  const late = frames.filter((frame) => frame > 25).length;
  console.log(
    `frames while typing in ${bytes / 1000} kB: median ${at(0.5)} ms, 95% ${at(0.95)} ms, 99% ${at(0.99)} ms, longest ${at(0.9999)} ms; ${late} of ${frames.length} later than 25 ms`,
  );
  await page.close();
}
