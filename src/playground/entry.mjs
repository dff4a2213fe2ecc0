// What only the bundler knows: the worker inside the page, and drafts as strings.
import packedWorker from 'virtual:packed-worker';
import english from '../../fixtures/drafts/incident-report/report.md?raw';
import chinese from '../../fixtures/drafts/self-assessment/report.txt?raw';
import { startPage } from './page.ts';

const workerAddress = URL.createObjectURL(await unpack(packedWorker));

startPage({
  startWorker: () => new Worker(workerAddress),
  examples: { zh: { name: '自查评估报告.txt', text: chinese }, en: { name: 'incident-report.md', text: english } },
});

/** Base64 of gzip → a script. */
async function unpack(packed) {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Blob([await new Response(stream).arrayBuffer()], { type: 'text/javascript' });
}
