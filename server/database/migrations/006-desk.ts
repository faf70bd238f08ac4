import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/** The team's desk: who is signed in, who read what, and with whom contact was ended. */
export async function desk(db: Kysely<Schema>): Promise<void> {
  await db.schema.alterTable('enquiry').addColumn('telephone', 'text').execute();
  await db.schema.alterTable('outbox').addColumn('good_until', 'text').execute();
  await createSignIn(db);
  await createStaffSession(db);
  await createDeskReading(db);
  await createEndedContact(db);
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

async function index(
  db: Kysely<Schema>,
  name: string,
  table: keyof Schema,
  columns: string[],
): Promise<void> {
  await db.schema.createIndex(name).on(table).columns(columns).execute();
}
