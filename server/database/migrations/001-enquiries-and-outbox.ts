import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/** Enquiries with their promise, and the mails that wait to be sent about them. */
export async function enquiriesAndOutbox(db: Kysely<Schema>): Promise<void> {
  await createEnquiry(db);
  await createOutbox(db);
  await db.schema
    .createTable('write_probe')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('nonce', 'text', (column) => column.notNull())
    .execute();
}

async function createEnquiry(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('enquiry')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('reference', 'text', (column) => column.notNull().unique())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('relationship', 'text', (column) => column.notNull())
    .addColumn('topic', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('message', 'text', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('received_date', 'text', (column) => column.notNull())
    .addColumn('counted_from', 'text')
    .addColumn('due_date', 'text')
    .addColumn('due_at', 'text')
    .addColumn('promise_explanation', 'text')
    .addColumn('form_token', 'text', (column) => column.notNull())
    .addColumn('content_hash', 'text', (column) => column.notNull())
    .addColumn('suggested_articles', 'text', (column) => column.notNull())
    .addColumn('acknowledgement_state', 'text', (column) => column.notNull())
    .addColumn('acknowledgement_reason', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('closed_at', 'text')
    .addUniqueConstraint('enquiry_sent_once', ['form_token', 'content_hash'])
    .execute();
  await db.schema
    .createIndex('enquiry_by_due')
    .on('enquiry')
    .columns(['state', 'due_at'])
    .execute();
}

async function createOutbox(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('outbox')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('enquiry_id', 'text', (column) => column.references('enquiry.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('idempotency_key', 'text', (column) => column.notNull().unique())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('queued_at', 'text', (column) => column.notNull())
    .addColumn('next_attempt_at', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('unfinished_attempts', 'integer', (column) => column.notNull())
    .addColumn('first_attempt_at', 'text')
    .addColumn('claimed_by', 'text')
    .addColumn('claimed_until', 'text')
    .addColumn('sent_at', 'text')
    .addColumn('provider_id', 'text')
    .addColumn('last_error', 'text')
    .addUniqueConstraint('outbox_queued_once', ['enquiry_id', 'kind', 'sequence'])
    .execute();
  await db.schema
    .createIndex('outbox_by_next_attempt')
    .on('outbox')
    .columns(['state', 'next_attempt_at'])
    .execute();
}
