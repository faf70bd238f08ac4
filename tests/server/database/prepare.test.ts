import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../server/database/open-database.ts';
import { prepare } from '../../../server/database/prepare.ts';
import { createTestDatabase, engines, type TestDatabase } from '../../support/test-store.ts';

describe.each(engines)('a prepared statement on %s', (engine) => {
  let database: TestDatabase;
  let store: Store;
  beforeEach(async () => {
    database = await createTestDatabase(engine);
    store = await database.open();
  });
  afterEach(() => database.remove());

  const insert = prepare((transaction, call: { id: string; freeAt: string }) =>
    transaction
      .insertInto('provider_call')
      .values({ id: call.id, free_at: call.freeAt })
      .onConflict((conflict) => conflict.column('id').doNothing()),
  );
  const select = prepare((transaction, { freeAt }: { freeAt: string }) =>
    transaction.selectFrom('provider_call').select('id').where('free_at', '=', freeAt).limit(5),
  );

  test('is given other values each time, in whatever order they are named', async () => {
    const ids = await store.transact(async (transaction) => {
      await insert(transaction, { id: 'a', freeAt: 'soon' });
      await insert(transaction, { freeAt: 'late', id: 'b' });
      await insert(transaction, { id: 'c', freeAt: 'soon' });
      return (await select(transaction, { freeAt: 'soon' })).rows.map(({ id }) => id).toSorted();
    });
    expect(ids).toEqual(['a', 'c']);
  });

  test('takes a value as a value, whatever it looks like', async () => {
    const odd = `'; drop table provider_call; --`;
    const kept = await store.transact(async (transaction) => {
      await insert(transaction, { id: odd, freeAt: '?' });
      return (await select(transaction, { freeAt: '?' })).rows;
    });
    expect(kept).toEqual([{ id: odd }]);
  });

  test('says how many rows it changed', async () => {
    const changed = await store.transact(async (transaction) => [
      (await insert(transaction, { id: 'a', freeAt: 'soon' })).numAffectedRows,
      (await insert(transaction, { id: 'a', freeAt: 'late' })).numAffectedRows,
    ]);
    expect(changed).toEqual([1n, 0n]);
  });

  test('is built once, and again for another store', async () => {
    let built = 0;
    const one = prepare((transaction, { id }: { id: string }) => {
      built += 1;
      return transaction.selectFrom('provider_call').select(sql<string>`${id}`.as('id'));
    });
    const other = await createTestDatabase(engine);
    const otherStore = await other.open();
    for (const id of ['a', 'b']) await store.transact((part) => one(part, { id }));
    expect(built).toBe(1);
    await otherStore.transact((part) => one(part, { id: 'a' }));
    expect(built).toBe(2);
    await other.remove();
  });
});
