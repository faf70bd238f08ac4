import { sql, type Kysely } from 'kysely';
import type { Engine } from '../open-database.ts';
import type { Schema } from '../schema.ts';

/** The team's desk: who is signed in, who read what, and with whom contact was ended. */
export async function desk(db: Kysely<Schema>, engine: Engine): Promise<void> {
  await db.schema.alterTable('enquiry').addColumn('telephone', 'text').execute();
  await db.schema.alterTable('outbox').addColumn('good_until', 'text').execute();
  await createSignIn(db);
  await createStaffSession(db);
  await createDeskReading(db);
  await createEndedContact(db);
  await createQueueIndexes(db, engine);
  await (engine === 'sqlite' ? createSqliteSearch(db) : createPostgresSearch(db));
}

async function createSignIn(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('sign_in')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('address_hash', 'text', (column) => column.notNull())
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('code_hash', 'text', (column) => column.notNull())
    .addColumn('browser_hash', 'text', (column) => column.notNull())
    .addColumn('requested_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('wrong_codes', 'integer', (column) => column.notNull())
    .addColumn('used_at', 'text')
    .execute();
  await index(db, 'sign_in_by_address', 'sign_in', ['address_hash', 'requested_at']);
  await index(db, 'sign_in_by_browser', 'sign_in', ['browser_hash']);
  await index(db, 'sign_in_by_age', 'sign_in', ['requested_at']);
}

async function createStaffSession(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('staff_session')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('signed_in_at', 'text', (column) => column.notNull())
    .addColumn('last_seen_at', 'text', (column) => column.notNull())
    .addColumn('ended_at', 'text')
    .execute();
  await index(db, 'staff_session_by_email', 'staff_session', ['email', 'signed_in_at']);
}

async function createDeskReading(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('desk_reading')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('staff', 'text', (column) => column.notNull())
    .addColumn('what', 'text', (column) => column.notNull())
    // No reference: that somebody read it stays true when the enquiry is erased.
    .addColumn('enquiry_id', 'text')
    .execute();
  await index(db, 'desk_reading_by_enquiry', 'desk_reading', ['enquiry_id', 'at']);
}

async function createEndedContact(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('ended_contact')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('address_hash', 'text', (column) => column.notNull())
    .addColumn('enquiry_id', 'text', (column) => column.notNull().references('enquiry.id'))
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('review_on', 'text', (column) => column.notNull())
    .addColumn('proposed_by', 'text', (column) => column.notNull())
    .addColumn('proposed_at', 'text', (column) => column.notNull())
    .addColumn('decided_by', 'text')
    .addColumn('decided_at', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('lifted_by', 'text')
    .addColumn('lifted_at', 'text')
    .execute();
  await index(db, 'ended_contact_by_address', 'ended_contact', ['address_hash', 'state']);
  await index(db, 'ended_contact_by_state', 'ended_contact', ['state', 'proposed_at']);
  await index(db, 'ended_contact_by_enquiry', 'ended_contact', ['enquiry_id', 'state']);
}

/** In the order of the queue: what has no date comes first, since nothing else brings it up. */
async function createQueueIndexes(db: Kysely<Schema>, engine: Engine): Promise<void> {
  // SQLite sorts nulls first by itself, and will not be told so.
  const due = sql.raw(engine === 'postgres' ? 'due_at nulls first' : 'due_at');
  await sql`create index enquiry_queue on enquiry (state, ${due}, id)`.execute(db);
  await sql`create index enquiry_queue_by_topic on enquiry (state, topic, ${due}, id)`.execute(db);
  await sql`create index enquiry_queue_by_locale on enquiry (state, locale, ${due}, id)`.execute(
    db,
  );
  await sql`create index enquiry_by_address on enquiry (lower(email), id)`.execute(db);
  await sql`create index outbox_parked on outbox (enquiry_id) where state = 'parked'`.execute(db);
  await index(db, 'outbox_by_delivery', 'outbox', ['delivery', 'enquiry_id']);
}

/**
 * The words of enquiries and of the messages after them, in a full-text index that keeps no copy
 * of them. Triggers keep it, so that whatever changes or erases a text changes or erases it here.
 */
async function createSqliteSearch(db: Kysely<Schema>): Promise<void> {
  await sql`create table searched_text (
    number integer primary key, enquiry_id text not null, message_id text
  )`.execute(db);
  await index(db, 'searched_text_by_enquiry', 'searched_text', ['enquiry_id', 'message_id']);
  await sql`create virtual table searched_words using fts5 (
    words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  )`.execute(db);
  await keepSearched(db, 'enquiry', { id: 'id', message: 'null' }, [
    ...['name', 'email', 'message'],
  ]);
  await keepSearched(db, 'message', { id: 'enquiry_id', message: 'id' }, ['text']);
  for (const [table, of] of [
    ['enquiry', 'id, null'],
    ['message', 'enquiry_id, id'],
  ] as const) {
    await sql
      .raw(`insert into searched_text (enquiry_id, message_id) select ${of} from ${table}`)
      .execute(db);
  }
  await sql`insert into searched_words (rowid, words)
    select number, coalesce(message.text, enquiry.name || ' ' || enquiry.email || ' ' || enquiry.message)
    from searched_text
    join enquiry on enquiry.id = searched_text.enquiry_id
    left join message on message.id = searched_text.message_id`.execute(db);
}

/** Adds, renews and removes a table's rows in the index as they come, change and go. */
async function keepSearched(
  db: Kysely<Schema>,
  table: 'enquiry' | 'message',
  { id, message }: { id: string; message: string },
  columns: readonly string[],
): Promise<void> {
  const words = (row: 'new') => columns.map((column) => `${row}.${column}`).join(` || ' ' || `);
  const of = (row: 'new' | 'old', column: string) =>
    column === 'null' ? column : `${row}.${column}`;
  const number = (row: 'new' | 'old') =>
    `(select number from searched_text where enquiry_id = ${of(row, id)} and message_id is ${of(row, message)})`;
  const triggers = [
    `create trigger ${table}_searched after insert on ${table} begin
      insert into searched_text (enquiry_id, message_id) values (${of('new', id)}, ${of('new', message)});
      insert into searched_words (rowid, words) values (${number('new')}, ${words('new')});
    end`,
    `create trigger ${table}_searched_anew after update of ${columns.join()} on ${table} begin
      delete from searched_words where rowid = ${number('old')};
      insert into searched_words (rowid, words) values (${number('new')}, ${words('new')});
    end`,
    `create trigger ${table}_no_longer_searched after delete on ${table} begin
      delete from searched_words where rowid = ${number('old')};
      delete from searched_text where number = ${number('old')};
    end`,
  ];
  for (const trigger of triggers) await sql.raw(trigger).execute(db);
}

/** The same by indexes that PostgreSQL keeps itself. An address is searched by its parts. */
async function createPostgresSearch(db: Kysely<Schema>): Promise<void> {
  await sql`create index enquiry_words on enquiry using gin (
    to_tsvector('simple', name || ' ' || translate(email, '@._-+', '     ') || ' ' || message)
  )`.execute(db);
  await sql`create index message_words on message using gin (to_tsvector('simple', text))`.execute(
    db,
  );
}

async function index(
  db: Kysely<Schema>,
  name: string,
  table: string,
  columns: string[],
): Promise<void> {
  await db.schema.createIndex(name).on(table).columns(columns).execute();
}
