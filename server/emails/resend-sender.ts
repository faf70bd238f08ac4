import { Resend } from 'resend';
import { thawEmail } from './email.ts';
import type { Pause, Sender, SendOutcome } from './sender.ts';

export interface ResendOptions {
  apiKey: string;
  /** Unset: Resend's own address. */
  baseUrl?: string | undefined;
  /**
   * Milliseconds for one call, after which its outcome counts as unknown; the SDK itself never gives
   * up. Must be well below the lease of a claim. Unset: 10 seconds.
   */
  timeoutMs?: number;
}

/** Sends through Resend. The bytes on the wire are the stored payload, whatever the SDK's version. */
export function createResendSender({ apiKey, baseUrl, timeoutMs = 10_000 }: ResendOptions): Sender {
  const resend = new Resend(apiKey, baseUrl === undefined ? {} : { baseUrl });
  return {
    async send({ payload, idempotencyKey }) {
      const options = {
        idempotencyKey,
        signal: AbortSignal.timeout(timeoutMs),
        // The SDK hands this to fetch: a redirect must not carry mail and key elsewhere.
        redirect: 'error',
      };
      try {
        return outcomeOf(await resend.post<unknown>('/emails', thawEmail(payload), options));
      } catch {
        // The SDK throws for what does not fit into a request, such as a key with a line break.
        return { kind: 'park', errorName: 'unsendable_request' };
      }
    },
  };
}

/** What the SDK resolves to. With a broken provider neither data nor error need be there. */
interface Answer {
  data: unknown;
  error: unknown;
  headers: Record<string, string> | null;
}

function outcomeOf({ data, error, headers }: Answer): SendOutcome {
  const ratePerSecond = positive(headers?.['ratelimit-limit']);
  const outcome = isAccepted(data)
    ? ({ kind: 'sent', providerId: data.id } as const)
    : outcomeOfError(error, headers);
  return ratePerSecond === undefined ? outcome : { ...outcome, ratePerSecond };
}

/** Only an id proves that the mail was accepted. */
function isAccepted(data: unknown): data is { id: string } {
  return typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string';
}

const seconds = 1000;
const hour = 3600 * seconds;
const quotaErrors = ['daily_quota_exceeded', 'monthly_quota_exceeded'];
const configurationErrors = [
  'missing_api_key',
  'restricted_api_key',
  'invalid_api_key',
  'invalid_access',
  'not_found',
  'method_not_allowed',
];
const mailErrors = [
  'validation_error',
  'missing_required_field',
  'invalid_from_address',
  'invalid_attachment',
  'invalid_parameter',
  'invalid_region',
  'invalid_idempotency_key',
  'invalid_idempotent_request',
];

/** What each error asks of us, by https://resend.com/docs/api-reference/errors. */
function outcomeOfError(error: unknown, headers: Answer['headers']): SendOutcome {
  const { name, status } = nameAndStatus(error);
  if (quotaErrors.includes(name)) return pause(name, 'quota', hour);
  if (status === 429 || name === 'rate_limit_exceeded') {
    const retryAfter = (positive(headers?.['retry-after']) ?? 1) * seconds;
    return pause(name, 'rate', Math.min(retryAfter, hour));
  }
  // The same name says "this mail is malformed" with 422 and "your domain is not verified" with 403.
  if (status === 401 || status === 403 || configurationErrors.includes(name)) {
    return pause(name, 'configuration', 300 * seconds);
  }
  if (name === 'concurrent_idempotent_requests') {
    return { kind: 'retry', errorName: name, reason: 'in-flight', afterMs: 5 * seconds };
  }
  if (mailErrors.includes(name)) return { kind: 'park', errorName: name };
  const isUnanswered = status === 0 || status >= 500 || name === 'internal_server_error';
  return { kind: 'retry', errorName: name, reason: isUnanswered ? 'no-answer' : 'unfamiliar' };
}

/** Names are stored and logged, and what stands between us and Resend may have made one up. */
function nameAndStatus(error: unknown): { name: string; status: number } {
  // An error of `null` is how the SDK passes on the body `null`, whatever the status was.
  const { name, statusCode } = (error ?? {}) as { name?: unknown; statusCode?: unknown };
  const isName = typeof name === 'string' && /^[a-z_]{1,64}$/.test(name);
  return {
    name: isName ? name : 'unreadable_answer',
    status: typeof statusCode === 'number' ? statusCode : 0,
  };
}

function pause(errorName: string, cause: Pause['cause'], afterMs: number): Pause {
  return { kind: 'pause', errorName, cause, afterMs };
}

function positive(text: string | undefined): number | undefined {
  const number = Number(text);
  return Number.isFinite(number) && number > 0 ? number : undefined;
}
