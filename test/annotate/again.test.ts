import { describe, expect, it } from 'vitest';
import { rewriteArchive } from '../../src/annotate/rewrite-archive.ts';
import { makeDocx, paragraph, read } from '../parsers/docx/make-docx.ts';
import { annotateWords, commentsIn, open, partOf } from './annotate-words.ts';
import { FLAGGED, MIXED } from './mixed-draft.ts';

const PARSE = { profiles: [], profile: null, encoding: null };

/** As Word writes it when somebody has answered or resolved the only comment. */
function answered(bytes: Uint8Array, how: 'reply' | 'done'): Uint8Array {
  const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
  const comments = partOf(bytes, 'word/comments.xml');
  const last = comments.lastIndexOf('<w:p>');
  const reply = `<w:comment w:id="50" w:author="李明"><w:p ${W14} w14:paraId="0B0B0B02"><w:r><w:t>这里不改</w:t></w:r></w:p></w:comment>`;
  const withIds = `${comments.slice(0, last)}<w:p ${W14} w14:paraId="0B0B0B01">${comments.slice(last + 5)}`;
  const extended =
    how === 'done'
      ? '<w15:commentEx w15:paraId="0B0B0B01" w15:done="1"/>'
      : '<w15:commentEx w15:paraId="0B0B0B01" w15:done="0"/><w15:commentEx w15:paraId="0B0B0B02" w15:paraIdParent="0B0B0B01" w15:done="0"/>';
  const relationships = partOf(bytes, 'word/_rels/document.xml.rels');
  const text = (name: string, source: string) => ({ name, bytes: Buffer.from(source) });
  return rewriteArchive(bytes, [
    text('word/comments.xml', how === 'done' ? withIds : withIds.replace('</w:comments>', `${reply}</w:comments>`)),
    text('word/commentsExtended.xml', `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">${extended}</w15:commentsEx>`),
    text(
      'word/_rels/document.xml.rels',
      relationships.replace(
        '</Relationships>',
        '<Relationship Id="x1" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/></Relationships>',
      ),
    ),
  ]);
}

describe('a second run', () => {
  it('gives the same bytes: comments are replaced, those of people kept', () => {
    const once = annotateWords(MIXED, FLAGGED);
    const twice = annotateWords(once.bytes, FLAGGED);
    expect(Buffer.from(twice.bytes).equals(Buffer.from(once.bytes))).toBe(true);
    expect(twice).toMatchObject({ comments: FLAGGED.length, replaced: FLAGGED.length });
    expect(commentsIn(twice.bytes).filter(({ says }) => says === '请核实口径')).toHaveLength(1);
    expect(partOf(twice.bytes, 'word/comments.xml')).toContain('已核实');
  });

  it('takes out what no longer stands, whoever was named as author', () => {
    const once = annotateWords(MIXED, ['XX次', 'ZZ户'], { author: '张三', initials: '张' });
    const twice = annotateWords(once.bytes, ['ZZ户']);
    expect(commentsIn(twice.bytes).map(({ at }) => at)).toEqual(['待核实', 'ZZ户']);
    const none = annotateWords(twice.bytes, []);
    expect(none).toMatchObject({ comments: 0, replaced: 1 });
    expect(read(none.bytes).text).toBe(read(MIXED).text);
    expect(partOf(none.bytes, 'word/comments.xml')).toBe(partOf(MIXED, 'word/comments.xml'));
  });

  it('lints the draft without the comments of the first', async () => {
    const once = annotateWords(MIXED, FLAGGED);
    const outcome = await open(once.bytes).parser.parse('', PARSE);
    expect(outcome.ok && outcome.document.facts.filter(({ kind }) => kind === 'comment').map(({ data }) => data['text'])).toEqual(['请核实口径']);
  });

  it('takes out what Word has noted about them meanwhile', () => {
    const once = annotateWords(makeDocx(paragraph('共XX次')), ['XX']);
    const open15 = answered(once.bytes, 'done');
    const undone = rewriteArchive(open15, [
      { name: 'word/commentsExtended.xml', bytes: Buffer.from(partOf(open15, 'word/commentsExtended.xml').replace('done="1"', 'done="0"')) },
    ]);
    const twice = annotateWords(undone, ['XX']);
    expect(twice).toMatchObject({ comments: 1, replaced: 1 });
    expect(partOf(twice.bytes, 'word/commentsExtended.xml')).not.toContain('commentEx ');
  });

  it.each(['reply', 'done'] as const)('keeps a comment that somebody answered (%s), and does not write it again', async (how) => {
    const once = annotateWords(makeDocx(paragraph('共XX次，计YY人')), ['XX']);
    const bytes = answered(once.bytes, how);
    const twice = annotateWords(bytes, ['XX', 'YY']);
    expect(twice).toMatchObject({ comments: 1, replaced: 0, kept: 1, commented: 2 });
    expect(partOf(twice.bytes, 'word/comments.xml').match(/“XX”尚未填写/gu)).toHaveLength(1);
    const outcome = await open(bytes).parser.parse('', PARSE);
    expect(outcome.ok && outcome.document.facts).toEqual([]);
  });

  it('leaves a comment that a person wrote about reportlint', () => {
    const comments = '<w:comment w:id="1" w:author="李明"><w:p><w:r><w:t>reportlint · 说这里不对</w:t></w:r></w:p></w:comment>';
    const draft = makeDocx(
      `<w:p><w:commentRangeStart w:id="1"/><w:r><w:t>共XX次</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>`,
      { comments },
    );
    expect(annotateWords(draft, ['XX'])).toMatchObject({ comments: 1, replaced: 0 });
  });
});
