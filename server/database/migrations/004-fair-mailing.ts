import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/** What keeps our mail from being used against somebody, and processes from calling too often. */
export async function fairMailing(db: Kysely<Schema>): Promise<void> {
  await createCaps(db);
  await createUnannouncedEnquiry(db);
  await createSendGate(db);
}

async function createCaps(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('acknowledged_address')
    .addColumn('address_key', 'text', (column) => column.primaryKey().notNull())
    .addColumn('latest', 'text')
    .addColumn('second_latest', 'text')
    .addColumn('third_latest', 'text')
    .addColumn('suppressed_at', 'text')
    .execute();
  await db.schema
    .createTable('mail_count')
    .addColumn('key', 'text', (column) => column.primaryKey().notNull())
    .addColumn('mails', 'integer', (column) => column.notNull())
    .addColumn('at_most', 'integer', (column) => column.notNull())
    .addColumn('ends_at', 'text', (column) => column.notNull())
    .execute();
}

async function createUnannouncedEnquiry(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('unannounced_enquiry')
    .addColumn('enquiry_id', 'text', (column) =>
      column.primaryKey().notNull().references('enquiry.id').onDelete('cascade'),
    )
    .addColumn('announce_at', 'text', (column) => column.notNull())
    .execute();
}

async function createSendGate(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('send_gate')
    .addColumn('id', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('shut_until', 'text')
    .addColumn('shut_because', 'text')
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('trial', 'text', (column) => column.notNull())
    .addColumn('trial_until', 'text')
    .addColumn('calls_per_second', 'double precision')
    .execute();
  await db
    .insertInto('send_gate')
    .values({
      id: 1,
      shut_until: null,
      shut_because: null,
      failures: 0,
      trial: 'none',
      trial_until: null,
      calls_per_second: null,
    })
    .execute();
  await db.schema
    .createTable('provider_call')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('free_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('provider_call_by_end')
    .on('provider_call')
    .column('free_at')
    .execute();
}
