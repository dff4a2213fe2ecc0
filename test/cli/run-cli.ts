import { vi } from 'vitest';

export { run } from './run-main.ts';

// What the command line does is tested with two rules of its own.
vi.mock('../../rules/index.ts', () => import('./toy-rules.ts'));
