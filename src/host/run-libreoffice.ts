import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

export interface LibreOfficeRun {
  readonly program: string;
  /** Of the profile. */
  readonly profile: string;
  readonly input: string;
  readonly outputFolder: string;
  /** Milliseconds. */
  readonly limit: number;
}

/** Converts a file to .docx. `timed-out` when it takes too long: the program and all that it started are ended. */
export function runLibreOffice({ program, profile, input, outputFolder, limit }: LibreOfficeRun): Promise<'done' | 'failed' | 'timed-out'> {
  return new Promise((resolve) => {
    const child = spawn(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--norestore',
        '--nolockcheck',
        '--nodefault',
        '--nologo',
        '--convert-to',
        'docx:MS Word 2007 XML',
        '--outdir',
        outputFolder,
        input,
      ],
      // A group of its own: the program that is started is a shell script that starts others.
      { stdio: 'ignore', detached: process.platform !== 'win32', env: { ...process.env, ...NO_NETWORK } },
    );
    let isTimedOut = false;
    const timer = setTimeout(() => {
      isTimedOut = true;
      endAll(child.pid, () => child.kill('SIGKILL'));
    }, limit);
    const finish = (outcome: 'done' | 'failed'): void => {
      clearTimeout(timer);
      resolve(isTimedOut ? 'timed-out' : outcome);
    };
    child.on('error', () => finish('failed'));
    child.on('close', (code) => finish(code === 0 ? 'done' : 'failed'));
  });
}

/** Nothing listens there. */
const NOWHERE = 'http://127.0.0.1:9';
const NO_NETWORK = {
  http_proxy: NOWHERE,
  https_proxy: NOWHERE,
  all_proxy: NOWHERE,
  HTTP_PROXY: NOWHERE,
  HTTPS_PROXY: NOWHERE,
  ALL_PROXY: NOWHERE,
  no_proxy: '',
  NO_PROXY: '',
};

function endAll(pid: number | undefined, endOne: () => void): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    endOne();
  }
}
