import { expect } from 'vitest';
import { createApp } from '../../server/app.ts';
import { createReceiptPayloads } from '../../server/emails/receipt-mails.ts';
import { createResendSender } from '../../server/emails/resend-sender.ts';
import { createClock } from '../../server/outbox/clock.ts';
import { createOutboxWorker } from '../../server/outbox/outbox-worker.ts';
import { listen } from '../../server/web/listener.ts';
import { storedInstant } from '../../server/database/stored-time.ts';
import { createTestApp, type TestApp } from './app.ts';
import { startFakeResend } from './fake-resend.ts';

/** A mail as the provider took it on. */
export interface DeliveredMail {
  to: string[];
  subject: string;
  text: string;
  html: string;
}

/** An app that browsers reach and whose outbox worker hands its mail to a fake provider. */
export interface DeliveringApp {
  app: TestApp;
  origin: string;
  /** Everything that was delivered to an address, once nothing waits to be sent any more. */
  mailsTo(address: string): Promise<DeliveredMail[]>;
  stop(): Promise<void>;
}

/** Starts one with its clock at an instant; from there on the clock moves when it is told to. */
export async function startDeliveringApp(now: string): Promise<DeliveringApp> {
  const provider = await startFakeResend();
  const listener = await listen('127.0.0.1', 0);
  const origin = `http://localhost:${listener.port}`;
  const app = await createTestApp({
    now,
    settings: { publicOrigin: origin, minFillSeconds: 0 },
    parts: { onMailWaiting: () => worker.nudge() },
  });
  const worker = createOutboxWorker({
    store: app.store,
    sender: createResendSender({ apiKey: 're_test', baseUrl: provider.baseUrl }),
    makePayload: createReceiptPayloads(app.parts),
    clock: createClock(app.parts.now),
    random: Math.random,
    callsPerSecond: 100,
    onEvent: () => {},
  });
  worker.start();
  listener.answerWith(createApp(app.parts));
  return {
    app,
    origin,
    async mailsTo(address) {
      await expect.poll(() => waitingIn(app), { timeout: 10_000 }).toBe(0);
      const all = provider.accepted.map(({ email }) => email as unknown as DeliveredMail);
      return all.filter(({ to }) => to.includes(address));
    },
    async stop() {
      await listener.stop();
      await worker.stop();
      await app.remove();
      await provider.stop();
    },
  };
}

async function waitingIn({ store, parts }: TestApp): Promise<number> {
  const rows = await store.db
    .selectFrom('outbox')
    .select('id')
    .where('state', '=', 'pending')
    .where('next_attempt_at', '<=', storedInstant(parts.now()))
    .execute();
  return rows.length;
}
