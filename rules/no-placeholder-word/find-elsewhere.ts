import { allMatches, type Range, type ReportDocument } from '../../src/rule/index.ts';
import { ADDRESS, IMAGE_ALT, IMAGE_URL, IN_COMMENT } from './patterns.ts';

export interface Place {
  readonly messageId: 'comment' | 'image' | 'address';
  readonly range: Range;
}

/** What is no prose: comments of the source, pictures that are none, addresses that nobody has (also in front matter). */
export function findElsewhere(document: ReportDocument): Place[] {
  return [...findInHtml(document), ...findImages(document), ...findAddresses(document)];
}

function findInHtml(document: ReportDocument): Place[] {
  return document.nodes('html').flatMap((node): Place[] => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return [];
    const source = document.text.slice(start, end);
    if (!source.startsWith('<!--')) return /<img\b/iu.test(source) && isPlaceholderTag(source) ? [{ messageId: 'image', range: { start, end } }] : [];
    if (/^<!--\s*(?:reportlint|prettier|eslint|markdownlint|textlint|vale|lint)\b/iu.test(source)) return [];
    return [...allMatches(source, IN_COMMENT)].map((match) => ({
      messageId: 'comment',
      range: { start: start + match.index, end: start + match.index + match[0].length },
    }));
  });
}

function isPlaceholderTag(source: string): boolean {
  const url = /\bsrc\s?=\s?["']([^"']{1,300})/iu.exec(source)?.[1] ?? '';
  return IMAGE_URL.test(url);
}

function findImages(document: ReportDocument): Place[] {
  return document.nodes('image').flatMap((node): Place[] => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return [];
    return IMAGE_ALT.test((node.alt ?? '').trim()) || IMAGE_URL.test(node.url) ? [{ messageId: 'image', range: { start, end } }] : [];
  });
}

function findAddresses(document: ReportDocument): Place[] {
  const inProse = document.blocks.flatMap(({ text, prose, role }) =>
    role === 'code' || !text.includes('@')
      ? []
      : [...allMatches(text, ADDRESS)].map((match) => prose.toSource({ start: match.index, end: match.index + match[0].length })),
  );
  const inFrontMatter = document.nodes('yaml').flatMap((node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return [];
    return [...allMatches(document.text.slice(start, end), ADDRESS)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    }));
  });
  return [...inProse, ...inFrontMatter].map((range) => ({ messageId: 'address', range }));
}
