import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { SaxesParser } from 'saxes';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { inflateWithZlib } from '../../src/host/inflate-with-zlib.ts';
import { ZipArchive } from '../../src/parsers/docx/zip-archive.ts';
import type { ZipEntry } from '../../src/parsers/docx/zip-directory.ts';
import { annotateWords, commentsIn } from '../annotate/annotate-words.ts';
import { FLAGGED, MIXED } from '../annotate/mixed-draft.ts';
import { isInstalled } from './is-installed.ts';

const PROGRAM = 'soffice';
const work = mkdtempSync(join(tmpdir(), 'reportlint-e2e-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
let files = 0;

/** The file as LibreOffice sees it. */
function convert(bytes: Uint8Array, from: string, to: string): Buffer {
  const name = join(work, `draft${++files}`);
  writeFileSync(`${name}.${from}`, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`;
  spawnSync(PROGRAM, [profile, '--headless', '--convert-to', to, '--outdir', work, `${name}.${from}`], { stdio: 'ignore' });
  return readFileSync(`${name}.${to.split(':')[0]}`);
}

interface Opened {
  readonly text: string;
  readonly comments: readonly { readonly at: string; readonly author: string; readonly says: string }[];
}

/** The text and the comments of a document, through OpenDocument. */
function openInLibreOffice(bytes: Uint8Array): Opened {
  const archive = new ZipArchive(convert(bytes, 'docx', 'odt'), inflateWithZlib);
  const content = archive.read(archive.find('content.xml') as ZipEntry);
  let text = '';
  const comments: { name: string; start: number; at: string; author: string; says: string }[] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name);
    if (name === 'office:annotation') comments.push({ name: String(attributes['office:name']), start: text.length, at: '', author: '', says: '' });
    const isText = !open.includes('office:annotation') && !open.includes('text:tracked-changes');
    if (name === 'office:annotation-end') {
      const comment = comments.find((one) => one.name === attributes['office:name']);
      if (comment !== undefined) comment.at = text.slice(comment.start);
    } else if (isText && (name === 'text:p' || name === 'text:h')) text += '\n';
    else if (isText && name === 'text:tab') text += '\t';
    else if (isText && name === 'text:s') text += ' '.repeat(Number(attributes['text:c'] ?? 1));
  });
  parser.on('text', (words) => {
    const comment = comments[comments.length - 1];
    if (open.includes('text:tracked-changes')) return;
    if (!open.includes('office:annotation')) text += words;
    else if (open.includes('dc:creator') && comment !== undefined) comment.author += words;
    else if (open.lastIndexOf('text:p') > open.indexOf('office:annotation') && comment !== undefined) comment.says += words;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(Buffer.from(content).toString('utf8')).close();
  return { text, comments: comments.map(({ at, author, says }) => ({ at: at.trim(), author, says: says.split('reportlint · ')[0] as string })) };
}

const PAGE = `<html><head><meta charset="utf-8"></head><body><h1>2023年某单位防汛工作总结</h1><p>XX街道办事处：</p>
<h2>一、基本情况</h2><p>全年共走访群众XX次，投入<b>资金YY</b>万元，Q委高度重视。</p>
<table border="1"><tr><td>单位</td><td>数量</td></tr><tr><td>东城</td><td>约XX户</td></tr></table>
<ol><li>第一项由XXX牵头。</li><li>第二项已经办结。</li></ol><p>##paidbegin##下一步继续抓好落实。</p></body></html>`;

/** The draft with what the rules of reportlint say about it. */
async function annotate(bytes: Uint8Array): Promise<{ bytes: Buffer; said: string }> {
  writeFileSync(join(work, 'in.docx'), bytes);
  const stderr = new PassThrough();
  const io = { cwd: work, env: {}, stdin: new PassThrough(), stdout: new PassThrough(), stderr };
  expect(await main(['annotate', 'in.docx', '-o', 'out.docx', '--no-config'], io)).toBe(0);
  return { bytes: readFileSync(join(work, 'out.docx')), said: String(stderr.read()) };
}

describe.runIf(isInstalled(PROGRAM, ['--version']))('LibreOffice', () => {
  it('shows all comments of a draft with one of everything, each at its place, and the same text', () => {
    const before = openInLibreOffice(MIXED);
    const after = openInLibreOffice(annotateWords(MIXED, FLAGGED).bytes);
    expect(after.text).toBe(before.text);
    const own = after.comments.filter(({ author }) => author === 'reportlint');
    expect(own).toHaveLength(FLAGGED.length);
    expect(after.comments.filter(({ author }) => author !== 'reportlint')).toEqual(before.comments);
    // It draws a formula as an object, and counts note and box as text of the place.
    const expected = commentsIn(annotateWords(MIXED, FLAGGED).bytes).filter(({ says }) => /［(?:脚注|文本框)|a\+b|请核实/u.test(says) === false);
    for (const { at, says } of expected) expect(own).toContainEqual({ at, author: 'reportlint', says });
  });

  it('shows what the rules found in a draft that it made itself', async () => {
    const draft = madeByLibreOffice();
    const { bytes, said } = await annotate(draft);
    const comments = commentsIn(bytes);
    expect(comments.length).toBeGreaterThan(8);
    expect(said).toContain(`wrote ${comments.length} comments`);
    const opened = openInLibreOffice(bytes);
    expect(opened.text).toBe(openInLibreOffice(draft).text);
    expect(opened.comments.map(({ at }) => at).sort()).toEqual(comments.map(({ at }) => at).sort());
  });

  it('saves an annotated draft in a way that it can be annotated again', async () => {
    const { bytes } = await annotate(madeByLibreOffice());
    const comments = commentsIn(bytes);
    const saved = convert(bytes, 'docx', 'docx:MS Word 2007 XML');
    expect(commentsIn(saved)).toHaveLength(comments.length);
    const again = await annotate(saved);
    expect(again.said).toContain(`${comments.length} comments of an earlier run replaced`);
    expect(commentsIn(again.bytes)).toEqual(comments);
  });
});

let made: Buffer | null = null;

function madeByLibreOffice(): Buffer {
  made ??= convert(Buffer.from(PAGE), 'html', 'docx:MS Word 2007 XML');
  return made;
}
