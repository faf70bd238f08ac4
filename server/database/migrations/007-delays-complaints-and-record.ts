import { sql, type Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/** What is expected after a delay, the clock of a complaint, the banner, and what figures need. */
export async function delaysComplaintsAndRecord(db: Kysely<Schema>): Promise<void> {
  await widenEnquiry(db);
  await sql`update enquiry set expected_date = due_date, expected_at = due_at`.execute(db);
  await indexEnquiry(db);
  await createBanner(db);
}

async function widenEnquiry(db: Kysely<Schema>): Promise<void> {
  const texts = [
    'expected_date',
    'expected_at',
    'delay_reason',
    'complaint_stage',
    'complaint_raised_at',
    'complaint_acknowledge_by',
    'complaint_review_by',
    'complaint_outcome_by',
    'complaint_appeal_by',
  ];
  for (const column of texts) {
    await db.schema.alterTable('enquiry').addColumn(column, 'text').execute();
  }
  await db.schema.alterTable('enquiry').addColumn('working_minutes', 'integer').execute();
}

async function indexEnquiry(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createIndex('enquiry_by_expected')
    .on('enquiry')
    .columns(['state', 'expected_at'])
    .execute();
  // Holds all that the published record reads, so that counting never reads what was written.
  await db.schema
    .createIndex('enquiry_by_day_of_receipt')
    .on('enquiry')
    .columns([
      'received_date',
      'version',
      'working_minutes',
      'channel',
      'topic',
      'outcome',
      'due_at',
      'closed_at',
      'expected_at',
    ])
    .execute();
  await db.schema
    .createIndex('enquiry_unmeasured')
    .on('enquiry')
    .column('closed_at')
    .where(sql<boolean>`closed_at is not null and working_minutes is null`)
    .execute();
  await db.schema
    .createIndex('enquiry_by_complaint')
    .on('enquiry')
    .column('complaint_stage')
    .where(sql<boolean>`complaint_stage is not null`)
    .execute();
}

async function createBanner(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('banner')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('starts_at', 'text', (column) => column.notNull())
    .addColumn('ends_at', 'text', (column) => column.notNull())
    .addColumn('back_on', 'text')
    .addColumn('set_by', 'text', (column) => column.notNull())
    .addColumn('set_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('banner_by_end').on('banner').column('ends_at').execute();
}
