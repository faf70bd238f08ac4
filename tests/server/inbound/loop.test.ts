import { afterEach, beforeEach, expect, test } from 'vitest';
import type { thawEmail } from '../../../server/emails/email.ts';
import { createInboundTest, type InboundTest } from '../../support/inbound.ts';

interface System {
  inbound: InboundTest;
  address: string;
  /** Mails of the outbox that were delivered so far. */
  delivered: number;
}

let systems: [System, System];
let subjectOnTheWay: (subject: string) => string;
beforeEach(async () => {
  subjectOnTheWay = (subject) => subject;
  systems = [await system('support@one.example'), await system('help@two.example')];
});
afterEach(async () => {
  for (const { inbound } of systems) await inbound.remove();
});

async function system(address: string): Promise<System> {
  const settings = { mailReplyTo: address, mailFrom: address, teamEmail: `team-${address}` };
  return { inbound: await createInboundTest('sqlite', { settings }), address, delivered: 0 };
}

/** Carries every waiting mail from one system to the other until none is left; how many there were. */
async function untilQuiet(strip: (name: string) => boolean): Promise<number> {
  let carried = 0;
  for (let round = 0; round < 20; round += 1) {
    const before = carried;
    for (const [from, to] of [systems, systems.toReversed() as [System, System]]) {
      const mails = await from.inbound.acknowledgements();
      for (const mail of mails.slice(from.delivered)) {
        await deliver(mail, to, strip);
        carried += 1;
      }
      from.delivered = mails.length;
    }
    if (carried === before) return carried;
  }
  throw new Error(`They never stopped: ${carried} mails`);
}

/** As it would arrive. */
async function deliver(
  mail: ReturnType<typeof thawEmail>,
  to: System,
  strip: (name: string) => boolean,
): Promise<void> {
  const kept = Object.entries(mail.headers).filter(([name]) => !strip(name));
  await to.inbound.arrive({
    from: mail.from,
    reply_to: [mail.reply_to],
    to: mail.to,
    received_for: mail.to,
    subject: subjectOnTheWay(mail.subject),
    text: mail.text,
    headers: { 'return-path': `<x@mailer.example>`, ...Object.fromEntries(kept) },
  });
}

/** Somebody writes to one in the name of the other. */
async function begin(): Promise<void> {
  const [one, two] = systems;
  await one.inbound.arrive({ from: two.address, to: [one.address], received_for: [one.address] });
}

test('two of our systems that write to each other stop at once, by their headers', async () => {
  await begin();
  expect(await untilQuiet(() => false)).toBe(1);
});

test('they stop as soon where every header of ours is lost on the way', async () => {
  await begin();
  expect(await untilQuiet(() => true)).toBe(1);
});

test('where the subject is changed as well, each gets its three mails of the day and no more', async () => {
  subjectOnTheWay = (subject) => `FW: ${subject}`;
  await begin();
  await untilQuiet(() => true);
  for (const { inbound } of systems) {
    expect((await inbound.acknowledgements()).length).toBeLessThanOrEqual(3);
  }
});

test('nothing of it is lost: each system stored what it was sent', async () => {
  await begin();
  const carried = await untilQuiet(() => true);
  const stored = systems.map(async ({ inbound }) => {
    const rows = await inbound.store.db.selectFrom('inbound_mail').select('became').execute();
    return rows.filter(({ became }) => became !== null).length;
  });
  const counts = await Promise.all(stored);
  expect(counts.reduce((one, other) => one + other)).toBe(carried + 1);
});
