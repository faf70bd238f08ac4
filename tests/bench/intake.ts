import { Agent, createServer, request, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { filledIn } from '../support/app.ts';
import { removeData, startServer } from '../support/server-process.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    connections: { type: 'string', default: '50' },
    database: { type: 'string' },
  },
});
const seconds = Number(values.seconds);
const connections = Number(values.connections);
let posts = 0;

/** What the mail provider does with every call; `undefined` never answers. */
const providers: Record<string, RequestListener | 'nobody listens'> = {
  'takes every mail': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"re-1"}');
  },
  'never answers': () => {},
  'answers 500': (_, response) => {
    response.writeHead(500, { 'content-type': 'application/json' }).end('null');
  },
  'refuses connections': 'nobody listens',
};

for (const [name, provider] of Object.entries(providers)) {
  const { perSecond, p50, p99, failed } = await measure(provider);
  const figures = `${perSecond.toFixed(0)}/s  p50 ${p50.toFixed(0)} ms  p99 ${p99.toFixed(0)} ms`;
  console.log(`${name.padEnd(20)} ${figures}  ${failed} failed`);
}

/** Messages stored and thanked for per second while the provider behaves like this. */
async function measure(provider: RequestListener | 'nobody listens') {
  const server = createServer(provider === 'nobody listens' ? undefined : provider);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  if (provider === 'nobody listens') server.close();
  const site = await startServer({
    env: {
      RESEND_API_KEY: 're_test',
      RESEND_BASE_URL: `http://127.0.0.1:${port}`,
      TRUSTED_PROXIES: '127.0.0.1',
      ...(values.database !== undefined && {
        DATABASE_URL: values.database,
        SUPPORT_SECRET: 'a secret of the measurement, long enough',
      }),
    },
  });
  await load(site.origin, 2);
  const took = await load(site.origin, seconds);
  await site.kill();
  server.close();
  server.closeAllConnections();
  await removeData(site);
  return took;
}

async function load(origin: string, forSeconds: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const until = performance.now() + forSeconds * 1000;
  const took: number[] = [];
  let failed = 0;
  const writers = Array.from({ length: connections }, async () => {
    while (performance.now() < until) {
      const before = performance.now();
      if ((await post(agent, origin)) === 303) took.push(performance.now() - before);
      else failed += 1;
    }
  });
  await Promise.all(writers);
  agent.destroy();
  await setTimeout(200);
  const sorted = took.toSorted((one, other) => one - other);
  const percentile = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Infinity;
  return {
    perSecond: took.length / forSeconds,
    p50: percentile(0.5),
    p99: percentile(0.99),
    failed,
  };
}

function post(agent: Agent, origin: string): Promise<number> {
  posts += 1;
  const email = `member-${posts}@member.example`;
  const body = new URLSearchParams({ ...filledIn, email }).toString();
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': body.length,
    origin,
    'x-forwarded-for': `10.${(posts >> 16) & 255}.${(posts >> 8) & 255}.${posts & 255}`,
  };
  return new Promise((resolve, reject) => {
    const sent = request(`${origin}/en/contact/`, { method: 'POST', agent, headers });
    sent.on('response', (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
