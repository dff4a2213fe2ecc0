import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd?: string;
}

export interface Measured {
  /** User and system, in seconds. */
  readonly cpu: number;
  readonly wall: number;
  /** Peak resident memory in MiB, asked of Linux every few milliseconds; null where it does not say. */
  readonly peak: number | null;
  /** False: it was ended at the limit, and the times are what it had used by then. */
  readonly isComplete: boolean;
  readonly exitCode: number;
}

/** One run with everything it prints in a file. The shell's own clock counts its children to the millisecond, which Node does not. */
export async function measure(command: Command, limit: number, outputPath = '/dev/null'): Promise<Measured> {
  const script = 'TIMEFORMAT="%3R %3U %3S"; out=$1; shift; { time "$@" >"$out" 2>&1 </dev/null; } 2>&1; echo "$?"';
  const shell = spawn('bash', ['-c', script, 'bench', outputPath, command.file, ...command.args], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: environment(),
    ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
  });
  let printed = '';
  let isComplete = true;
  shell.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const memory = watchMemory(() => childOf(shell.pid));
  const ending = setTimeout(() => {
    const pid = childOf(shell.pid);
    isComplete = false;
    if (pid !== null) process.kill(pid, 'SIGKILL');
  }, limit * 1000);
  await new Promise((resolve, reject) => shell.once('close', resolve).once('error', reject));
  clearTimeout(ending);
  const [times = '', code = ''] = printed.trim().split('\n').slice(-2);
  const [wall = 0, user = 0, system = 0] = times.split(' ').map(Number);
  return { cpu: user + system, wall, peak: memory.stop(), isComplete, exitCode: Number(code) };
}

/** Asks often at first: a short run is over before one can ask twice. */
export function watchMemory(pidOf: () => number | null): { stop: () => number | null } {
  let peak: number | null = null;
  let asked = 0;
  let timer: NodeJS.Timeout;
  const ask = (): void => {
    try {
      const kilobytes = /^VmHWM:\s+(\d+)/mu.exec(readFileSync(`/proc/${pidOf()}/status`, 'utf8'))?.[1];
      if (kilobytes !== undefined) peak = Math.max(peak ?? 0, Number(kilobytes) / 1024);
    } catch {
      // Not begun, ended, or no Linux.
    }
    timer = setTimeout(ask, ++asked < 200 ? 3 : 25);
  };
  ask();
  return {
    stop() {
      clearTimeout(timer);
      return peak;
    },
  };
}

function childOf(pid: number | undefined): number | null {
  try {
    const first = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ')[0];
    return first === undefined || first === '' ? null : Number(first);
  } catch {
    return null;
  }
}

/** Without certificates of the machine: they cost Node as much at its start as everything else. */
export function environment(): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...inherited } = process.env;
  return inherited;
}

/** @throws RangeError without any */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new RangeError('no values');
  return (low + high) / 2;
}

export function machine(): string {
  return `Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'an unknown processor'}`;
}
