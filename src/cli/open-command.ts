import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ExitCode } from './exit-code.ts';
import type { CliIo } from './io.ts';
import { UsageError } from './usage-error.ts';

/** `reportlint open`: prints where the page is, and opens it for a person who sits before a screen. */
export async function openPage(io: CliIo): Promise<ExitCode> {
  const page = findPage();
  if (page === null) throw new UsageError('the page is not built', 'in a clone of the project, run npm run build:page');
  io.stdout.write(`${page}\n`);
  const opener = io.stdout.isTTY === true ? openerFor(process.platform, io.env) : null;
  if (opener !== null) await start(opener, page);
  return 0;
}

/** The program that opens a file as a double click would; null where there is no screen. */
export function openerFor(platform: string, env: CliIo['env']): string | null {
  if (platform === 'darwin') return 'open';
  if (platform === 'win32') return 'explorer';
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? 'xdg-open' : null;
}

/** Beside the bundle, or in dist/ of a clone. */
function findPage(): string | null {
  const places = ['../page/index.html', './page/index.html', '../../dist/page/index.html'].map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return places.find((place) => existsSync(place)) ?? null;
}

/** What opens it goes on without us. That it cannot be started is no failure: the path is printed. */
function start(program: string, page: string): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(program, [page], { detached: true, stdio: 'ignore' });
    child.on('error', () => resolve());
    child.on('spawn', () => {
      child.unref();
      resolve();
    });
  });
}
