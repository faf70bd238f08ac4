import { sql } from 'kysely';
import type { Store } from './open-database.ts';

/**
 * Writes a SQLite file anew without what was deleted, and empties its log, so that no byte of it is
 * left on disk. PostgreSQL keeps deleted rows until its own vacuum has passed; nothing is done there.
 */
export async function forgetDeleted({ db, engine }: Store): Promise<void> {
  if (engine !== 'sqlite') return;
  // The index of words only marks what is gone until its parts are written anew.
  await sql`insert into searched_words (searched_words) values ('optimize')`.execute(db);
  await sql`vacuum`.execute(db);
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
}
