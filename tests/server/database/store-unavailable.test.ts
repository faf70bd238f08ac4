import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, describe, expect, test } from 'vitest';
import { openDatabase, type Store } from '../../../server/database/open-database.ts';
import { refuseUnsafeVersion } from '../../../server/database/open-sqlite.ts';
import { isStoreUnavailable } from '../../../server/database/store-unavailable.ts';
import { startPostgres } from '../../support/postgres.ts';
import { createTestDatabase, engines, type TestDatabase } from '../../support/test-store.ts';

let database: TestDatabase;
afterEach(() => database.remove());

const errorOf = (work: Promise<unknown>) => work.then(String, (error: unknown) => error);
const fill = (store: Store, length: number) =>
  store.db
    .insertInto('write_probe')
    .values({ id: 2, nonce: 'x'.repeat(length) })
    .execute();

describe.each(engines)('on %s', (engine) => {
  test('a mistake of ours is not an unavailable store', async () => {
    database = await createTestDatabase(engine);
    const store = await database.open();
    for (const statement of ['select * from nothing', 'selct', 'select 1 from enquiry where x = 1'])
      expect(isStoreUnavailable(await errorOf(sql.raw(statement).execute(store.db)))).toBe(false);
    await fill(store, 1);
    expect(isStoreUnavailable(await errorOf(fill(store, 1)))).toBe(false);
    expect(isStoreUnavailable(new Error('Cannot find a template'))).toBe(false);
    expect(isStoreUnavailable('text')).toBe(false);
  });
});

test('a full disk is an unavailable store that can still be read, and writes again when there is room', async () => {
  database = await createTestDatabase('sqlite');
  const store = await database.open();
  expect(await store.isWritable()).toBe(true);
  await sql`pragma max_page_count = 1`.execute(store.db);
  const error = await errorOf(fill(store, 100_000));
  expect(isStoreUnavailable(error)).toBe(true);
  expect(isStoreUnavailable(new Error('Cannot receive', { cause: error }))).toBe(true);
  expect(await store.db.selectFrom('write_probe').select('id').execute()).toEqual([{ id: 1 }]);
  await sql`pragma max_page_count = 1000000`.execute(store.db);
  await fill(store, 100_000);
});

test('a file that may not be written any more is an unavailable store', async () => {
  database = await createTestDatabase('sqlite');
  const store = await database.open();
  await sql`pragma query_only = on`.execute(store.db);
  expect(await store.isWritable()).toBe(false);
});

test('a PostgreSQL that stops is unavailable until it is back, and the process lives on', async () => {
  database = await createTestDatabase('sqlite');
  const postgres = await startPostgres();
  const options = { url: `${postgres.url}/postgres`, dataDir: database.options.dataDir };
  const store = await openDatabase(options);
  try {
    await postgres.stop();
    expect(await store.isWritable()).toBe(false);
    expect(isStoreUnavailable(await errorOf(fill(store, 1)))).toBe(true);
    await postgres.start();
    const before = performance.now();
    while (!(await store.isWritable())) await setTimeout(20);
    expect(performance.now() - before).toBeLessThan(5000);
  } finally {
    await store.close();
    await postgres.remove();
  }
});

test('a PostgreSQL that is not there when we start is said in one sentence', async () => {
  database = await createTestDatabase('sqlite');
  const opening = openDatabase({
    url: 'postgres://somebody@127.0.0.1:1/nothing',
    dataDir: database.options.dataDir,
  });
  await expect(opening).rejects.toThrow(
    'Cannot open the store: PostgreSQL cannot be reached (ECONNREFUSED)',
  );
});

test('a SQLite that is known to damage files is refused', () => {
  for (const version of ['3.51.2', '3.50.9', '3.9.0', '2.99.99']) {
    expect(() => refuseUnsafeVersion(version)).toThrow(`Cannot use SQLite ${version}`);
  }
  for (const version of ['3.51.3', '3.51.10', '3.53.4', '4.0.0']) refuseUnsafeVersion(version);
});
