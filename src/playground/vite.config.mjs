import { gzipSync } from 'node:zlib';
import { build, defaultClientConditions, defineConfig } from 'vite';

/** Without `worker`, a package below remark takes its browser version, which wants a document that a worker does not have. */
const resolve = { conditions: ['worker', ...defaultClientConditions] };

/** The parser of web pages is never called here (`answer.ts`), and a page that is mailed around does without it. */
const noWebPages = {
  name: 'no-web-pages',
  enforce: 'pre',
  resolveId: (id) => (/html-tree\.ts$/u.test(id) ? '\0no-web-pages' : null),
  load: (id) => (id === '\0no-web-pages' ? 'export {};' : null),
};

/**
 * The worker as text inside the page, packed: a page that is opened from a disk may not load a second file,
 * and unpacked the engine would be two thirds of it.
 */
const packedWorker = {
  name: 'packed-worker',
  resolveId: (id) => (id === 'virtual:packed-worker' ? `\0${id}` : null),
  async load(id) {
    if (id !== '\0virtual:packed-worker') return null;
    const input = `${import.meta.dirname}/worker.ts`;
    const options = { write: false, target: 'es2022', lib: { entry: input, formats: ['iife'], name: 'reportlint' } };
    const result = await build({ configFile: false, logLevel: 'warn', plugins: [noWebPages], resolve, build: options });
    const { code } = [result].flat()[0].output[0];
    return `export default ${JSON.stringify(gzipSync(code, { level: 9 }).toString('base64'))};`;
  },
};

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  resolve,
  plugins: [packedWorker],
  build: { target: 'es2022', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1500, assetsInlineLimit: 0 },
});
