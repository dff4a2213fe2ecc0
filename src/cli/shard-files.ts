import { relative, sep } from 'node:path';
import type { FoundFile } from '../host/find-files.ts';
import { partReporter } from '../reporters/part.ts';
import type { Reporter } from '../reporters/reporter.ts';
import type { Shard } from './arguments.ts';

export interface ShardedFiles {
  readonly files: readonly FoundFile[];
  /** For `json`, which `reportlint merge` reads; null for the others. */
  readonly reporter: Reporter | null;
}

/** The files of one shard. A hash of the path decides, so a new file moves no other one to another shard. */
export function shardFiles(all: readonly FoundFile[], { index, count }: Shard, format: string, cwd: string): ShardedFiles {
  const places = new Map(all.map((file, place) => [file.path, place]));
  const files = all.filter(({ path }) => hash(relative(cwd, path).split(sep).join('/')) % count === index - 1);
  if (format !== 'json') return { files, reporter: null };
  return { files, reporter: partReporter({ shard: [index, count], indexOf: (path) => places.get(path) ?? all.length }) };
}

/** FNV-1a over UTF-16 units, mixed at the end so that its low bits are even: the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
