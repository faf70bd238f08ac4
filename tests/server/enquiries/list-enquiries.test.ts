import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../server/database/open-database.ts';
import type { NewEnquiry } from '../../../server/enquiries/enquiry.ts';
import { listOpenEnquiries } from '../../../server/enquiries/list-enquiries.ts';
import { receiveEnquiry } from '../../../server/enquiries/receive-enquiry.ts';
import { newReference } from '../../../server/enquiries/reference.ts';
import { newEnquiry } from '../../support/new-enquiry.ts';
import { createTestDatabase, engines, type TestDatabase } from '../../support/test-store.ts';

describe.each(engines)('the open enquiries on %s', (engine) => {
  let database: TestDatabase;
  let store: Store;
  beforeEach(async () => {
    database = await createTestDatabase(engine);
    store = await database.open();
  });
  afterEach(() => database.remove());

  const promised = newEnquiry().promise;
  const dueAt = (instant: string) => ({
    promise: promised && { ...promised, dueAt: Temporal.Instant.from(instant) },
  });
  const receive = (about: Partial<NewEnquiry>) =>
    receiveEnquiry(store, newEnquiry(about), { newReference, mailsFor: () => [] });
  const names = async () => (await listOpenEnquiries(store)).map(({ name }) => name);

  test('stand in the order in which they fall due, those received first before others', async () => {
    const earlier = Temporal.Instant.from('2026-11-26T08:00:00Z');
    await receive({ name: 'Thursday', ...dueAt('2026-12-03T17:00:00Z') });
    await receive({ name: 'Wednesday', ...dueAt('2026-12-02T17:00:00Z') });
    await receive({
      name: 'Wednesday, early',
      ...dueAt('2026-12-02T17:00:00Z'),
      receivedAt: earlier,
    });
    expect(await names()).toEqual(['Wednesday, early', 'Wednesday', 'Thursday']);
  });

  test('begin with those for which no date could be promised', async () => {
    await receive({ name: 'dated', ...dueAt('2026-01-01T17:00:00Z') });
    await receive({ name: 'undated', promise: undefined });
    expect(await names()).toEqual(['undated', 'dated']);
  });

  test('leave out what is no longer open', async () => {
    await receive({ name: 'answered' });
    await store.db.updateTable('enquiry').set({ state: 'answered' }).execute();
    await receive({ name: 'open' });
    expect(await names()).toEqual(['open']);
  });
});
