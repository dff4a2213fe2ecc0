// `npm run build:page`: the playground as one file, dist/page/index.html, which works from a disk and without a network.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inProject, say } from './project.mjs';

/** Bytes. It is mailed around and kept on shared drives. */
const LARGEST = 1_500_000;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildPage();

export async function buildPage() {
  const result = await build({ configFile: inProject('src/playground/vite.config.mjs'), logLevel: 'warn', build: { write: false } });
  const page = onePage([result].flat()[0].output);
  const size = Buffer.byteLength(page);
  if (size > LARGEST) throw new Error(`the page has ${size} bytes, more than the ${LARGEST} it may have`);
  mkdirSync(inProject('dist/page'), { recursive: true });
  writeFileSync(inProject('dist/page/index.html'), page);
  say(`dist/page/index.html: ${Math.round(size / 1000)} kB`);
}

function onePage(output) {
  const html = String(output.find(({ fileName }) => fileName === 'index.html').source);
  const chunks = output.filter(({ type }) => type === 'chunk');
  if (chunks.length !== 1) throw new Error(`the page must be one chunk, not ${chunks.map(({ fileName }) => fileName).join(', ')}`);
  const css = output.filter(({ fileName }) => fileName.endsWith('.css')).map(({ source }) => String(source));
  // Only these could end a script element or change how it is read; in a string, an escape means the same.
  const script = chunks[0].code.replaceAll(/<(?=\/script|!--)/giu, '\\x3c');
  return html
    .replace(/\s*<script type="module"[^>]*><\/script>/u, '')
    .replace(/\s*<link rel="stylesheet"[^>]*>/u, '')
    .replace('<meta charset="utf-8">', () => `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policyFor(script)}">`)
    .replace('</head>', () => `<style>${css.join('\n')}</style>\n</head>`)
    .replace('</body>', () => `<script type="module">${script}</script>\n</body>`);
}

/** The page's own script, its worker, and no connection to anything. */
function policyFor(script) {
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
