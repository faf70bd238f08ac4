import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/** How articles fared where they were offered, and what found none; nothing of who asked. */
export async function feedback(db: Kysely<Schema>): Promise<void> {
  await createArticleCount(db);
  await createUnansweredQuestion(db);
  await createRareWord(db);
}

async function createArticleCount(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('article_count')
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('article_counted_once', ['day', 'locale', 'article', 'place', 'kind'])
    .execute();
}

async function createUnansweredQuestion(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('unanswered_question')
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('question_counted_once', ['day', 'locale', 'words'])
    .execute();
}

async function createRareWord(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('rare_word')
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('rare_word_once_a_day', ['fingerprint', 'day'])
    .execute();
}
