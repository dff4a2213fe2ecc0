import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Problem } from '../engine/finding.ts';
import { isEncryptedPackage, sniffBytes } from '../parsers/docx/sniff.ts';
import { findLibreOffice } from './find-libreoffice.ts';
import { writeProfile } from './libreoffice-profile.ts';
import type { ReadOutcome } from './read-file.ts';
import { runLibreOffice } from './run-libreoffice.ts';

export interface ConvertOptions {
  /** The program; null when none is installed. */
  readonly program: string | null;
  /** Milliseconds for one file. */
  readonly limit: number;
}

const LIMIT = 90_000;
let installed: ConvertOptions | null = null;

/** Looked for once in a process. */
export function installedLibreOffice(): ConvertOptions {
  installed ??= { program: findLibreOffice(process.env['PATH'] ?? ''), limit: LIMIT };
  return installed;
}

/**
 * .doc, .wps, .rtf and .odt → the bytes of a .docx, by an installed LibreOffice. What is a .docx already, whatever its name, stays as it is.
 * The file is given to the program under a name of our own, in a folder of our own.
 */
export async function convertToDocx(path: string, bytes: Uint8Array, { program, limit }: ConvertOptions): Promise<ReadOutcome> {
  const extension = extname(path).toLowerCase();
  const kind = sniffBytes(bytes);
  if (kind === 'zip' && extension !== '.odt') return { ok: true, bytes };
  const refusal = refuse(kind, bytes);
  if (refusal !== null) return { ok: false, problem: { path, ...refusal, isFatal: true } };
  if (program === null) return { ok: false, problem: noProgram(path, extension) };
  const work = mkdtempSync(join(tmpdir(), 'reportlint-office-'));
  try {
    const profile = sharedProfile();
    const input = join(work, `draft${extension}`);
    const outputFolder = join(work, 'out');
    mkdirSync(outputFolder);
    await writeFile(input, bytes);
    const outcome = await runLibreOffice({ program, profile, input, outputFolder, limit });
    if (outcome === 'timed-out') dropProfile();
    if (outcome !== 'timed-out') {
      const converted = await readFile(join(outputFolder, 'draft.docx')).catch(() => null);
      if (converted !== null) return { ok: true, bytes: converted };
    }
    return { ok: false, problem: failed(path, extension, outcome === 'timed-out' ? limit : null) };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

let profileFolder: string | null = null;

/** One for the process: to make one takes LibreOffice longer than a small file. */
function sharedProfile(): string {
  if (profileFolder === null) {
    profileFolder = mkdtempSync(join(tmpdir(), 'reportlint-profile-'));
    writeProfile(profileFolder);
    process.once('exit', dropProfile);
  }
  return profileFolder;
}

/** A program that was ended leaves it locked. */
function dropProfile(): void {
  if (profileFolder !== null) rmSync(profileFolder, { recursive: true, force: true });
  profileFolder = null;
}

const REFUSALS: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  html: ['is a web page under the name of a document', 'name it .html, or save it as .docx from Word or WPS'],
  mht: ['is a web archive (MHT) under the name of a document', 'open it in Word or WPS and save it as .docx'],
  pdf: ['is a PDF under the name of a document', 'lint the document that it was made from'],
  drm: ['is encrypted by the document protection of a company', 'decrypt it in the program that protects it, and lint the decrypted copy'],
  text: ['is a text file under the name of a document', 'name it .txt or .md'],
};

/** LibreOffice opens almost anything; what is no document of a word processor is named instead. */
function refuse(kind: string, bytes: Uint8Array): { message: string; hint: string } | null {
  if (kind === 'ole' && isEncryptedPackage(bytes))
    return { message: 'is encrypted with a password', hint: 'open it in Word or WPS with its password, remove the password and save it' };
  const refusal = REFUSALS[kind];
  return refusal === undefined ? null : { message: refusal[0], hint: refusal[1] };
}

function noProgram(path: string, extension: string): Problem {
  return {
    path,
    message: `${extension} files are read through LibreOffice, which is not installed here`,
    hint: 'save the draft as .docx from Word or WPS, or install LibreOffice',
    isFatal: true,
  };
}

function failed(path: string, extension: string, limit: number | null): Problem {
  return {
    path,
    message: limit === null ? `LibreOffice could not read this ${extension} file` : `LibreOffice took longer than ${limit / 1000} seconds and was ended`,
    hint: 'open it in Word or WPS and save it as .docx',
    isFatal: true,
  };
}
