import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { retention } from '../../../content/retention.ts';
import type { Store } from '../../../server/database/open-database.ts';
import { storedInstant } from '../../../server/database/stored-time.ts';
import { findEnquiryById } from '../../../server/enquiries/find-enquiry.ts';
import { selfAnswerEnquiry } from '../../../server/enquiries/self-answer-enquiry.ts';
import { reportRetention } from '../../../server/retention/report-retention.ts';
import { sweepRetention } from '../../../server/retention/sweep-retention.ts';
import { createTestDatabase, engines, type TestDatabase } from '../../support/test-store.ts';
import { at, receive } from './receive.ts';

const closedAt = at('2026-11-30T12:00:00Z');
/** The same day and time, so many months later in London. */
const dueAt = closedAt
  .toZonedDateTimeISO('Europe/London')
  .add({ months: retention.enquiryMonths })
  .toInstant();

describe.each(engines)('on %s', (engine) => {
  let database: TestDatabase;
  let store: Store;
  beforeEach(async () => {
    database = await createTestDatabase(engine);
    store = await database.open();
  });
  afterEach(() => database.remove());

  const markSent = (sentAt: Temporal.Instant) =>
    store.db
      .updateTable('outbox')
      .set({ state: 'sent', sent_at: storedInstant(sentAt) })
      .execute();

  test('an enquiry is anonymised once its months are over, and not a moment before', async () => {
    const { id } = await receive(store);
    await selfAnswerEnquiry(store, id, 'renew-membership', closedAt);
    await sweepRetention(store, dueAt.subtract({ seconds: 1 }));
    expect(await findEnquiryById(store, id)).toMatchObject({ email: 'ljiljana@member.example' });

    const dayAfter = dueAt.add({ hours: 24 });
    expect(await reportRetention(store, dayAfter)).toMatchObject({ enquiriesDue: 1 });
    expect(await sweepRetention(store, dayAfter)).toMatchObject({ enquiries: 1 });
    expect(await findEnquiryById(store, id)).toMatchObject({
      ...{ name: '', email: '', message: '' },
      ...{ state: 'answered', outcome: 'self-answered', closedAt },
    });
    expect(await reportRetention(store, dayAfter)).toMatchObject({
      ...{ enquiriesDue: 0, enquiriesAnonymised: 1, erasures: 0 },
      lastRun: { enquiries: 1, finishedAt: dayAfter },
    });
  });

  test('an enquiry that still waits for a reply is kept, however old', async () => {
    const { id } = await receive(store);
    await sweepRetention(store, dueAt.add({ hours: 10 * 365 * 24 }));
    expect(await findEnquiryById(store, id)).toMatchObject({ email: 'ljiljana@member.example' });
  });

  test('a mail is cleared some days after it was sent, and never while it waits', async () => {
    await receive(store);
    const sentAt = at('2026-11-26T17:00:05Z');
    const cleared = sentAt.add({ hours: 24 * retention.mailDays });
    await sweepRetention(store, cleared);
    const payloads = async () =>
      (await store.db.selectFrom('outbox').select('payload').execute()).filter(
        ({ payload }) => payload === '',
      ).length;
    expect(await payloads(), 'while they wait').toBe(0);
    await markSent(sentAt);
    expect(await sweepRetention(store, cleared.add({ hours: 24 }))).toMatchObject({ mails: 2 });
    expect(await payloads()).toBe(2);
  });

  test('a report of the provider is deleted some days after we heard of it', async () => {
    const received_at = '2026-12-01T03:00:00.000Z';
    const report = { id: 'msg_1', type: 'email.delivered', happened_at: null, received_at };
    await store.db.insertInto('webhook_event').values(report).execute();
    const over = at(received_at).add({ hours: 24 * retention.providerReportDays });
    expect(await sweepRetention(store, over.subtract({ hours: 24 }))).toMatchObject({ reports: 0 });
    expect(await sweepRetention(store, over)).toMatchObject({ reports: 1 });
  });

  test('several processes take turns: one run a day', async () => {
    const stores = [store, await database.open(), await database.open()];
    const now = at('2026-12-01T03:00:00Z');
    const runs = async (when: Temporal.Instant) =>
      (await Promise.all(stores.map((each) => sweepRetention(each, when)))).filter(Boolean).length;
    expect(await runs(now)).toBe(1);
    expect(await runs(now.add({ minutes: 1 }))).toBe(0);
    expect(await runs(now.add({ hours: 24 }))).toBe(1);
  });

  test('a run that was cut off is taken up by another', async () => {
    const now = at('2026-12-01T03:00:00Z');
    const claimed_until = storedInstant(now.add({ minutes: 30 }));
    await store.db.updateTable('retention_run').set({ claimed_until }).execute();
    expect(await sweepRetention(store, now)).toBeUndefined();
    expect(await sweepRetention(store, now.add({ minutes: 30 }))).toBeDefined();
  });
});
