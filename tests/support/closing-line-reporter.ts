import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with `N passed, N failed`, the line by which machines judge it. */
export class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const passed = states.filter((state) => state === 'passed').length;
    // A file that could not even be loaded, and an error outside every test, are failures too.
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const failed = states.filter((state) => state === 'failed').length + broken + unhandled.length;
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  }
}
