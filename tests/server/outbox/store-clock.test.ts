import { afterEach, expect, test } from 'vitest';
import { createStoreClock } from '../../../server/outbox/store-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-store.ts';

const wrong = Temporal.Instant.from('2020-02-29T00:00:00Z');

let database: TestDatabase;
afterEach(() => database.remove());

function secondsBetween(a: Temporal.Instant, b: Temporal.Instant): number {
  return Math.abs(a.until(b).total('seconds'));
}

test('on PostgreSQL every process goes by the clock of the database, whatever its own says', async () => {
  database = await createTestDatabase('postgres');
  const clock = await createStoreClock(await database.open(), () => wrong);
  expect(secondsBetween(clock.now(), Temporal.Now.instant())).toBeLessThan(2);
  const before = clock.now();
  await clock.setRight();
  expect(secondsBetween(before, clock.now())).toBeLessThan(2);
});

test('two processes on PostgreSQL agree', async () => {
  database = await createTestDatabase('postgres');
  const [one, other] = await Promise.all([database.open(), database.open()]);
  const clocks = [
    await createStoreClock(one, () => wrong),
    await createStoreClock(other, () => Temporal.Now.instant()),
  ];
  const [first, second] = clocks.map((clock) => clock.now());
  expect(secondsBetween(first!, second!)).toBeLessThan(0.5);
});

test('on SQLite, which is on one machine, it is the machine’s', async () => {
  database = await createTestDatabase('sqlite');
  const clock = await createStoreClock(await database.open(), () => wrong);
  expect(clock.now().equals(wrong)).toBe(true);
  await clock.setRight();
});
