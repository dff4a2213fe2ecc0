import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Gets what the command prints; nothing is kept without it. */
  readonly outputPath?: string;
}

export interface Measured {
  /** User and system, in seconds. */
  readonly cpu: number;
  readonly wall: number;
  /** False: it was ended at the limit, and both times are what it had used by then. */
  readonly isComplete: boolean;
  readonly exitCode: number;
}

/** Seconds of one run. The shell's own clock counts its children to the millisecond, which Node does not. */
export function measure(command: Command, limit: number): Measured {
  const script = 'TIMEFORMAT="%3R %3U %3S"; out=$1; shift; { time "$@" >"$out" 2>&1 </dev/null; } 2>&1; echo "$?"';
  const limited = ['timeout', '--signal=KILL', String(limit), command.file, ...command.args];
  const { stdout, error } = spawnSync('bash', ['-c', script, 'bench', command.outputPath ?? '/dev/null', ...limited], {
    encoding: 'utf8',
    ...placeOf(command),
  });
  if (error !== undefined) throw error;
  const [times = '', code = ''] = stdout.trim().split('\n').slice(-2);
  const [wall = 0, user = 0, system = 0] = times.split(' ').map(Number);
  return { cpu: user + system, wall, isComplete: Number(code) !== 137, exitCode: Number(code) };
}

/** Peak resident memory in MiB, as Linux keeps it, asked every few milliseconds; null where it does not say. */
export async function peakMemory(command: Command, limit: number): Promise<number | null> {
  const child = spawn(command.file, command.args, { stdio: 'ignore', ...placeOf(command) });
  let peak: number | null = null;
  const asking = setInterval(() => {
    try {
      const kilobytes = /^VmHWM:\s+(\d+)/mu.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
      if (kilobytes !== undefined) peak = Math.max(peak ?? 0, Number(kilobytes) / 1024);
    } catch {
      // Ended, or no Linux.
    }
  }, 4);
  const ending = setTimeout(() => child.kill('SIGKILL'), limit * 1000);
  await new Promise((resolve) => child.once('close', resolve));
  clearInterval(asking);
  clearTimeout(ending);
  return peak;
}

function placeOf({ cwd, env }: Command): { cwd?: string; env: NodeJS.ProcessEnv } {
  // Certificates cost Node as much at its start as everything else.
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...inherited } = process.env;
  return { ...(cwd === undefined ? {} : { cwd }), env: { ...inherited, ...env } };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

export const machine = `Node ${process.version}, ${availableParallelism()} processors`;
