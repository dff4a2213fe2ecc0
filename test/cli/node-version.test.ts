import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nodeVersionProblem } from '../../src/cli/node-version.ts';

it.each(['20.19.0', '20.20.2', '22.12.0', '22.23.3', '24.0.0', '26.10.0'])('Node %s is fine', (version) => {
  expect(nodeVersionProblem(version)).toBeNull();
});

it.each(['16.20.0', '18.20.4', '20.18.3', '21.7.3', '22.11.0'])('Node %s is refused in one sentence', (version) => {
  expect(nodeVersionProblem(version)).toBe(`reportlint: Node ${version} is not supported; install Node 20.19, 22.12 or newer (https://nodejs.org)`);
});

it('follows package.json', () => {
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(engines.node).toBe('^20.19.0 || >=22.12.0');
});
