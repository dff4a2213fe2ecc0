import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convertToDocx } from '../../src/host/convert-document.ts';
import { findLibreOffice } from '../../src/host/find-libreoffice.ts';
import { lintFiles } from '../../src/host/index.ts';
import { makeDocx, paragraph, read } from '../parsers/docx/make-docx.ts';
import { temporaryFolder } from './temporary-folder.ts';

const RTF = Buffer.from('{\\rtf1\\ansi\\ansicpg936 Total: XX units.\\par}');
const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 1024 }, () => 0));

async function refusal(name: string, bytes: Uint8Array, program: string | null = null): Promise<string> {
  const outcome = await convertToDocx(`/drafts/${name}`, bytes, { program, limit: 2000 });
  return outcome.ok ? 'read' : `${outcome.problem.message}; ${outcome.problem.hint}`;
}

/** A program that does what a test needs, in place of LibreOffice. */
function fakeProgram(script: string): { program: string; folder: string } {
  const folder = temporaryFolder();
  const program = join(folder, 'soffice');
  writeFileSync(program, `#!/bin/sh\n${script}\n`);
  chmodSync(program, 0o755);
  return { program, folder };
}

describe('a file of an older format', () => {
  it('needs LibreOffice, and says so', async () => {
    expect(await refusal('a.doc', OLE)).toBe(
      '.doc files are read through LibreOffice, which is not installed here; save the draft as .docx from Word or WPS, or install LibreOffice',
    );
  });

  it.each([
    ['a page', 'a.doc', Buffer.from('<html><body>x</body></html>'), 'is a web page under the name of a document'],
    ['a PDF', 'a.wps', Buffer.from('%PDF-1.4'), 'is a PDF'],
    ['text', 'a.doc', Buffer.from('plain words'), 'is a text file under the name of a document'],
    ['an encrypted package', 'a.doc', encrypted(), 'is encrypted with a password'],
  ])('that is %s is named as what it is', async (_, name, bytes, words) => {
    expect(await refusal(name, bytes)).toContain(words);
  });

  it('that is a .docx already needs no program', async () => {
    const outcome = await convertToDocx('/drafts/a.doc', makeDocx(paragraph('正文')), { program: null, limit: 1000 });
    expect(outcome.ok && read(outcome.bytes).text).toBe('正文\n');
  });

  it.skipIf(process.platform === 'win32')('goes to the program under a name of our own, with a profile and a proxy that lead nowhere', async () => {
    const { program, folder } = fakeProgram('');
    const log = join(folder, 'log');
    writeFileSync(
      program,
      `#!/bin/sh\necho "$@ $https_proxy" > ${log}\nfor last; do :; done\ncp ${join(folder, 'made.docx')} "$(dirname "$last")/out/draft.docx"\n`,
    );
    writeFileSync(join(folder, 'made.docx'), makeDocx(paragraph('转换所得')));
    const outcome = await convertToDocx('/drafts/秘密 $(touch x).rtf', RTF, { program, limit: 5000 });
    expect(outcome.ok && read(outcome.bytes).text).toBe('转换所得\n');
    const said = readFileSync(log, 'utf8');
    expect(said).toMatch(/-env:UserInstallation=file:\/\/\S+ --headless .*--convert-to docx:MS Word 2007 XML .*draft\.rtf http:\/\/127\.0\.0\.1:9\n$/u);
    expect(said).not.toContain('秘密');
    const profile = new URL(/file:\/\/\S+/u.exec(said)?.[0] ?? '');
    expect(readFileSync(new URL(`${profile.href}/user/registrymodifications.xcu`), 'utf8')).toContain('DisableMacrosExecution');
  });

  it.skipIf(process.platform === 'win32')('is given up when the program fails, or takes too long; all that it started is ended', async () => {
    expect(await refusal('a.rtf', RTF, fakeProgram('exit 1').program)).toContain('LibreOffice could not read this .rtf file');
    const { program, folder } = fakeProgram('');
    const late = join(folder, 'late');
    writeFileSync(program, `#!/bin/sh\n(sleep 3; touch ${late}) &\nwait\n`);
    const outcome = await convertToDocx('/drafts/a.rtf', RTF, { program, limit: 300 });
    expect(outcome).toMatchObject({ ok: false, problem: { message: 'LibreOffice took longer than 0.3 seconds and was ended' } });
    await new Promise((resolve) => setTimeout(resolve, 3500));
    expect(existsSync(late)).toBe(false);
  });

  it.runIf(findLibreOffice(process.env['PATH'] ?? '') !== null)(
    'is linted through an installed LibreOffice',
    async () => {
      const cwd = temporaryFolder({ 'a.rtf': RTF });
      const { results } = await lintFiles(['a.rtf'], { cwd, noConfig: true, preset: 'recommended' });
      expect(results[0]).toMatchObject({ encoding: 'docx', problems: [] });
      expect(results[0]?.findings.map(({ text }) => text)).toContain('XX');
    },
    120_000,
  );
});

describe('an installed LibreOffice', () => {
  it.skipIf(process.platform === 'win32')('is found in the search path, and only if it can be run', () => {
    const { program, folder } = fakeProgram('exit 0');
    expect(findLibreOffice(`/nowhere:${folder}`)).toBe(program);
    chmodSync(program, 0o644);
    expect(findLibreOffice(folder)).not.toBe(program);
  });
});

function encrypted(): Uint8Array {
  const bytes = Buffer.alloc(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.write('EncryptedPackage', 1024, 'utf16le');
  return bytes;
}
