import { defineConfig } from 'vitest/config';

/** With the real programs at the other end, where they are installed: `npm run test:e2e`. */
export default defineConfig({
  test: { include: ['test/e2e/**/*.e2e.ts'], testTimeout: 90_000, fileParallelism: false, expect: { poll: { timeout: 20_000 } } },
});
