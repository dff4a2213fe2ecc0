import { execFile } from 'node:child_process';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { commands, type ExtensionContext, languages, StatusBarAlignment, type StatusBarItem, Uri, window, workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { ReportView } from './report-view.ts';

const SELECTOR = [
  { scheme: 'file', language: 'markdown' },
  { scheme: 'file', language: 'plaintext' },
  { scheme: 'untitled', language: 'markdown' },
  { scheme: 'untitled', language: 'plaintext' },
];

let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const command = context.asAbsolutePath('server/cli.cjs');
  const view = new ReportView();
  const status = window.createStatusBarItem(StatusBarAlignment.Right, 100);
  status.command = 'workbench.actions.view.problems';
  context.subscriptions.push(
    status,
    view,
    languages.onDidChangeDiagnostics(() => showCount(status)),
    window.onDidChangeActiveTextEditor(() => showCount(status)),
    // What was refused to a folder that was not trusted is read after it is.
    workspace.onDidGrantWorkspaceTrust(() => restart(command).then(() => showCount(status))),
    commands.registerCommand('reportlint.restart', () => restart(command).then(() => showCount(status))),
    commands.registerCommand('reportlint.lintWorkspace', () => lintWorkspace(command, view)),
    commands.registerCommand('reportlint.showBlanks', () => showBlanks(command, view)),
    commands.registerCommand('reportlint.annotate', (uri?: Uri) => annotate(command, uri)),
  );
  await restart(command);
  showCount(status);
}

export async function deactivate(): Promise<void> {
  if (client?.isRunning()) await client.stop();
}

async function restart(command: string): Promise<void> {
  // A server that never came up cannot be stopped, and must not keep the next one from starting.
  if (client?.isRunning()) await client.stop();
  const settings = workspace.getConfiguration('reportlint');
  client = new LanguageClient(
    'reportlint',
    'reportlint',
    { module: command, args: ['lsp'], transport: TransportKind.stdio },
    {
      documentSelector: SELECTOR,
      initializationOptions: { isTrusted: workspace.isTrusted, locale: settings.get('locale'), preset: settings.get('preset'), config: settings.get('config') },
      synchronize: { configurationSection: 'reportlint' },
      diagnosticPullOptions: { onChange: true, onTabs: false },
    },
  );
  // The client itself tells the person why; the commands that need no server go on working.
  await client.start().catch(() => undefined);
}

/** Findings of the draft in view, beside the language at the bottom right. */
function showCount(status: StatusBarItem): void {
  const document = window.activeTextEditor?.document;
  if (document === undefined || languages.match(SELECTOR, document) === 0) {
    status.hide();
    return;
  }
  if (!client?.isRunning()) {
    status.text = '$(error) reportlint';
    status.tooltip = 'reportlint is not running';
    status.show();
    return;
  }
  const found = languages.getDiagnostics(document.uri).filter(({ source }) => source === 'reportlint');
  status.text = found.length === 0 ? '$(check) reportlint' : `$(warning) reportlint ${found.length}`;
  status.tooltip = found.length === 0 ? 'reportlint has found nothing' : `reportlint has found ${found.length} places`;
  status.show();
}

/** The whole folder by the command, whose report also covers Word documents. */
async function lintWorkspace(command: string, view: ReportView): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri.fsPath;
  if (folder === undefined) {
    await window.showInformationMessage('reportlint: open a folder first.');
    return;
  }
  const { output, problems } = await run(command, ['--format', 'markdown', ...settingsOf(folder), ...presetOf()], folder);
  await view.show('reportlint', output || problems);
}

async function showBlanks(command: string, view: ReportView): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined) return;
  if (document.isUntitled || (document.isDirty && !(await document.save()))) {
    await window.showInformationMessage('reportlint: save the draft first.');
    return;
  }
  const path = document.uri.fsPath;
  const { output, problems } = await run(command, ['blanks', path, ...settingsOf(path)], dirname(path));
  await view.show(`${basename(path)} · blanks`, output || problems);
}

async function annotate(command: string, chosen: Uri | undefined): Promise<void> {
  const uri = chosen ?? (await window.showOpenDialog({ filters: { Word: ['docx', 'docm'] } }))?.[0];
  if (uri === undefined) return;
  const path = uri.fsPath;
  const suggested = join(dirname(path), `${basename(path, extname(path))}.reportlint${extname(path)}`);
  const target = await window.showSaveDialog({ defaultUri: Uri.file(suggested), filters: { Word: ['docx', 'docm'] } });
  if (target === undefined) return;
  const { problems, code } = await run(command, ['annotate', path, '-o', target.fsPath, ...settingsOf(path), ...presetOf()], dirname(path));
  if (code === 2) await window.showErrorMessage(problems || 'reportlint: the document could not be annotated.');
  else if ((await window.showInformationMessage(`reportlint: written to ${basename(target.fsPath)}.`, 'Open')) === 'Open') {
    await commands.executeCommand('vscode.open', target);
  }
}

/** What the server was told, for the command: both must find the same. A path in the settings starts from the workspace folder. */
function settingsOf(path: string): string[] {
  const uri = Uri.file(path);
  const settings = workspace.getConfiguration('reportlint', uri);
  const config = settings.get<string>('config');
  const folder = workspace.getWorkspaceFolder(uri)?.uri.fsPath ?? dirname(path);
  return [
    '--locale',
    settings.get<string>('locale') || 'auto',
    ...(config ? ['--config', resolve(folder, config)] : []),
    ...(workspace.isTrusted ? [] : ['--safe']),
  ];
}

/** Apart, since `blanks` follows the configuration alone and has no such option. */
function presetOf(): string[] {
  const preset = workspace.getConfiguration('reportlint').get<string>('preset');
  return preset ? ['--preset', preset] : [];
}

interface Outcome {
  readonly output: string;
  readonly problems: string;
  readonly code: number;
}

/** The command that came with the extension, run by the Node of the editor. */
function run(command: string, args: readonly string[], cwd: string): Promise<Outcome> {
  return new Promise((settle) => {
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
    execFile(process.execPath, [command, ...args], { cwd, env, maxBuffer: 64 * 1024 * 1024 }, (error, output, problems) => {
      settle({ output, problems, code: error === null ? 0 : typeof error.code === 'number' ? error.code : 2 });
    });
  });
}
