const WINDOWS_ROOT = /^(?:[A-Za-z]:[\\/]|\\\\)/u;

/** A path as people are shown it: relative to `cwd` when it lies below, else as it is; with `/` on Windows too. */
export function displayPath(path: string, cwd: string): string {
  const isWindows = WINDOWS_ROOT.test(cwd) || WINDOWS_ROOT.test(path);
  const shown = isWindows ? path.replaceAll('\\', '/') : path;
  const folder = isWindows ? cwd.replaceAll('\\', '/') : cwd;
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  const isBelow = isWindows ? shown.toLowerCase().startsWith(prefix.toLowerCase()) : shown.startsWith(prefix);
  return isBelow && shown.length > prefix.length ? shown.slice(prefix.length) : shown;
}
