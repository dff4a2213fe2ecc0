import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  HoverRequest,
  PublishDiagnosticsNotification,
  ShowDocumentRequest,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { type Client, connectClient, PULLS } from './connect-client.ts';

const WHOLE = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const DRAFT =
  '关于防汛工作的报告\n\n区政府：\n一、基本情况\n今年汛期，XX街道共转移群众312人。\n二、下一步打算\n继续抓好值班值守。\n特此报告。\n\n水务局\n2026年9月3日\n';
const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

function pushed(client: Client): Promise<readonly Diagnostic[]> {
  return new Promise((resolve) => {
    client.connection.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) => resolve(diagnostics));
  });
}

describe('diagnostics', () => {
  it('are pulled by a client that can, with their place, rule, page and level', async () => {
    const client = await connectClient(temporaryFolder());
    expect(client.initialized.capabilities.diagnosticProvider).toMatchObject({ workspaceDiagnostics: true });
    await client.open('report.txt', DRAFT);
    expect(await client.pull('report.txt')).toEqual([
      expect.objectContaining({
        range: { start: { line: 4, character: 5 }, end: { line: 4, character: 7 } },
        severity: 1,
        source: 'reportlint',
        code: 'no-x-placeholder',
        codeDescription: { href: expect.stringContaining('no-x-placeholder.md') },
        message: expect.stringContaining('XX'),
      }),
    ]);
  });

  it('are pushed to a client that cannot pull, and taken back when it closes the draft', async () => {
    const client = await connectClient(temporaryFolder(), {});
    expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined();
    const first = pushed(client);
    await client.open('report.txt', DRAFT);
    expect(codes(await first)).toEqual(['no-x-placeholder']);
    const last = pushed(client);
    await client.close('report.txt');
    expect(await last).toEqual([]);
  });

  it('are never pushed to a client that pulls', async () => {
    const client = await connectClient(temporaryFolder());
    let count = 0;
    client.connection.onNotification(PublishDiagnosticsNotification.type, () => {
      count++;
    });
    await client.open('report.txt', DRAFT);
    await client.pull('report.txt');
    await client.pull('report.txt');
    expect(count).toBe(0);
  });

  it('follow incremental changes; columns count UTF-16 units', async () => {
    const client = await connectClient(temporaryFolder());
    await client.open('report.txt', DRAFT);
    await client.change('report.txt', 2, [
      { range: { start: { line: 4, character: 5 }, end: { line: 4, character: 7 } }, text: '河东' },
      { range: { start: { line: 6, character: 0 }, end: { line: 6, character: 0 } }, text: '𠮷野XX镇' },
    ]);
    expect((await client.pull('report.txt')).map(({ range }) => range)).toEqual([{ start: { line: 6, character: 3 }, end: { line: 6, character: 5 } }]);
  });

  it('are unchanged for the version that the client has already', async () => {
    const client = await connectClient(temporaryFolder());
    await client.open('report.txt', DRAFT);
    const ask = (previousResultId?: string) =>
      client.connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri: client.uri('report.txt') },
        ...(previousResultId !== undefined && { previousResultId }),
      });
    const first = await ask();
    expect(await ask(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await client.change('report.txt', 2, [{ text: DRAFT.replace('XX', '河东') }]);
    expect(await ask(first.resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  it('are given for drafts without a file, by the language that the editor took them for', async () => {
    const client = await connectClient(temporaryFolder());
    await client.open('untitled:Untitled-1', 'The project cost [insert amount] in 2025.\n', 'markdown');
    expect(codes(await client.pull('untitled:Untitled-1'))).toContain('no-bracket-placeholder');
    await client.open('untitled:Untitled-2', 'const a = "XX";\n', 'javascript');
    expect(await client.pull('untitled:Untitled-2')).toEqual([]);
  });

  it('obey the configuration of the folder, and say so when it has a mistake', async () => {
    const folder = temporaryFolder({ '.reportlintrc': 'rules:\n  no-x-placeholder: off\n' });
    const client = await connectClient(folder);
    await client.open('report.txt', DRAFT);
    expect(await client.pull('report.txt')).toEqual([]);

    writeFileSync(join(folder, '.reportlintrc'), 'rules:\n  no-x-placehoder: off\n');
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [] });
    expect(await client.pull('report.txt')).toEqual([
      expect.objectContaining({
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        message: expect.stringContaining('no-x-placeholder'),
      }),
    ]);
  });

  it('leave out what the baseline holds', async () => {
    const folder = temporaryFolder({ 'report.txt': DRAFT });
    execFileSync(process.execPath, [fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url)), 'baseline'], { cwd: folder, stdio: 'ignore' });
    const client = await connectClient(folder);
    await client.open('report.txt', DRAFT);
    expect(await client.pull('report.txt')).toEqual([]);
    await client.change('report.txt', 2, [{ text: DRAFT.replace('值班值守', '值班XX') }]);
    expect(codes(await client.pull('report.txt'))).toEqual(['no-x-placeholder']);
  });

  it('are asked for anew when settings change', async () => {
    const client = await connectClient(temporaryFolder());
    const asked = new Promise<void>((resolve) => {
      client.connection.onRequest(DiagnosticRefreshRequest.type, () => resolve());
    });
    await client.open('report.txt', DRAFT);
    expect((await client.pull('report.txt'))[0]?.message).toMatch(/\p{Script=Han}/u);
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { reportlint: { locale: 'en' } } });
    await asked;
    expect((await client.pull('report.txt'))[0]?.message).not.toMatch(/占位/u);
  });

  it('run no code of a folder that is not trusted', async () => {
    const folder = temporaryFolder({ 'reportlint.config.mjs': 'globalThis.wasRun = true; export default { rules: { "no-x-placeholder": "off" } };\n' });
    const client = await connectClient(folder, PULLS, { isTrusted: false });
    await client.open('report.txt', DRAFT);
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { reportlint: { isTrusted: true } } });
    await client.pull('report.txt');
    expect('wasRun' in globalThis).toBe(false);
  });

  it('of the workspace cover drafts that are not open, and are unchanged while the files are', async () => {
    const folder = temporaryFolder({ 'a.txt': DRAFT, 'deep/b.md': DRAFT, 'node_modules/c.txt': DRAFT, '.gitignore': 'node_modules\n' });
    const client = await connectClient(folder);
    await client.open('a.txt', DRAFT);
    const ask = (previousResultIds: { uri: string; value: string }[]) => client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds });
    const [only, ...others] = (await ask([])).items;
    expect(others).toEqual([]);
    expect(only).toMatchObject({ kind: 'full', uri: client.uri('deep/b.md'), items: [{ code: 'no-x-placeholder' }] });
    const known = { uri: client.uri('deep/b.md'), value: only?.resultId as string };
    expect((await ask([known])).items).toMatchObject([{ kind: 'unchanged' }]);
    writeFileSync(join(folder, 'deep/b.md'), DRAFT.replace('XX', '河东街道'));
    expect((await ask([known])).items).toMatchObject([{ kind: 'full', items: [] }]);
  });
});

describe('code actions', () => {
  it('apply a safe fix: the text between a pair of markers stays', async () => {
    const client = await connectClient(temporaryFolder());
    const text = DRAFT.replace('二、', '##paidbegin##\n二、').replace('特此', '##paidend##\n特此');
    await client.open('report.txt', text);
    const actions = await client.actions('report.txt', { start: { line: 5, character: 0 }, end: { line: 5, character: 4 } });
    const fix = actions.find(({ isPreferred }) => isPreferred);
    expect(applied(text, client, 'report.txt', fix)).toBe(text.replace('##paidbegin##\n', ''));
  });

  it('fix everything at once when asked for, and offer nothing of that kind in a light bulb', async () => {
    const client = await connectClient(temporaryFolder());
    const text = DRAFT.replace('二、', '##paidbegin##\n二、').replace('特此', '##paidend##\n特此');
    await client.open('report.txt', text);
    const [fixAll, ...others] = await client.actions('report.txt', WHOLE, { only: ['source.fixAll'] });
    expect(others).toEqual([]);
    expect(applied(text, client, 'report.txt', fixAll)).toBe(DRAFT);
    const kinds = (await client.actions('report.txt', WHOLE)).map(({ kind }) => kind);
    expect(kinds).not.toContain('source.fixAll.reportlint');
  });

  it('belong to the diagnostics that the client sends along', async () => {
    const client = await connectClient(temporaryFolder());
    await client.open('report.md', '# 防汛工作小结\n\n今年汛期，XX街道共转移群众312人。\n');
    const diagnostics = [...(await client.pull('report.md'))];
    const xRun = diagnostics.find(({ code }) => code === 'no-x-placeholder') as Diagnostic;
    const actions = await client.actions('report.md', xRun.range, { diagnostics });
    expect(actions.every((action) => action.diagnostics?.[0]?.code === 'no-x-placeholder')).toBe(true);
  });

  it('suppress a finding of Markdown by a comment, which then holds; plain text has none', async () => {
    const client = await connectClient(temporaryFolder());
    const text = '# 防汛工作小结\n\n今年汛期，XX街道共转移群众312人。\n';
    await client.open('report.md', text);
    const place = { start: { line: 2, character: 5 }, end: { line: 2, character: 5 } };
    const suppress = (await client.actions('report.md', place)).find(({ edit }) => JSON.stringify(edit ?? '').includes('reportlint-disable'));
    await client.change('report.md', 2, [{ text: applied(text, client, 'report.md', suppress) }]);
    expect(codes(await client.pull('report.md'))).not.toContain('no-x-placeholder');

    await client.open('report.txt', DRAFT);
    const inText = await client.actions('report.txt', WHOLE);
    expect(inText.filter(({ edit }) => JSON.stringify(edit ?? '').includes('reportlint-disable'))).toEqual([]);
  });

  it('explain a rule by its page', async () => {
    const client = await connectClient(temporaryFolder(), { ...PULLS, window: { showDocument: { support: true } } });
    const shown = new Promise<string>((resolve) => {
      client.connection.onRequest(ShowDocumentRequest.type, ({ uri }) => {
        resolve(uri);
        return { success: true };
      });
    });
    await client.open('report.txt', DRAFT);
    const explain = (await client.actions('report.txt', WHOLE)).find(({ command }) => command?.command === 'reportlint.explain');
    expect(client.initialized.capabilities.executeCommandProvider?.commands).toContain(explain?.command?.command);
    await client.connection.sendRequest(ExecuteCommandRequest.type, { command: 'reportlint.explain', arguments: explain?.command?.arguments ?? [] });
    // The draft is Chinese, and so is the page.
    expect(await shown).toMatch(/zh\/no-x-placeholder\.md$/u);
  });
});

describe('hovers and symbols', () => {
  it('a hover over a finding tells what its rule finds and why; elsewhere there is none', async () => {
    const client = await connectClient(temporaryFolder());
    await client.open('report.txt', DRAFT);
    const at = (line: number, character: number) =>
      client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: client.uri('report.txt') }, position: { line, character } });
    expect(await at(4, 6)).toMatchObject({ contents: { value: expect.stringContaining('no-x-placeholder') }, range: { start: { line: 4, character: 5 } } });
    expect(await at(4, 1)).toBeNull();
  });

  it('symbols are the outline, numbered headings of plain text too', async () => {
    const client = await connectClient(temporaryFolder());
    await client.open('report.txt', DRAFT);
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: client.uri('report.txt') } });
    expect(symbols).toMatchObject([{ name: '一、基本情况' }, { name: '二、下一步打算', range: { start: { line: 5, character: 0 } } }]);
  });
});

/** The text after an action. */
function applied(
  text: string,
  client: Client,
  name: string,
  action: { edit?: { changes?: Record<string, Parameters<typeof TextDocument.applyEdits>[1]> } } | undefined,
): string {
  const edits = action?.edit?.changes?.[client.uri(name)] ?? [];
  expect(edits.length).toBeGreaterThan(0);
  return TextDocument.applyEdits(TextDocument.create(client.uri(name), 'plaintext', 1, text), edits);
}
