// The second half of `npm test`: the page and the HTML report in a real browser, where one is installed. A bare machine has none, and that is
// said; a machine of continuous integration is bare. `npm run test:e2e` runs them together with LibreOffice and the editors.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findBrowser } from './find-browser.mjs';

if (process.env.CI) {
  process.stdout.write('tests in a browser: left out here, npm run test:e2e runs them\n');
} else if (browser() === null) {
  process.stdout.write('tests in a browser: no Chromium was found, so they are left out (CHROME_PATH names one)\n');
} else {
  const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', 'vitest.e2e.config.ts', 'playground', 'html-report'], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

function browser() {
  try {
    return findBrowser();
  } catch (error) {
    process.stderr.write(`tests in a browser: ${error.message}; correct it or unset it\n`);
    process.exit(1);
  }
}
