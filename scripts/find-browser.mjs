// Where a Chromium is, for the browser tests and the screenshots.
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a browser, or null. CHROME_PATH names one. @throws when it names one that is not there */
export function findBrowser(env = process.env) {
  const named = env.CHROME_PATH;
  if (named === undefined || named === '') return PLACES.find((path) => existsSync(path)) ?? null;
  if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which is not there`);
  return named;
}

/** Chromium refuses to sandbox what root runs. */
export const BROWSER_ARGUMENTS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
