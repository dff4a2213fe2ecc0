import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Problem } from '../engine/finding.ts';
import { unreadable } from './unreadable.ts';

/** No report is longer; what is, is data. The engine's cost is linear, so the limit guards memory, not time. */
export const MAX_BYTES = 64 * 1024 * 1024;

export type ReadOutcome = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly problem: Problem };

/**
 * Reads a draft. What cannot be read, is too large or empty is a value, not an exception. It waits for the disk: for the small files that
 * drafts are, handing each step to another thread takes longer than the step.
 */
export function readDraft(path: string): ReadOutcome {
  let bytes: Uint8Array;
  try {
    const file = openSync(path, 'r');
    try {
      const stats = fstatSync(file);
      if (stats.isDirectory()) return { ok: false, problem: unreadable(path, { code: 'EISDIR' }) };
      if (stats.size > MAX_BYTES) return tooLarge(path, stats.size);
      bytes = readFileSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { ok: false, problem: unreadable(path, error) };
  }
  return checkBytes(path, bytes);
}

/** The same demands for what came from elsewhere (standard input). */
export function checkBytes(path: string, bytes: Uint8Array): ReadOutcome {
  if (bytes.length > MAX_BYTES) return tooLarge(path, bytes.length);
  if (bytes.length === 0) return { ok: false, problem: emptyDraft(path) };
  return { ok: true, bytes };
}

/** A file without a character but white space. */
export function emptyDraft(path: string): Problem {
  return {
    path,
    message: 'is empty: there is nothing to read',
    hint: 'save the draft, or leave the file out with --ignore-pattern',
    isFatal: true,
    zh: { message: '是空文件，没有可读的内容', hint: '请先保存文稿，或用 --ignore-pattern 排除它' },
  };
}

function tooLarge(path: string, size: number): ReadOutcome {
  const mebibytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MiB`;
  return {
    ok: false,
    problem: {
      path,
      message: `is too large: ${mebibytes(size)}, and ${mebibytes(MAX_BYTES)} are read at most`,
      hint: 'split it, or leave it out with --ignore-pattern',
      isFatal: true,
      zh: { message: `文件过大：${mebibytes(size)}，最多读 ${mebibytes(MAX_BYTES)}`, hint: '请拆分，或用 --ignore-pattern 排除它' },
    },
  };
}
