import { expect, test } from 'vitest';
import { runControl } from './run-controls.ts';
import { runChaos } from './run.ts';

/** A small dose; `npm run chaos` gives any other. */
const seed = 20261126;

test('two processes on one SQLite file, killed again and again, lose nobody and mail nobody twice', async () => {
  const result = await runChaos({ engine: 'sqlite', seed, kills: 5, restarts: 0, processes: 2 });
  expect(result.violations).toEqual([]);
  expect(result).toMatchObject({ kills: 5, lost: 0, twice: 0 });
  expect(result.enquiries).toBeGreaterThan(0);
}, 180_000);

test('so do two processes on a PostgreSQL that restarts', async () => {
  const result = await runChaos({
    ...{ engine: 'postgres', seed, kills: 2, restarts: 3, processes: 2 },
    // The machine may be busy with other tests.
    readyWithinMs: 30_000,
  });
  expect(result.violations).toEqual([]);
  expect(result).toMatchObject({ restarts: 3, lost: 0, twice: 0 });
  expect(result.enquiries).toBeGreaterThan(0);
}, 180_000);

test('a build that breaks the promise is noticed', async () => {
  // Two sends must meet at the right moment, which a busy machine may not bring about at once.
  let outcome = 'missed';
  for (let more = 0; more < 4 && outcome !== 'caught'; more += 1) {
    ({ outcome } = await runControl('two-transactions', seed + more, 2));
  }
  expect(outcome).toBe('caught');
}, 360_000);
