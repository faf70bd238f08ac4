import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../server/database/open-database.ts';
import { actsOf } from '../../../server/enquiries/act.ts';
import { answerEnquiry } from '../../../server/enquiries/answer-enquiry.ts';
import { changeTopic } from '../../../server/enquiries/change-topic.ts';
import type { Enquiry, NewEnquiry } from '../../../server/enquiries/enquiry.ts';
import { findEnquiryById } from '../../../server/enquiries/find-enquiry.ts';
import { markSpam } from '../../../server/enquiries/mark-spam.ts';
import { moveEnquiry } from '../../../server/enquiries/move-enquiry.ts';
import { nameArticle } from '../../../server/enquiries/name-article.ts';
import { receiveEnquiry } from '../../../server/enquiries/receive-enquiry.ts';
import { recordAnswer } from '../../../server/enquiries/record-answer.ts';
import { newReference } from '../../../server/enquiries/reference.ts';
import { reopenEnquiry } from '../../../server/enquiries/reopen-enquiry.ts';
import { undoSpam } from '../../../server/enquiries/undo-spam.ts';
import { finishMail } from '../../../server/outbox/outbox-entry.ts';
import { newEmail, newEnquiry } from '../../support/new-enquiry.ts';
import { createTestDatabase, engines, type TestDatabase } from '../../support/test-store.ts';

const at = Temporal.Instant.from('2026-11-27T09:00:00Z');
const later = at.add({ hours: 1 });
const alice = { actor: 'alice@team.example', at };

describe.each(engines)('what the team does about an enquiry on %s', (engine) => {
  let database: TestDatabase;
  let store: Store;
  beforeEach(async () => {
    database = await createTestDatabase(engine);
    store = await database.open();
  });
  afterEach(() => database.remove());

  async function received(about: Partial<NewEnquiry> = {}): Promise<string> {
    const making = { newReference, mailsFor: () => [] };
    return (await receiveEnquiry(store, newEnquiry(about), making)).enquiry.id;
  }

  const found = async (id: string) => (await findEnquiryById(store, id))!;

  function answerWith(threads: (readonly string[])[] = []) {
    return {
      text: 'It renews by itself.',
      articles: ['renew-membership'],
      mailFor: ({ id, version }: Enquiry, threadedOn: readonly string[]) => {
        threads.push(threadedOn);
        return finishMail('answer', { enquiryId: id, sequence: version + 1 }, newEmail());
      },
    };
  }

  const mailFor = ({ id, version }: Enquiry) =>
    finishMail('article-named', { enquiryId: id, sequence: version + 1 }, newEmail());

  test('the first answer stops the clock, and a second one only adds to the conversation', async () => {
    const id = await received();
    expect((await answerEnquiry(store, id, alice, answerWith())).ok).toBe(true);
    const again = { actor: 'boris@team.example', at: later };
    expect((await answerEnquiry(store, id, again, answerWith())).ok).toBe(true);
    const { state, outcome, closedAt, version } = await found(id);
    expect([state, outcome, closedAt?.toString(), version]).toEqual([
      'answered',
      'replied',
      at.toString(),
      2,
    ]);
    const mails = await store.db.selectFrom('outbox').select('idempotency_key').execute();
    expect(mails.map((mail) => mail.idempotency_key).sort()).toEqual([
      `answer/${id}/1`,
      `answer/${id}/2`,
    ]);
    const acts = await actsOf(store, id);
    expect(acts.map(({ actor, kind }) => [actor, kind])).toEqual([
      ['alice@team.example', 'answered'],
      ['boris@team.example', 'answered'],
    ]);
  });

  test('an answer is threaded on what the member wrote by mail', async () => {
    const id = await received();
    await moveEnquiry<never>(store, id, { actor: 'member', at }, () => ({
      kind: 'noted',
      message: { kind: 'from-member', text: 'More', mailMessageId: '<1@member.example>' },
    }));
    const threads: (readonly string[])[] = [];
    await answerEnquiry(store, id, alice, answerWith(threads));
    expect(threads).toEqual([['<1@member.example>']]);
  });

  test('an answer decided on an older page is refused, and no mail goes out', async () => {
    const id = await received();
    await changeTopic(store, id, alice, 'payments');
    const moved = await answerEnquiry(store, id, { ...alice, seenVersion: 0 }, answerWith());
    expect(moved).toEqual({ ok: false, refusal: 'stale' });
    expect(await store.db.selectFrom('outbox').selectAll().execute()).toEqual([]);
  });

  test('nobody answers spam, or somebody who left no address', async () => {
    const spam = await received();
    await markSpam(store, spam, alice);
    expect(await answerEnquiry(store, spam, alice, answerWith())).toEqual({
      ok: false,
      refusal: 'not-answerable',
    });
    const nameless = await received({ email: '' });
    expect(await answerEnquiry(store, nameless, alice, answerWith())).toEqual({
      ok: false,
      refusal: 'no-address',
    });
  });

  test('an answer given elsewhere counts from when it was given', async () => {
    const id = await received();
    const answeredAt = Temporal.Instant.from('2026-11-27T08:30:00Z');
    const answer = { by: 'phone', answeredAt, note: 'Told her how' } as const;
    expect((await recordAnswer(store, id, alice, answer)).ok).toBe(true);
    expect((await found(id)).closedAt?.equals(answeredAt)).toBe(true);
    const [act] = await actsOf(store, id);
    expect(act?.details).toEqual({ by: 'phone', answeredAt: '2026-11-27T08:30:00.000Z' });
    expect(act?.at.equals(at)).toBe(true);
  });

  test('no answer comes before its message, or from the future', async () => {
    const id = await received();
    const given = (answeredAt: string) =>
      recordAnswer(store, id, alice, {
        by: 'mailbox',
        answeredAt: Temporal.Instant.from(answeredAt),
        note: '',
      });
    const early = await given('2026-11-26T16:59:00Z');
    expect(early).toEqual({ ok: false, refusal: 'answered-before-received' });
    const future = await given('2026-11-27T09:00:01Z');
    expect(future).toEqual({ ok: false, refusal: 'answered-in-future' });
    // Typed to the minute; the message came 125 milliseconds into it.
    expect((await given('2026-11-26T17:00:00Z')).ok).toBe(true);
  });

  test('clause 3b closes what a member asked, naming the article, and can be taken back', async () => {
    const id = await received();
    const named = await nameArticle(store, id, alice, { article: 'renew-membership', mailFor });
    expect(named.ok).toBe(true);
    const { state, outcome, answeringArticle } = await found(id);
    expect([state, outcome, answeringArticle]).toEqual([
      'closed',
      'article-named',
      'renew-membership',
    ]);
    await reopenEnquiry(store, id, { actor: 'member', at: later });
    expect((await found(id)).state).toBe('open');
  });

  test('clause 3b is for members only, and for what is open', async () => {
    const other = await received({ relationship: 'prospective' });
    const article = { article: 'renew-membership', mailFor };
    expect(await nameArticle(store, other, alice, article)).toEqual({
      ok: false,
      refusal: 'not-member',
    });
    const answered = await received();
    await answerEnquiry(store, answered, alice, answerWith());
    expect(await nameArticle(store, answered, alice, article)).toEqual({
      ok: false,
      refusal: 'not-open',
    });
  });

  test('spam can be undone, and is due when it was due before', async () => {
    const id = await received();
    const { promise } = await found(id);
    await markSpam(store, id, alice);
    expect((await found(id)).outcome).toBe('spam');
    await undoSpam(store, id, alice);
    const { state, outcome, closedAt, promise: after } = await found(id);
    expect([state, outcome, closedAt]).toEqual(['open', undefined, undefined]);
    expect(after?.dueAt.equals(promise!.dueAt)).toBe(true);
    expect(await undoSpam(store, id, alice)).toEqual({ ok: false, refusal: 'not-spam' });
  });

  test('another topic leaves the promise as it was made', async () => {
    const id = await received();
    const before = await found(id);
    await changeTopic(store, id, alice, 'payments');
    const after = await found(id);
    expect([after.topic, after.promise]).toEqual(['payments', before.promise]);
    expect((await actsOf(store, id))[0]?.details).toEqual({ from: 'membership', to: 'payments' });
    expect(await changeTopic(store, id, alice, 'payments')).toEqual({
      ok: false,
      refusal: 'same-topic',
    });
  });
});
