import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../server/database/open-database.ts';
import { storedInstant } from '../../../server/database/stored-time.ts';
import type { OutboxRow } from '../../../server/database/schema.ts';
import type { SendOutcome, StoredMail } from '../../../server/emails/sender.ts';
import { leaseMs, type OutboxEvent } from '../../../server/outbox/attempt-next.ts';
import { claimNext } from '../../../server/outbox/claim-next.ts';
import { createOutboxWorker, type OutboxWorker } from '../../../server/outbox/outbox-worker.ts';
import { receiveEnquiry } from '../../../server/enquiries/receive-enquiry.ts';
import { newReference } from '../../../server/enquiries/reference.ts';
import { createManualClock, type ManualClock } from '../../support/clocks.ts';
import { mailsOf, newEnquiry, nothingToMake } from '../../support/new-enquiry.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-store.ts';

let database: TestDatabase;
let store: Store;
let clock: ManualClock;
let worker: OutboxWorker;
let handedOver: StoredMail[];
let events: OutboxEvent[];

beforeEach(async () => {
  database = await createTestDatabase('sqlite');
  store = await database.open();
  clock = createManualClock();
  handedOver = [];
  events = [];
});
afterEach(async () => {
  await Promise.all([worker.stop(), clock.advance({ minutes: 2 })]);
  await database.remove();
});

const sent: SendOutcome = { kind: 'sent', providerId: 're-1' };
const noAnswer: SendOutcome = { kind: 'retry', errorName: 'silence', reason: 'no-answer' };

/** A worker whose provider answers so; started. */
function start(answer: (mail: StoredMail) => SendOutcome | Promise<SendOutcome>, random = 0.5) {
  worker = createOutboxWorker({
    store,
    clock,
    makePayload: nothingToMake,
    random: () => random,
    callsPerSecond: 2,
    onEvent: (event) => events.push(event),
    sender: {
      async send(mail) {
        handedOver.push(mail);
        return await answer(mail);
      },
    },
  });
  worker.start();
}

async function receive(): Promise<void> {
  const enquiry = newEnquiry({ receivedAt: clock.now() });
  const mailsFor = (reference: string) => mailsOf(enquiry, reference);
  await receiveEnquiry(store, enquiry, { newReference, mailsFor });
}

const rows = () => store.db.selectFrom('outbox').selectAll().orderBy('kind').execute();
const states = async () => (await rows()).map(({ state }) => state);
const change = (columns: Partial<OutboxRow>) =>
  store.db.updateTable('outbox').set(columns).execute();

describe('while the provider answers', () => {
  test('both mails of a receipt go out at once after a nudge', async () => {
    start(() => sent);
    await clock.advance({ seconds: 10 });
    await receive();
    worker.nudge();
    await clock.advance({ milliseconds: 1 });
    expect(await states()).toEqual(['sent', 'sent']);
    expect(handedOver.map(({ idempotencyKey }) => idempotencyKey.split('/')[0]).sort()).toEqual([
      'acknowledgement',
      'team-notice',
    ]);
  });

  test('mails that nobody nudged about go out within a second or two', async () => {
    start(() => sent);
    await clock.advance({ seconds: 10 });
    await receive();
    await clock.advance({ milliseconds: 2100 });
    expect(await states()).toEqual(['sent', 'sent']);
  });

  test('a sent mail keeps the id of the provider and the time, and is never sent again', async () => {
    await receive();
    start(() => sent);
    await clock.advance({ minutes: 10 });
    expect(handedOver).toHaveLength(2);
    expect((await rows())[0]).toMatchObject({
      state: 'sent',
      provider_id: 're-1',
      sent_at: '2026-11-26T17:00:00.000Z',
      attempts: 1,
      claimed_by: null,
      claimed_until: null,
    });
  });

  test('fifty mails drain at the rate that is allowed', async () => {
    for (let count = 0; count < 25; count += 1) await receive();
    start(() => sent);
    await clock.advance({ seconds: 10 });
    expect(handedOver.length).toBeGreaterThan(15);
    expect(handedOver.length).toBeLessThanOrEqual(22);
    await clock.advance({ seconds: 20 });
    expect(handedOver).toHaveLength(50);
  });

  test('what happens is told without any address or text', async () => {
    await receive();
    start((mail) => (mail.idempotencyKey.startsWith('team') ? noAnswer : sent));
    await clock.advance({ seconds: 1 });
    expect(events.length).toBeGreaterThan(1);
    expect(JSON.stringify(events)).not.toMatch(/@|Љиљана|received your/);
  });
});

describe('while the provider is silent', () => {
  test('every attempt hands over the same bytes under the same key', async () => {
    await receive();
    start(() => noAnswer);
    await clock.advance({ hours: 1 });
    expect(handedOver.length).toBeGreaterThan(15);
    const distinct = new Set(
      handedOver.map(({ payload, idempotencyKey }) => `${idempotencyKey} ${payload}`),
    );
    expect(distinct.size).toBe(2);
  });

  test('a mail is tried until 23 hours after the first attempt, and then parked unsent', async () => {
    await receive();
    start(() => noAnswer);
    await clock.advance({ minutes: 20 });
    const before = clock.now().subtract({ hours: 22, minutes: 30 });
    await change({ first_attempt_at: storedInstant(before) });
    await clock.advance({ minutes: 29 });
    expect(await states()).toEqual(['pending', 'pending']);
    await clock.advance({ minutes: 1 });
    const tried = handedOver.length;
    await clock.advance({ minutes: 15 });
    expect(await rows()).toMatchObject([
      { state: 'parked', last_error: 'outcome_unknown_for_23_hours' },
      { state: 'parked', last_error: 'outcome_unknown_for_23_hours' },
    ]);
    expect(handedOver).toHaveLength(tried);
  });

  test('a night of it is over within half an hour of its end', async () => {
    let isBack = false;
    for (let count = 0; count < 50; count += 1) await receive();
    start(() => (isBack ? sent : noAnswer));
    await clock.advance({ hours: 10 });
    isBack = true;
    await clock.advance({ minutes: 30 });
    expect(new Set(await states())).toEqual(new Set(['sent']));
  });

  test('however many mails wait, it is called about twice a minute', async () => {
    for (let count = 0; count < 100; count += 1) await receive();
    start(() => noAnswer);
    await clock.advance({ minutes: 30 });
    expect(handedOver.length).toBeLessThan(70);
  });
});

describe('while the provider refuses', () => {
  const refusal = (cause: 'quota' | 'configuration'): SendOutcome => ({
    kind: 'pause',
    errorName: 'refused',
    cause,
    afterMs: 300_000,
  });

  test('everything waits, however long it takes, and goes out afterwards', async () => {
    let isMended = false;
    for (let count = 0; count < 3; count += 1) await receive();
    start(() => (isMended ? sent : refusal('configuration')));
    await clock.advance({ hours: 26 });
    expect(new Set(await states())).toEqual(new Set(['pending']));
    expect(handedOver.length).toBeLessThan(2 * 12 * 26);
    expect(events).toContainEqual(
      expect.objectContaining({ kind: 'pause', cause: 'configuration', errorName: 'refused' }),
    );
    isMended = true;
    await clock.advance({ minutes: 6 });
    expect(new Set(await states())).toEqual(new Set(['sent']));
  });

  test('an attempt that may have been accepted is not forgotten over refusals', async () => {
    await receive();
    let calls = 0;
    start(() => ((calls += 1) <= 2 ? noAnswer : refusal('quota')));
    await clock.advance({ hours: 24 });
    expect(await states()).toEqual(['parked', 'parked']);
  });

  test('a mail that is refused for itself is parked, and the others are sent', async () => {
    await receive();
    start((mail) =>
      mail.idempotencyKey.startsWith('acknowledgement')
        ? { kind: 'park', errorName: 'validation_error' }
        : sent,
    );
    await clock.advance({ seconds: 2 });
    expect(await rows()).toMatchObject([
      { kind: 'acknowledgement', state: 'parked', last_error: 'validation_error' },
      { kind: 'team-notice', state: 'sent' },
    ]);
  });
});

describe('when a mail cannot be made', () => {
  test('it is parked and told of, without a word of it, and the others are sent', async () => {
    await receive();
    await sql`update outbox set payload = '' where kind = 'acknowledgement'`.execute(store.db);
    start(() => sent);
    await clock.advance({ seconds: 2 });
    expect(await rows()).toMatchObject([
      { kind: 'acknowledgement', state: 'parked', last_error: 'could_not_be_made' },
      { kind: 'team-notice', state: 'sent' },
    ]);
    expect(events).toContainEqual(
      expect.objectContaining({ kind: 'unmade', mailKind: 'acknowledgement' }),
    );
  });

  test('nothing is concluded about the provider, which was not called', async () => {
    await receive();
    await sql`delete from outbox where kind = 'team-notice'`.execute(store.db);
    await change({ payload: '' });
    await store.db.updateTable('send_gate').set({ failures: 3 }).execute();
    start(() => sent);
    await clock.advance({ seconds: 2 });
    expect(await states()).toEqual(['parked']);
    const gates = await store.db.selectFrom('send_gate').selectAll().execute();
    expect(gates).toMatchObject([{ failures: 3 }]);
  });
});

describe('after a crash', () => {
  test('a mail that was claimed and not sent goes out when the lease has run out', async () => {
    await receive();
    await claimNext(store, { claimant: 'dead', now: clock.now(), leaseMs }, 2);
    await claimNext(store, { claimant: 'dead too', now: clock.now(), leaseMs }, 2);
    start(() => sent);
    await clock.advance({ seconds: 14 });
    expect(handedOver).toEqual([]);
    await clock.advance({ seconds: 3 });
    expect(await states()).toEqual(['sent', 'sent']);
  });

  test('a mail that was sent while the store could not write it down is sent again as the same', async () => {
    await receive();
    await change({ state: 'withheld' });
    await receive();
    await sql`update outbox set state = 'parked' where kind = 'team-notice'`.execute(store.db);
    start(async () => {
      const isFirst = handedOver.length === 1;
      await sql.raw(`pragma query_only = ${isFirst ? 'on' : 'off'}`).execute(store.db);
      return sent;
    });
    await clock.advance({ seconds: 20 });
    expect(events).toContainEqual(expect.objectContaining({ kind: 'fault' }));
    expect(handedOver).toHaveLength(1);
    await sql`pragma query_only = off`.execute(store.db);
    await clock.advance({ seconds: 40 });
    expect(handedOver).toHaveLength(2);
    expect(handedOver[1]?.payload).toBe(handedOver[0]?.payload);
    expect(handedOver[1]?.idempotencyKey).toBe(handedOver[0]?.idempotencyKey);
    expect((await states()).filter((state) => state === 'sent')).toHaveLength(1);
  });

  test('a mail that ends the process each time is parked after fifty times', async () => {
    await receive();
    await change({ attempts: 50, unfinished_attempts: 50 });
    start(() => sent);
    await clock.advance({ seconds: 2 });
    expect(handedOver).toEqual([]);
    expect(await rows()).toMatchObject([
      { state: 'parked', last_error: 'too_many_unfinished_attempts' },
      { state: 'parked', last_error: 'too_many_unfinished_attempts' },
    ]);
  });
});

describe('when an attempt outlives its lease', () => {
  test('a late answer of the first claimant does not undo what the second one found out', async () => {
    await receive();
    await sql`update outbox set state = 'parked' where kind = 'team-notice'`.execute(store.db);
    const late = Promise.withResolvers<SendOutcome>();
    start(() => (handedOver.length === 1 ? late.promise : sent));
    await clock.advance({ seconds: 17 });
    expect(handedOver).toHaveLength(2);
    late.resolve(noAnswer);
    await clock.advance({ minutes: 10 });
    expect(handedOver).toHaveLength(2);
    expect(await states()).toEqual(['sent', 'parked']);
  });

  test('a late answer of the first claimant does not open the entry while the second one holds it', async () => {
    await receive();
    await sql`update outbox set state = 'parked' where kind = 'team-notice'`.execute(store.db);
    const first = Promise.withResolvers<SendOutcome>();
    const second = Promise.withResolvers<SendOutcome>();
    start(() => (handedOver.length === 1 ? first.promise : second.promise));
    await clock.advance({ seconds: 17 });
    expect(handedOver).toHaveLength(2);
    first.resolve(noAnswer);
    await clock.advance({ seconds: 10 });
    expect(handedOver).toHaveLength(2);
    second.resolve(sent);
    await clock.advance({ seconds: 1 });
    expect(await states()).toEqual(['sent', 'parked']);
  });

  test('a late "sent" is believed whoever holds the claim by then', async () => {
    await receive();
    await sql`update outbox set state = 'parked' where kind = 'team-notice'`.execute(store.db);
    const late = Promise.withResolvers<SendOutcome>();
    start(() => (handedOver.length === 1 ? late.promise : noAnswer));
    await clock.advance({ seconds: 16 });
    late.resolve(sent);
    await clock.advance({ minutes: 10 });
    expect(await states()).toEqual(['sent', 'parked']);
  });
});

describe('when somebody sets the clock', () => {
  test('back by two days, nothing waits for those two days', async () => {
    let isBack = false;
    for (let count = 0; count < 5; count += 1) await receive();
    start(() => (isBack ? sent : noAnswer));
    await clock.advance({ minutes: 20 });
    clock.setBy({ hours: -48 });
    isBack = true;
    await clock.advance({ minutes: 20 });
    expect(new Set(await states())).toEqual(new Set(['sent']));
  });

  test('back by two days, nothing is tried for longer than 23 hours afterwards', async () => {
    await receive();
    start(() => noAnswer);
    await clock.advance({ minutes: 20 });
    clock.setBy({ hours: -48 });
    await clock.advance({ minutes: 1 });
    for (const { first_attempt_at } of await rows()) {
      expect(first_attempt_at).toBe(storedInstant(clock.now()));
    }
  });

  test('on by 26 hours, a mail that may have arrived is parked rather than sent again', async () => {
    await receive();
    start(() => noAnswer);
    await clock.advance({ minutes: 20 });
    const tried = handedOver.length;
    clock.setBy({ hours: 26 });
    await clock.advance({ minutes: 20 });
    expect(await states()).toEqual(['parked', 'parked']);
    expect(handedOver).toHaveLength(tried);
  });
});

describe('when the worker stops', () => {
  test('attempts under way finish and nothing stays claimed', async () => {
    for (let count = 0; count < 3; count += 1) await receive();
    const answer = Promise.withResolvers<SendOutcome>();
    start(() => answer.promise);
    await clock.advance({ milliseconds: 1 });
    expect(handedOver).toHaveLength(2);
    const stopped = worker.stop();
    await clock.advance({ milliseconds: 1 });
    answer.resolve(sent);
    await stopped;
    const all = await rows();
    expect(all.filter(({ state }) => state === 'sent')).toHaveLength(2);
    expect(all.filter(({ claimed_by }) => claimed_by !== null)).toEqual([]);
    await clock.advance({ minutes: 10 });
    expect(handedOver).toHaveLength(2);
  });

  test('what it could not write down at first is written once the store is back', async () => {
    await receive();
    start(async () => {
      await sql`pragma query_only = on`.execute(store.db);
      return sent;
    });
    await clock.advance({ milliseconds: 1 });
    const stopped = worker.stop();
    await clock.advance({ seconds: 4 });
    await sql`pragma query_only = off`.execute(store.db);
    await Promise.all([stopped, clock.advance({ seconds: 4 })]);
    const all = await rows();
    expect(all.map(({ claimed_by }) => claimed_by)).toEqual([null, null]);
    expect(all.filter(({ state }) => state === 'sent')).toHaveLength(handedOver.length);
  });

  test('a store that stays away does not keep it from stopping', async () => {
    await receive();
    start(async () => {
      await sql`pragma query_only = on`.execute(store.db);
      return sent;
    });
    await clock.advance({ milliseconds: 1 });
    const before = clock.elapsedMs();
    let stoppedAfterMs = Infinity;
    const stopped = worker.stop().then(() => (stoppedAfterMs = clock.elapsedMs() - before));
    await Promise.all([stopped, clock.advance({ seconds: 30 })]);
    expect(stoppedAfterMs).toBeLessThan(20_000);
    await sql`pragma query_only = off`.execute(store.db);
  });
});
