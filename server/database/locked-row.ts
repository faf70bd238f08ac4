import type { SelectQueryBuilder, Transaction } from 'kysely';
import type { Engine } from './open-database.ts';
import type { Schema } from './schema.ts';

/** A transaction that is under way, and the engine that runs it. */
export interface StoreTransaction {
  engine: Engine;
  transaction: Transaction<Schema>;
}

/**
 * The one row that a query finds, which nobody else changes until the transaction ends: PostgreSQL
 * locks it, and SQLite's transactions have one writer at a time.
 */
export async function lockedRow<Row>(
  engine: Engine,
  query: SelectQueryBuilder<Schema, keyof Schema, Row>,
): Promise<Row | undefined> {
  return await (engine === 'postgres' ? query.forUpdate() : query).executeTakeFirst();
}
