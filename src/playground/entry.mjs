// What only the bundler knows: the worker as text inside the page, and drafts as strings.
import english from '../../fixtures/drafts/incident-report/report.md?raw';
import chinese from '../../fixtures/drafts/self-assessment/report.txt?raw';
import { startPage } from './page.ts';
import DraftWorker from './worker.ts?worker&inline';

startPage({
  startWorker: () => new DraftWorker(),
  examples: { zh: { name: '自查评估报告.txt', text: chinese }, en: { name: 'incident-report.md', text: english } },
});
