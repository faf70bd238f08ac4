import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../server/database/open-database.ts';
import { actsOf } from '../../../server/enquiries/act.ts';
import { findEnquiryById } from '../../../server/enquiries/find-enquiry.ts';
import { moveEnquiry } from '../../../server/enquiries/move-enquiry.ts';
import { receiveEnquiry } from '../../../server/enquiries/receive-enquiry.ts';
import { reopenEnquiry } from '../../../server/enquiries/reopen-enquiry.ts';
import { selfAnswerEnquiry } from '../../../server/enquiries/self-answer-enquiry.ts';
import { finishMail } from '../../../server/outbox/outbox-entry.ts';
import { newEmail, newEnquiry } from '../../support/new-enquiry.ts';
import { createTestDatabase, engines, type TestDatabase } from '../../support/test-store.ts';

const at = Temporal.Instant.from('2026-11-27T09:00:00Z');
const later = at.add({ hours: 1 });

describe.each(engines)('moving an enquiry on %s', (engine) => {
  let database: TestDatabase;
  let store: Store;
  let id: string;
  beforeEach(async () => {
    database = await createTestDatabase(engine);
    store = await database.open();
    const making = { newReference: () => 'ABCD-2345', mailsFor: () => [] };
    id = (await receiveEnquiry(store, newEnquiry(), making)).enquiry.id;
  });
  afterEach(() => database.remove());

  test('an article that answered it closes it, and the act says which and when', async () => {
    const moved = await selfAnswerEnquiry(store, id, 'renew-membership', at);
    expect(moved.ok).toBe(true);
    const enquiry = (await findEnquiryById(store, id))!;
    expect(enquiry.state).toBe('answered');
    expect(enquiry.outcome).toBe('self-answered');
    expect(enquiry.answeringArticle).toBe('renew-membership');
    expect(enquiry.closedAt?.equals(at)).toBe(true);
    const acts = await actsOf(store, id);
    expect(
      acts.map(({ sequence, actor, kind, details }) => [sequence, actor, kind, details]),
    ).toEqual([[1, 'member', 'self-answered', { article: 'renew-membership' }]]);
  });

  test('opened again it is due when it was due before', async () => {
    const before = (await findEnquiryById(store, id))!.promise!;
    await selfAnswerEnquiry(store, id, 'renew-membership', at);
    const moved = await reopenEnquiry(store, id, { actor: 'member', at: later });
    expect(moved.ok).toBe(true);
    const enquiry = (await findEnquiryById(store, id))!;
    expect([enquiry.state, enquiry.outcome, enquiry.closedAt]).toEqual([
      'open',
      undefined,
      undefined,
    ]);
    expect(enquiry.promise?.dueAt.equals(before.dueAt)).toBe(true);
    expect((await actsOf(store, id)).map(({ kind }) => kind)).toEqual([
      'self-answered',
      'reopened',
    ]);
  });

  test('what is closed is not answered again, and what is open is not opened', async () => {
    const opened = await reopenEnquiry(store, id, { actor: 'member', at });
    expect(opened).toEqual({ ok: false, refusal: 'not-closed-by-article' });
    await selfAnswerEnquiry(store, id, 'renew-membership', at);
    const again = await selfAnswerEnquiry(store, id, 'membership-levels', later);
    expect(again).toEqual({ ok: false, refusal: 'not-open' });
    expect(await actsOf(store, id)).toHaveLength(1);
  });

  test('a move decided on an older page is refused', async () => {
    await selfAnswerEnquiry(store, id, 'renew-membership', at);
    const moved = await reopenEnquiry(store, id, { actor: 'a@staff.example', at, seenVersion: 0 });
    expect(moved).toEqual({ ok: false, refusal: 'stale' });
  });

  test('an enquiry that is not there cannot be moved', async () => {
    const moved = await selfAnswerEnquiry(store, crypto.randomUUID(), 'renew-membership', at);
    expect(moved).toEqual({ ok: false, refusal: 'unknown' });
  });

  test('of two who move it at the same moment one is refused', async () => {
    const moves = await Promise.all(
      ['renew-membership', 'membership-levels'].map((article) =>
        selfAnswerEnquiry(store, id, article, at),
      ),
    );
    expect(moves.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await actsOf(store, id)).toHaveLength(1);
  });

  test('a word and a mail are stored with the move, or nothing is', async () => {
    const mail = finishMail('acknowledgement', { enquiryId: id, sequence: 7 }, newEmail());
    const say = () =>
      moveEnquiry(store, id, { actor: 'member', at }, () => ({
        kind: 'reopened',
        message: {
          kind: 'from-member',
          text: 'One more thing',
          mailMessageId: '<1@member.example>',
        },
        mails: [mail],
      }));
    await say();
    await expect(say()).rejects.toThrow();
    const messages = await store.db.selectFrom('message').selectAll().execute();
    expect(messages.map(({ kind, author, text }) => [kind, author, text])).toEqual([
      ['from-member', 'member', 'One more thing'],
    ]);
    const outbox = await store.db.selectFrom('outbox').selectAll().execute();
    expect(outbox.map(({ idempotency_key }) => idempotency_key)).toEqual([
      `acknowledgement/${id}/7`,
    ]);
    expect(await actsOf(store, id)).toHaveLength(1);
  });
});
