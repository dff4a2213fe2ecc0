import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FileResult, Problem } from '../engine/finding.ts';
import { unreadable } from '../host/unreadable.ts';
import type { Part } from '../reporters/part.ts';
import type { CliIo } from './io.ts';
import { UsageError } from './usage-error.ts';
import { VERSION } from './version.ts';

export interface JoinedParts {
  /** The working folder of the shards; null when no part says it. */
  readonly folder: string | null;
  /** All results, in the order in which one run would have given them. */
  results(): AsyncGenerator<FileResult>;
  /** Of the run; each shard has met them. Known once the results are read. */
  problems(): readonly Problem[];
}

const NOT_A_PART = 'write it with reportlint --shard I/N --format json -o FILE';

/**
 * Opens the parts that shards have written, and checks that they are those of one run, all of them. They are read side by side,
 * a line at a time.
 *
 * @throws UsageError
 */
export async function readParts(paths: readonly string[], io: CliIo): Promise<JoinedParts> {
  const readers = await Promise.all(paths.map((path) => PartReader.open(path, io)));
  const first = readers.find((reader) => reader.head !== null)?.head ?? null;
  checkTogether(readers, first);
  const problems = new Map<string, Problem>();
  return {
    folder: first?.folder ?? null,
    problems: () => [...problems.values()],
    async *results() {
      for (;;) {
        let next: PartReader | null = null;
        for (const reader of readers) {
          while (reader.head?.problem) {
            problems.set(JSON.stringify([reader.head.problem.path, reader.head.problem.message]), reader.head.problem);
            await reader.advance();
          }
          if (reader.head !== null && (next === null || (reader.head.index ?? 0) < (next.head?.index ?? 0))) next = reader;
        }
        if (next?.head?.result == null) return;
        yield next.head.result;
        await next.advance();
      }
    },
  };
}

/** Empty parts do not say which they are; their number must be right. */
function checkTogether(readers: readonly PartReader[], first: Part | null): void {
  if (first === null) return;
  const seen = new Map<number, string>();
  for (const { head, path } of readers) {
    if (head === null) continue;
    if (head.version !== VERSION)
      throw new UsageError(`${path}: was written by reportlint ${head.version}, and this is ${VERSION}`, 'use one version for shards and merge');
    if (head.shard[1] !== first.shard[1] || head.folder !== first.folder)
      throw new UsageError(`${path}: is a part of another run`, 'join the parts of one run, made with the same N in the same folder');
    const twin = seen.get(head.shard[0]);
    if (twin !== undefined) throw new UsageError(`${path} and ${twin} are the same part, ${head.shard.join('/')}`, 'name each part once');
    seen.set(head.shard[0], path);
  }
  const [, count] = first.shard;
  if (readers.length === count) return;
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !seen.has(index));
  throw new UsageError(
    `${readers.length} ${readers.length === 1 ? 'part' : 'parts'} of ${count} ${readers.length === 1 ? 'is' : 'are'} named${missing.length > 0 ? `, without ${missing.map((index) => `${index}/${count}`).join(', ')}` : ''}`,
    'name all of them: what is not read must not pass for clean',
  );
}

class PartReader {
  readonly path: string;
  readonly #lines: AsyncIterator<Part>;
  /** What comes next; null at the end. */
  head: Part | null = null;

  private constructor(path: string, lines: AsyncIterator<Part>) {
    this.path = path;
    this.#lines = lines;
  }

  static async open(path: string, io: CliIo): Promise<PartReader> {
    const reader = new PartReader(path, partsIn(path, io));
    await reader.advance();
    return reader;
  }

  async advance(): Promise<void> {
    const { done, value } = await this.#lines.next();
    this.head = done ? null : value;
  }
}

async function* partsIn(path: string, io: CliIo): AsyncGenerator<Part> {
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(resolve(io.cwd, path), 'r');
  } catch (error) {
    throw new UsageError(`${path}: ${unreadable(path, error).message}`, NOT_A_PART);
  }
  let isClosed = false;
  try {
    for await (const line of file.readLines({ encoding: 'utf8' })) {
      // An array that is not closed was cut off, if only between two files.
      isClosed = /\]\s*$/u.test(line);
      // Of an array, each line holds one element.
      const element = line.replace(/^\uFEFF?\[/u, '').replace(/[,\]]\s*$/u, '');
      if (element.trim() !== '') yield toPart(path, element);
    }
    if (!isClosed) throw new UsageError(`${path}: was cut off`, NOT_A_PART);
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${path}: ${unreadable(path, error).message}`, NOT_A_PART);
  } finally {
    await file.close().catch(() => {});
  }
}

function toPart(path: string, line: string): Part {
  let part: Partial<Part> | undefined;
  try {
    part = (JSON.parse(line) as { part?: Partial<Part> } | null)?.part;
  } catch {
    throw new UsageError(`${path}: is no part of a run, or was cut off`, NOT_A_PART);
  }
  if (!Array.isArray(part?.shard) || typeof part.folder !== 'string' || (part.result == null && part.problem == null))
    throw new UsageError(`${path}: holds results, but not of a shard`, NOT_A_PART);
  return part as Part;
}
