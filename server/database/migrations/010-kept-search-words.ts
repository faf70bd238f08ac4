import { sql, type Kysely } from 'kysely';
import type { Engine } from '../open-database.ts';
import type { Schema } from '../schema.ts';

/**
 * PostgreSQL keeps the words of a text beside it. A search for a common word looks at the newest
 * texts one by one, and cutting each into words anew took it most of its time. SQLite keeps them
 * already.
 */
export async function keptSearchWords(db: Kysely<Schema>, engine: Engine): Promise<void> {
  if (engine === 'sqlite') return;
  await sql`alter table enquiry add column words tsvector generated always as (
    to_tsvector('simple', name || ' ' || translate(email, '@._-+', '     ') || ' ' || message)
  ) stored`.execute(db);
  await db.schema.dropIndex('enquiry_words').execute();
  await sql`create index enquiry_words on enquiry using gin (words)`.execute(db);
}
