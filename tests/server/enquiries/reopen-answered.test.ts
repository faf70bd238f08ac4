import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../server/database/open-database.ts';
import { countQueue } from '../../../server/desk/queue/count-queue.ts';
import { actsOf } from '../../../server/enquiries/act.ts';
import { findEnquiryById } from '../../../server/enquiries/find-enquiry.ts';
import { markSpam } from '../../../server/enquiries/mark-spam.ts';
import { receiveEnquiry } from '../../../server/enquiries/receive-enquiry.ts';
import { recordAnswer } from '../../../server/enquiries/record-answer.ts';
import { newReference } from '../../../server/enquiries/reference.ts';
import { reopenAnswered } from '../../../server/enquiries/reopen-answered.ts';
import { selfAnswerEnquiry } from '../../../server/enquiries/self-answer-enquiry.ts';
import { loadCalendar } from '../../../server/open-parts.ts';
import { createRecord } from '../../../server/performance/record.ts';
import { newEnquiry } from '../../support/new-enquiry.ts';
import { createTestDatabase, engines, type TestDatabase } from '../../support/test-store.ts';

/** Received on Thursday 26 November after closing; promised for Wednesday 2 December, 5pm. */
const inTime = Temporal.Instant.from('2026-12-02T16:00:00Z');
const tooLate = Temporal.Instant.from('2026-12-03T10:00:00Z');
const openedAgain = Temporal.Instant.from('2026-12-10T10:00:00Z');
const atLast = Temporal.Instant.from('2027-01-20T10:00:00Z');
const alice = (at: Temporal.Instant) => ({ actor: 'alice@team.example', at });

describe.each(engines)('opening an answered enquiry again on %s', (engine) => {
  let database: TestDatabase;
  let store: Store;
  let id: string;
  beforeEach(async () => {
    database = await createTestDatabase(engine);
    store = await database.open();
    const making = { newReference, mailsFor: () => [] };
    id = (await receiveEnquiry(store, newEnquiry(), making)).enquiry.id;
  });
  afterEach(() => database.remove());

  const answer = (at: Temporal.Instant) =>
    recordAnswer(store, id, alice(at), { by: 'phone', answeredAt: at, note: '' });
  const reopen = () => reopenAnswered({ store, calendar: loadCalendar() }, id, alice(openedAgain));
  const counted = async () => (await createRecord(store, loadCalendar()).figures(atLast)).months[0];

  test('it waits again, expected as if it were asked now, and the act says until when', async () => {
    await answer(inTime);
    expect((await reopen()).ok).toBe(true);
    const { state, promise, expected, closedAt } = (await findEnquiryById(store, id))!;
    expect([state, promise?.dueDate.toString(), expected?.date.toString()]).toEqual([
      'open',
      '2026-12-02',
      '2026-12-15',
    ]);
    expect(closedAt?.equals(inTime)).toBe(true);
    expect((await actsOf(store, id)).at(-1)).toMatchObject({
      kind: 'reopened',
      actor: 'alice@team.example',
      details: { date: '2026-12-15' },
    });
  });

  test.each([
    ['on time', inTime, { onTime: 1, late: 0, delayed: 0 }],
    ['late', tooLate, { onTime: 0, late: 1, lateOpen: 0, delayed: 0 }],
  ])('what was answered %s stays so, however it goes on', async (_, firstReply, figures) => {
    await answer(firstReply);
    const before = await counted();
    expect(before).toMatchObject(figures);
    await reopen();
    expect(await counted()).toEqual(before);
    await answer(atLast);
    expect(await counted()).toEqual(before);
    await reopen();
    await markSpam(store, id, alice(atLast));
    expect(await counted()).toEqual(before);
    expect((await findEnquiryById(store, id))?.state).toBe('closed');
  });

  test('the member may still say that an article has answered it', async () => {
    await answer(inTime);
    await reopen();
    await selfAnswerEnquiry(store, id, 'renew-membership', atLast);
    const { state, outcome, answeringArticle } = (await findEnquiryById(store, id))!;
    expect([state, outcome, answeringArticle]).toEqual(['answered', 'replied', 'renew-membership']);
  });

  test('in the queue it is late only where its promise was missed', async () => {
    await answer(inTime);
    await reopen();
    expect(await countQueue(store, openedAgain)).toMatchObject({ open: 1, late: 0 });
    await answer(atLast);
    expect(await countQueue(store, atLast)).toMatchObject({ open: 0 });
  });

  test('only what a person has answered is opened so', async () => {
    expect(await reopen()).toEqual({ ok: false, refusal: 'not-answered' });
    await markSpam(store, id, alice(inTime));
    expect(await reopen()).toEqual({ ok: false, refusal: 'not-answered' });
  });
});
