import { setTimeout } from 'node:timers/promises';
import { Resend } from 'resend';
import { startFakeResend, type FakeResend } from '../../support/fake-resend.ts';
import { send } from '../../support/send-message.ts';
import { removeData, startServer } from '../../support/server-process.ts';
import { percentile, type Bench, type Figure } from '../bench.ts';

const perSecond = 50;
const p99Limit = { below: 1_000 };

/** How soon a mail goes out whose provider lets us send as fast as we like. */
export const acknowledgement: Bench = {
  name: 'acknowledgement',
  about: `from the receipt to the acknowledgement at the provider, ${perSecond} messages a second`,
  async run(say, size) {
    const count = perSecond * (size === 'quick' ? 1 : 30);
    say(`${count} messages`);
    const provider = await startFakeResend({ nowMs: () => performance.now(), forgetsTexts: true });
    const own = await delays(provider, count);
    const alone = await callsAlone(provider, count);
    await provider.stop();
    return [figure('half of the', 50, own, alone), figure('99 of 100', 99, own, alone)];
  },
};

function figure(part: string, hundredths: number, own: number[], alone: number[]): Figure {
  return {
    what: `${part} acknowledgements, ${perSecond} messages a second`,
    unit: 'ms',
    value: percentile(own, hundredths),
    baselines: { 'the SDK alone': percentile(alone, hundredths) },
    ...(hundredths === 99 && { limit: p99Limit }),
  };
}

/** Milliseconds from each `303` to the moment at which the provider has the mail. */
async function delays(provider: FakeResend, count: number): Promise<number[]> {
  const site = await startServer({
    compilesItself: true,
    env: {
      RESEND_API_KEY: 're_test',
      RESEND_BASE_URL: provider.baseUrl,
      RESEND_RATE_PER_SECOND: '1000',
      ACKNOWLEDGEMENTS_PER_HOUR: '0',
      TRUSTED_PROXIES: '127.0.0.1',
    },
  });
  await send(site.origin, { email: 'warm-up@member.example' });
  const thankedAt = await thanked(site.origin, count);
  await allArrived(provider, thankedAt);
  await site.stop();
  await removeData(site);
  const acceptedAt = new Map(provider.accepted.map(({ email, atMs }) => [addressee(email), atMs]));
  return [...thankedAt].map(([address, at]) => Math.max(0, (acceptedAt.get(address) ?? NaN) - at));
}

/** Sends at an even pace; by address, when the receipt came. */
async function thanked(origin: string, count: number): Promise<Map<string, number>> {
  const at = new Map<string, number>();
  const began = performance.now();
  const posts: Promise<void>[] = [];
  for (let number = 0; number < count; number += 1) {
    await untilDue(began + (number * 1000) / perSecond);
    const email = `member-${number}@member.example`;
    posts.push(
      send(origin, { email }).then((status) => {
        if (status !== 303) throw new Error(`A post was answered ${status}`);
        at.set(email, performance.now());
      }),
    );
  }
  await Promise.all(posts);
  return at;
}

async function untilDue(dueMs: number): Promise<void> {
  await setTimeout(Math.max(0, dueMs - performance.now()));
}

const longestWaitMs = 60_000;

async function allArrived(provider: FakeResend, addresses: Map<string, number>): Promise<void> {
  const until = performance.now() + longestWaitMs;
  for (;;) {
    const arrived = new Set(provider.accepted.map(({ email }) => addressee(email)));
    if ([...addresses.keys()].every((address) => arrived.has(address))) return;
    if (performance.now() > until) throw new Error('Some acknowledgements never arrived');
    await setTimeout(50);
  }
}

function addressee({ to }: Record<string, unknown>): string {
  const [mailbox = ''] = [to].flat() as string[];
  return /[^<\s]+@[^>\s]+/.exec(mailbox)?.[0] ?? '';
}

/** Milliseconds that a call of the provider's own SDK takes, at the same pace and with no store. */
async function callsAlone(provider: FakeResend, count: number): Promise<number[]> {
  const resend = new Resend('re_test', { baseUrl: provider.baseUrl });
  const took: number[] = [];
  for (let number = 0; number < count; number += 1) {
    const before = performance.now();
    const { error } = await resend.emails.send({
      from: 'support@anlp.example',
      to: `alone-${number}@member.example`,
      subject: 'We have received your message',
      text: 'We have received your message.',
    });
    if (error !== null) throw new Error(error.message);
    took.push(performance.now() - before);
    await untilDue(before + 1000 / perSecond);
  }
  return took;
}
