import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../server/database/open-database.ts';
import { actsOf } from '../../../server/enquiries/act.ts';
import { findEnquiryById } from '../../../server/enquiries/find-enquiry.ts';
import { receiveEnquiry } from '../../../server/enquiries/receive-enquiry.ts';
import { recordDelivery, type DeliveryEvent } from '../../../server/outbox/record-delivery.ts';
import { mailsOf, newEnquiry } from '../../support/new-enquiry.ts';
import { createTestDatabase, engines, type TestDatabase } from '../../support/test-store.ts';

const at = Temporal.Instant.from('2026-11-26T17:05:00Z');

describe.each(engines)('what the provider reports on %s', (engine) => {
  let database: TestDatabase;
  let store: Store;
  let enquiryId: string;
  let outboxId: string;
  let noticeId: string;
  beforeEach(async () => {
    database = await createTestDatabase(engine);
    store = await database.open();
    const enquiry = newEnquiry();
    const mails = mailsOf(enquiry, 'ABCD-2345');
    await receiveEnquiry(store, enquiry, {
      newReference: () => 'ABCD-2345',
      mailsFor: () => mails,
    });
    [enquiryId, outboxId, noticeId] = [enquiry.id, mails[0]!.id, mails[1]!.id];
  });
  afterEach(() => database.remove());

  const report = (event: DeliveryEvent, about: { outboxId?: string; minute?: number } = {}) =>
    store.db.transaction().execute((transaction) =>
      recordDelivery(
        { ...store, transaction },
        {
          outboxId: about.outboxId ?? outboxId,
          event,
          providerId: 'provider-1',
          at: at.add({ minutes: about.minute ?? 0 }),
        },
      ),
    );

  const mail = (id = outboxId) =>
    store.db.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

  test('a mail that the provider has is sent, whatever we thought', async () => {
    await store.db
      .updateTable('outbox')
      .set({ state: 'parked', last_error: 'outcome_unknown_for_23_hours' })
      .where('id', '=', outboxId)
      .execute();
    expect(await report('delivered')).toBe(true);
    const { state, sent_at, provider_id, delivery } = await mail();
    expect([state, sent_at, provider_id, delivery]).toEqual([
      'sent',
      '2026-11-26T17:05:00.000Z',
      'provider-1',
      'delivered',
    ]);
    expect((await findEnquiryById(store, enquiryId))?.acknowledgement).toEqual({ state: 'queued' });
  });

  test('an acknowledgement that bounced is an act of its enquiry, once', async () => {
    for (const minute of [2, 1, 3]) await report('bounced', { minute });
    const enquiry = await findEnquiryById(store, enquiryId);
    expect(enquiry?.acknowledgement).toEqual({ state: 'undelivered', reason: 'bounced' });
    const acts = await actsOf(store, enquiryId);
    expect(acts.map(({ actor, kind, details }) => [actor, kind, details])).toEqual([
      ['system', 'mail-undelivered', { mail: 'acknowledgement', report: 'bounced' }],
    ]);
    expect((await mail()).delivery_at).toBe('2026-11-26T17:06:00.000Z');
  });

  test('a notice that the team did not get is no act of the enquiry', async () => {
    await report('bounced', { outboxId: noticeId });
    expect((await mail(noticeId)).delivery).toBe('bounced');
    expect(await actsOf(store, enquiryId)).toEqual([]);
  });

  test('a report about a mail of somebody else changes nothing', async () => {
    expect(await report('bounced', { outboxId: crypto.randomUUID() })).toBe(false);
  });

  test('in whatever order reports arrive, and however often, the end is the same', async () => {
    const events: DeliveryEvent[] = ['sent', 'delivery_delayed', 'delivered', 'bounced'];
    const orders = fc.shuffledSubarray([...events, ...events], { minLength: 8, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        await store.db
          .updateTable('outbox')
          .set({ state: 'pending', sent_at: null, delivery: null, delivery_at: null })
          .execute();
        for (const event of order) await report(event, { minute: events.indexOf(event) });
        const { state, delivery, delivery_at } = await mail();
        expect([state, delivery, delivery_at]).toEqual([
          'sent',
          'bounced',
          '2026-11-26T17:08:00.000Z',
        ]);
      }),
      { numRuns: 20 },
    );
  });
});
