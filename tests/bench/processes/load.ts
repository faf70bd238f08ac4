import { setTimeout } from 'node:timers/promises';
import { Pool } from 'undici';
import { percentile } from '../bench.ts';
import type { Load, Loaded } from '../load.ts';
import { messageOf } from '../message.ts';

/**
 * Sends the form again and again, from a process of its own so that the server has its core to
 * itself. Without a pace each connection sends as soon as it is answered. With one, posts are due
 * at equal distances whether or not there are answers, and a post takes from when it was due: one
 * that waits for a connection behind a slow one counts as slow too. What is sent at first is sent but
 * not measured: until its own code is compiled and its connections stand, the sender is the slow one.
 */
const {
  origin,
  connections,
  seconds,
  count = Infinity,
  perSecond,
  first = 0,
} = JSON.parse(process.argv[2] ?? '') as Load;
const pool = new Pool(origin, { connections, pipelining: 1 });
const took: number[] = [];
let sent = 0;
let answered = 0;
let failed = 0;

const started = performance.now();
const measuredFrom = started + Math.min(1, seconds / 4) * 1000;
const until = measuredFrom + seconds * 1000;
if (perSecond === undefined) await Promise.all(Array.from({ length: connections }, keepSending));
else await keepPace(perSecond);
const lasted = performance.now() - measuredFrom;
await pool.close();

const loaded: Loaded = {
  perSecond: (took.length * 1000) / lasted,
  p50: percentile(took, 50),
  p99: percentile(took, 99),
  answered,
  failed,
};
process.stdout.write(JSON.stringify(loaded));

async function keepSending(): Promise<void> {
  while (performance.now() < until && sent < count) await post(performance.now());
}

async function keepPace(pace: number): Promise<void> {
  const posts: Promise<void>[] = [];
  for (let due = started; due < until; due += 1000 / pace) {
    const early = due - performance.now();
    if (early > 0) await setTimeout(early);
    posts.push(post(due));
  }
  await Promise.all(posts);
}

/** One form, from a sender and an address that nobody had before. */
async function post(since: number): Promise<void> {
  const number = first + sent;
  sent += 1;
  const answer = await pool.request({
    method: 'POST',
    path: '/en/contact/',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin,
      'x-forwarded-for': `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`,
    },
    body: new URLSearchParams(messageOf(number)).toString(),
  });
  await answer.body.dump();
  if (answer.statusCode !== 303) failed += 1;
  else {
    answered += 1;
    if (since >= measuredFrom) took.push(performance.now() - since);
  }
}
