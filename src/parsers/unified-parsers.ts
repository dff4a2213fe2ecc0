import type { Processor } from 'unified';
import { parsePlainText } from './plain-text.ts';
import { parseMarkdownTree } from './remark-tree.ts';

/** A unified parser for plain text: `unified().use(reportText)` makes mdast in which nothing is Markdown. */
export function reportText(this: Processor): void {
  this.parser = (text) => parsePlainText(text);
}

/** A unified parser for Markdown with GFM, front matter and math, as the linter reads it. */
export function reportMarkdown(this: Processor): void {
  this.parser = (text) => parseMarkdownTree(text);
}
