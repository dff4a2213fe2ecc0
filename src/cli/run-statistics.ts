import { RunStats, type RunStatsData } from '../host/run-stats.ts';
import type { Stage } from '../model/stopwatch.ts';
import { displayWidth } from '../reporters/display-width.ts';
import { escapeControl } from '../reporters/escape-control.ts';
import { type CliIo, environmentLanguage } from './io.ts';
import type { ResultFilter } from './run-report.ts';

/** `--stats`: where the time of a run went, and how much there was to do. */
export class RunStatistics {
  readonly stats: RunStats;
  readonly #start: number;
  readonly #cpu: NodeJS.CpuUsage;
  readonly #totals: Totals = { files: 0, characters: 0, findings: 0, byRule: new Map() };

  private constructor(start: number, stage: Stage, cpu: NodeJS.CpuUsage) {
    this.#start = start;
    this.#cpu = cpu;
    this.stats = new RunStats(() => performance.now(), stage, start);
  }

  /** From the start of the process; until the first stage, it was starting. */
  static sinceStart(): RunStatistics {
    const statistics = new RunStatistics(0, 'start', { user: 0, system: 0 });
    statistics.stats.enter('other');
    return statistics;
  }

  /** From now on. */
  static sinceNow(): RunStatistics {
    return new RunStatistics(performance.now(), 'other', process.cpuUsage());
  }

  /** Passes each result as it is reported through, and counts it. */
  readonly count: ResultFilter = (result) => {
    this.#totals.files++;
    this.#totals.characters += result.text?.length ?? 0;
    this.#totals.findings += result.findings.length;
    for (const { ruleId } of result.findings) this.#totals.byRule.set(ruleId, (this.#totals.byRule.get(ruleId) ?? 0) + 1);
    return result;
  };

  /** Writes the tables to standard error. */
  write({ locale }: { readonly locale: string | undefined }, io: CliIo): void {
    const { user, system } = process.cpuUsage(this.#cpu);
    const usage = { wall: performance.now() - this.#start, cpu: (user + system) / 1000, peak: process.resourceUsage().maxRSS * 1024 };
    const language = locale === 'zh' || locale === 'en' ? locale : environmentLanguage(io.env);
    io.stderr.write(formatStatistics(this.stats.data(), this.#totals, usage, language));
  }
}

interface Totals {
  files: number;
  /** UTF-16 units. */
  characters: number;
  findings: number;
  readonly byRule: Map<string, number>;
}

interface Usage {
  /** Milliseconds. */
  readonly wall: number;
  /** Milliseconds of all threads. */
  readonly cpu: number;
  /** Bytes. */
  readonly peak: number;
}

const WORDS = {
  en: {
    stages: {
      start: 'start',
      find: 'find files',
      configure: 'configuration',
      read: 'read',
      convert: 'convert',
      decode: 'decode',
      parse: 'parse',
      index: 'index (blocks, prose, outline)',
      rules: 'rules',
      describe: 'suppressions, messages',
      report: 'report, write',
      other: 'other',
    },
    stageHead: ['ms', 'share', 'stage'],
    ruleHead: ['ms', 'share', 'findings', 'rule'],
    cache: (hits: number, lookups: number) => `; ${count(hits)} of ${count(lookups)} from the cache`,
    sum: ({ files, characters, findings }: Totals, bytes: number, cache: string) =>
      `${plural(files, 'file')}, ${plural(bytes, 'byte')}, ${plural(characters, 'character')}, ${plural(findings, 'finding')}${cache}`,
    usage: ({ wall, cpu, peak }: Usage) => `${seconds(wall)} s, CPU ${seconds(cpu)} s, peak memory ${mebibytes(peak)} MiB`,
  },
  zh: {
    stages: {
      start: '启动',
      find: '查找文件',
      configure: '读取配置',
      read: '读取文件',
      convert: '转换格式',
      decode: '解码',
      parse: '解析',
      index: '编排文稿（段落、文句、提纲）',
      rules: '执行规则',
      describe: '抑制注释与提示语',
      report: '输出报告',
      other: '其他',
    },
    stageHead: ['毫秒', '占比', '环节'],
    ruleHead: ['毫秒', '占比', '问题数', '规则'],
    cache: (hits: number, lookups: number) => `；缓存命中 ${count(hits)}/${count(lookups)}`,
    sum: ({ files, characters, findings }: Totals, bytes: number, cache: string) =>
      `${count(files)} 个文件，${count(bytes)} 字节，${count(characters)} 字符，${count(findings)} 个问题${cache}`,
    usage: ({ wall, cpu, peak }: Usage) => `历时 ${seconds(wall)} 秒，处理器用时 ${seconds(cpu)} 秒，内存峰值 ${mebibytes(peak)} MiB`,
  },
} as const;

function formatStatistics(data: RunStatsData, totals: Totals, usage: Usage, language: 'zh' | 'en'): string {
  const words = WORDS[language];
  const order = Object.keys(words.stages) as Stage[];
  const stages = order.flatMap((stage): [Stage, number][] => {
    const time = data.stages[stage];
    return time === undefined ? [] : [[stage, time]];
  });
  const stageTime = sum(stages.map(([, time]) => time));
  const rules = Object.entries(data.rules).sort(([a, long], [b, longer]) => longer - long || (a < b ? -1 : 1));
  const ruleTime = sum(rules.map(([, time]) => time));
  const cache = data.cacheLookups === 0 ? '' : words.cache(data.cacheHits, data.cacheLookups);
  const paragraphs = [
    table([words.stageHead, ...stages.map(([stage, time]) => [milliseconds(time), share(time, stageTime), words.stages[stage]])]),
    rules.length === 0
      ? ''
      : table([
          words.ruleHead,
          ...rules.map(([id, time]) => [milliseconds(time), share(time, ruleTime), count(totals.byRule.get(id) ?? 0), escapeControl(id)]),
        ]),
    `${words.sum(totals, data.bytes, cache)}\n${words.usage(usage)}\n`,
  ];
  return `\n${paragraphs.filter((paragraph) => paragraph !== '').join('\n')}`;
}

/** Figures to the right, the name last. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] as string))));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column === row.length - 1 ? cell : ' '.repeat((widths[column] as number) - displayWidth(cell)) + cell)).join('  ');
  return `${rows.map(line).join('\n')}\n`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function share(part: number, whole: number): string {
  return `${(whole === 0 ? 0 : (part / whole) * 100).toFixed(1)}%`;
}

function milliseconds(time: number): string {
  return time.toFixed(1);
}

function seconds(time: number): string {
  return (time / 1000).toFixed(2);
}

function mebibytes(bytes: number): string {
  return count(Math.ceil(bytes / 1024 / 1024));
}

function plural(number: number, noun: string): string {
  return `${count(number)} ${noun}${number === 1 ? '' : 's'}`;
}

function count(number: number): string {
  return number.toLocaleString('en-US');
}
