import { readdir, readFile } from 'node:fs/promises';
import { allLocales } from '../../content/locales.ts';
import { allTopics } from '../../content/topics.ts';
import { sql } from 'kysely';
import { noteText } from '../../server/database/index-words.ts';
import type { Store } from '../../server/database/open-database.ts';
import type { EnquiryRow, OutboxRow } from '../../server/database/schema.ts';
import { storedInstant } from '../../server/database/stored-time.ts';
import { toRow } from '../../server/enquiries/enquiry-row.ts';
import { newReference } from '../../server/enquiries/reference.ts';
import { newEnquiry } from '../support/new-enquiry.ts';

export interface Seeding {
  total: number;
  /** How many of them, the newest ones, still wait for a reply. */
  open: number;
  now: Temporal.Instant;
}

const perInsert = 250;
const spreadOverDays = 700;

/** Fills a store with made-up enquiries of two years, each with the acknowledgement it was sent. */
export async function seedEnquiries({ db, engine }: Store, seeding: Seeding): Promise<void> {
  const texts = await questions();
  for (let first = 0; first < seeding.total; first += perInsert) {
    const rows = Array.from({ length: perInsert }, (_, place) =>
      enquiryRow(first + place, seeding, texts),
    );
    await db.transaction().execute(async (transaction) => {
      await transaction.insertInto('enquiry').values(rows).execute();
      for (const { id } of rows) await noteText({ engine, transaction }, id);
      await transaction.insertInto('outbox').values(rows.map(mailRow)).execute();
    });
  }
  await db.connection().execute(async (connection) => {
    if (engine === 'postgres') await sql`set statement_timeout = 0`.execute(connection);
    await (engine === 'postgres' ? sql`vacuum analyze` : sql`analyze`).execute(connection);
  });
}

/** What people really ask, in every language, from the labelled questions. */
async function questions(): Promise<string[]> {
  const folder = new URL('../src/suggestions/questions/', import.meta.url);
  const files = await readdir(folder);
  const read = files.map(async (file) => await readFile(new URL(file, folder), 'utf8'));
  const texts = (await Promise.all(read)).join().matchAll(/"q": "((?:[^"\\]|\\.)*)"/g);
  return [...texts].map(([, text = '']) => text);
}

function enquiryRow(index: number, { total, open, now }: Seeding, texts: string[]): EnquiryRow {
  const days = spreadOverDays * (1 - index / total);
  const receivedAt = now.subtract({ seconds: Math.round(days * 24 * 3600) });
  // On the hour at which working days end, as every promise of ours is.
  const dueDate = receivedAt.toZonedDateTimeISO('Europe/London').toPlainDate().add({ days: 5 });
  const dueAt = dueDate
    .toZonedDateTime({ timeZone: 'Europe/London', plainTime: '17:00' })
    .toInstant();
  const id = `${storedInstant(receivedAt).replace(/\D/g, '')}-${String(index).padStart(8, '0')}`;
  const row = toRow(
    newEnquiry({
      id,
      channel: index % 5 === 0 ? 'email' : index % 17 === 0 ? 'phone' : 'form',
      locale: allLocales[index % 97 === 0 ? 6 : index % 6]!,
      topic: allTopics[(index * 7) % allTopics.length]!,
      name: `Somebody ${index % 9000}`,
      email: `person${index % 9000}@member.example`,
      message: Array.from(
        { length: 6 },
        (_, n) => texts[(index * 31 + n * 977) % texts.length],
      ).join('\n'),
      receivedAt,
      promise: { ...newEnquiry().promise!, dueAt },
    }),
    newReference(),
  );
  if (index >= total - open) return row;
  return {
    ...row,
    state: 'answered',
    outcome: 'replied',
    closed_at: storedInstant(dueAt),
    version: 1,
  };
}

function mailRow({ id, received_at }: EnquiryRow, place: number): OutboxRow {
  return {
    id: `mail-${id}`,
    enquiry_id: id,
    kind: 'acknowledgement',
    sequence: 0,
    payload: '{}',
    idempotency_key: `acknowledgement/${id}`,
    state: 'sent',
    queued_at: received_at,
    next_attempt_at: received_at,
    attempts: 1,
    unfinished_attempts: 0,
    first_attempt_at: received_at,
    claimed_by: null,
    claimed_until: null,
    sent_at: received_at,
    provider_id: id,
    last_error: null,
    delivery: place === 7 ? 'bounced' : 'delivered',
    delivery_at: received_at,
    good_until: null,
  };
}
