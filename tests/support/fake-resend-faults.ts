import type { ServerResponse } from 'node:http';

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

const json = { 'content-type': 'application/json' };
const html = { 'content-type': 'text/html' };

/** True when the call has been answered, cut or left hanging, and the mail was not accepted. */
export function failBeforeAccepting(
  fault: Fault | undefined,
  response: ServerResponse,
  retryAfterSeconds = 1,
): boolean {
  if (fault === undefined) return false;
  const refusal = refusals[fault];
  if (fault === 'rate-limited') response.setHeader('retry-after', retryAfterSeconds);
  if (refusal !== undefined) refuse(response, ...refusal);
  else if (fault === 'null-500') response.writeHead(500).end('null');
  else if (fault === 'html-502') response.writeHead(502, html).end('<h1>Bad gateway</h1>');
  else if (fault === 'redirect') response.writeHead(307, { location: '/emails' }).end();
  else if (fault === 'drop-before-accepting') response.socket?.destroy();
  else return fault === 'hang-before-accepting';
  return true;
}

/** Answers for a mail that was accepted, unless this is the moment at which the call goes wrong. */
export function answerWithId(response: ServerResponse, id: string, fault: Fault | undefined): void {
  const body = JSON.stringify({ id });
  if (fault === 'drop-after-accepting') response.socket?.destroy();
  else if (fault === 'no-id-200') response.writeHead(200, json).end('{"id":null}');
  else if (fault === 'truncated-200') {
    response.writeHead(200, { ...json, 'content-length': body.length });
    response.write(body.slice(0, 10), () => response.socket?.destroy());
  } else if (fault !== 'hang-after-accepting') response.writeHead(200, json).end(body);
}

/** An error as the provider words it; its message may quote an address. */
export function refuse(response: ServerResponse, statusCode: number, name: string): void {
  const message = 'A message that may quote name@member.example';
  response.writeHead(statusCode, json).end(JSON.stringify({ statusCode, name, message }));
}
