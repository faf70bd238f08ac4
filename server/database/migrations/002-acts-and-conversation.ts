import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/** What was done about an enquiry, by whom and when; what was said after its first message. */
export async function actsAndConversation(db: Kysely<Schema>): Promise<void> {
  await widenEnquiry(db);
  await createAct(db);
  await createMessage(db);
  await widenOutbox(db);
}

async function widenEnquiry(db: Kysely<Schema>): Promise<void> {
  const table = db.schema.alterTable('enquiry');
  await table.addColumn('version', 'integer', (column) => column.notNull().defaultTo(0)).execute();
  await table.addColumn('outcome', 'text').execute();
  await table.addColumn('answering_article', 'text').execute();
  await table.addColumn('follows', 'text', (column) => column.references('enquiry.id')).execute();
  await db.schema
    .createIndex('enquiry_by_email')
    .on('enquiry')
    .columns(['email', 'received_at'])
    .execute();
}

async function createAct(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('act')
    .addColumn('enquiry_id', 'text', (column) => column.notNull().references('enquiry.id'))
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('details', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('act_in_order', ['enquiry_id', 'sequence'])
    .execute();
}

async function createMessage(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('message')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('enquiry_id', 'text', (column) => column.notNull().references('enquiry.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('mail_message_id', 'text', (column) => column.unique())
    .addColumn('attachments', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('message_by_enquiry')
    .on('message')
    .columns(['enquiry_id', 'at'])
    .execute();
}

async function widenOutbox(db: Kysely<Schema>): Promise<void> {
  const table = db.schema.alterTable('outbox');
  await table.addColumn('delivery', 'text').execute();
  await table.addColumn('delivery_at', 'text').execute();
}
