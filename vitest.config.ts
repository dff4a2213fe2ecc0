import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['rules/**/*.test.ts', 'test/**/*.test.ts'],
    reporters: ['default', './scripts/plain-result-reporter.mjs'],
    // Some tests start the built command; a busy machine needs its time.
    testTimeout: 30_000,
  },
});
