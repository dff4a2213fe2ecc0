// Bundles the command line to dist/cli.cjs, and to dist/lint-thread.cjs what its threads begin with. Starting a command costs most for the code it loads: a small entry, and chunks in dist/cli/,
// those apart that only some runs need (Markdown, configuration files, other formats). The entry loads them with code compiled before.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';
import { inProject } from './project.mjs';

/** Not bundled: found beside the user's project, if at all. cosmiconfig names typescript in a loader that we replace. */
const EXTERNAL = ['typescript', 'jiti'];

/**
 * What every run loads is two files, not twenty: --help and the like need only the first.
 * A group takes along what its modules import statically; the rest stays in chunks of its own.
 */
const CHUNKS = [
  { name: 'main', priority: 2, test: /src[\\/]cli[\\/]main\.ts$/u },
  { name: 'lint', priority: 1, test: /src[\\/](?:cli[\\/]lint-command|reporters[\\/]pretty)\.ts$/u },
];

/** commander loads child_process for subcommands that are programs of their own; we have none, and it costs as much as parsing a draft. */
const NO_CHILD_PROCESS = {
  name: 'no-child-process',
  resolveId: (source, importer) => (source === 'node:child_process' && /node_modules[\\/]commander/u.test(importer ?? '') ? '\0no-child-process' : null),
  load: (id) => (id === '\0no-child-process' ? 'export {};' : null),
};

/** Globs in a configuration are rare, and picomatch takes as long to set itself up as a rule to run: it does so at the first glob. */
const LATE_PICOMATCH = {
  name: 'late-picomatch',
  transform: (code, id) =>
    /src[\\/]config[\\/]match-glob\.ts$/u.test(id)
      ? code.replace(/^import picomatch from ('[^']+');$/mu, 'const picomatch = (...globs) => require($1)(...globs);')
      : null,
};

/** @param buildId changes with every source; results that another build kept are not used */
export async function bundleCommand(buildId) {
  const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  const define = { VERSION_OF_BUNDLE: JSON.stringify(version), BUILD_OF_BUNDLE: JSON.stringify(buildId) };
  const chunks = await bundle(['src/cli/main.ts', 'src/cli/lint-thread.ts'], define);
  for (const chunk of chunks) {
    mkdirSync(dirname(inProject(`dist/${chunk.fileName}`)), { recursive: true });
    writeFileSync(inProject(`dist/${chunk.fileName}`), loadable(chunk.code));
  }
  const chunkOf = (name) => JSON.stringify(`./${chunks.find(({ isEntry, facadeModuleId }) => isEntry && facadeModuleId.endsWith(name)).fileName}`);
  const [entry] = await bundle(['src/cli/bin.ts'], { ...define, MAIN_CHUNK: chunkOf('main.ts') });
  const [thread] = await bundle(['src/cli/thread-bin.ts'], { ...define, THREAD_CHUNK: chunkOf('lint-thread.ts') });
  writeFileSync(inProject('dist/cli.cjs'), entry.code);
  writeFileSync(inProject('dist/lint-thread.cjs'), thread.code);
  writeFileSync(inProject('dist/THIRD-PARTY-LICENSES'), licensesOf([entry, ...chunks].flatMap(({ moduleIds }) => moduleIds)));
}

async function bundle(inputs, define) {
  const build = await rolldown({
    plugins: [NO_CHILD_PROCESS, LATE_PICOMATCH],
    input: inputs.map(inProject),
    cwd: inProject('.'),
    platform: 'node',
    external: EXTERNAL,
    tsconfig: inProject('tsconfig.node.json'),
    treeshake: true,
    transform: { define },
    logLevel: 'warn',
    // The chunks put together what belongs to one run, whether it is imported lazily or not.
    checks: { ineffectiveDynamicImport: false },
  });
  const { output } = await build.generate({
    format: 'cjs',
    minify: true,
    codeSplitting: { groups: CHUNKS },
    entryFileNames: 'cli/[name]-[hash].cjs',
    chunkFileNames: (chunk) => `cli/${chunkName(chunk)}-[hash].cjs`,
  });
  await build.close();
  return output.filter(({ type }) => type === 'chunk');
}

/**
 * What a rule says of itself is a quarter of the code, and a run needs a few of its messages: made when it is asked for, it costs nothing at
 * the start. `messages: {…}` → `get messages() { … }`, which puts the value in its own place; so with `examples`, `summary` and `rationale`.
 */
function withLateWords(code) {
  const places = [];
  const visit = (node) => {
    if (typeof node !== 'object' || node === null) return;
    const names = node.type === 'ObjectExpression' ? node.properties.map(({ key }) => key?.name) : [];
    if (['messages', 'rationale', 'check'].every((name) => names.includes(name)))
      places.push(...node.properties.filter(({ key, value }) => LATE.has(key?.name) && value?.type === 'ObjectExpression'));
    for (const value of Object.values(node)) visit(value);
  };
  visit(parseAst(code));
  places.sort((a, b) => b.start - a.start);
  return places.reduce(
    (text, { start, end, key, value }) => `${text.slice(0, start)}${late(key.name, code.slice(value.start, value.end))}${text.slice(end)}`,
    code,
  );
}

const LATE = new Set(['messages', 'examples', 'summary', 'rationale']);

function late(name, object) {
  return `get ${name}(){let value=${object};Object.defineProperty(this,"${name}",{value,enumerable:true});return value}`;
}

const IMPORT = '__import';

/**
 * `import(x)` → `__import(x)`, which the loader gives: a script that V8 took from a cache cannot import by itself, and one that was
 * compiled can do so only by an experimental part of Node, which warns.
 */
function withImportFunction(code) {
  const places = [];
  const visit = (node) => {
    if (typeof node !== 'object' || node === null) return;
    if (node.type === 'ImportExpression') places.push(node.start);
    for (const value of Object.values(node)) visit(value);
  };
  visit(parseAst(code));
  places.sort((a, b) => b - a);
  return places.reduce((text, at) => `${text.slice(0, at)}${IMPORT}${text.slice(at + 'import'.length)}`, code);
}

/**
 * What `src/cli/load-compiled.ts` takes: an expression that is a function, in ASCII. A character as an escape means the same in strings,
 * in regular expressions with every flag and in names; in a raw template it would not.
 */
function loadable(code) {
  const callable = withImportFunction(withLateWords(code));
  if (/String\.raw`[^`]*[^\x00-\x7f]/u.test(code)) throw new Error('String.raw with characters that are not ASCII: the build cannot escape them');
  const ascii = callable.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `(function(exports,require,module,__filename,__dirname,${IMPORT}){${ascii}\n})`;
}

/** Named after the package where its own file says nothing (`dist/index.js`). */
function chunkName({ name, facadeModuleId }) {
  const packageName = /.*node_modules[\\/]([\w.-]+)/u.exec(facadeModuleId ?? '')?.[1];
  return packageName ?? name;
}

/** The licences of the packages that the bundle holds, as they ask for. */
function licensesOf(modules) {
  const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== null));
  const packages = [...folders].map((folder) => ({ folder, manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }));
  packages.sort((a, b) => (a.manifest.name < b.manifest.name ? -1 : a.manifest.name > b.manifest.name ? 1 : 0));
  const texts = packages.map(({ folder, manifest }) => {
    const license = manifest.license ?? manifest.licenses?.map(({ type }) => type).join(', ') ?? 'no licence named';
    return `${manifest.name} ${manifest.version} (${license})\n\n${licenseText(folder)}`;
  });
  return `dist/cli.cjs and the files in dist/cli/ contain the following packages.\n\n${texts.map((text) => `${'-'.repeat(80)}\n\n${text.trim()}\n`).join('\n')}`;
}

/** The folder of the package that a module belongs to; null for our own. */
function packageFolder(moduleId) {
  const path = moduleId.replace(/^\0/u, '').replace(/\?.*$/u, '');
  if (!path.includes('node_modules')) return null;
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    // Some packages have a nameless package.json in a subfolder, only to say what kind of modules it holds.
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name !== undefined) return folder;
  }
  return null;
}

function licenseText(folder) {
  const name = readdirSync(folder).find((file) => /^(?:licen[cs]e|copying)(?:\.|-|$)/iu.test(file));
  return name === undefined ? 'The package comes without the text of its licence.' : readFileSync(join(folder, name), 'utf8');
}
