import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { createRandom } from '../support/random.ts';
import { removeData } from '../support/server-process.ts';
import type { FuzzOptions } from './fuzz.ts';
import { scenarioServer, type ScenarioResult } from './scenario.ts';

const atOnce = 16;
const patienceMs = 400;
const slowMs = 1_000;

/** Opens connections to a real server and writes what is hardly HTTP; it must go on serving. */
export async function fuzzSockets({
  seed,
  count,
  onProgress,
}: FuzzOptions): Promise<ScenarioResult> {
  const random = createRandom(seed);
  const server = await scenarioServer({});
  const violations = new Set<string>();
  const port = Number(new URL(server.origin).port);
  await isServing(server.origin);
  const openBefore = await openFiles(server.pid);
  let done = 0;
  let slowest = 0;

  async function keepConnecting(): Promise<void> {
    while (done < count) {
      done += 1;
      const sent = malformedBytes(random);
      const answer = await exchange(port, sent);
      const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(answer)?.[1] ?? 0);
      if (status >= 500 && status !== 503)
        violations.add(`${status}: ${JSON.stringify(sent.slice(0, 200))}`);
      if (done % 100 === 0) slowest = Math.max(slowest, await probe());
      if (done % 2_000 === 0) onProgress?.(`${done} of ${count} raw connections`);
    }
  }

  /** Milliseconds that an ordinary visitor waits meanwhile. */
  async function probe(): Promise<number> {
    const begun = performance.now();
    if (!(await isServing(server.origin))) violations.add('an ordinary visitor was not served');
    return performance.now() - begun;
  }

  try {
    await Promise.all(Array.from({ length: atOnce }, keepConnecting));
    const left = await leftOpen(server.pid, openBefore);
    if (left > few) violations.add(`${left} files or connections were left open`);
    if (slowest > slowMs) violations.add(`an ordinary visitor waited ${Math.round(slowest)} ms`);
    if ((await server.end()) !== 0) violations.add('the process ended by itself');
  } finally {
    await server.end();
    await removeData(server);
  }
  const facts = `${count} raw connections, an ordinary visitor waited at most ${Math.round(slowest)} ms`;
  return { facts, violations: [...violations].slice(0, 20) };
}

async function isServing(origin: string): Promise<boolean> {
  const answer = await fetch(`${origin}/en/contact/`).catch(() => undefined);
  await answer?.arrayBuffer();
  return answer?.status === 200;
}

/** What came back until the server hung up or nothing more came for a while. */
function exchange(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    const end = () => (socket.destroy(), resolve(answer));
    socket.setTimeout(patienceMs, end);
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
      if (answer.length > 12) end();
    });
    socket.on('error', end).on('close', end);
  });
}

const few = 5;

/** Files and connections more than before, once the server had the time to close them. */
async function leftOpen(pid: number, before: number): Promise<number> {
  const deadline = performance.now() + 15_000;
  for (;;) {
    const left = (await openFiles(pid)) - before;
    if (left <= few || performance.now() > deadline) return left;
    await setTimeout(200);
  }
}

async function openFiles(pid: number): Promise<number> {
  // Where there is no /proc nothing is counted.
  return (await readdir(`/proc/${pid}/fd`).catch(() => [])).length;
}

const starts = [
  ...['GET / HTTP/1.1', 'POST /en/contact/ HTTP/1.1', 'GET  /en/ HTTP/1.1', 'get / http/1.1'],
  ...[
    'GET / HTTP/9.9',
    'GET /\0 HTTP/1.1',
    'GET http://evil.example/ HTTP/1.1',
    'CONNECT x:1 HTTP/1.1',
  ],
  ...['\x16\x03\x01\x02\x00\x01\x00', 'PRI * HTTP/2.0', 'GET * HTTP/1.1', 'OPTIONS * HTTP/1.1', ''],
  ...[
    `GET /${'a'.repeat(20_000)} HTTP/1.1`,
    'GET /%zz HTTP/1.1',
    'GET //evil.example/%2e%2e HTTP/1.1',
  ],
];

const fields = [
  ...['Host: localhost', 'Host:', 'Host: a\r\nHost: b', 'Content-Length: 5', 'Content-Length: -1'],
  ...[
    'Content-Length: 5\r\nContent-Length: 6',
    'Transfer-Encoding: chunked',
    'Content-Length: 99999999999',
  ],
  ...[
    'Transfer-Encoding: chunked\r\nContent-Length: 4',
    'Transfer-Encoding: xchunked',
    'X: a\r\n folded',
  ],
  ...[
    'Expect: 100-continue',
    'Connection: upgrade\r\nUpgrade: websocket',
    `X: ${'b'.repeat(20_000)}`,
  ],
  ...[
    'Content-Type: application/x-www-form-urlencoded',
    'X\0: y',
    ': nameless',
    'Nocolon',
    'A: \xff\xfe',
  ],
];

const bodies = [
  '',
  '5\r\nhello\r\n0\r\n\r\n',
  'zz\r\n',
  'ffffffffff\r\nx',
  'a=b',
  'GET / HTTP/1.1\r\n\r\n',
];

function malformedBytes(random: () => number): string {
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)]!;
  const lines = Array.from({ length: Math.floor(random() * 5) }, () => pick(fields));
  const lineEnd = random() < 0.9 ? '\r\n' : '\n';
  const whole = [pick(starts), ...lines, '', pick(bodies)].join(lineEnd);
  return random() < 0.25 ? whole.slice(0, Math.floor(random() * whole.length)) : whole;
}
