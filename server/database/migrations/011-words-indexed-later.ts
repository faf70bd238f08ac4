import { sql, type Kysely } from 'kysely';
import type { Engine } from '../open-database.ts';
import type { Schema } from '../schema.ts';

/**
 * SQLite cuts a text into words after it was stored, not while somebody waits for their receipt;
 * PostgreSQL keeps such a list of its own. Two indexes go that others replace.
 */
export async function wordsIndexedLater(db: Kysely<Schema>, engine: Engine): Promise<void> {
  await db.schema.dropIndex('enquiry_by_due').execute();
  await db.schema.dropIndex('enquiry_by_email').execute();
  if (engine === 'postgres') return;
  await noteTexts(db, 'enquiry', { id: 'id', message: 'null' }, 'name, email, message');
  await noteTexts(db, 'message', { id: 'enquiry_id', message: 'id' }, 'text');
}

/**
 * Numbers a table's texts as they come, for whoever indexes them. A text that changes loses its
 * words at once and is numbered anew; one that goes takes its words with it.
 */
async function noteTexts(
  db: Kysely<Schema>,
  table: 'enquiry' | 'message',
  { id, message }: { id: string; message: string },
  columns: string,
): Promise<void> {
  const of = (row: 'new' | 'old', column: string) =>
    column === 'null' ? column : `${row}.${column}`;
  const note = `insert into searched_text (enquiry_id, message_id)
    values (${of('new', id)}, ${of('new', message)});`;
  const forget = `delete from searched_words where rowid = (select number from searched_text
      where enquiry_id = ${of('old', id)} and message_id is ${of('old', message)});
    delete from searched_text
      where enquiry_id = ${of('old', id)} and message_id is ${of('old', message)};`;
  const steps = [
    `drop trigger ${table}_searched`,
    `drop trigger ${table}_searched_anew`,
    `drop trigger ${table}_no_longer_searched`,
    `create trigger ${table}_noted after insert on ${table} begin ${note} end`,
    `create trigger ${table}_noted_anew after update of ${columns} on ${table} begin
      ${forget} ${note} end`,
    `create trigger ${table}_forgotten after delete on ${table} begin ${forget} end`,
  ];
  for (const step of steps) await sql.raw(step).execute(db);
}
