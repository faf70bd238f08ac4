import { Hono } from 'hono';
import { connect, createServer, type Socket } from 'node:net';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listen, type Listener } from '../../../server/web/listener.ts';
import { createApp } from '../../../server/app.ts';
import { createTestApp, publicOrigin, type TestApp } from '../../support/app.ts';

let app: TestApp;
let listener: Listener;
beforeEach(async () => {
  app = await createTestApp();
  listener = await listen('127.0.0.1', 0);
});
afterEach(async () => {
  await listener.stop();
  await app.remove();
});

/** Sends bytes as they are, in the given pieces, and gives what comes back until the other end closes. */
async function exchange(...pieces: (string | number)[]): Promise<string> {
  const socket = connect(listener.port, '127.0.0.1');
  await once(socket, 'connect');
  let answer = '';
  socket.on('data', (chunk) => (answer += chunk.toString()));
  socket.on('error', () => undefined);
  const closed = new Promise((resolve) => socket.on('close', resolve));
  for (const piece of pieces) {
    if (typeof piece === 'number') await setTimeout(piece);
    else if (!socket.destroyed) socket.write(piece);
  }
  await closed;
  return answer;
}

const formHead = (more: string) =>
  `POST /sr-Latn/contact/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n` +
  `Origin: ${publicOrigin}\r\nContent-Type: application/x-www-form-urlencoded\r\n${more}\r\n\r\n`;

const chunk = (bytes: number) => `${bytes.toString(16)}\r\n${'a'.repeat(bytes)}\r\n`;

describe('a body that is too big still gets its page', () => {
  test.each([
    [
      'with its length given',
      (bytes: number) => [formHead(`Content-Length: ${bytes}`), 'a'.repeat(bytes)],
    ],
    [
      'in chunks',
      (bytes: number) => [
        formHead('Transfer-Encoding: chunked'),
        ...Array.from({ length: Math.ceil(bytes / 16_000) }, () => chunk(16_000)),
        '0\r\n\r\n',
      ],
    ],
  ])('%s', async (_, piecesOf) => {
    listener.answerWith(createApp(app.parts));
    for (const bytes of [70_000, 1_500_000, 2_000_000]) {
      const answer = await exchange(...piecesOf(bytes));
      expect(answer).toMatch(/^HTTP\/1\.1 413 /);
      expect(answer).toContain('<html lang="sr-Latn"');
      expect(answer).toContain(app.parts.phrases['sr-Latn']('refusal.size.title'));
      expect(answer).toContain('</html>');
    }
  });
});

test('a form that arrives in small pieces is received', async () => {
  listener.answerWith(createApp(app.parts));
  const form = new URLSearchParams({
    name: 'Đorđe',
    email: 'd@member.example',
    relationship: 'other',
    topic: 'other',
    message: 'Ž',
  }).toString();
  const pieces = form.match(/.{1,7}/g)?.flatMap((piece) => [piece, 2]) ?? [];
  const answer = await exchange(formHead(`Content-Length: ${form.length}`), ...pieces);
  expect(answer).toMatch(/^HTTP\/1\.1 303 /);
});

test('whoever goes away half way leaves nothing behind: no enquiry, no line in the log', async () => {
  listener.answerWith(createApp(app.parts));
  for (let n = 0; n < 10; n += 1) {
    const socket = connect(listener.port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(formHead('Content-Length: 500') + 'name=a');
    await setTimeout(5);
    socket.destroy();
  }
  await setTimeout(50);
  expect(await app.store.db.selectFrom('enquiry').selectAll().execute()).toEqual([]);
  expect(app.logged).toEqual([]);
  expect((await fetch(`${listener.url}/healthz`)).status).toBe(200);
});

test.each([
  [
    'two lengths',
    'POST /en/contact/ HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef',
  ],
  [
    'length and chunks',
    'POST /en/contact/ HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
  ['no host', 'GET /en/ HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ['a host that is none', 'GET /en/ HTTP/1.1\r\nHost: a b/../c\r\nConnection: close\r\n\r\n'],
  ['no request at all', '\u0016\u0003\u0001 hello \u0000\r\n\r\n'],
  ['another scheme', 'GET ftp://evil.example/en/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
  ['a header without end', `GET /en/ HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`],
])('%s is refused and disturbs nobody', async (_, bytes) => {
  listener.answerWith(createApp(app.parts));
  expect(await exchange(bytes)).toMatch(/^HTTP\/1\.1 4(00|31) /);
  expect(app.logged).toEqual([]);
  expect((await fetch(`${listener.url}/healthz`)).status).toBe(200);
});

test('an address that names another site leads to ours', async () => {
  listener.answerWith(createApp(app.parts));
  const answer = await exchange(
    'GET http://evil.example/EN/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
  );
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 308 .*location: ${publicOrigin}/en/\r\n`, 'is'));
});

test.each([
  ['in two headers', 'Host: localhost\r\nHost: evil.example'],
  ['in one', 'Host: localhost,evil.example'],
])('a request that names two hosts %s is refused, in words', async (_, hosts) => {
  listener.answerWith(createApp(app.parts));
  const answer = await exchange(`GET /en/help HTTP/1.1\r\n${hosts}\r\nConnection: close\r\n\r\n`);
  expect(answer).toMatch(/^HTTP\/1\.1 400 .*A request must name one host\./s);
  expect(answer).not.toContain('evil.example');
});

test.each(['localhost', '127.0.0.1:8080', '[::1]:80', 'support', 'some.proxy.example'])(
  'reached as %s the site answers, since a proxy may send a name of its own',
  async (host) => {
    listener.answerWith(createApp(app.parts));
    const answer = await exchange(
      `GET /en/ HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).not.toContain('proxy.example');
  },
);

test('headers of 8 KB are too many', async () => {
  listener.answerWith(createApp(app.parts));
  const get = (bytes: number) =>
    exchange(
      `GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX: ${'a'.repeat(bytes)}\r\n\r\n`,
    );
  expect(await get(7_000)).toMatch(/^HTTP\/1\.1 200 /);
  expect(await get(8_200)).toMatch(/^HTTP\/1\.1 431 /);
});

test('more connections than it bears are closed, and those it has are answered', async () => {
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  const { promise: asked, resolve: arrived } = Promise.withResolvers<undefined>();
  const slowly = greeting('/', 'x');
  slowly.get('/slow', async (c) => {
    arrived(undefined);
    await held;
    return c.text('done');
  });
  listener.answerWith(slowly);
  const first = fetch(`${listener.url}/slow`);
  await asked;
  const sockets: Socket[] = [];
  const closed: Promise<void>[] = [];
  // A few at a time, as many as the machine keeps waiting for us.
  while (sockets.length < 2_010) {
    const more = Array.from({ length: 30 }, () => connect(listener.port, '127.0.0.1'));
    closed.push(...more.map(closedUnheard));
    sockets.push(...more);
    await Promise.all(more.map((socket) => once(socket, 'connect')));
  }
  await Promise.any(closed).finally(() => {
    for (const socket of sockets) socket.destroy();
  });
  release(undefined);
  expect(await (await first).text()).toBe('done');
});

/** Returns when a connection is closed without a word; one that was too slow is told so (408). */
async function closedUnheard(socket: Socket): Promise<void> {
  socket.on('error', () => undefined).resume();
  await once(socket, 'close');
  if (socket.bytesRead > 0) throw new Error('It was answered');
}

test('requests that come while everything is being opened wait for their answer', async () => {
  const early = fetch(`${listener.url}/hello`);
  await setTimeout(20);
  listener.answerWith(greeting('/hello', 'there'));
  expect(await (await early).text()).toBe('there');
});

test('whoever is connected when it stops, and asks only then, is still answered', async () => {
  listener.answerWith(greeting('/hello', 'there'));
  const socket = connect(listener.port, '127.0.0.1');
  await once(socket, 'connect');
  // Taken by the server, too.
  await (await fetch(`${listener.url}/hello`)).text();
  const stopping = listener.stop();
  await setTimeout(20);
  socket.write('GET /hello HTTP/1.1\r\nHost: localhost\r\n\r\n');
  const answer = Buffer.concat(await Array.fromAsync(socket as AsyncIterable<Buffer>)).toString();
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK[^]*\r\nconnection: close\r\n[^]*there$/i);
  await stopping;
});

test('while it drains it takes further connections, and ends each with its answer', async () => {
  listener.answerWith(greeting('/hello', 'there'));
  expect(listener.isStopping()).toBe(false);
  const stopping = listener.stop(0.5);
  expect(listener.isStopping()).toBe(true);
  await setTimeout(200);
  const answer = await fetch(`${listener.url}/hello`);
  expect(await answer.text()).toBe('there');
  expect(answer.headers.get('connection')).toBe('close');
  await stopping;
  await expect(fetch(listener.url)).rejects.toThrow();
});

test('stopping waits for the answer under way and for no idle connection', async () => {
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  const { promise: asked, resolve: isAsked } = Promise.withResolvers<undefined>();
  const slowly = greeting('/', 'x');
  slowly.get('/slow', async (c) => {
    isAsked(undefined);
    await held;
    return c.text('done');
  });
  listener.answerWith(slowly);
  const idle = connect(listener.port, '127.0.0.1');
  await once(idle, 'connect');
  await (await fetch(listener.url)).text();
  const slow = fetch(`${listener.url}/slow`);
  await asked;
  let hasStopped = false;
  const stopping = listener.stop().then(() => (hasStopped = true));
  await setTimeout(50);
  expect(hasStopped).toBe(false);
  const released = performance.now();
  release(undefined);
  const answer = await slow;
  expect(answer.headers.get('connection')).toBe('close');
  expect(await answer.text()).toBe('done');
  await stopping;
  expect(performance.now() - released).toBeLessThan(1000);
  await expect(fetch(listener.url)).rejects.toThrow();
  idle.destroy();
});

describe('a place where nobody can listen', () => {
  test('is said in one line: taken', async () => {
    await expect(listen('127.0.0.1', listener.port)).rejects.toThrow(
      `PORT is ${listener.port}, and something listens on 127.0.0.1:${listener.port} already`,
    );
  });

  test('is said in one line: not of this machine', async () => {
    await expect(listen('192.0.2.1', 0)).rejects.toThrow(
      /^Cannot listen on 192\.0\.2\.1:0 \(HOST, PORT\): [^\n]+$/,
    );
  });
});

test.skipIf(!(await hasIpv6()))('an address of IPv6 is written as links write it', async () => {
  const six = await listen('::1', 0);
  six.answerWith(greeting('/', 'six'));
  expect(six.url).toBe(`http://[::1]:${six.port}`);
  expect(await (await fetch(six.url)).text()).toBe('six');
  await six.stop();
});

function greeting(path: string, text: string): Hono {
  const hono = new Hono();
  hono.get(path, (c) => c.text(text));
  return hono;
}

async function hasIpv6(): Promise<boolean> {
  const server = createServer();
  const listening = new Promise<boolean>((resolve) => {
    server.on('error', () => resolve(false));
    server.listen(0, '::1', () => resolve(true));
  });
  const has = await listening;
  server.close();
  return has;
}
