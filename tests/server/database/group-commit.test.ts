import { copyFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../server/database/open-database.ts';
import { createTestDatabase, engines, type TestDatabase } from '../../support/test-store.ts';

describe.each(engines)('transactions that wait at the same time on %s', (engine) => {
  let database: TestDatabase;
  let store: Store;
  beforeEach(async () => {
    database = await createTestDatabase(engine);
    store = await database.open();
  });
  afterEach(() => database.remove());

  const add = (id: string, then: () => unknown = () => {}) =>
    store.transact(async (transaction) => {
      await transaction.insertInto('provider_call').values({ id, free_at: '' }).execute();
      await then();
      return id;
    });

  const kept = async () =>
    (await store.db.selectFrom('provider_call').select('id').orderBy('id').execute()).map(
      ({ id }) => id,
    );

  test('are each answered with their own result, and all are kept', async () => {
    const ids = Array.from({ length: 250 }, (_, index) => `call-${1000 + index}`);
    expect(await Promise.all(ids.map((id) => add(id)))).toEqual(ids);
    expect(await kept()).toEqual(ids);
  });

  test('fail each for itself: what failed is undone, the others are kept', async () => {
    const fail = () => {
      throw new Error('no');
    };
    const outcomes = await Promise.allSettled([
      add('a'),
      add('b', fail),
      add('a'),
      add('c'),
      add('d', fail),
      add('e'),
    ]);
    const fulfilled = outcomes.map(({ status }) => status === 'fulfilled');
    expect(fulfilled.filter(Boolean)).toHaveLength(3);
    expect(await kept()).toEqual(['a', 'c', 'e']);
  });

  test('see what those before them did', async () => {
    const seen: number[] = [];
    const look = (id: string) =>
      store.transact(async (transaction) => {
        await transaction.insertInto('provider_call').values({ id, free_at: '' }).execute();
        const rows = await transaction.selectFrom('provider_call').select('id').execute();
        seen.push(rows.length);
      });
    await look('a');
    await look('b');
    expect(seen).toEqual([1, 2]);
  });
});

describe('a commit that several share on SQLite', () => {
  let database: TestDatabase;
  let store: Store;
  beforeEach(async () => {
    database = await createTestDatabase('sqlite');
    store = await database.open();
  });
  afterEach(() => database.remove());

  const add = (id: string, free_at: string) =>
    store.transact(async (transaction) => {
      await transaction.insertInto('provider_call').values({ id, free_at }).execute();
    });

  test('that a full disk prevents has failed for everybody, and the next one works again', async () => {
    await sql`pragma max_page_count = 60`.execute(store.db);
    const big = 'x'.repeat(400_000);
    const outcomes = await Promise.allSettled([add('a', ''), add('b', big), add('c', '')]);
    const kept = await store.db.selectFrom('provider_call').select('id').execute();
    expect(outcomes[1].status).toBe('rejected');
    const thanked = outcomes.filter(({ status }) => status === 'fulfilled').length;
    expect(kept).toHaveLength(thanked);
    await sql`pragma max_page_count = 1000000`.execute(store.db);
    await add('d', big);
    expect(await store.db.selectFrom('provider_call').select('id').execute()).toHaveLength(
      thanked + 1,
    );
  });

  test('is answered only after it: whoever was answered is there for another connection', async () => {
    const ids = Array.from({ length: 30 }, (_, index) => `call-${index}`);
    const counts = await Promise.all(
      ids.map(async (id) => {
        await add(id, '');
        const file = `${database.options.dataDir}/enquiries.sqlite`;
        const reader = new DatabaseSync(file, { readOnly: true });
        const row = reader.prepare('select id from provider_call where id = ?').get(id);
        reader.close();
        return row;
      }),
    );
    expect(counts).not.toContain(undefined);
  });

  /** How many are in the file itself, the log beside it left out. */
  async function inFileAlone(): Promise<unknown> {
    const copy = `${database.options.dataDir}/copy.sqlite`;
    await copyFile(`${database.options.dataDir}/enquiries.sqlite`, copy);
    const file = new DatabaseSync(copy);
    try {
      return file.prepare('select count(*) as count from provider_call').get()?.count;
    } catch {
      return 'not even the table';
    } finally {
      file.close();
    }
  }

  test('leaves its log to be put into the file after fifty, once they were answered', async () => {
    for (let number = 0; number < 49; number += 1) await add(`call-${number}`, '');
    expect(await inFileAlone()).toBe('not even the table');
    await add('call-49', '');
    await expect.poll(inFileAlone).toBe(50);
  });
});
