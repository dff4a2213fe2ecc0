// For remark-cli: the patterns on the text nodes, and paragraphs that end without a full stop.
import { visit } from 'unist-util-visit';
import { patterns } from './patterns.mjs';

const compiled = patterns.map(({ message, source }) => ({ message, pattern: new RegExp(source, 'gu') }));

export default function remarkPatterns() {
  return (tree, file) => {
    visit(tree, 'text', (node) => {
      const { line, column, offset } = node.position.start;
      for (const { message, pattern } of compiled) {
        for (const { 0: text, index } of node.value.matchAll(pattern)) {
          const start = { line, column: column + index, offset: offset + index };
          file.message(`${text} is ${message}`, { place: { start, end: { line, column: start.column + text.length, offset: start.offset + text.length } } });
        }
      }
    });
    visit(tree, 'paragraph', (node) => {
      const last = node.children.at(-1);
      if (last?.type === 'text' && /[\p{L}\p{N}，,、]$/u.test(last.value)) file.message('ends without a full stop', { place: last.position.end });
    });
  };
}
