import { defineConfig } from 'vitest/config';

const COUNTS = 'test/program/counts.test.ts';

export default defineConfig({
  test: {
    // What is counted must not have been read by another test before: that file has a process of its own.
    projects: [
      { extends: true, test: { name: 'tests', include: ['test/**/*.test.ts'], exclude: ['test/cases/**', 'node_modules/**', COUNTS], isolate: false } },
      { extends: true, test: { name: 'counts', include: [COUNTS], isolate: true } },
    ],
    // Both rule testers look for describe, it and afterAll on the global object.
    globals: true,
    // Processes, because tests of the command change the working directory; two that are kept, because starting one costs more than most tests.
    pool: 'forks',
    maxWorkers: 2,
    // The first typed lint of a run loads the whole of TypeScript.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    reporters: ['default', './test/house/closing-line.ts'],
  },
});
