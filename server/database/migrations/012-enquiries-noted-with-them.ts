import { sql, type Kysely } from 'kysely';
import type { Engine } from '../open-database.ts';
import type { Schema } from '../schema.ts';

/**
 * On SQLite whoever stores an enquiry notes its text themselves (`index-words.ts`). For a table that
 * a trigger adds to, SQLite copies every page that an insert touches, so as to undo it by itself.
 */
export async function enquiriesNotedWithThem(db: Kysely<Schema>, engine: Engine): Promise<void> {
  if (engine === 'sqlite') await sql`drop trigger enquiry_noted`.execute(db);
}
