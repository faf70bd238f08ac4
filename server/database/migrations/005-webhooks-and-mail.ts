import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/** What the provider reported, the mails that members sent, and how far we have looked for them. */
export async function webhooksAndMail(db: Kysely<Schema>): Promise<void> {
  await createWebhookEvent(db);
  await createInboundMail(db);
  await db.schema.createIndex('outbox_by_sent').on('outbox').columns(['sent_at']).execute();
  await db.schema
    .createTable('inbound_sweep')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('swept_until', 'text', (column) => column.notNull())
    .execute();
}

async function createWebhookEvent(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('webhook_event')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('happened_at', 'text')
    .addColumn('received_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('webhook_event_by_receipt')
    .on('webhook_event')
    .columns(['received_at'])
    .execute();
}

async function createInboundMail(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('inbound_mail')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('email_id', 'text', (column) => column.notNull().unique())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('noticed_at', 'text', (column) => column.notNull())
    .addColumn('envelope', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('mail_key', 'text', (column) => column.unique())
    .addColumn('became', 'text')
    .addColumn('enquiry_id', 'text', (column) => column.references('enquiry.id'))
    .addColumn('message_id', 'text')
    .addColumn('silence', 'text')
    .addColumn('attachments', 'text', (column) => column.notNull())
    .addColumn('characters_cut', 'integer', (column) => column.notNull())
    .addColumn('next_attempt_at', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('unfinished_attempts', 'integer', (column) => column.notNull())
    .addColumn('claimed_by', 'text')
    .addColumn('claimed_until', 'text')
    .addColumn('last_error', 'text')
    .execute();
  await db.schema
    .createIndex('inbound_mail_by_next_attempt')
    .on('inbound_mail')
    .columns(['state', 'next_attempt_at'])
    .execute();
  await db.schema
    .createIndex('inbound_mail_by_enquiry')
    .on('inbound_mail')
    .columns(['enquiry_id'])
    .execute();
}
