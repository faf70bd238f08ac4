import { sql, type Kysely } from 'kysely';
import type { Engine } from '../open-database.ts';
import type { Schema } from '../schema.ts';

/** What storing an enquiry asks of the store becomes less. */
export async function lessForEachEnquiry(db: Kysely<Schema>, engine: Engine): Promise<void> {
  // Whoever stores an enquiry notes its text themselves (`index-words.ts`). For a table that a trigger
  // adds to, SQLite copies every page that an insert touches, so as to undo it by itself.
  if (engine === 'sqlite') await sql`drop trigger enquiry_noted`.execute(db);
  // A mail that is only queued stands in neither.
  await db.schema.dropIndex('outbox_by_sent').execute();
  await db.schema.dropIndex('outbox_by_delivery').execute();
  await sql`create index outbox_by_sent on outbox (sent_at) where sent_at is not null`.execute(db);
  await sql`create index outbox_by_delivery on outbox (delivery, enquiry_id)
    where delivery is not null`.execute(db);
}
