import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../server/database/open-database.ts';
import { actsOf } from '../../../server/enquiries/act.ts';
import { delayEnquiry, type Delay } from '../../../server/enquiries/delay-enquiry.ts';
import type { NewEnquiry } from '../../../server/enquiries/enquiry.ts';
import { findEnquiryById } from '../../../server/enquiries/find-enquiry.ts';
import { receiveEnquiry } from '../../../server/enquiries/receive-enquiry.ts';
import { newReference } from '../../../server/enquiries/reference.ts';
import { selfAnswerEnquiry } from '../../../server/enquiries/self-answer-enquiry.ts';
import { loadCalendar } from '../../../server/open-parts.ts';
import { finishMail } from '../../../server/outbox/outbox-entry.ts';
import { mailsOf, newEmail, newEnquiry } from '../../support/new-enquiry.ts';
import { createTestDatabase, engines, type TestDatabase } from '../../support/test-store.ts';

const calendar = loadCalendar();
const monday = Temporal.Instant.from('2026-11-30T10:00:00Z');
const mover = { actor: 'alice@team.example', at: monday };

describe.each(engines)('delaying an enquiry on %s', (engine) => {
  let database: TestDatabase;
  let store: Store;
  beforeEach(async () => {
    database = await createTestDatabase(engine);
    store = await database.open();
  });
  afterEach(() => database.remove());

  async function received(about: Partial<NewEnquiry> = {}): Promise<string> {
    const enquiry = newEnquiry(about);
    const mailsFor = (reference: string) => mailsOf(enquiry, reference);
    await receiveEnquiry(store, enquiry, { newReference, mailsFor });
    return enquiry.id;
  }

  function delay(id: string, day: string, more: Partial<Delay> = {}, at = monday) {
    const noticeFor = (_: unknown, __: unknown, sequence: number) =>
      finishMail('delay-notice', { enquiryId: id, sequence }, newEmail());
    const parts = { store, calendar, noticeFor };
    const asked = { day: Temporal.PlainDate.from(day), reason: 'asking-others' as const, ...more };
    return delayEnquiry(parts, id, { ...mover, at }, asked);
  }

  const notices = async () => {
    const rows = await store.db.selectFrom('outbox').selectAll().orderBy('sequence').execute();
    return rows.filter(({ kind }) => kind === 'delay-notice');
  };

  test('moves what is expected, and leaves what was promised', async () => {
    const id = await received();
    expect((await delay(id, '2026-12-07')).ok).toBe(true);
    const enquiry = (await findEnquiryById(store, id))!;
    expect(enquiry.promise?.dueDate.toString()).toBe('2026-12-02');
    expect(enquiry.promise?.dueAt.toString()).toBe('2026-12-02T17:00:00Z');
    expect(enquiry.expected?.date.toString()).toBe('2026-12-07');
    expect(enquiry.expected?.at.toString()).toBe('2026-12-07T17:00:00Z');
    expect(enquiry.expected?.delayReason).toBe('asking-others');
    const [act] = await actsOf(store, id);
    expect(act).toMatchObject({
      actor: 'alice@team.example',
      kind: 'delayed',
      details: { date: '2026-12-07', reason: 'asking-others' },
    });
  });

  test('is until the closing time of a half day', async () => {
    const id = await received();
    expect((await delay(id, '2026-12-24')).ok).toBe(true);
    const enquiry = await findEnquiryById(store, id);
    expect(enquiry?.expected?.at.toString()).toBe('2026-12-24T12:00:00Z');
  });

  test.each([
    ['a Saturday', '2026-12-05', 'not-a-working-day'],
    ['a bank holiday', '2026-12-28', 'not-a-working-day'],
    ['a day past the calendar', '2031-12-04', 'not-a-working-day'],
    ['today', '2026-11-30', 'not-after-today'],
    ['a day before', '2026-11-27', 'not-after-today'],
    ['the day expected already', '2026-12-02', 'not-later'],
    ['an earlier day', '2026-12-01', 'not-later'],
  ])('to %s is refused', async (_, day, refusal) => {
    const id = await received();
    expect(await delay(id, day)).toEqual({ ok: false, refusal });
    expect(await notices()).toEqual([]);
    expect(await actsOf(store, id)).toEqual([]);
  });

  test('a second time must be later than the first, and each day is mailed once', async () => {
    const id = await received();
    await delay(id, '2026-12-07');
    expect(await delay(id, '2026-12-07')).toEqual({ ok: false, refusal: 'not-later' });
    await delay(id, '2026-12-09', { reason: 'more-messages' });
    expect((await notices()).map(({ idempotency_key }) => idempotency_key)).toEqual([
      `delay-notice/${id}/1`,
      `delay-notice/${id}/2`,
    ]);
  });

  test('of two who set the same day at once one is refused, and one mail goes out', async () => {
    const id = await received();
    const moves = await Promise.all([delay(id, '2026-12-07'), delay(id, '2026-12-07')]);
    expect(moves.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await notices()).toHaveLength(1);
  });

  test('is refused once nobody waits for a reply', async () => {
    const id = await received();
    await selfAnswerEnquiry(store, id, 'renew-membership', monday);
    expect(await delay(id, '2026-12-07')).toEqual({ ok: false, refusal: 'not-open' });
  });

  test('of one without any date gives it its first', async () => {
    const id = await received({ promise: undefined });
    expect((await delay(id, '2026-12-07')).ok).toBe(true);
    const enquiry = await findEnquiryById(store, id);
    expect(enquiry?.promise).toBeUndefined();
    expect(enquiry?.expected?.date.toString()).toBe('2026-12-07');
  });

  test.each(['bounced', 'suppressed', 'complained', 'failed'])(
    'sends no mail where the acknowledgement is reported as %s',
    async (delivery) => {
      const id = await received();
      await store.db
        .updateTable('outbox')
        .set({ delivery })
        .where('kind', '=', 'acknowledgement')
        .execute();
      expect((await delay(id, '2026-12-07')).ok).toBe(true);
      expect(await notices()).toEqual([]);
    },
  );

  test('sends a mail where the acknowledgement was delivered or only withheld on suspicion', async () => {
    const id = await received({ acknowledgement: { state: 'withheld', reason: 'too-fast' } });
    await store.db.updateTable('outbox').set({ delivery: 'delivered' }).execute();
    await delay(id, '2026-12-07');
    expect(await notices()).toHaveLength(1);
  });

  test('sends no mail where nobody left an address', async () => {
    const enquiry = newEnquiry({ email: '' });
    await receiveEnquiry(store, enquiry, { newReference, mailsFor: () => [] });
    expect((await delay(enquiry.id, '2026-12-07')).ok).toBe(true);
    expect(await notices()).toEqual([]);
  });
});
