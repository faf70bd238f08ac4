import type { SendOutcome } from './sender.ts';

/** What the SDK resolves to: with a broken provider neither field is certain to be there. */
export interface ResendAnswer {
  data: unknown;
  error: unknown;
  headers: Record<string, string> | null;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** https://resend.com/docs/api-reference/errors: what each name asks of us. */
const outcomeByName: Record<string, SendOutcome | undefined> = {
  daily_quota_exceeded: pause('daily_quota_exceeded', 'quota', hour),
  monthly_quota_exceeded: pause('monthly_quota_exceeded', 'quota', hour),
  rate_limit_exceeded: pause('rate_limit_exceeded', 'rate', second),

  missing_api_key: pause('missing_api_key', 'configuration', 5 * minute),
  restricted_api_key: pause('restricted_api_key', 'configuration', 5 * minute),
  invalid_api_key: pause('invalid_api_key', 'configuration', 5 * minute),
  invalid_access: pause('invalid_access', 'configuration', 5 * minute),
  not_found: pause('not_found', 'configuration', 5 * minute),
  method_not_allowed: pause('method_not_allowed', 'configuration', 5 * minute),

  concurrent_idempotent_requests: {
    kind: 'retry',
    errorName: 'concurrent_idempotent_requests',
    reason: 'in-flight',
    afterMs: 5 * second,
  },
  application_error: { kind: 'retry', errorName: 'application_error', reason: 'no-answer' },
  internal_server_error: { kind: 'retry', errorName: 'internal_server_error', reason: 'no-answer' },

  invalid_idempotent_request: { kind: 'park', errorName: 'invalid_idempotent_request' },
  invalid_idempotency_key: { kind: 'park', errorName: 'invalid_idempotency_key' },
  validation_error: { kind: 'park', errorName: 'validation_error' },
  missing_required_field: { kind: 'park', errorName: 'missing_required_field' },
  invalid_from_address: { kind: 'park', errorName: 'invalid_from_address' },
  invalid_attachment: { kind: 'park', errorName: 'invalid_attachment' },
  invalid_parameter: { kind: 'park', errorName: 'invalid_parameter' },
  invalid_region: { kind: 'park', errorName: 'invalid_region' },
};

/** Reads an answer of Resend's SDK; only an id proves that the mail was accepted. */
export function outcomeOf({ data, error, headers }: ResendAnswer): SendOutcome {
  const ratePerSecond = positiveNumber(headers?.['ratelimit-limit']);
  const outcome = isAccepted(data)
    ? ({ kind: 'sent', providerId: data.id } as const)
    : outcomeOfError(error, headers);
  return ratePerSecond === undefined ? outcome : { ...outcome, ratePerSecond };
}

function isAccepted(data: unknown): data is { id: string } {
  return typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string';
}

function outcomeOfError(error: unknown, headers: ResendAnswer['headers']): SendOutcome {
  // An error of `null` is how the SDK passes on the body `null`, whatever the status.
  const { name, statusCode } = (error ?? {}) as { name?: unknown; statusCode?: unknown };
  const status = typeof statusCode === 'number' ? statusCode : 0;
  const outcome = outcomeOfName(safeName(name), status);
  if (outcome.kind !== 'pause' || outcome.cause !== 'rate') return outcome;
  const retryAfter = positiveNumber(headers?.['retry-after']);
  return retryAfter === undefined ? outcome : { ...outcome, afterMs: retryAfter * second };
}

function outcomeOfName(name: string, status: number): SendOutcome {
  const isConfiguration = status === 401 || status === 403;
  // The same name says "this mail is malformed" with 422 and "your domain is not verified" with 403.
  if (isConfiguration) return pause(name, 'configuration', 5 * minute);
  if (status >= 500) return { kind: 'retry', errorName: name, reason: 'no-answer' };
  const known = Object.hasOwn(outcomeByName, name) ? outcomeByName[name] : undefined;
  if (known !== undefined) return known;
  if (status === 429) return pause(name, 'rate', second);
  const reason = status === 0 ? 'no-answer' : 'unfamiliar';
  return { kind: 'retry', errorName: name, reason };
}

/** Names are stored and logged, and what stands between us and Resend may have made one up. */
function safeName(name: unknown): string {
  return typeof name === 'string' && /^[a-z_]{1,64}$/.test(name) ? name : 'unreadable_answer';
}

function positiveNumber(text: string | undefined): number | undefined {
  const number = Number(text);
  return Number.isFinite(number) && number > 0 ? number : undefined;
}

function pause(errorName: string, cause: 'rate' | 'quota' | 'configuration', afterMs: number) {
  return { kind: 'pause', errorName, cause, afterMs } as const satisfies SendOutcome;
}
