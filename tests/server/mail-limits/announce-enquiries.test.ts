import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../server/database/open-database.ts';
import type { NewEnquiry } from '../../../server/enquiries/enquiry.ts';
import { receiveEnquiry } from '../../../server/enquiries/receive-enquiry.ts';
import { newReference } from '../../../server/enquiries/reference.ts';
import {
  announceEnquiries,
  type UnannouncedEnquiries,
} from '../../../server/mail-limits/announce-enquiries.ts';
import { createMailLimiter } from '../../../server/mail-limits/mail-limiter.ts';
import { finishMail } from '../../../server/outbox/outbox-entry.ts';
import { mailsOf, newEmail, newEnquiry } from '../../support/new-enquiry.ts';
import { createTestDatabase, engines, type TestDatabase } from '../../support/test-store.ts';

const noon = Temporal.Instant.from('2026-11-26T12:00:00Z');
const limiter = createMailLimiter({ fingerprint: (text) => text, acknowledgementsPerHour: 0 });

describe.each(engines)('more than twenty notices an hour on %s', (engine) => {
  let database: TestDatabase;
  let store: Store;
  let summaries: UnannouncedEnquiries[];
  beforeEach(async () => {
    database = await createTestDatabase(engine);
    store = await database.open();
    summaries = [];
  });
  afterEach(() => database.remove());

  async function receive(count: number, about: Partial<NewEnquiry> = {}): Promise<void> {
    for (let received = 0; received < count; received += 1) {
      const enquiry = newEnquiry({ receivedAt: noon, ...about });
      const mailsFor = (reference: string) => mailsOf(enquiry, reference);
      await receiveEnquiry(store, enquiry, { newReference, mailsFor, limiter });
    }
  }

  const announce = (at: Temporal.DurationLike) =>
    announceEnquiries(store, noon.add(at), (unannounced) => {
      summaries.push(unannounced);
      return finishMail('team-summary', {}, newEmail());
    });

  const mails = async (kind: string) =>
    (await store.db.selectFrom('outbox').selectAll().where('kind', '=', kind).execute()).length;

  test('are twenty notices and one summary at the hour’s end that names the rest', async () => {
    await receive(25);
    const dueAt = Temporal.Instant.from('2026-12-01T17:00:00Z');
    const promise = { ...newEnquiry().promise!, dueAt };
    await receive(1, { promise });
    await receive(1, { promise: undefined });
    expect(await mails('team-notice')).toBe(20);
    await announce({ minutes: 59 });
    expect(summaries).toEqual([]);
    await announce({ hours: 1 });
    await announce({ hours: 1, minutes: 1 });
    expect(summaries).toEqual([{ count: 7, nextDueAt: dueAt, withheld: 0 }]);
    expect(await mails('team-summary')).toBe(1);
  });

  test('are summed up once, by whichever of several workers gets to it', async () => {
    await receive(25);
    // Two connections of one process would wait for each other on SQLite.
    const other = engine === 'postgres' ? await database.open() : store;
    const both = [store, other].map((one) =>
      announceEnquiries(one, noon.add({ hours: 1 }), () =>
        finishMail('team-summary', {}, newEmail()),
      ),
    );
    await Promise.all(both);
    expect(await mails('team-summary')).toBe(1);
  });

  test('come one by one again in the next hour', async () => {
    await receive(21);
    await receive(2, { receivedAt: noon.add({ hours: 1 }) });
    expect(await mails('team-notice')).toBe(22);
  });

  test('of which none can be promised a date are summed up without one', async () => {
    await receive(21, { promise: undefined });
    await announce({ hours: 1 });
    expect(summaries).toEqual([{ count: 1, nextDueAt: undefined, withheld: 0 }]);
  });
});
