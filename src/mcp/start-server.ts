import { resolve, sep } from 'node:path';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import * as z from 'zod';
import type { FileResult } from '../engine/finding.ts';
import { lintFile } from '../host/lint-files.ts';
import { type ConfigLoader, createConfigLoader } from '../host/load-config.ts';
import { checkBytes, readDraft } from '../host/read-file.ts';
import { listBlanks } from '../inventory/list-blanks.ts';
import type { ReportDocument } from '../model/document.ts';
import type { Profile } from '../model/profile.ts';
import { agent } from '../reporters/agent.ts';
import { problemSentence } from '../reporters/problem-sentence.ts';
import { nearestName } from '../rule/nearest-name.ts';
import type { AnyRule } from '../rule/rule.ts';

export interface McpOptions {
  /** Absolute: what relative paths refer to. Files outside are not read. */
  readonly root: string;
  readonly version: string;
  readonly rules: readonly AnyRule[];
  readonly profiles: readonly Profile[];
}

interface Answer {
  [key: string]: unknown;
  readonly content: { readonly type: 'text'; readonly text: string }[];
  readonly isError?: boolean;
}

interface Linted {
  readonly result: FileResult;
  readonly document: ReportDocument | null;
}

/**
 * Serves a language model: it may lint a text or a file, list what is to be filled in, and ask what a rule wants. Nothing is written.
 * The model decides what is asked, so no code of the folder is run, and no file outside of it is read.
 */
export async function startMcpServer(transport: Transport, options: McpOptions): Promise<void> {
  const { root, rules, profiles, version } = options;
  const server = new McpServer({ name: 'reportlint', version }, { instructions: INSTRUCTIONS });

  server.registerTool(
    'lint_text',
    {
      title: 'Lint a draft',
      description:
        'Finds what is unfinished in a report: placeholders, missing sections, stray markers, cut sentences. A line a finding: line:column level rule message.',
      inputSchema: {
        text: z.string().describe('the draft, whole'),
        format: z.enum(['markdown', 'text']).default('markdown'),
        profile: z.string().optional().describe('kind of document, if the title does not tell'),
      },
      annotations: { readOnlyHint: true },
    },
    async ({ text, format, profile }) => {
      const path = resolve(root, format === 'markdown' ? 'draft.md' : 'draft.txt');
      return tell(await lint(path, { text }, loader(profile)));
    },
  );

  server.registerTool(
    'lint_file',
    {
      title: 'Lint a file',
      description: 'The same for a file of the folder: Markdown, plain text, Word (.docx), HTML.',
      inputSchema: { path: z.string().describe('relative to the folder'), profile: z.string().optional() },
      annotations: { readOnlyHint: true },
    },
    async ({ path, profile }) => withFile(path, async (file) => tell(await lint(file, null, loader(profile)))),
  );

  server.registerTool(
    'list_blanks',
    {
      title: 'List what is to be filled in',
      description:
        'The places of a draft that still wait for a value: number, place, what is asked (date, amount, number, unit, person, text), the sentence. Blanks of one group want the same value.',
      inputSchema: { path: z.string().optional().describe('a file of the folder'), text: z.string().optional().describe('or the draft itself') },
      annotations: { readOnlyHint: true },
    },
    async ({ path, text }) => {
      if (text !== undefined) return blanksOf(await lint(resolve(root, 'draft.md'), { text }, loader(undefined)));
      if (path === undefined) return failure('give path or text');
      return withFile(path, async (file) => blanksOf(await lint(file, null, loader(undefined))));
    },
  );

  server.registerTool(
    'explain_rule',
    {
      title: 'Explain a rule',
      description: 'What a rule finds and why it matters, with examples.',
      inputSchema: { rule: z.string().describe('as in the findings: no-x-placeholder'), language: z.enum(['zh', 'en']).default('en') },
      annotations: { readOnlyHint: true },
    },
    ({ rule: id, language }) => {
      const rule = rules.find((one) => one.id === id);
      if (rule === undefined) return failure(`no such rule: ${id}${didYouMean(id, rules)}`);
      const examples = (list: AnyRule['examples']['bad']) => list.slice(0, 3).map(({ text }) => `- ${text.trim().replace(/\s*\n\s*/gu, ' ⏎ ')}`);
      return answer(
        [rule.summary[language], rule.rationale[language], 'Reported:', ...examples(rule.examples.bad), 'Not reported:', ...examples(rule.examples.good)].join(
          '\n',
        ),
      );
    },
  );

  await server.connect(transport);

  function loader(profile: string | undefined): ConfigLoader {
    return createConfigLoader({ cwd: root, isSafe: true, commandLine: { profile }, rules, profiles });
  }

  async function lint(path: string, given: { readonly text: string } | null, config: ConfigLoader): Promise<Linted> {
    const run = { configOf: (file: string) => config.forFile(file), encoding: null, hasInlineConfig: true, isIgnoring: false, isForcingExclude: false };
    const read = () => (given === null ? readDraft(path) : checkBytes(path, new TextEncoder().encode(given.text)));
    const linted = await lintFile({ path, isNamed: true, problem: null }, read, run);
    // Ignored files are left out only of runs over folders.
    if (typeof linted === 'symbol') throw new Error(`${path} is left out by the configuration`);
    return linted;
  }

  async function withFile(path: string, use: (file: string) => Promise<Answer>): Promise<Answer> {
    const file = resolve(root, path);
    const isInside = file.startsWith(root.endsWith(sep) ? root : root + sep);
    return isInside ? use(file) : failure(`${path} is outside of the folder that this server was started in`);
  }

  function tell({ result }: Linted): Answer {
    const reporter = agent({ cwd: root, hasColor: false, locale: 'auto', width: 120 });
    const text = reporter.file(result);
    if (result.problems.some(({ isFatal }) => isFatal)) return failure(result.problems.map(problemSentence).join('\n'));
    return answer(text === '' ? `nothing found${result.profile === null ? '' : ` (read as: ${result.profile})`}` : text);
  }
}

const INSTRUCTIONS =
  'reportlint finds what is unfinished in a report (Chinese official and work reports, English reports, proposals, contracts). Lint a draft before you call it done; never invent the values that its blanks ask for, ask the user.';

function blanksOf({ result, document }: Linted): Answer {
  if (document === null) return failure(result.problems.map(problemSentence).join('\n'));
  const blanks = listBlanks(document, result.findings).map(({ number, text, asks, group, start, section, sentence }) => ({
    number,
    text,
    asks,
    group,
    line: start.line,
    column: start.column,
    section,
    sentence,
  }));
  return answer(JSON.stringify(blanks));
}

function answer(text: string): Answer {
  return { content: [{ type: 'text', text }] };
}

function failure(text: string): Answer {
  return { ...answer(text), isError: true };
}

function didYouMean(id: string, rules: readonly AnyRule[]): string {
  const nearest = nearestName(
    id,
    rules.map((rule) => rule.id),
  );
  return nearest === null ? '' : `; did you mean ${nearest}?`;
}
