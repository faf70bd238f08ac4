import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { createRandom } from './random.ts';

/** Ways in which a call to the provider goes wrong. */
export const faults = [
  'rate-limited',
  'daily-quota',
  'monthly-quota',
  'wrong-key',
  'unverified-domain',
  'malformed-mail',
  'unknown-name',
  'in-flight',
  'error-500',
  'null-500',
  'html-502',
  'redirect',
  'drop-before-accepting',
  'hang-before-accepting',
  'drop-after-accepting',
  'hang-after-accepting',
  'truncated-200',
  'no-id-200',
] as const;

export type Fault = (typeof faults)[number];

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
  /** Each of the next calls goes wrong in this way; `undefined` is a call that does not. */
  script(...next: (Fault | undefined)[]): void;
  /** From now on calls go wrong by chance: the share of calls for each fault, all below 1. */
  setFaults(shares: Partial<Record<Fault, number>>): void;
  stop(): Promise<void>;
}

const keyKnownForMs = 24 * 3_600_000;

/** Starts a fake; calls that name no other fault are accepted. */
export async function startFakeResend(options: FakeResendOptions = {}): Promise<FakeResend> {
  const nowMs = options.nowMs ?? (() => Date.now());
  const random = createRandom(options.seed ?? 1);
  const known = new Map<string, { body: string; id: string | undefined; sinceMs: number }>();
  const accepted: AcceptedMail[] = [];
  const calls: FakeCall[] = [];
  const scripted: (Fault | undefined)[] = [];
  let shares: Partial<Record<Fault, number>> = {};
  let second = { number: 0, calls: 0 };

  const server = createServer((request, response) => {
    void answer(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    const key = String(request.headers['idempotency-key'] ?? '');
    const fault = scripted.length > 0 ? scripted.shift() : byChance();
    calls.push({ key, body, atMs: nowMs(), fault });
    if (isOverRate(response)) return fail(response, 429, 'rate_limit_exceeded');
    if (fault !== undefined && failBeforeAccepting(fault, response, baseUrl)) return;
    const email = JSON.parse(body) as Record<string, unknown>;
    if (!request.headers.authorization?.startsWith('Bearer ')) {
      return fail(response, 401, 'missing_api_key');
    }
    if (['from', 'to', 'subject'].some((field) => email[field] === undefined)) {
      return fail(response, 422, 'missing_required_field');
    }
    await accept(response, { key, body, email }, fault);
  }

  async function accept(
    response: ServerResponse,
    { key, body, email }: { key: string; body: string; email: Record<string, unknown> },
    fault: Fault | undefined,
  ): Promise<void> {
    const earlier = known.get(key);
    const isKnown = earlier !== undefined && nowMs() - earlier.sinceMs < keyKnownForMs;
    if (isKnown && earlier.body !== body) return fail(response, 409, 'invalid_idempotent_request');
    if (isKnown && earlier.id === undefined) {
      return fail(response, 409, 'concurrent_idempotent_requests');
    }
    if (isKnown) return answerWithId(response, earlier.id ?? '', fault);
    const entry = { body, id: undefined as string | undefined, sinceMs: nowMs() };
    if (key !== '') known.set(key, entry);
    if (options.latencyMs !== undefined) await setTimeout(options.latencyMs);
    entry.id = crypto.randomUUID();
    accepted.push({ id: entry.id, key, body, email, atMs: nowMs() });
    answerWithId(response, entry.id, fault);
  }

  function byChance(): Fault | undefined {
    let ticket = random();
    for (const fault of faults) {
      ticket -= shares[fault] ?? 0;
      if (ticket < 0) return fault;
    }
    return undefined;
  }

  function isOverRate(response: ServerResponse): boolean {
    const limit = options.callsPerSecond;
    if (limit === undefined) return false;
    const number = Math.floor(nowMs() / 1000);
    if (second.number !== number) second = { number, calls: 0 };
    second.calls += 1;
    response.setHeader('ratelimit-limit', limit);
    response.setHeader('ratelimit-remaining', Math.max(0, limit - second.calls));
    response.setHeader('ratelimit-reset', 1);
    if (second.calls > limit) response.setHeader('retry-after', 1);
    return second.calls > limit;
  }

  return {
    baseUrl,
    accepted,
    calls,
    script: (...next) => void scripted.push(...next),
    setFaults: (next) => (shares = next),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const refusals: Partial<Record<Fault, [status: number, name: string]>> = {
  'rate-limited': [429, 'rate_limit_exceeded'],
  'daily-quota': [429, 'daily_quota_exceeded'],
  'monthly-quota': [429, 'monthly_quota_exceeded'],
  'wrong-key': [401, 'invalid_api_key'],
  'unverified-domain': [403, 'validation_error'],
  'malformed-mail': [422, 'validation_error'],
  'unknown-name': [418, 'brand_new_error'],
  'in-flight': [409, 'concurrent_idempotent_requests'],
  'error-500': [500, 'internal_server_error'],
};

/** True when the call has been answered, or cut, and the mail was not accepted. */
function failBeforeAccepting(fault: Fault, response: ServerResponse, baseUrl: string): boolean {
  const refusal = refusals[fault];
  if (fault === 'rate-limited') response.setHeader('retry-after', 1);
  if (refusal !== undefined) fail(response, ...refusal);
  else if (fault === 'null-500') response.writeHead(500).end('null');
  else if (fault === 'html-502') response.writeHead(502, html).end('<h1>Bad gateway</h1>');
  else if (fault === 'redirect') response.writeHead(307, { location: `${baseUrl}/emails` }).end();
  else if (fault === 'drop-before-accepting') response.socket?.destroy();
  else return fault === 'hang-before-accepting';
  return true;
}

const html = { 'content-type': 'text/html' };
const json = { 'content-type': 'application/json' };

function answerWithId(response: ServerResponse, id: string, fault: Fault | undefined): void {
  const body = JSON.stringify({ id });
  if (fault === 'drop-after-accepting') response.socket?.destroy();
  else if (fault === 'no-id-200') response.writeHead(200, json).end('{"id":null}');
  else if (fault === 'truncated-200') {
    response.writeHead(200, { ...json, 'content-length': body.length });
    response.write(body.slice(0, 10), () => response.socket?.destroy());
  } else if (fault !== 'hang-after-accepting') response.writeHead(200, json).end(body);
}

function fail(response: ServerResponse, statusCode: number, name: string): void {
  const message = 'A message that may quote name@member.example';
  response.writeHead(statusCode, json).end(JSON.stringify({ statusCode, name, message }));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
