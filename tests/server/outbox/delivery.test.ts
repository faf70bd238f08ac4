import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Engine, Store } from '../../../server/database/open-database.ts';
import { createResendSender } from '../../../server/emails/resend-sender.ts';
import type { Sender } from '../../../server/emails/sender.ts';
import { receiveEnquiry } from '../../../server/enquiries/receive-enquiry.ts';
import { newReference } from '../../../server/enquiries/reference.ts';
import { createClock, type Clock } from '../../../server/outbox/clock.ts';
import { oldestUnsentSeconds } from '../../../server/outbox/outbox-report.ts';
import { createOutboxWorker, type OutboxWorker } from '../../../server/outbox/outbox-worker.ts';
import { createFastClock } from '../../support/clocks.ts';
import type { Fault } from '../../support/fake-resend-faults.ts';
import { startFakeResend, type FakeResend } from '../../support/fake-resend.ts';
import { mailsOf, newEnquiry, nothingToMake } from '../../support/new-enquiry.ts';
import { createRandom } from '../../support/random.ts';
import { runProcess } from '../../support/run-process.ts';
import {
  createTestDatabase,
  engines,
  keepEndingConnections,
  type TestDatabase,
} from '../../support/test-store.ts';

const seed = 20261126;
const speed = 100;
const realClock = createClock(() => Temporal.Now.instant());

/** A third of all calls go wrong, in every way that leaves the outcome open. */
const badDay: Partial<Record<Fault, number>> = {
  'rate-limited': 0.1,
  'in-flight': 0.02,
  'error-500': 0.05,
  'null-500': 0.02,
  'html-502': 0.03,
  'drop-before-accepting': 0.04,
  'hang-before-accepting': 0.01,
  'drop-after-accepting': 0.08,
  'hang-after-accepting': 0.02,
  'truncated-200': 0.03,
  'no-id-200': 0.03,
};

let database: TestDatabase;
let store: Store;
let resend: FakeResend;
let worker: OutboxWorker | undefined;
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
  await resend.stop();
  await database.remove();
});

async function prepare(engine: Engine, clock: Clock, callsPerSecond?: number): Promise<void> {
  database = await createTestDatabase(engine);
  store = await database.open();
  resend = await startFakeResend({
    seed,
    nowMs: () => clock.elapsedMs(),
    ...(callsPerSecond !== undefined && { callsPerSecond }),
  });
}

function start(clock: Clock, sender: Sender): void {
  const random = createRandom(seed);
  worker = createOutboxWorker({
    store,
    sender,
    makePayload: nothingToMake,
    clock,
    random,
    callsPerSecond: 50,
    onEvent: () => {},
  });
  worker.start();
}

async function receive(clock: Clock, count: number): Promise<void> {
  for (let received = 0; received < count; received += 1) {
    const enquiry = newEnquiry({ receivedAt: clock.now() });
    const mailsFor = (reference: string) => mailsOf(enquiry, reference);
    await receiveEnquiry(store, enquiry, { newReference, mailsFor });
  }
}

async function drained(clock: Clock): Promise<void> {
  while ((await oldestUnsentSeconds(store, clock.now())) !== undefined) await setTimeout(5);
}

const rows = () => store.db.selectFrom('outbox').selectAll().execute();

/** Each mail of the outbox arrived, once, and its row knows under which id. */
async function expectEachMailOnce(count: number): Promise<void> {
  const sent = new Map((await rows()).map((row) => [row.idempotency_key, row]));
  expect(sent.size).toBe(count);
  expect(resend.accepted).toHaveLength(count);
  for (const mail of resend.accepted) {
    const row = sent.get(mail.key);
    expect(row).toMatchObject({ state: 'sent', provider_id: mail.id, payload: mail.body });
    expect(mail.email.tags).toEqual([{ name: 'outbox_id', value: row?.id }]);
    sent.delete(mail.key);
  }
  expect(sent.size).toBe(0);
}

describe.each(engines)('delivery from %s', (engine) => {
  test('both mails of a receipt are handed over', async () => {
    const clock = createClock(() => Temporal.Now.instant());
    await prepare(engine, clock);
    const sender = createResendSender({ apiKey: 're_test', baseUrl: resend.baseUrl });
    start(clock, sender);
    await setTimeout(300);
    await receive(clock, 1);
    worker?.nudge();
    await drained(clock);
    await expectEachMailOnce(2);
  });

  test('a provider that allows less than we would is hardly ever asked too often', async () => {
    const clock = createFastClock(50);
    await prepare(engine, clock, 2);
    await receive(clock, 30);
    start(clock, createResendSender({ apiKey: 're_test', baseUrl: resend.baseUrl }));
    await drained(clock);
    await expectEachMailOnce(60);
    expect(resend.calls.length).toBeLessThan(75);
  });

  describe('on a bad day of the provider', () => {
    let clock: Clock;
    let sender: Sender;
    beforeEach(async () => {
      clock = createFastClock(speed);
      await prepare(engine, clock);
      const timeoutMs = Math.round(10_000 / speed);
      sender = createResendSender({ apiKey: 're_test', baseUrl: resend.baseUrl, timeoutMs });
      resend.setFaults(badDay);
    });

    test('nothing is lost and nothing arrives twice', async () => {
      await receive(clock, 60);
      start(clock, sender);
      await drained(clock);
      await expectEachMailOnce(120);
      expect(resend.calls.filter(({ fault }) => fault !== undefined).length).toBeGreaterThan(30);
    }, 240_000);

    test('the same would arrive twice with a new key for every attempt', async () => {
      await receive(clock, 20);
      const newKeys: Sender = {
        send: (mail) => sender.send({ ...mail, idempotencyKey: crypto.randomUUID() }),
      };
      start(clock, newKeys);
      await drained(clock);
      expect(resend.accepted.length).toBeGreaterThan(40);
    }, 240_000);
  });

  test('three processes on one store call once for each mail', async () => {
    await prepare(engine, realClock);
    await receive(realClock, 60);
    const input = { options: database.options, baseUrl: resend.baseUrl };
    const counts = await Promise.all([1, 2, 3].map(() => runProcess('sending-process.ts', input)));
    expect(counts.map(Number).reduce((sum, count) => sum + count)).toBe(120);
    expect(resend.calls).toHaveLength(120);
    await expectEachMailOnce(120);
  });

  test('three processes on one store together call no more often than is allowed', async () => {
    await prepare(engine, realClock);
    await receive(realClock, 12);
    const input = { options: database.options, baseUrl: resend.baseUrl, callsPerSecond: 8 };
    await Promise.all([1, 2, 3].map(() => runProcess('sending-process.ts', input)));
    await expectEachMailOnce(24);
    const at = resend.calls.map(({ atMs }) => atMs);
    const inASecondFrom = (start: number) =>
      at.filter((other) => other >= start && other < start + 1000).length;
    expect(Math.max(...at.map(inASecondFrom))).toBeLessThanOrEqual(8);
  });

  test('three processes on one store together leave a provider alone that does not answer', async () => {
    await prepare(engine, realClock);
    await receive(realClock, 30);
    resend.setFaults({ 'error-500': 1 });
    const input = {
      options: database.options,
      baseUrl: resend.baseUrl,
      callsPerSecond: 50,
      forMs: 5_000,
    };
    await Promise.all([1, 2, 3].map(() => runProcess('sending-process.ts', input)));
    // Five silences shut the gate; each of the twelve slots may have had one call under way.
    expect(resend.calls.length).toBeLessThanOrEqual(5 + 12);
    const claimed = (await rows()).filter(({ claimed_by }) => claimed_by !== null);
    expect(claimed).toEqual([]);
  });
});

test('while PostgreSQL keeps ending connections nothing is lost and nothing arrives twice', async () => {
  const clock = createFastClock(speed);
  await prepare('postgres', clock);
  await receive(clock, 60);
  const timeoutMs = Math.round(10_000 / speed);
  start(clock, createResendSender({ apiKey: 're_test', baseUrl: resend.baseUrl, timeoutMs }));
  const stopEnding = keepEndingConnections(database.options.url ?? '', 50);
  while (resend.accepted.length < 120) await setTimeout(5);
  await stopEnding();
  await drained(clock);
  await expectEachMailOnce(120);
});
