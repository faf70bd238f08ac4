import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Whole processes, databases and browsers are started there, and mostly waited for. */
const long = /\/tests\/(?:chaos|browser)\/|\/(?:delivery|main|outbox-worker)\.test\.ts$/;

/**
 * Begins with the files that take long, so that none of them is waited for when all others are done.
 * Vitest goes by how long each took before, and a fresh checkout has no before.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const { yes = [], no = [] } = Object.groupBy(sorted, ({ moduleId }) =>
      long.test(moduleId) ? 'yes' : 'no',
    );
    return [...yes, ...no];
  }
}
