import { structuredPatch } from 'diff';

/** Lines around a change, as other tools show them. */
const CONTEXT = 3;

/**
 * The unified diff of two versions of a file, empty when they are the same. `git apply` and `patch` read it.
 * Only LF ends a line, as for git; a change of line endings is a change.
 *
 * @param name with `/`, relative to where the patch would be applied
 */
export function unifiedDiff(name: string, before: string, after: string): string {
  if (before === after) return '';
  const { hunks } = structuredPatch(name, name, before, after, '', '', { context: CONTEXT, stripTrailingCr: false });
  const body = hunks.map(
    ({ oldStart, oldLines, newStart, newLines, lines }) =>
      `@@ -${span(oldStart, oldLines)} +${span(newStart, newLines)} @@\n${lines.map((line) => `${line}\n`).join('')}`,
  );
  return [`--- ${quoteName(`a/${name}`)}\n`, `+++ ${quoteName(`b/${name}`)}\n`, ...body].join('');
}

/** git leaves a count of one out, and counts an empty side from the line before. */
function span(start: number, lines: number): string {
  if (lines === 1) return `${start}`;
  return `${lines === 0 ? start - 1 : start},${lines}`;
}

/** As git quotes names that would break the line. */
function quoteName(name: string): string {
  const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r', '"': '\\"', '\\': '\\\\' };
  if (!/[\p{Cc}"\\]/u.test(name)) return name;
  return `"${name.replace(/[\p{Cc}"\\]/gu, (character) => escapes[character] ?? `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`)}"`;
}
