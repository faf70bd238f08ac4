import { Kysely, type Dialect } from 'kysely';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { enquiriesAndOutbox } from '../../../server/database/migrations/001-enquiries-and-outbox.ts';
import type { Engine, Store } from '../../../server/database/open-database.ts';
import { createPostgresDialect } from '../../../server/database/open-postgres.ts';
import { openSqlite } from '../../../server/database/open-sqlite.ts';
import { createSqliteDialect } from '../../../server/database/sqlite-dialect.ts';
import { findEnquiryById } from '../../../server/enquiries/find-enquiry.ts';
import { selfAnswerEnquiry } from '../../../server/enquiries/self-answer-enquiry.ts';
import { standingOf } from '../../../server/enquiries/standing.ts';
import { schemaVersion } from '../../../server/version.ts';
import { runProcess } from '../../support/run-process.ts';
import { createTestDatabase, engines, type TestDatabase } from '../../support/test-store.ts';

/** What the first release stored, column by column. */
const enquiry = {
  id: '0b0e7a4e-5f0a-4c39-8d2a-6a4cf2a9a001',
  reference: 'ABCD-2345',
  channel: 'form',
  locale: 'sr-Cyrl',
  relationship: 'member',
  topic: 'membership',
  name: 'Љиљана Његош',
  email: 'ljiljana@member.example',
  message: 'Како да обновим чланство?\nХвала!',
  received_at: '2026-11-24T10:00:00.000Z',
  received_date: '2026-11-24',
  counted_from: '2026-11-24',
  due_date: '2026-11-27',
  due_at: '2026-11-27T17:00:00.000Z',
  promise_explanation: null,
  form_token: 'a visit',
  content_hash: 'a digest',
  suggested_articles: '["renew-membership"]',
  acknowledgement_state: 'queued',
  acknowledgement_reason: null,
  state: 'open',
  closed_at: null,
};

const mail = {
  id: '0b0e7a4e-5f0a-4c39-8d2a-6a4cf2a9a002',
  enquiry_id: enquiry.id,
  kind: 'acknowledgement',
  sequence: 0,
  payload: '{"subject":"ABCD-2345"}',
  idempotency_key: 'a key that never changes',
  state: 'waiting',
  queued_at: enquiry.received_at,
  next_attempt_at: enquiry.received_at,
  attempts: 2,
  unfinished_attempts: 1,
  first_attempt_at: enquiry.received_at,
  claimed_by: null,
  claimed_until: null,
  sent_at: null,
  provider_id: null,
  last_error: 'rate_limit_exceeded',
};

/** The first release's tables, as its own program knew them. */
interface FirstSchema {
  schema_version: { version: number };
  enquiry: typeof enquiry;
  outbox: typeof mail;
}

describe.each(engines)('a store of the first release on %s', (engine) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase(engine);
    await fillAsFirstRelease(engine, database);
  });
  afterEach(() => database.remove());

  test('is opened with everything in it as it was', async () => {
    const { db } = await database.open();
    expect(await db.selectFrom('schema_version').selectAll().execute()).toEqual([
      { version: schemaVersion },
    ]);
    expect(await db.selectFrom('enquiry').selectAll().execute()).toEqual([
      expect.objectContaining(enquiry),
    ]);
    expect(await db.selectFrom('outbox').selectAll().execute()).toEqual([
      expect.objectContaining(mail),
    ]);
  });

  test('has what came since, empty', async () => {
    const { db } = await database.open();
    const row = await db.selectFrom('enquiry').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ version: 0, outcome: null, answering_article: null });
    const waiting = await db.selectFrom('outbox').selectAll().executeTakeFirstOrThrow();
    expect(waiting).toMatchObject({ delivery: null, delivery_at: null });
    for (const table of ['act', 'message', 'article_count', 'rare_word'] as const) {
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
    }
  });

  test('goes on where it was: an enquiry of then is found and answered', async () => {
    const store: Store = await database.open();
    const at = Temporal.Instant.from('2026-11-25T09:00:00Z');
    expect(await selfAnswerEnquiry(store, enquiry.id, 'renew-membership', at)).toMatchObject({
      ok: true,
    });
    const found = await findEnquiryById(store, enquiry.id);
    expect(found).toMatchObject({ reference: enquiry.reference, message: enquiry.message });
    expect(found && standingOf(found)).not.toBe('open');
    expect(await store.db.selectFrom('act').selectAll().execute()).toHaveLength(1);
  });

  test('is brought up to date once, however many open it at the same moment', async () => {
    const opening = () => runProcess('opening-process.ts', database.options);
    expect(await Promise.all([opening(), opening(), opening()])).toEqual(['true', 'true', 'true']);
    const { db } = await database.open();
    expect(await db.selectFrom('enquiry').select('reference').execute()).toHaveLength(1);
  });
});

async function fillAsFirstRelease(engine: Engine, database: TestDatabase): Promise<void> {
  const db = new Kysely<FirstSchema>({ dialect: await dialectOf(engine, database) });
  await enquiriesAndOutbox(db);
  await db.schema
    .createTable('schema_version')
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute();
  await db.insertInto('schema_version').values({ version: 1 }).execute();
  await db.insertInto('enquiry').values(enquiry).execute();
  await db.insertInto('outbox').values(mail).execute();
  await db.destroy();
}

async function dialectOf(engine: Engine, { options }: TestDatabase): Promise<Dialect> {
  if (engine === 'postgres') return createPostgresDialect(options.url ?? '', () => undefined);
  return createSqliteDialect(() => openSqlite(join(options.dataDir, 'enquiries.sqlite')));
}
