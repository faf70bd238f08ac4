import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/** Whose data was erased, by a key that says nothing of them, and when retention last ran. */
export async function erasureAndRetention(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('erasure')
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('erased_at', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('erasure_once', ['person', 'erased_at'])
    .execute();
  await db.schema
    .createTable('retention_run')
    .addColumn('id', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('claimed_until', 'text')
    .addColumn('finished_at', 'text')
    .addColumn('enquiries', 'integer', (column) => column.notNull())
    .addColumn('mails', 'integer', (column) => column.notNull())
    .addColumn('reports', 'integer', (column) => column.notNull())
    .execute();
  await db
    .insertInto('retention_run')
    .values({ id: 1, claimed_until: null, finished_at: null, enquiries: 0, mails: 0, reports: 0 })
    .execute();
}
