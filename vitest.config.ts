import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/cases/**', 'node_modules/**'],
    // Both rule testers look for describe, it and afterAll on the global object.
    globals: true,
    // Processes, because tests of the command change the working directory; two that are kept, because starting one costs more than most tests.
    pool: 'forks',
    maxWorkers: 2,
    isolate: false,
    // The first typed lint of a run loads the whole of TypeScript.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', './test/house/closing-line.ts'],
  },
});
