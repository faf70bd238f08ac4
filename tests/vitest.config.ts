import { defineConfig } from 'vitest/config';
import { ClosingLineReporter } from './support/closing-line-reporter.ts';
import { LongestFirst } from './support/longest-first.ts';

/** What changes nothing that a later file in the same process could notice. */
const harmless = [
  'tests/src/**/*.test.ts',
  'tests/architecture/**/*.test.ts',
  'tests/server/*/**/*.test.ts',
];

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    projects: [
      {
        extends: true,
        test: { name: 'apart', include: ['tests/**/*.test.ts'], exclude: harmless },
      },
      // To start a process and load everything into it takes longer than most of these files do.
      { extends: true, test: { name: 'together', include: harmless, isolate: false } },
    ],
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
