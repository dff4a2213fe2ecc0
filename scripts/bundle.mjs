// Bundles the command line to dist/cli.js. Starting a command costs most for the number of files it loads:
// a small entry, and chunks in dist/cli/, those apart that only some runs need (Markdown, configuration files, other formats).
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { inProject } from './project.mjs';

/** Not bundled: found beside the user's project, if at all. cosmiconfig names typescript in a loader that we replace. */
const EXTERNAL = ['typescript', 'jiti'];

/** Where Node can keep compiled code (22.1 and later), later runs start faster. The entry imports the rest only after this. */
const COMPILE_CACHE = 'process.getBuiltinModule?.("node:module").enableCompileCache?.();';

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

export async function bundleCommand() {
  const bundle = await rolldown({
    plugins: [NO_CHILD_PROCESS, LATE_PICOMATCH],
    input: { cli: inProject('src/cli/bin.ts') },
    cwd: inProject('.'),
    platform: 'node',
    external: EXTERNAL,
    tsconfig: inProject('tsconfig.node.json'),
    treeshake: true,
    logLevel: 'warn',
    // The chunks below put together what belongs to one run, whether it is imported lazily or not.
    checks: { ineffectiveDynamicImport: false },
  });
  const { output } = await bundle.write({
    dir: inProject('dist'),
    format: 'esm',
    minify: true,
    codeSplitting: { groups: CHUNKS },
    intro: (chunk) => (chunk.isEntry ? COMPILE_CACHE : ''),
    entryFileNames: '[name].js',
    chunkFileNames: (chunk) => `cli/${chunkName(chunk)}-[hash].js`,
  });
  await bundle.close();
  const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
  writeFileSync(inProject('dist/THIRD-PARTY-LICENSES'), licensesOf(modules));
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
  return `dist/cli.js and the files in dist/cli/ contain the following packages.\n\n${texts.map((text) => `${'-'.repeat(80)}\n\n${text.trim()}\n`).join('\n')}`;
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
