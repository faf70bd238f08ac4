import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../server/database/open-database.ts';
import { receiveEnquiry } from '../../../server/enquiries/receive-enquiry.ts';
import { oldestUnsentSeconds, reportOutbox } from '../../../server/outbox/outbox-report.ts';
import { mailsOf, newEnquiry } from '../../support/new-enquiry.ts';
import { createTestDatabase, engines, type TestDatabase } from '../../support/test-store.ts';

const receivedAt = Temporal.Instant.from('2026-11-26T17:00:00Z');

describe.each(engines)('the report about the outbox on %s', (engine) => {
  let database: TestDatabase;
  let store: Store;
  beforeEach(async () => {
    database = await createTestDatabase(engine);
    store = await database.open();
  });
  afterEach(() => database.remove());

  async function receive(reference: string, at = receivedAt): Promise<void> {
    const enquiry = newEnquiry({ receivedAt: at });
    const mailsFor = () => mailsOf(enquiry, reference);
    await receiveEnquiry(store, enquiry, { newReference: () => reference, mailsFor });
  }

  const change = (columns: { state: 'sent' | 'parked'; last_error?: string }, kind: string) =>
    store.db.updateTable('outbox').set(columns).where('kind', '=', kind).execute();

  test('is empty, and nothing is old, when nothing waits', async () => {
    expect(await reportOutbox(store, receivedAt)).toEqual({
      waiting: [],
      parked: [],
      withheld: [],
      shut: undefined,
    });
    expect(await oldestUnsentSeconds(store, receivedAt)).toBeUndefined();
  });

  test('names what waits, the longest waiting first, by its enquiry', async () => {
    await receive('BBBB-3333', receivedAt.add({ seconds: 1 }));
    await receive('AAAA-2222');
    const { waiting } = await reportOutbox(store, receivedAt);
    const references = waiting.map(({ reference }) => reference);
    expect(references).toEqual(['AAAA-2222', 'AAAA-2222', 'BBBB-3333', 'BBBB-3333']);
    expect(waiting[0]).toMatchObject({ queuedAt: receivedAt, attempts: 0, lastError: undefined });
  });

  test('says why something is parked, and leaves out what was sent', async () => {
    await receive('AAAA-2222');
    await change({ state: 'parked', last_error: 'validation_error' }, 'acknowledgement');
    await change({ state: 'sent' }, 'team-notice');
    const { waiting, parked } = await reportOutbox(store, receivedAt);
    expect(waiting).toEqual([]);
    expect(parked).toMatchObject([
      { kind: 'acknowledgement', reference: 'AAAA-2222', lastError: 'validation_error' },
    ]);
  });

  test('says for how long the oldest mail has waited; one that is parked waits for a person', async () => {
    await receive('AAAA-2222');
    await receive('BBBB-3333', receivedAt.add({ seconds: 60 }));
    const now = receivedAt.add({ seconds: 90 });
    expect(await oldestUnsentSeconds(store, now)).toBe(90);
    expect(await oldestUnsentSeconds(store, receivedAt.subtract({ seconds: 5 }))).toBe(0);
    await change({ state: 'parked' }, 'acknowledgement');
    await change({ state: 'sent' }, 'team-notice');
    expect(await oldestUnsentSeconds(store, now)).toBeUndefined();
  });

  test('holds nothing of what was written, and no address', async () => {
    await receive('AAAA-2222');
    expect(JSON.stringify(await reportOutbox(store, receivedAt))).not.toMatch(
      /@|Љиљана|received your/,
    );
  });
});
