import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createInboundWorker, type InboundWorker } from '../../../server/inbound/inbound-worker.ts';
import { sweepMail } from '../../../server/inbound/sweep.ts';
import { forgetReports, oldestUntakenSeconds } from '../../../server/inbound/webhook-watch.ts';
import { createFastClock } from '../../support/clocks.ts';
import { createInboundTest, type InboundTest } from '../../support/inbound.ts';
import { engines } from '../../support/test-store.ts';
import { deliveryReport, receivedReport } from '../../support/webhooks.ts';

const at = (text: string) => Temporal.Instant.from(text);

describe.each(engines)('the sweep on %s', (engine) => {
  let inbound: InboundTest;
  beforeEach(async () => {
    inbound = await createInboundTest(engine);
  });
  afterEach(() => inbound.remove());

  const sweep = (now: string) =>
    sweepMail(inbound.store, inbound.receiving, at(now), async () => {});
  const receive = (created_at: string) => inbound.fake.inbox.receive({ created_at });

  test('finds a mail whose webhook never came, once', async () => {
    expect(await sweep('2026-11-24T09:00:00Z')).toEqual({ ok: true, found: 0 });
    receive('2026-11-24T10:00:00.000Z');
    expect(await sweep('2026-11-24T10:05:00Z')).toEqual({ ok: true, found: 1 });
    expect(await sweep('2026-11-24T10:10:00Z')).toEqual({ ok: true, found: 0 });
    inbound.app.moveTo('2026-11-24T10:10:00Z');
    await inbound.takeAll();
    expect((await inbound.enquiries())[0]?.receivedAt.toString()).toBe('2026-11-24T10:00:00Z');
  });

  test('leaves alone what came before we took mail in', async () => {
    receive('2026-10-01T10:00:00.000Z');
    expect(await sweep('2026-11-24T10:00:00Z')).toEqual({ ok: true, found: 0 });
    expect(await sweep('2026-11-24T10:05:00Z')).toEqual({ ok: true, found: 0 });
  });

  test('goes on through the pages, back to the last one that was whole', async () => {
    await sweep('2026-11-24T09:00:00Z');
    for (let n = 0; n < 250; n += 1) {
      receive(
        at('2026-11-24T10:00:00Z').add({ seconds: n }).toString({ smallestUnit: 'millisecond' }),
      );
    }
    inbound.fake.inbox.answerWith(500);
    expect(await sweep('2026-11-25T09:00:00Z')).toMatchObject({ ok: false });
    inbound.fake.inbox.answerWith(200);
    expect(await sweep('2026-11-26T09:00:00Z')).toEqual({ ok: true, found: 250 });
  });

  test('does not take a mail twice that a webhook told of', async () => {
    await sweep('2026-11-24T09:00:00Z');
    const mail = receive('2026-11-24T10:00:00.000Z');
    await inbound.report(receivedReport(mail));
    expect(await sweep('2026-11-24T10:05:00Z')).toEqual({ ok: true, found: 0 });
  });
});

describe('the worker', () => {
  let inbound: InboundTest;
  let workers: InboundWorker[];
  beforeEach(async () => {
    inbound = await createInboundTest('sqlite');
    const clock = createFastClock(50, inbound.app.parts.now());
    workers = [1, 2].map(() => createInboundWorker({ ...inbound.work, clock }));
  });
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    await inbound.remove();
  });

  const allTaken = async () => {
    for (let tries = 0; tries < 500; tries += 1) {
      const { waiting } = await inbound.store.db
        .selectFrom('inbound_mail')
        .select(({ fn }) => fn.countAll().as('waiting'))
        .where('state', '=', 'waiting')
        .executeTakeFirstOrThrow();
      if (Number(waiting) === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('Mails still wait');
  };

  test('two of them take each of fifty mails in once, the provider failing now and then', async () => {
    for (const worker of workers) worker.start();
    for (let n = 0; n < 50; n += 1) {
      inbound.fake.inbox.answerWith(n % 5 === 0 ? 500 : 200);
      const mail = inbound.fake.inbox.receive({
        from: `Member ${n} <member${n}@member.example>`,
        text: `This is my question number ${n}, please answer it.`,
      });
      await inbound.report(receivedReport(mail));
      for (const worker of workers) worker.nudge();
    }
    inbound.fake.inbox.answerWith(200);
    await allTaken();
    const enquiries = await inbound.enquiries();
    expect(new Set(enquiries.map(({ email }) => email)).size).toBe(50);
    expect(enquiries).toHaveLength(50);
    expect(await inbound.acknowledgements()).toHaveLength(50);
    expect(inbound.events.filter(({ kind }) => kind === 'fault')).toEqual([]);
  });

  test('gives back what it holds when it stops, so that another need not wait', async () => {
    workers[0]!.start();
    inbound.fake.inbox.answerWith(0);
    await inbound.report(receivedReport(inbound.fake.inbox.receive()));
    workers[0]!.nudge();
    await workers[0]!.stop();
    const row = await inbound.store.db
      .selectFrom('inbound_mail')
      .selectAll()
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ state: 'waiting', claimed_by: null });
  });
});

describe('what is watched', () => {
  let inbound: InboundTest;
  beforeEach(async () => {
    inbound = await createInboundTest('sqlite');
  });
  afterEach(() => inbound.remove());

  const readiness = async () =>
    (await (await inbound.app.get('/readyz')).json()) as Record<string, unknown>;

  async function sendOne(): Promise<string> {
    await inbound.app.send();
    const now = inbound.app.parts.now().toString({ smallestUnit: 'millisecond' });
    await inbound.store.db.updateTable('outbox').set({ state: 'sent', sent_at: now }).execute();
    const { id } = await inbound.store.db
      .selectFrom('outbox')
      .select('id')
      .where('kind', '=', 'acknowledgement')
      .executeTakeFirstOrThrow();
    return id;
  }

  test('no report within 30 minutes of a sent mail is told', async () => {
    await sendOne();
    inbound.app.wait({ minutes: 29 });
    expect((await readiness()).secondsWithoutWebhooks).toBeNull();
    inbound.app.wait({ minutes: 1 });
    expect((await readiness()).secondsWithoutWebhooks).toBe(1800);
  });

  test('one report, of whatever mail, says that reports reach us', async () => {
    const id = await sendOne();
    inbound.app.wait({ minutes: 5 });
    await inbound.report(deliveryReport('delivered', id));
    inbound.app.wait({ hours: 2 });
    expect((await readiness()).secondsWithoutWebhooks).toBeNull();
  });

  test('how long a mail has waited to be taken in', async () => {
    inbound.fake.inbox.answerWith(500);
    await inbound.arrive();
    inbound.app.wait({ minutes: 10 });
    expect((await readiness()).oldestReceivedMailSeconds).toBe(600);
    expect(await oldestUntakenSeconds(inbound.store, inbound.app.parts.now())).toBe(600);
  });

  test('reports are forgotten after 30 days', async () => {
    await inbound.report({ type: 'email.opened' });
    const count = async () =>
      (await inbound.store.db.selectFrom('webhook_event').select('id').execute()).length;
    await forgetReports(inbound.store, inbound.app.parts.now().add({ hours: 24 * 29 }));
    expect(await count()).toBe(1);
    await forgetReports(inbound.store, inbound.app.parts.now().add({ hours: 24 * 31 }));
    expect(await count()).toBe(0);
  });
});
