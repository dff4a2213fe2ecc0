import { defaultClientConditions, defineConfig } from 'vite';

/** One page with its worker, which is put into the page as text: a page that is opened from a disk may not load a second file. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  // Without `worker`, a package below remark takes its browser version, which wants a document that a worker does not have.
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  worker: { format: 'iife' },
  build: { target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1500, assetsInlineLimit: 0 },
});
