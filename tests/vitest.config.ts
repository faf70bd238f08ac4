import { defineConfig } from 'vitest/config';
import { ClosingLineReporter } from './support/closing-line-reporter.ts';
import { LongestFirst } from './support/longest-first.ts';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/build-before-tests.ts', 'tests/support/postgres.ts'],
    setupFiles: ['tests/support/no-unexpected-console.ts'],
    // Most of the time goes by in waiting for processes and browsers, not in computing.
    maxWorkers: 4,
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    hookTimeout: 240_000,
    reporters: ['dot', new ClosingLineReporter()],
  },
});
