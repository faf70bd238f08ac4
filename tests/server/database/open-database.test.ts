import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../server/database/open-database.ts';
import { openDatabase } from '../../../server/database/open-database.ts';
import { runProcess } from '../../support/run-process.ts';
import { createTestDatabase, engines, type TestDatabase } from '../../support/test-store.ts';

describe.each(engines)('a store on %s', (engine) => {
  let database: TestDatabase;
  let store: Store;
  beforeEach(async () => {
    database = await createTestDatabase(engine);
    store = await database.open();
  });
  afterEach(() => database.remove());

  test('says which engine it runs on and that it can write', async () => {
    expect(store.engine).toBe(engine);
    expect(await store.isWritable()).toBe(true);
    expect(await store.isWritable()).toBe(true);
  });

  test('is opened by several processes at once', async () => {
    const empty = await createTestDatabase(engine);
    const openings = Array.from({ length: 4 }, () =>
      runProcess('opening-process.ts', empty.options),
    );
    expect(await Promise.all(openings)).toEqual(['true', 'true', 'true', 'true']);
    await empty.remove();
  });

  test('keeps what it holds when it is opened again', async () => {
    await store.db.insertInto('write_probe').values({ id: 7, nonce: 'kept' }).execute();
    await store.close();
    const reopened = await database.open();
    const row = await reopened.db.selectFrom('write_probe').selectAll().executeTakeFirst();
    expect(row).toEqual({ id: 7, nonce: 'kept' });
  });

  test('refuses a schema that is newer than this program', async () => {
    await store.db.updateTable('schema_version').set({ version: 99 }).execute();
    await expect(database.open()).rejects.toThrow(
      /its schema is version 99, this program knows \d+\. Start the newer program/,
    );
  });

  test('undoes a transaction that fails, and goes on working', async () => {
    const failing = store.db.transaction().execute(async (transaction) => {
      await transaction.insertInto('write_probe').values({ id: 3, nonce: 'undone' }).execute();
      await transaction.insertInto('write_probe').values({ id: 3, nonce: 'again' }).execute();
    });
    await expect(failing).rejects.toThrow();
    expect(await store.db.selectFrom('write_probe').selectAll().execute()).toEqual([]);
    expect(await store.isWritable()).toBe(true);
  });

  test('says how many rows a statement changed, as a bigint', async () => {
    await store.db.insertInto('write_probe').values({ id: 1, nonce: 'a' }).execute();
    await store.db.insertInto('write_probe').values({ id: 2, nonce: 'b' }).execute();
    const changed = await store.db.updateTable('write_probe').set({ nonce: 'c' }).execute();
    expect(changed).toEqual([expect.objectContaining({ numUpdatedRows: 2n })]);
  });

  test('does not mix the statements of two transactions that overlap', async () => {
    const add = (id: number) =>
      store.db.transaction().execute(async (transaction) => {
        await transaction.insertInto('write_probe').values({ id, nonce: 'first' }).execute();
        await new Promise((resolve) => setTimeout(resolve, 5));
        if (id % 2 === 0) throw new Error('undone');
      });
    await Promise.allSettled([1, 2, 3, 4, 5, 6].map(add));
    const rows = await store.db.selectFrom('write_probe').select('id').orderBy('id').execute();
    expect(rows.map(({ id }) => id)).toEqual([1, 3, 5]);
  });
});

describe('a store on SQLite', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase('sqlite');
  });
  afterEach(() => database.remove());

  test('syncs every commit to the disk and writes ahead', async () => {
    const { db } = await database.open();
    async function value(name: string): Promise<unknown> {
      const { rows } = await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(db);
      return Object.values(rows[0] ?? {})[0];
    }
    expect(await value('synchronous')).toBe(2);
    expect(await value('journal_mode')).toBe('wal');
    expect(await value('foreign_keys')).toBe(1);
    expect(await value('trusted_schema')).toBe(0);
    expect(await value('busy_timeout')).toBe(5000);
    expect(await value('journal_size_limit')).toBe(64 * 1024 * 1024);
  });

  test('takes a file of another name below the data folder', async () => {
    const { dataDir } = database.options;
    const store = await openDatabase({ url: 'sqlite:deeper/other.sqlite', dataDir });
    await store.close();
    const file = new DatabaseSync(join(dataDir, 'deeper/other.sqlite'), { readOnly: true });
    expect(file.prepare('select version from schema_version').all()).toHaveLength(1);
    file.close();
  });

  test('refuses an address of an unknown kind', async () => {
    const opening = openDatabase({ url: 'mysql://localhost', dataDir: database.options.dataDir });
    await expect(opening).rejects.toThrow('must begin with sqlite: or postgres://');
  });

  test('takes the write lock when a transaction begins, so that none fails half-way', async () => {
    const store = await database.open();
    const other = new DatabaseSync(join(database.options.dataDir, 'enquiries.sqlite'));
    await store.db.transaction().execute(async (transaction) => {
      await transaction.selectFrom('write_probe').selectAll().execute();
      expect(() => other.exec('begin immediate')).toThrow('database is locked');
    });
    other.close();
  });

  test('says that it cannot write while another process holds the file', async () => {
    const store = await database.open();
    await sql`pragma busy_timeout = 10`.execute(store.db);
    const other = new DatabaseSync(join(database.options.dataDir, 'enquiries.sqlite'));
    other.exec('begin immediate');
    expect(await store.isWritable()).toBe(false);
    other.exec('rollback');
    expect(await store.isWritable()).toBe(true);
    other.close();
  });
});

test('six that open one empty PostgreSQL at the same moment make its tables once', async () => {
  const database = await createTestDatabase('postgres');
  const stores = await Promise.all(Array.from({ length: 6 }, () => database.open()));
  expect(await Promise.all(stores.map((store) => store.isWritable()))).not.toContain(false);
  await database.remove();
});
