import { afterEach, beforeEach, expect, test } from 'vitest';
import { setTimeout } from 'node:timers/promises';
import { openDatabase } from '../../server/database/open-database.ts';
import { startFakeResend, type FakeResend } from '../support/fake-resend.ts';
import { createRandom } from '../support/random.ts';
import { removeData, startServer, type ServerProcess } from '../support/server-process.ts';
import { receivedReport, signedWebhook, webhookSecret } from '../support/webhooks.ts';

const mails = 12;
const kills = 2;

let fake: FakeResend;
let server: ServerProcess;
beforeEach(async () => {
  fake = await startFakeResend({ latencyMs: 5 });
  server = await start();
});
afterEach(async () => {
  await server.stop();
  await removeData(server);
  await fake.stop();
});

function start(dataDir?: string): Promise<ServerProcess> {
  const env = {
    RESEND_API_KEY: 're_send',
    RESEND_RECEIVING_API_KEY: 're_receive',
    RESEND_WEBHOOK_SECRET: webhookSecret,
    RESEND_BASE_URL: fake.baseUrl,
    RESEND_RATE_PER_SECOND: '500',
  };
  return startServer({ env, ...(dataDir !== undefined && { dataDir }) });
}

/** As the provider does: again, until it is answered. */
async function tell(report: unknown, id: string): Promise<void> {
  for (let tries = 0; tries < 2_000; tries += 1) {
    const { body, headers } = signedWebhook(report, { id });
    const answer = await fetch(`${server.origin}/webhooks/resend`, {
      method: 'POST',
      body,
      headers,
    }).catch(() => undefined);
    if (answer?.status === 200) return;
    await setTimeout(20);
  }
  throw new Error('The report was never taken');
}

test('a server that is killed while mail comes in takes each in once', async () => {
  const random = createRandom(5);
  const telling = Array.from({ length: mails }, async (_, n) => {
    await setTimeout(random() * 1_500);
    const created_at = new Date().toISOString();
    const from = `Member ${n} <member${n}@member.example>`;
    const mail = fake.inbox.receive({ created_at, from, text: `This is question number ${n}.` });
    await tell(receivedReport(mail), `msg_${n}`);
  });
  for (let kill = 0; kill < kills; kill += 1) {
    await setTimeout(100 + random() * 300);
    await server.kill();
    server = await start(server.dataDir);
  }
  await Promise.all(telling);
  const store = await openDatabase({ dataDir: server.dataDir });
  const taken = async () =>
    await store.db
      .selectFrom('inbound_mail')
      .select('became')
      .where('state', '=', 'taken')
      .execute();
  // What a killed server held is free again after its lease.
  await store.db.updateTable('inbound_mail').set({ claimed_until: null }).execute();
  for (let tries = 0; (await taken()).length < mails && tries < 500; tries += 1) {
    await setTimeout(20);
  }
  expect(await taken()).toEqual(Array.from({ length: mails }, () => ({ became: 'enquiry' })));
  const enquiries = await store.db.selectFrom('enquiry').select('email').execute();
  expect(enquiries).toHaveLength(mails);
  expect(new Set(enquiries.map(({ email }) => email)).size).toBe(mails);
  await store.db.updateTable('outbox').set({ claimed_until: null }).execute();
  for (let tries = 0; fake.accepted.length < 2 * mails && tries < 500; tries += 1) {
    await setTimeout(20);
  }
  const acknowledged = fake.accepted.filter(({ key }) => key.startsWith('acknowledgement/'));
  expect(new Set(acknowledged.map(({ email }) => String(email.to))).size).toBe(mails);
  expect(acknowledged).toHaveLength(mails);
  await store.close();
});
