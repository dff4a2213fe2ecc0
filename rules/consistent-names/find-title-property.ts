import type { Range, ReportDocument } from '../../src/rule/index.ts';

/** What programs fill in by themselves. */
const AUTOMATIC =
  /^(?:microsoft (?:office )?word|word|wps|powerpoint|pdf|untitled|document\d*|doc\d+|template|normal|title|无标题|未命名|文档 ?\d*|新建|标题|模板)|\.(?:docx?|dotx?|wps|txt|pdf)$/iu;
const SHORTEST = 4;
/** Of the pairs of neighbouring characters, how many two titles of one document share at least. */
const LEAST_SHARED = 0.3;

/** The title in the properties of the file when it is that of another document: it shares hardly a word with the one in the text. */
export function findForeignTitle({ facts, title }: ReportDocument): { readonly title: string; readonly range: Range } | null {
  const fact = facts.find(({ kind }) => kind === 'title-property');
  const named = String(fact?.data['title'] ?? '');
  if (fact === undefined || title === null || AUTOMATIC.test(named)) return null;
  const [own, other] = [fold(title.text), fold(named)];
  if (own.length < SHORTEST || other.length < SHORTEST || own.includes(other) || other.includes(own)) return null;
  return shared(own, other) >= LEAST_SHARED ? null : { title: named, range: fact.range };
}

function fold(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

function shared(a: string, b: string): number {
  const [own, other] = [pairs(a), pairs(b)];
  const common = [...own].filter((pair) => other.has(pair)).length;
  return (2 * common) / (own.size + other.size);
}

function pairs(text: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) found.add(text.slice(at, at + 2));
  return found;
}
