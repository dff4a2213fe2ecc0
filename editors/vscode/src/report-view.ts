import { commands, type Disposable, EventEmitter, Uri, ViewColumn, window, workspace } from 'vscode';

/** No draft: a report that quotes blanks must not be linted for them, nor asked to be saved. */
const SCHEME = 'reportlint-report';

/** Shows what a command reported, read-only and as it is meant to be read; asked again, the same view shows the new report. */
export class ReportView implements Disposable {
  private readonly reports = new Map<string, string>();
  private readonly changed = new EventEmitter<Uri>();
  private readonly registration = workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: this.changed.event,
    provideTextDocumentContent: ({ path }) => this.reports.get(path) ?? '',
  });

  /** @param title what the tab is called */
  async show(title: string, markdown: string): Promise<void> {
    const uri = Uri.from({ scheme: SCHEME, path: `/${title}.md` });
    this.reports.set(uri.path, markdown);
    this.changed.fire(uri);
    try {
      await commands.executeCommand('markdown.showPreviewToSide', uri);
    } catch {
      // The preview belongs to an extension that can be switched off.
      await window.showTextDocument(uri, { viewColumn: ViewColumn.Beside, preview: true });
    }
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }
}
