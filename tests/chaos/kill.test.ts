import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../server/database/open-database.ts';
import { startFakeResend } from '../support/fake-resend.ts';
import { createRandom } from '../support/random.ts';
import { removeData, startServer, type ServerProcess } from '../support/server-process.ts';

const kills = 6;
const seed = 20261123;

test('killed again and again, the server loses nothing and mails nobody twice', async () => {
  const random = createRandom(seed);
  const provider = await startFakeResend({ seed });
  provider.setFaults({
    'rate-limited': 0.05,
    'error-500': 0.05,
    'drop-before-accepting': 0.05,
    'drop-after-accepting': 0.1,
  });
  const env = {
    RESEND_API_KEY: 're_test',
    RESEND_BASE_URL: provider.baseUrl,
    RESEND_RATE_PER_SECOND: '500',
    TRUSTED_PROXIES: '127.0.0.1',
  };
  let server = await startServer({ env });
  const thanked = new Set<string>();
  onTestFinished(async () => {
    await provider.stop();
    await removeData(server);
  });

  for (let kill = 0; kill < kills; kill += 1) {
    const members = [1, 2, 3].map((member) => keepWriting(server, `${kill}-${member}`, thanked));
    const enough = thanked.size + 1 + Math.floor(random() * 20);
    await expect.poll(() => thanked.size, { interval: 5, timeout: 20_000 }).toBeGreaterThan(enough);
    await setTimeout(random() * 50);
    await server.kill();
    await Promise.all(members);
    server = await startServer({ env, dataDir: server.dataDir });
  }
  expect(thanked.size).toBeGreaterThan(kills);

  provider.setFaults({});
  const store = await openDatabase({ dataDir: server.dataDir });
  onTestFinished(() => store.close());
  const waiting = () =>
    store.db.selectFrom('outbox').selectAll().where('state', '!=', 'sent').execute();
  await expect.poll(async () => (await waiting()).length, { timeout: 60_000 }).toBe(0);
  expect(await server.stop()).toBe(0);

  const stored = await store.db.selectFrom('enquiry').select(['email']).execute();
  const addresses = stored.map(({ email }) => email);
  expect(new Set(addresses).size, 'one enquiry for each message').toBe(addresses.length);
  const lost = [...thanked].filter((address) => !addresses.includes(address));
  expect(lost, 'everybody who was thanked is stored').toEqual([]);
  const mailed = provider.accepted.map(({ email }) => String(email.to));
  const members = mailed.filter((address) => address.endsWith('@member.example'));
  expect(members.toSorted(), 'one acknowledgement each').toEqual(addresses.toSorted());
}, 120_000);

/** Sends messages one after the other until the server is gone; remembers who was thanked. */
async function keepWriting(server: ServerProcess, name: string, thanked: Set<string>) {
  for (let count = 0; ; count += 1) {
    const email = `m${name}-${count}@member.example`;
    try {
      if ((await write(server, email)) === 303) thanked.add(email);
    } catch {
      // The server was killed under this request: nobody was thanked for it.
      return;
    }
  }
}

async function write({ origin }: ServerProcess, email: string): Promise<number> {
  const fields = { name: 'Ana', email, relationship: 'member', topic: 'other', message: 'Hello' };
  const answer = await fetch(`${origin}/en/contact/`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(fields),
    // A sender of its own each time, so that the limit per sender is not what is tested.
    headers: { origin, 'x-forwarded-for': newSender() },
  });
  await answer.arrayBuffer();
  return answer.status;
}

let senders = 0;

function newSender(): string {
  senders += 1;
  return `10.0.${Math.floor(senders / 250)}.${senders % 250}`;
}
