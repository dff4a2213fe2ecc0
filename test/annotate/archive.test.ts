import { describe, expect, it } from 'vitest';
import { rewriteArchive } from '../../src/annotate/rewrite-archive.ts';
import { makeDocx, paragraph, read } from '../parsers/docx/make-docx.ts';
import { writeZip } from '../parsers/docx/write-zip.ts';
import { annotateWords, commentsIn, partOf } from './annotate-words.ts';
import { MIXED } from './mixed-draft.ts';

/** Each file's local record, byte for byte, by name; in the order of the archive. */
function recordsOf(bytes: Uint8Array): Map<string, Buffer> {
  const { archive } = read(bytes).pack;
  const all = Buffer.from(bytes);
  const entries = [...archive.entries.values()].sort((a, b) => a.offset - b.offset);
  return new Map(
    entries.map(({ name, offset, packedSize }) => {
      const length = 30 + all.readUInt16LE(offset + 26) + all.readUInt16LE(offset + 28) + packedSize;
      return [name, all.subarray(offset, offset + length)];
    }),
  );
}

describe('an annotated archive', () => {
  it('has every other record byte for byte, in the same order', () => {
    const before = recordsOf(MIXED);
    const after = recordsOf(annotateWords(MIXED, ['XX次']).bytes);
    const changed = [...after.keys()].filter((name) => before.get(name)?.equals(after.get(name) as Buffer) !== true);
    expect(changed).toEqual(['word/document.xml', 'word/comments.xml']);
    expect([...after.keys()]).toEqual([...before.keys()]);
  });

  it('gets a part for comments, its relationship and its content type when it has none', () => {
    const draft = makeDocx(paragraph('共XX次'), { files: { 'word/media/image1.png': Buffer.from([1, 2, 3]), 'word/COMMENTS.xml': 'something else' } });
    const { bytes } = annotateWords(draft, ['XX']);
    const before = recordsOf(draft);
    const after = recordsOf(bytes);
    expect([...after.keys()].filter((name) => !before.has(name))).toEqual(['word/comments1.xml']);
    expect([...before.keys()].filter((name) => !before.get(name)?.equals(after.get(name) as Buffer))).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
    ]);
    expect(partOf(bytes, '[Content_Types].xml')).toContain(
      '<Override PartName="/word/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>',
    );
    expect(partOf(bytes, 'word/_rels/document.xml.rels')).toContain('/relationships/comments" Target="comments1.xml"/>');
  });

  it('gets relationships too when the main part has none', () => {
    const files = {
      ...Object.fromEntries(
        [...read(makeDocx(paragraph('共XX次'))).pack.archive.entries.values()].map(({ name }) => [
          name,
          Buffer.from(partOf(makeDocx(paragraph('共XX次')), name)),
        ]),
      ),
    };
    delete files['word/_rels/document.xml.rels'];
    expect(commentsIn(annotateWords(writeZip(files), ['XX']).bytes)).toMatchObject([{ at: 'XX' }]);
  });

  it('keeps what stands before the first record, the comment at the end, and gaps', () => {
    const head = Buffer.from('#!stub\n');
    const zip = Buffer.from(writeZip({ 'a.txt': Buffer.from('a'), 'b.txt': Buffer.from('b') }));
    const end = zip.length - 22;
    const directory = zip.readUInt32LE(end + 16);
    const moved = Buffer.concat([head, zip, Buffer.from('note')]);
    moved.writeUInt32LE(directory + head.length, head.length + end + 16);
    moved.writeUInt16LE(4, head.length + end + 20);
    for (let at = head.length + directory; at < head.length + end; at += 46 + 5) moved.writeUInt32LE(moved.readUInt32LE(at + 42) + head.length, at + 42);
    const written = Buffer.from(rewriteArchive(moved, [{ name: 'A.txt', bytes: Buffer.from('changed') }]));
    expect(written.subarray(0, 7).toString()).toBe('#!stub\n');
    expect(written.subarray(-4).toString()).toBe('note');
    expect(written.includes(zip.subarray(zip.indexOf('PK\u0003\u0004', 4, 'latin1'), directory))).toBe(true);
  });

  it('is left alone when nothing is to be written', () => {
    const draft = makeDocx(paragraph('甲'));
    expect(annotateWords(draft, []).bytes).toBe(draft);
  });

  it('does not touch the bytes that it was given', () => {
    const copy = Buffer.from(MIXED);
    annotateWords(MIXED, ['XX次']);
    expect(copy.equals(MIXED)).toBe(true);
  });
});
