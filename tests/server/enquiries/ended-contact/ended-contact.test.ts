import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../../server/database/open-database.ts';
import { actsOf } from '../../../../server/enquiries/act.ts';
import { decideEnding } from '../../../../server/enquiries/ended-contact/decide-ending.ts';
import {
  contactWith,
  isContactEnded,
} from '../../../../server/enquiries/ended-contact/ended-contact.ts';
import { liftEnding } from '../../../../server/enquiries/ended-contact/lift-ending.ts';
import { proposeEnding } from '../../../../server/enquiries/ended-contact/propose-ending.ts';
import type { Enquiry, NewEnquiry } from '../../../../server/enquiries/enquiry.ts';
import { reopenEnquiry } from '../../../../server/enquiries/reopen-enquiry.ts';
import { selfAnswerEnquiry } from '../../../../server/enquiries/self-answer-enquiry.ts';
import { findEnquiryById } from '../../../../server/enquiries/find-enquiry.ts';
import { receiveEnquiry } from '../../../../server/enquiries/receive-enquiry.ts';
import { newReference } from '../../../../server/enquiries/reference.ts';
import { finishMail } from '../../../../server/outbox/outbox-entry.ts';
import { mailsOf, newEmail, newEnquiry } from '../../../support/new-enquiry.ts';
import { createTestDatabase, engines, type TestDatabase } from '../../../support/test-store.ts';

const at = Temporal.Instant.from('2026-11-27T09:00:00Z');
const alice = { actor: 'alice@team.example', at };
const boris = { actor: 'boris@team.example', at: at.add({ hours: 1 }) };
const proposal = {
  reason: 'abuse',
  words: 'Three mails full of insults',
  reviewOn: Temporal.PlainDate.from('2027-05-27'),
} as const;

const mailFor = ({ id, version }: Enquiry) =>
  finishMail('contact-ended', { enquiryId: id, sequence: version + 1 }, newEmail());
const approve = { approve: true, mailFor } as const;

describe.each(engines)('ending contact on %s', (engine) => {
  let database: TestDatabase;
  let store: Store;
  let enquiry: Enquiry;
  beforeEach(async () => {
    database = await createTestDatabase(engine);
    store = await database.open();
    enquiry = await received();
  });
  afterEach(() => database.remove());

  async function received(about: Partial<NewEnquiry> = {}): Promise<Enquiry> {
    const draft = newEnquiry(about);
    const making = {
      newReference,
      mailsFor: (reference: string) => mailsOf(draft, reference),
    };
    return (await receiveEnquiry(store, draft, making)).enquiry;
  }

  const isEnded = (email: string) =>
    store.db.transaction().execute((transaction) => isContactEnded(transaction, email));
  const mailKinds = async () =>
    (await store.db.selectFrom('outbox').select('kind').execute()).map(({ kind }) => kind);

  test('a proposal changes nothing for whoever wrote', async () => {
    await proposeEnding(store, enquiry, alice, proposal);
    expect(await isEnded(enquiry.email)).toBe(false);
    expect((await findEnquiryById(store, enquiry.id))?.state).toBe('open');
    expect((await contactWith(store.db, enquiry.email))?.state).toBe('proposed');
  });

  test('nobody approves or declines what they proposed themselves', async () => {
    await proposeEnding(store, enquiry, alice, proposal);
    for (const decision of [approve, { approve: false } as const]) {
      expect(await decideEnding(store, enquiry, alice, decision)).toEqual({
        ok: false,
        refusal: 'same-person',
      });
    }
    expect(await isEnded(enquiry.email)).toBe(false);
  });

  test('a second person ends it: one mail, and everything open of theirs is closed', async () => {
    const other = await received({ message: 'Another one' });
    const stranger = await received({ email: 'somebody@else.example' });
    await proposeEnding(store, enquiry, alice, proposal);
    expect((await decideEnding(store, enquiry, boris, approve)).ok).toBe(true);
    const states = await Promise.all(
      [enquiry, other, stranger].map(async ({ id }) => (await findEnquiryById(store, id))!),
    );
    expect(states.map(({ outcome }) => outcome)).toEqual([
      'contact-ended',
      'contact-ended',
      undefined,
    ]);
    expect((await mailKinds()).filter((kind) => kind === 'contact-ended')).toHaveLength(1);
    const acts = await actsOf(store, enquiry.id);
    expect(acts.map(({ actor, kind, details }) => [actor, kind, details])).toEqual([
      ['alice@team.example', 'ending-proposed', { reason: 'abuse', reviewOn: '2027-05-27' }],
      ['boris@team.example', 'contact-ended', {}],
    ]);
    expect(await isEnded(enquiry.email.toUpperCase())).toBe(true);
  });

  test('what comes later is kept, not acknowledged, and owed no reply', async () => {
    await proposeEnding(store, enquiry, alice, proposal);
    await decideEnding(store, enquiry, boris, approve);
    const before = await mailKinds();
    const { id } = await received({ message: 'Me again' });
    const { state, outcome, promise, acknowledgement, message } = (await findEnquiryById(
      store,
      id,
    ))!;
    expect([state, outcome, promise, message]).toEqual([
      'closed',
      'contact-ended',
      undefined,
      'Me again',
    ]);
    expect(acknowledgement).toEqual({ state: 'withheld', reason: 'contact-ended' });
    expect(await mailKinds()).toEqual(before);
  });

  test('what an article had answered is not opened again while contact is ended', async () => {
    const answered = await received({ message: 'Answered by an article' });
    await selfAnswerEnquiry(store, answered.id, 'renew-membership', at);
    await proposeEnding(store, enquiry, alice, proposal);
    await decideEnding(store, enquiry, boris, approve);
    const reopen = () => reopenEnquiry(store, answered.id, { actor: 'member', at: boris.at });
    expect(await reopen()).toEqual({ ok: false, refusal: 'contact-ended' });
    await liftEnding(store, enquiry, alice);
    expect((await reopen()).ok).toBe(true);
  });

  test('declined, contact goes on, and it can be proposed again', async () => {
    await proposeEnding(store, enquiry, alice, proposal);
    expect((await decideEnding(store, enquiry, boris, { approve: false })).ok).toBe(true);
    expect(await contactWith(store.db, enquiry.email)).toBeUndefined();
    expect((await proposeEnding(store, enquiry, boris, proposal)).ok).toBe(true);
    expect(await proposeEnding(store, enquiry, boris, proposal)).toEqual({
      ok: false,
      refusal: 'ending-under-way',
    });
  });

  test('lifted, what comes next is acknowledged and owed a reply again', async () => {
    await proposeEnding(store, enquiry, alice, proposal);
    await decideEnding(store, enquiry, boris, approve);
    expect((await liftEnding(store, enquiry, alice)).ok).toBe(true);
    const { state, acknowledgement } = await received({ message: 'Sorry' });
    expect([state, acknowledgement.state]).toEqual(['open', 'queued']);
    expect(await liftEnding(store, enquiry, alice)).toEqual({ ok: false, refusal: 'not-ended' });
  });

  test('of two who decide at the same moment one is refused', async () => {
    await proposeEnding(store, enquiry, alice, proposal);
    const { version } = (await findEnquiryById(store, enquiry.id))!;
    const decisions = await Promise.all([
      decideEnding(store, enquiry, { ...boris, seenVersion: version }, approve),
      decideEnding(store, enquiry, { ...boris, seenVersion: version }, { approve: false }),
    ]);
    expect(decisions.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });
});
