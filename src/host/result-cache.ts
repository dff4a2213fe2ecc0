import { hash as hashOf } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { FileConfig } from '../config/file-config.ts';
import type { FileResult } from '../engine/finding.ts';
import { decodeText } from '../parsers/decode-text.ts';
import type { AnyRule } from '../rule/rule.ts';
import { isConverted } from './formats.ts';
import type { CacheInput, FoundResult, ResultCache } from './lint-files.ts';
import { packResult, unpackResult } from './pack-result.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

export interface EntryOptions {
  /** What a rule of a plugin reads is not known: configurations that enable one are not cached. */
  readonly builtInRules: readonly AnyRule[];
  readonly encoding: string | null;
  /** Days since 1970. */
  readonly today: number;
}

export interface ResultCacheOptions extends EntryOptions {
  /** Absolute path of the file. */
  readonly location: string;
  /** Changes with whatever can change a finding: release, build, Node, options of the run. */
  readonly identity: string;
}

/** A result under what it was made of. Strings, for threads. */
export interface CacheEntry {
  readonly key: string;
  /** `key day text result`: the text is empty when the bytes decode to it. Neither part holds a tab or a line end as it is. */
  readonly line: string;
}

const MAGIC = 'reportlint-cache 1';
const LINE_FEED = 10;
/** Results that nobody asked for in this time are dropped. */
const KEPT_DAYS = 30;
/** The day of the last use is noted anew no more often than this: an unchanged run writes nothing. */
const REFRESH_DAYS = 7;
/** A draft with thousands of findings takes as long to read back as to lint. */
const MOST_CHARACTERS = 256 * 1024;

type Line = Buffer;

/** Makes entries: what is a key, and which results are worth keeping. */
export class CacheEntries {
  readonly #options: EntryOptions;
  readonly #builtIn: ReadonlySet<AnyRule>;
  readonly #configs = new WeakMap<FileConfig, string | null>();

  constructor(options: EntryOptions) {
    this.#options = options;
    this.#builtIn = new Set(options.builtInRules);
  }

  /** Null: not to be cached. */
  keyOf({ path, bytes, config }: CacheInput): string | null {
    // What LibreOffice makes of a file depends on LibreOffice.
    if (isConverted(path)) return null;
    let configKey = this.#configs.get(config);
    if (configKey === undefined) {
      configKey = config.enabled.every(({ rule }) => this.#builtIn.has(rule)) ? describeConfig(config) : null;
      this.#configs.set(config, configKey);
    }
    return configKey === null ? null : `${hash(bytes)}${configKey}${extname(path).toLowerCase().replace(/\s/gu, '_')}`;
  }

  entryOf(input: CacheInput, result: FileResult): CacheEntry | null {
    // What was not read, or only in part, is read again each time; so is what a rule failed at.
    if (result.problems.length > 0 || result.text === null || result.findings.some(({ ruleId }) => ruleId === 'engine/rule-crashed')) return null;
    const key = this.keyOf(input);
    if (key === null) return null;
    const decoded = result.encoding === 'docx' ? null : decodeText(input.bytes, this.#options.encoding);
    const text = decoded?.ok && decoded.text === result.text ? '' : JSON.stringify(result.text);
    const line = `${key}\t${this.#options.today}\t${text}\t${packResult(result)}`;
    return line.length <= MOST_CHARACTERS ? { key, line } : null;
  }
}

/**
 * Results of earlier runs in one file: a head with a checksum of the rest, then a line a result. A file that is cut, damaged, of another
 * release or of something else is as good as none.
 */
export class FileResultCache implements ResultCache {
  readonly #options: ResultCacheOptions;
  #read: { readonly lines: Map<string, Line>; readonly version: string } | null = null;
  readonly #fresh = new Map<string, Line>();
  readonly #used = new Set<string>();
  readonly #entries: CacheEntries;
  #isStale = false;

  constructor(options: ResultCacheOptions) {
    this.#options = options;
    this.#entries = new CacheEntries(options);
  }

  /** Read when it is first asked for: a run that writes the reports of another again needs no result. */
  get #known(): Map<string, Line> {
    this.#read ??= { version: versionOf(this.#options.location), lines: readLines(this.#options) };
    return this.#read.lines;
  }

  keyOf(input: CacheInput): string | null {
    return this.#entries.keyOf(input);
  }

  find(input: CacheInput): FoundResult | null {
    const key = this.#entries.keyOf(input);
    const line = key === null ? undefined : this.#known.get(key);
    if (key === null || line === undefined) return null;
    const [, day = '', text = '', packed = ''] = line.toString('utf8').split('\t');
    const { path, bytes } = input;
    const decoded = text === '' ? decodeText(bytes, this.#options.encoding) : null;
    if (decoded?.ok === false) return null;
    this.#used.add(key);
    if (this.#options.today - Number(day) >= REFRESH_DAYS) this.#isStale = true;
    return { key, result: unpackResult(packed, path, decoded === null ? (JSON.parse(text) as string) : decoded.text) };
  }

  keep(input: CacheInput, result: FileResult): string | null {
    const entry = this.#entries.entryOf(input, result);
    if (entry !== null) this.add(entry);
    return entry?.key ?? null;
  }

  add({ key, line }: CacheEntry): void {
    this.#fresh.set(key, Buffer.from(line, 'utf8'));
  }

  /** Writes what is new, together with what another run has written meanwhile. @throws the system's error */
  async save(): Promise<void> {
    if (this.#fresh.size === 0 && !this.#isStale) return;
    const { location, today } = this.#options;
    const known = this.#known;
    const others = versionOf(location) === this.#read?.version ? known : new Map([...known, ...readLines(this.#options)]);
    const lines: Line[] = [...this.#fresh.values()];
    for (const [key, line] of others) {
      if (this.#fresh.has(key)) continue;
      const dayAt = key.length + 1;
      const dayEnd = line.indexOf('\t', dayAt);
      if (this.#used.has(key)) lines.push(Buffer.concat([line.subarray(0, dayAt), Buffer.from(`${today}`), line.subarray(dayEnd)]));
      else if (today - Number(line.toString('latin1', dayAt, dayEnd)) <= KEPT_DAYS) lines.push(line);
    }
    const lineFeed = Buffer.from('\n');
    const body = Buffer.concat(lines.flatMap((line) => [line, lineFeed]));
    await writeFileAtomically(location, async (file) => {
      await file.writeFile(headOf(this.#options.identity, body));
      await file.writeFile(body);
    });
  }
}

function headOf(identity: string, body: Buffer): string {
  return `${MAGIC} ${hash(Buffer.from(identity))} ${hash(body)}\n`;
}

/** Nothing when anything is wrong with the file. */
function readLines({ location, identity }: ResultCacheOptions): Map<string, Line> {
  const lines = new Map<string, Line>();
  let content: Buffer;
  try {
    content = readFileSync(location);
  } catch {
    return lines;
  }
  const headEnd = content.indexOf(LINE_FEED) + 1;
  const body = content.subarray(headEnd);
  if (content.toString('latin1', 0, headEnd) !== headOf(identity, body)) return lines;
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf(LINE_FEED, at);
    const line = body.subarray(at, end);
    lines.set(line.toString('latin1', 0, line.indexOf('\t')), line);
    at = end + 1;
  }
  return lines;
}

/** Tells whether another run has written the file. */
function versionOf(location: string): string {
  const stats = statSync(location, { throwIfNoEntry: false });
  return stats === undefined ? '' : `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
}

/** Everything of a configuration that linting asks for; null when it holds a function, of which nobody knows what it does. */
function describeConfig({ enabled, profile, profiles, locale, knownRules }: FileConfig): string | null {
  let hasFunction = false;
  const rules = enabled.map(({ rule, level, messageLevels, options }) => [rule.id, level, messageLevels, options]);
  const text = JSON.stringify([rules, profile, profiles, locale, knownRules], (_, value: unknown) => {
    if (typeof value === 'function') hasFunction = true;
    if (value instanceof RegExp) return ['RegExp', value.source, value.flags];
    if (value instanceof Map || value instanceof Set) return [value.constructor.name, ...value];
    return value;
  });
  return hasFunction ? null : hash(Buffer.from(text)).slice(0, 22);
}

function hash(bytes: Uint8Array): string {
  return hashOf('sha256', bytes, 'base64url');
}
