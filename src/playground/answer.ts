import { rules } from '../../rules/index.ts';
import { presetNames } from '../config/presets.ts';
import type { ResolvedConfig } from '../config/resolve-config.ts';
import type { FileResult } from '../engine/finding.ts';
import { createLinter } from '../linter/create-linter.ts';
import { decodeText, type Parser, parserForPath, parsers } from '../parsers/index.ts';
import { profiles } from '../profiles/index.ts';
import { documentOf } from '../reporters/html/document-of.ts';
import { problemSentence } from '../reporters/problem-sentence.ts';
import { en, zh } from '../reporters/words.ts';
import type { AnyRule, MessageTemplate } from '../rule/rule.ts';
import { downloads } from './downloads.ts';
import type { Answer, Request, RuleFacts } from './protocol.ts';
import { type ReadConfig, readConfig } from './read-config.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** Web pages are left to the command: their parser is as large as the rest of the page. */
const readable = parsers.filter(({ format }) => format !== 'html');

/** Does what the page asks, with the engine as it is everywhere. Knows nothing of the browser. */
export async function answer(request: Request): Promise<Answer> {
  switch (request.kind) {
    case 'describe':
      return {
        kind: 'described',
        rules: rules.map(factsOf),
        profiles: profiles.map(({ name, label }) => ({ name, label })),
        presets: presetNames,
        extensions: readable.flatMap(({ extensions }) => extensions),
      };
    case 'open':
      return open(request.name, request.bytes);
    case 'lint':
      return lint(request);
    case 'download':
      return makeDownload(request);
  }
}

/** Lints the examples of all rules once, so that rules and patterns are compiled before the first draft comes. */
export async function warmUp(): Promise<void> {
  const source = rules.flatMap(({ examples }) => examples.bad.map(({ text }) => text)).join('\n');
  await lint({ kind: 'lint', name: 'examples.txt', source, settings: defaultSettings('zh') });
}

function open(name: string, bytes: Uint8Array): Answer {
  const parser = parserForPath(name);
  if (parser === null || !readable.includes(parser)) {
    const known = readable.flatMap(({ extensions }) => extensions).join(', ');
    return { kind: 'refused', reason: `${name}: ${known}` };
  }
  // What is no text is shown, but not edited: it goes back into the program that it came from.
  if (parser.format !== 'markdown' && parser.format !== 'text') return { kind: 'opened', text: null, encoding: parser.format };
  const decoded = decodeText(bytes, null);
  return decoded.ok
    ? { kind: 'opened', text: decoded.text, encoding: decoded.encoding }
    : { kind: 'refused', reason: `${name}: ${decoded.problem.message}; ${decoded.problem.hint}` };
}

async function lint({ name, source, settings }: Extract<Request, { kind: 'lint' }>): Promise<Answer> {
  const read = await configFor(settings);
  if (!read.ok) return { kind: 'misconfigured', mistakes: read.mistakes };
  const start = performance.now();
  const result = await lintWith(read.config, name, source);
  const milliseconds = performance.now() - start;
  const fatal = result.problems.find(({ isFatal }) => isFatal);
  if (fatal !== undefined) return { kind: 'refused', reason: `${name}: ${problemSentence(fatal)}` };
  const document = documentOf(result, settings.locale === 'zh' ? zh : en);
  return {
    kind: 'linted',
    // The page has the text that it sent.
    document: typeof source === 'string' ? { ...document, text: null } : document,
    remedies: result.findings.map(({ fix, suggestions }) => [...(fix === null ? [] : [{ label: null, edits: fix }]), ...suggestions]),
    profile: result.profile,
    milliseconds,
  };
}

async function makeDownload({ download, name, source, settings }: Extract<Request, { kind: 'download' }>): Promise<Answer> {
  const read = await configFor(settings);
  if (!read.ok) return { kind: 'misconfigured', mistakes: read.mistakes };
  const maker = downloads.find(({ id }) => id === download);
  if (maker === undefined) return { kind: 'refused', reason: download };
  const result = await lintWith(read.config, name, source);
  const again = (parser: Parser) => lintWith(read.config, name, source, parser);
  return { kind: 'file', ...(await maker.make({ name, source, result, locale: settings.locale, lintWith: again })) };
}

function lintWith(config: ResolvedConfig, name: string, source: string | Uint8Array, parser: Parser | null = null): Promise<FileResult> {
  return createLinter(config).lint({ path: name, relativePath: name, source, encoding: null, hasInlineConfig: true, ...(parser !== null && { parser }) });
}

let last: { readonly key: string; readonly read: Promise<ReadConfig> } | null = null;

/** Settings change seldom, texts with every key. */
function configFor(settings: Settings): Promise<ReadConfig> {
  const key = JSON.stringify(settings);
  if (last?.key !== key) last = { key, read: readConfig(settings, { rules, profiles }) };
  return last.read;
}

/** Examples that fit into a panel. */
const SHORT = 160;

function factsOf({ id, summary, rationale, messages, examples }: AnyRule): RuleFacts {
  const severities = [...new Set(Object.values(messages as Record<string, MessageTemplate>).map(({ severity }) => severity))];
  const short = (list: AnyRule['examples']['bad']): string[] =>
    list
      .map(({ text }) => text.trim())
      .filter((text) => text.length <= SHORT)
      .slice(0, 3);
  return { id, summary, rationale, severities, bad: short(examples.bad), good: short(examples.good) };
}
