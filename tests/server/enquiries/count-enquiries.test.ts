import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../server/database/open-database.ts';
import { countEnquiriesByMonth } from '../../../server/enquiries/count-enquiries.ts';
import { receiveEnquiry } from '../../../server/enquiries/receive-enquiry.ts';
import { newReference } from '../../../server/enquiries/reference.ts';
import { newEnquiry } from '../../support/new-enquiry.ts';
import { createTestDatabase, engines, type TestDatabase } from '../../support/test-store.ts';

describe.each(engines)('the count of enquiries on %s', (engine) => {
  let database: TestDatabase;
  let store: Store;
  beforeEach(async () => {
    database = await createTestDatabase(engine);
    store = await database.open();
  });
  afterEach(() => database.remove());

  const now = Temporal.Instant.from('2026-12-02T17:00:00Z');
  const promised = newEnquiry().promise;
  async function receive(receivedAt: string, dueAt: string | undefined): Promise<void> {
    const promise = dueAt && promised && { ...promised, dueAt: Temporal.Instant.from(dueAt) };
    const enquiry = newEnquiry({
      receivedAt: Temporal.Instant.from(receivedAt),
      promise: promise || undefined,
    });
    await receiveEnquiry(store, enquiry, { newReference, mailsFor: () => [] });
  }

  test('is empty before anything was received', async () => {
    expect(await countEnquiriesByMonth(store, now)).toEqual([]);
  });

  test('is by the London month of receipt, the newest first', async () => {
    await receive('2026-06-30T22:59:59Z', undefined);
    await receive('2026-06-30T23:00:00Z', undefined);
    await receive('2026-07-31T22:00:00Z', undefined);
    expect(await countEnquiriesByMonth(store, now)).toEqual([
      { month: '2026-07', received: 2, open: 2, openPastDue: 0 },
      { month: '2026-06', received: 1, open: 1, openPastDue: 0 },
    ]);
  });

  test('tells the open ones past due apart; the due instant itself is not past', async () => {
    await receive('2026-11-26T10:00:00Z', '2026-12-02T16:59:59.999Z');
    await receive('2026-11-27T10:00:00Z', '2026-12-02T17:00:00Z');
    await store.db.updateTable('enquiry').set({ state: 'answered' }).execute();
    await receive('2026-11-26T11:00:00Z', '2026-12-02T16:59:59.999Z');
    await receive('2026-11-27T11:00:00Z', '2026-12-02T17:00:00Z');
    expect(await countEnquiriesByMonth(store, now)).toEqual([
      { month: '2026-11', received: 4, open: 2, openPastDue: 1 },
    ]);
  });
});
