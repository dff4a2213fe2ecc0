import type { Document, LineCounter, Node } from 'yaml';
import type { Locate } from '../config/config-layer.ts';
import type { Point } from '../model/range.ts';

export interface ConfigDataMistake {
  readonly message: string;
  readonly hint: string | null;
  readonly point: Point | null;
}

/** A configuration in a data format, and where everything in it stands. */
export interface ConfigData {
  readonly value: unknown;
  readonly locate: Locate;
  readonly mistakes: readonly ConfigDataMistake[];
}

/**
 * Reads YAML, or JSON with comments and trailing commas.
 * JSON is read by the same parser, for YAML contains it, so that both have places.
 */
export async function readConfigData(text: string, format: 'yaml' | 'json'): Promise<ConfigData> {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (source.includes('\uFFFD') || source.includes('\0')) {
    return { value: undefined, locate: () => null, mistakes: [{ message: 'is no UTF-8 text', hint: 'save it as UTF-8', point: null }] };
  }
  const yaml = await import('yaml');
  const lineCounter = new yaml.LineCounter();
  const document = yaml.parseDocument(format === 'json' ? blankComments(source) : source, { lineCounter, prettyErrors: false });
  const mistakes = [...document.errors, ...document.warnings].map((error) => ({
    message: error.message,
    hint: format === 'yaml' && /^\s*\/\//mu.test(source) ? 'comments begin with #' : null,
    point: toPoint(error.pos[0], lineCounter),
  }));
  const locate: Locate = (path, part) => locateNode(document, yaml, path, part, lineCounter);
  if (mistakes.length > 0) return { value: undefined, locate, mistakes };
  try {
    return { value: document.toJS(), locate, mistakes };
  } catch (error) {
    // Aliases that multiply without end, or that name nothing.
    return { value: undefined, locate, mistakes: [{ message: (error as Error).message, hint: null, point: null }] };
  }
}

/** The place of the deepest part of a path that exists. */
function locateNode(
  document: Document,
  yaml: typeof import('yaml'),
  path: readonly PropertyKey[],
  part: 'key' | 'value',
  lineCounter: LineCounter,
): Point | null {
  let node: unknown = document.contents;
  let place: unknown = node;
  for (const [index, key] of path.entries()) {
    if (yaml.isAlias(node)) node = node.resolve(document);
    if (yaml.isMap(node)) {
      const pair = node.items.find((item) => String(yaml.isScalar(item.key) ? item.value === undefined || item.key.value : item.key) === String(key));
      if (pair === undefined) break;
      node = pair.value;
      place = (index === path.length - 1 && part === 'key') || pair.value === null ? pair.key : pair.value;
    } else if (yaml.isSeq(node)) {
      const item = node.items[Number(key)];
      if (item === undefined) break;
      node = item;
      place = item;
    } else {
      break;
    }
  }
  const start = (place as Node | null)?.range?.[0];
  return start === undefined ? null : toPoint(start, lineCounter);
}

function toPoint(offset: number, lineCounter: LineCounter): Point {
  const { line, col } = lineCounter.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** Overwrites comments with spaces, so that offsets stay. */
function blankComments(json: string): string {
  return json.replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n\r]*|\/\*[\s\S]*?\*\//gu, (token) => (token.startsWith('"') ? token : token.replace(/[^\n\r]/gu, ' ')));
}
