import type { RootContent } from 'mdast';
import { HAND_OVER, orHandOver } from './hand-over.ts';
import type { Blocks, Stretch } from './read-blocks.ts';

/** Front matter of YAML (`---`) or TOML (`+++`); null when remark is to read it. */
export function readFrontMatter(text: string, { start, end }: Stretch): Blocks | null {
  return orHandOver(() => {
    const lines = text
      .slice(start, end)
      .replace(/\r?\n$/u, '')
      .split('\n');
    const [first, last] = [(lines[0] as string).replace(/\r$/u, ''), (lines[lines.length - 1] as string).replace(/\r$/u, '')];
    // White space behind the marks is left to remark.
    if (first !== last || first.length !== 3 || start !== 0) throw HAND_OVER;
    const value = lines.slice(1, -1).join('\n').replace(/\r$/u, '');
    const offset = lines.join('\n').length;
    const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: lines.length, column: 4, offset } };
    const node = { type: first === '---' ? 'yaml' : 'toml', value, position } as RootContent;
    return { children: [node], unread: [], labels: [] };
  });
}
