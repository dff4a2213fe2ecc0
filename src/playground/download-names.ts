/** What the page offers to take away: a name for the button, and for which drafts. The files are made by `downloads.ts`, in the worker. */
export interface DownloadName {
  readonly id: string;
  readonly label: { readonly zh: string; readonly en: string };
  isFor(draftName: string): boolean;
}

export const downloadNames: readonly DownloadName[] = [
  { id: 'html-report', label: { zh: '下载检查报告', en: 'Download report' }, isFor: () => true },
  { id: 'annotated-docx', label: { zh: '下载带批注的 Word', en: 'Download with comments' }, isFor: (name) => /\.do[ct][xm]$/iu.test(name) },
];
