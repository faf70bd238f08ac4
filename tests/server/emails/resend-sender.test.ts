import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freezeEmail } from '../../../server/emails/email.ts';
import { createResendSender } from '../../../server/emails/resend-sender.ts';
import type { Fault } from '../../support/fake-resend-faults.ts';
import { startFakeResend, type FakeResend } from '../../support/fake-resend.ts';
import { newEmail } from '../../support/new-enquiry.ts';

let resend: FakeResend;
beforeEach(async () => {
  resend = await startFakeResend();
});
afterEach(() => resend.stop());

const payload = freezeEmail(newEmail({ tags: { outbox_id: 'entry-1' } }));
const queuedAt = Temporal.Instant.from('2026-11-26T17:00:00Z');

function send(mail: { payload?: string; idempotencyKey?: string } = {}, timeoutMs = 10_000) {
  const sender = createResendSender({ apiKey: 're_test', baseUrl: resend.baseUrl, timeoutMs });
  return sender.send({ payload, idempotencyKey: 'acknowledgement/1', queuedAt, ...mail });
}

test('a mail goes over the wire byte for byte as it was stored, with its key', async () => {
  const outcome = await send();
  expect(outcome).toEqual({ kind: 'sent', providerId: resend.accepted[0]?.id });
  expect(resend.calls).toEqual([
    expect.objectContaining({ body: payload, key: 'acknowledgement/1' }),
  ]);
});

test('the same mail sent again is recognised and keeps its first id', async () => {
  const first = await send();
  expect(await send()).toEqual(first);
  expect(resend.accepted).toHaveLength(1);
});

test('the same key with another mail is our mistake and must be looked at', async () => {
  await send();
  const other = freezeEmail(newEmail({ text: 'Another text' }));
  expect(await send({ payload: other })).toEqual({
    kind: 'park',
    errorName: 'invalid_idempotent_request',
  });
});

const noAnswer = (errorName: string) => ({ kind: 'retry', errorName, reason: 'no-answer' });

describe('what each fault of the provider means', () => {
  test.each<[Fault, object]>([
    ['drop-before-accepting', noAnswer('application_error')],
    ['drop-after-accepting', noAnswer('application_error')],
    ['hang-before-accepting', noAnswer('application_error')],
    ['hang-after-accepting', noAnswer('application_error')],
    ['truncated-200', noAnswer('application_error')],
    ['redirect', noAnswer('application_error')],
    ['html-502', noAnswer('application_error')],
    ['error-500', noAnswer('internal_server_error')],
    ['null-500', noAnswer('unreadable_answer')],
    ['no-id-200', noAnswer('unreadable_answer')],
    ['unknown-name', { kind: 'retry', errorName: 'brand_new_error', reason: 'unfamiliar' }],
    [
      'in-flight',
      {
        kind: 'retry',
        errorName: 'concurrent_idempotent_requests',
        reason: 'in-flight',
        afterMs: 5_000,
      },
    ],
    [
      'rate-limited',
      { kind: 'pause', errorName: 'rate_limit_exceeded', cause: 'rate', afterMs: 1_000 },
    ],
    [
      'daily-quota',
      { kind: 'pause', errorName: 'daily_quota_exceeded', cause: 'quota', afterMs: 3_600_000 },
    ],
    [
      'monthly-quota',
      { kind: 'pause', errorName: 'monthly_quota_exceeded', cause: 'quota', afterMs: 3_600_000 },
    ],
    [
      'wrong-key',
      { kind: 'pause', errorName: 'invalid_api_key', cause: 'configuration', afterMs: 300_000 },
    ],
    [
      'unverified-domain',
      { kind: 'pause', errorName: 'validation_error', cause: 'configuration', afterMs: 300_000 },
    ],
    ['malformed-mail', { kind: 'park', errorName: 'validation_error' }],
  ])('%s', async (fault, outcome) => {
    resend.script(fault);
    // Who hangs is waited for no longer than this; every other fault answers by itself.
    const timeoutMs = fault.startsWith('hang') ? 150 : undefined;
    expect(await send({}, timeoutMs)).toEqual(outcome);
    expect(resend.calls).toHaveLength(1);
  });
});

test('an answer that was lost after the mail was accepted is found by its key', async () => {
  resend.script('drop-after-accepting');
  expect(await send()).toMatchObject({ reason: 'no-answer' });
  expect(await send()).toEqual({ kind: 'sent', providerId: resend.accepted[0]?.id });
  expect(resend.accepted).toHaveLength(1);
});

test('a key that fits into no request is parked rather than thrown', async () => {
  expect(await send({ idempotencyKey: 'a\r\nb' })).toEqual({
    kind: 'park',
    errorName: 'unsendable_request',
  });
  expect(resend.calls).toEqual([]);
});

test('a provider that cannot be reached may be there later', async () => {
  await resend.stop();
  expect(await send()).toEqual(noAnswer('application_error'));
  resend = await startFakeResend();
});

test('the rate that the provider states is passed on, whatever the answer', async () => {
  await resend.stop();
  resend = await startFakeResend({ callsPerSecond: 3, nowMs: () => 0 });
  expect(await send()).toMatchObject({ kind: 'sent', ratePerSecond: 3 });
  resend.script('error-500');
  expect(await send()).toMatchObject({ kind: 'retry', ratePerSecond: 3 });
});

test('nothing of what the provider says about an address is passed on', async () => {
  resend.script('malformed-mail');
  expect(JSON.stringify(await send())).not.toContain('@');
});

test('two attempts at the same moment become one mail, and the second may ask again', async () => {
  await resend.stop();
  resend = await startFakeResend({ latencyMs: 50 });
  const outcomes = await Promise.all([send(), send()]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['retry', 'sent']);
  expect(outcomes).toContainEqual(expect.objectContaining({ reason: 'in-flight' }));
  expect(await send()).toMatchObject({ kind: 'sent' });
  expect(resend.accepted).toHaveLength(1);
});

test('the provider forgets a key after 24 hours, which is why we stop before', async () => {
  let nowMs = 0;
  await resend.stop();
  resend = await startFakeResend({ nowMs: () => nowMs });
  await send();
  nowMs = 24 * 3_600_000 - 1;
  await send();
  expect(resend.accepted).toHaveLength(1);
  nowMs += 1;
  await send();
  expect(resend.accepted).toHaveLength(2);
});
