/** Why this Node cannot run reportlint, in one sentence; null when it can. The range is that of `engines` in package.json. */
export function nodeVersionProblem(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isSupported = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  return isSupported ? null : `reportlint: Node ${version} is not supported; install Node 20.19, 22.12 or newer (https://nodejs.org)`;
}
