import { defaultClientConditions, defineConfig } from 'vite';

/** The parser of web pages is never called here (`answer.ts`), and a page that is mailed around does without it. */
const noWebPages = () => ({
  name: 'no-web-pages',
  enforce: 'pre',
  resolveId: (id) => (/html-tree\.ts$/u.test(id) ? '\0no-web-pages' : null),
  load: (id) => (id === '\0no-web-pages' ? 'export {};' : null),
});

/** One page with its worker, which is put into the page as text: a page that is opened from a disk may not load a second file. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  // Without `worker`, a package below remark takes its browser version, which wants a document that a worker does not have.
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  worker: { format: 'iife', plugins: () => [noWebPages()] },
  build: { target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1500, assetsInlineLimit: 0 },
});
