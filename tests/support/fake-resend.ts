import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import {
  answerWithId,
  failBeforeAccepting,
  faults,
  refuse,
  type Fault,
} from './fake-resend-faults.ts';
import { createFakeInbox, type FakeInbox } from './fake-inbox.ts';
import { createRandom } from './random.ts';

/** A mail that the provider took on, once, however often it was handed over. */
export interface AcceptedMail {
  id: string;
  key: string;
  body: string;
  email: Record<string, unknown>;
  /** On the fake's clock. */
  atMs: number;
}

/** One call, whatever came of it. */
export interface FakeCall {
  key: string;
  body: string;
  atMs: number;
  fault: Fault | undefined;
}

export interface FakeResendOptions {
  /** Of the faults by chance. */
  seed?: number;
  /** The fake's own clock, in milliseconds; its memory of keys lasts 24 hours of it. */
  nowMs?: () => number;
  /** Beyond it the fake answers 429, as the provider does; unset: no limit and no headers. */
  callsPerSecond?: number;
  /** How long an answer takes, in real milliseconds. */
  latencyMs?: number;
}

/** Resend as far as we use it, on a port of this machine, with its faults. */
export interface FakeResend {
  readonly baseUrl: string;
  readonly accepted: AcceptedMail[];
  readonly calls: FakeCall[];
  /** What it received for us. */
  readonly inbox: FakeInbox;
  /** Each of the next calls goes wrong in this way; `undefined` is a call that does not. */
  script(...next: (Fault | undefined)[]): void;
  /** From now on calls go wrong by chance: the share of calls for each fault, all below 1. */
  setFaults(shares: Partial<Record<Fault, number>>): void;
  stop(): Promise<void>;
}

/** Starts a fake; calls for which no fault is due are accepted. */
export async function startFakeResend(options: FakeResendOptions = {}): Promise<FakeResend> {
  const nowMs = options.nowMs ?? (() => Date.now());
  const calls: FakeCall[] = [];
  const inbox = createFakeInbox();
  const chance = createChance(options.seed ?? 1);
  const rate = createRateLimit(options.callsPerSecond, nowMs);
  const mailbox = createMailbox(nowMs, options.latencyMs ?? 0);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    if (request.method === 'GET') return inbox.answer(request, response);
    const key = String(request.headers['idempotency-key'] ?? '');
    const fault = chance.next();
    calls.push({ key, body, atMs: nowMs(), fault });
    if (rate.isExceeded(response)) return refuse(response, 429, 'rate_limit_exceeded');
    if (failBeforeAccepting(fault, response)) return;
    if (!request.headers.authorization?.startsWith('Bearer ')) {
      return refuse(response, 401, 'missing_api_key');
    }
    const { id, refusal } = await mailbox.take(key, body);
    if (refusal !== undefined) return refuse(response, refusal.status, refusal.name);
    answerWithId(response, id, fault);
  }

  const server = createServer((request, response) => {
    void answer(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accepted: mailbox.accepted,
    calls,
    inbox,
    script: (...next) => chance.script(next),
    setFaults: (shares) => chance.setShares(shares),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Taken =
  | { id: string; refusal?: undefined }
  | { id?: undefined; refusal: { status: number; name: string } };

const keyKnownForMs = 24 * 3_600_000;

/** Takes mails on, each key once in 24 hours, and compares what comes with the same key. */
function createMailbox(nowMs: () => number, latencyMs: number) {
  const known = new Map<string, { body: string; id: string | undefined; sinceMs: number }>();
  const accepted: AcceptedMail[] = [];

  function earlier(key: string) {
    const entry = known.get(key);
    return entry !== undefined && nowMs() - entry.sinceMs < keyKnownForMs ? entry : undefined;
  }

  async function take(key: string, body: string): Promise<Taken> {
    const email = JSON.parse(body) as Record<string, unknown>;
    if (['from', 'to', 'subject'].some((field) => email[field] === undefined)) {
      return { refusal: { status: 422, name: 'missing_required_field' } };
    }
    const before = earlier(key);
    if (before !== undefined && before.body !== body) {
      return { refusal: { status: 409, name: 'invalid_idempotent_request' } };
    }
    if (before?.id !== undefined) return { id: before.id };
    if (before !== undefined) {
      return { refusal: { status: 409, name: 'concurrent_idempotent_requests' } };
    }
    const entry = { body, id: undefined as string | undefined, sinceMs: nowMs() };
    if (key !== '') known.set(key, entry);
    await setTimeout(latencyMs);
    const id = crypto.randomUUID();
    entry.id = id;
    accepted.push({ id, key, body, email, atMs: nowMs() });
    return { id };
  }

  return { accepted, take };
}

/** Says which call goes wrong and how: by script first, then by chance. */
function createChance(seed: number) {
  const random = createRandom(seed);
  const scripted: (Fault | undefined)[] = [];
  let shares: Partial<Record<Fault, number>> = {};
  return {
    script: (next: (Fault | undefined)[]) => void scripted.push(...next),
    setShares: (next: Partial<Record<Fault, number>>) => void (shares = next),
    next(): Fault | undefined {
      if (scripted.length > 0) return scripted.shift();
      let ticket = random();
      return faults.find((fault) => (ticket -= shares[fault] ?? 0) < 0);
    },
  };
}

/** The provider's limit by the second, with the headers that tell of it. */
function createRateLimit(limit: number | undefined, nowMs: () => number) {
  let second = -1;
  let calls = 0;
  return {
    isExceeded(response: ServerResponse): boolean {
      if (limit === undefined) return false;
      const current = Math.floor(nowMs() / 1000);
      calls = current === second ? calls + 1 : 1;
      second = current;
      response.setHeader('ratelimit-limit', limit);
      response.setHeader('ratelimit-remaining', Math.max(0, limit - calls));
      response.setHeader('ratelimit-reset', 1);
      if (calls > limit) response.setHeader('retry-after', 1);
      return calls > limit;
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
