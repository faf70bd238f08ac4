import { sql, type Kysely } from 'kysely';
import type { Engine } from '../open-database.ts';
import type { Schema } from '../schema.ts';

/** The queue goes by what members expect now; the record tells a delay from what was opened again. */
export async function queueByExpectation(db: Kysely<Schema>, engine: Engine): Promise<void> {
  const replaced = [
    'enquiry_queue',
    'enquiry_queue_by_topic',
    'enquiry_queue_by_locale',
    'enquiry_by_expected',
    'enquiry_by_day_of_receipt',
  ];
  for (const name of replaced) await db.schema.dropIndex(name).execute();
  await indexQueue(db, engine);
  // Holds all that the published record reads, so that counting never reads what was written.
  await db.schema
    .createIndex('enquiry_by_day_of_receipt')
    .on('enquiry')
    .columns([
      'received_date',
      'version',
      'working_minutes',
      'channel',
      'topic',
      'outcome',
      'due_at',
      'closed_at',
      'delay_reason',
    ])
    .execute();
}

/** In the order of the queue, with what its counts read. */
async function indexQueue(db: Kysely<Schema>, engine: Engine): Promise<void> {
  // SQLite sorts nulls first by itself, and will not be told so.
  const order = sql.raw(engine === 'postgres' ? 'expected_at nulls first, id' : 'expected_at, id');
  await sql`create index enquiry_queue on enquiry (state, ${order}, due_at, closed_at)`.execute(db);
  for (const column of ['topic', 'locale']) {
    const name = sql.raw(`enquiry_queue_by_${column}`);
    await sql`create index ${name} on enquiry (state, ${sql.raw(column)}, ${order})`.execute(db);
  }
}
