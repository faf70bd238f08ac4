import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../server/database/open-database.ts';
import { isStoreUnavailable } from '../../../server/database/store-unavailable.ts';
import type { NewEnquiry } from '../../../server/enquiries/enquiry.ts';
import { findEnquiryById } from '../../../server/enquiries/find-enquiry.ts';
import { receiveEnquiry } from '../../../server/enquiries/receive-enquiry.ts';
import { newReference } from '../../../server/enquiries/reference.ts';
import { mailsOf, newEnquiry } from '../../support/new-enquiry.ts';
import { runProcess } from '../../support/run-process.ts';
import {
  createTestDatabase,
  endConnections,
  engines,
  keepEndingConnections,
  type TestDatabase,
} from '../../support/test-store.ts';

let database: TestDatabase;
let store: Store;
afterEach(() => database.remove());

async function openStore(engine: Store['engine']): Promise<void> {
  database = await createTestDatabase(engine);
  store = await database.open();
}

function receive(enquiry: NewEnquiry, references: () => string = newReference) {
  const mailsFor = (reference: string) => mailsOf(enquiry, reference);
  return receiveEnquiry(store, enquiry, { newReference: references, mailsFor });
}

const enquiries = () => store.db.selectFrom('enquiry').selectAll().execute();
const outbox = () => store.db.selectFrom('outbox').selectAll().execute();

describe.each(engines)('receiving an enquiry on %s', (engine) => {
  beforeEach(() => openStore(engine));

  test('stores everything that was written and worked out', async () => {
    const enquiry = newEnquiry();
    const { enquiry: stored, repeated } = await receive(enquiry);
    expect(repeated).toBe(false);
    expect(stored).toEqual({
      ...enquiry,
      reference: stored.reference,
      state: 'open',
      closedAt: undefined,
      outcome: undefined,
      answeringArticle: undefined,
      follows: undefined,
      version: 0,
      complaint: undefined,
      expected: {
        date: enquiry.promise?.dueDate,
        at: enquiry.promise?.dueAt,
        delayReason: undefined,
      },
    });
    expect(await findEnquiryById(store, enquiry.id)).toEqual(stored);
  });

  test('keeps instants as text that sorts by time, and the London date of receipt', async () => {
    const receivedAt = Temporal.Instant.from('2026-06-30T23:30:00Z');
    await receive(newEnquiry({ receivedAt }));
    expect(await enquiries()).toEqual([
      expect.objectContaining({
        received_at: '2026-06-30T23:30:00.000Z',
        received_date: '2026-07-01',
        due_at: '2026-12-02T17:00:00.000Z',
      }),
    ]);
  });

  test('stores an enquiry for which no date can be promised, and one whose mail is withheld', async () => {
    const enquiry = newEnquiry({
      promise: undefined,
      acknowledgement: { state: 'withheld', reason: 'honeypot' },
    });
    await receiveEnquiry(store, enquiry, { newReference, mailsFor: () => [] });
    const stored = await findEnquiryById(store, enquiry.id);
    expect(stored?.promise).toBeUndefined();
    expect(stored?.acknowledgement).toEqual({ state: 'withheld', reason: 'honeypot' });
    expect(await outbox()).toEqual([]);
  });

  test('puts its mails into the outbox, due at once, naming the reference', async () => {
    const enquiry = newEnquiry();
    const { enquiry: stored } = await receive(enquiry);
    const entries = await outbox();
    expect(entries.map(({ kind }) => kind).sort()).toEqual(['acknowledgement', 'team-notice']);
    for (const entry of entries) {
      expect(entry.enquiry_id).toBe(enquiry.id);
      expect(entry.idempotency_key).toBe(`${entry.kind}/${enquiry.id}`);
      expect(entry.next_attempt_at).toBe('2026-11-26T17:00:00.125Z');
      expect(entry.state).toBe('pending');
      const payload = JSON.parse(entry.payload) as { subject: string; tags: unknown };
      expect(payload.subject).toContain(stored.reference);
      expect(payload.tags).toEqual([{ name: 'outbox_id', value: entry.id }]);
    }
  });

  test('gives the same enquiry for the same form sent twice, however late', async () => {
    const first = await receive(newEnquiry({ formToken: 'visit', contentHash: 'words' }));
    const again = newEnquiry({ formToken: 'visit', contentHash: 'words', name: 'somebody else' });
    expect(await receive(again)).toEqual({ enquiry: first.enquiry, repeated: true });
    expect(await enquiries()).toHaveLength(1);
    expect(await outbox()).toHaveLength(2);
  });

  test('gives another enquiry for the same form with other words', async () => {
    const first = await receive(newEnquiry({ formToken: 'visit', contentHash: 'words' }));
    const second = await receive(newEnquiry({ formToken: 'visit', contentHash: 'other words' }));
    expect(second.repeated).toBe(false);
    expect(second.enquiry.reference).not.toBe(first.enquiry.reference);
    expect(await enquiries()).toHaveLength(2);
  });

  test('stores a form once although it is sent twenty times at the same moment', async () => {
    const sendings = Array.from({ length: 20 }, () =>
      receive(newEnquiry({ formToken: 'visit', contentHash: 'words' })),
    );
    const receipts = await Promise.all(sendings);
    expect(new Set(receipts.map(({ enquiry }) => enquiry.reference)).size).toBe(1);
    expect(receipts.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(await enquiries()).toHaveLength(1);
    expect(await outbox()).toHaveLength(2);
  });

  test('stores a hundred different forms sent at the same moment', async () => {
    const receipts = await Promise.all(Array.from({ length: 100 }, () => receive(newEnquiry())));
    expect(new Set(receipts.map(({ enquiry }) => enquiry.reference)).size).toBe(100);
    expect(await enquiries()).toHaveLength(100);
    expect(await outbox()).toHaveLength(200);
  });

  test('keeps what three processes receive on one store at the same time', async () => {
    const input = { options: database.options, count: 100 };
    const printed = await Promise.all(
      [1, 2, 3].map(() => runProcess('receiving-process.ts', input)),
    );
    const references = printed.flatMap((list) => JSON.parse(list) as string[]);
    const stored = await enquiries();
    expect(references.length).toBeGreaterThanOrEqual(300);
    expect(stored.map(({ reference }) => reference).sort()).toEqual(references.sort());
    expect(await outbox()).toHaveLength(2 * references.length);
  });

  test('takes another reference when the first one is taken, in its mails too', async () => {
    await receive(newEnquiry(), () => 'AAAA-2222');
    const next = ['AAAA-2222', 'AAAA-2222', 'BBBB-3333'];
    const { enquiry } = await receive(newEnquiry(), () => next.shift() ?? '');
    expect(enquiry.reference).toBe('BBBB-3333');
    const subjects = (await outbox())
      .filter(({ enquiry_id }) => enquiry_id === enquiry.id)
      .map(({ payload }) => (JSON.parse(payload) as { subject: string }).subject);
    expect(subjects).toHaveLength(2);
    for (const subject of subjects) expect(subject).toContain('BBBB-3333');
  });

  test('gives up, and stores nothing, when no reference is ever free', async () => {
    await receive(newEnquiry(), () => 'AAAA-2222');
    await expect(receive(newEnquiry(), () => 'AAAA-2222')).rejects.toThrow(
      'Cannot find a free reference',
    );
    expect(await enquiries()).toHaveLength(1);
  });

  test('stores nothing at all when a mail cannot be made', async () => {
    const mailsFor = () => {
      throw new Error('no such template');
    };
    const receiving = receiveEnquiry(store, newEnquiry(), { newReference, mailsFor });
    await expect(receiving).rejects.toThrow('no such template');
    expect(await enquiries()).toEqual([]);
  });
});

describe('receiving an enquiry on a full disk', () => {
  beforeEach(() => openStore('sqlite'));

  test('stores nothing, says that the store is unavailable, and works again once there is room', async () => {
    await receive(newEnquiry());
    const message = 'x'.repeat(200_000);
    await sql`pragma max_page_count = 20`.execute(store.db);
    const error: unknown = await receive(newEnquiry({ message })).catch(
      (thrown: unknown) => thrown,
    );
    expect(isStoreUnavailable(error)).toBe(true);
    expect(await enquiries()).toHaveLength(1);
    await sql`pragma max_page_count = 1000000`.execute(store.db);
    await receive(newEnquiry({ message }));
    expect(await enquiries()).toHaveLength(2);
  });
});

describe('receiving an enquiry while PostgreSQL ends connections', () => {
  beforeEach(() => openStore('postgres'));

  test('survives that every connection was ended while it was idle', async () => {
    await Promise.all(Array.from({ length: 8 }, () => receive(newEnquiry())));
    await endConnections(database.options.url ?? '');
    await receive(newEnquiry());
    expect(await enquiries()).toHaveLength(9);
  });

  test('loses nothing that it stored and stores nothing twice while connections keep breaking', async () => {
    const forms = Array.from({ length: 150 }, () => newEnquiry());
    const answers = new Map<string, string>();
    const stopEnding = keepEndingConnections(database.options.url ?? '', 10);
    try {
      await eachOfSix(forms, async (form) => {
        while (!answers.has(form.formToken)) {
          try {
            answers.set(form.formToken, (await receive(form)).enquiry.reference);
          } catch (error) {
            if (!isStoreUnavailable(error)) throw error;
          }
        }
      });
    } finally {
      await stopEnding();
    }
    const stored = await enquiries();
    expect(stored).toHaveLength(forms.length);
    for (const row of stored) expect(row.reference).toBe(answers.get(row.form_token));
    expect(await outbox()).toHaveLength(2 * forms.length);
  });

  async function eachOfSix<Item>(items: Item[], work: (item: Item) => Promise<void>) {
    const waiting = [...items];
    const takeAll = async () => {
      for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) await work(item);
    };
    await Promise.all(Array.from({ length: 6 }, takeAll));
  }
});
