import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { freezeEmail } from '../../../server/emails/email.ts';
import { createResendSender } from '../../../server/emails/resend-sender.ts';
import type { SendOutcome } from '../../../server/emails/sender.ts';
import { newEmail } from '../../support/new-enquiry.ts';

/** What a mail comes to when the provider answers with this error. */
async function outcomeOf(status: number, name: string): Promise<SendOutcome> {
  const server = createServer((_, response) => {
    const body = JSON.stringify({
      statusCode: status,
      name,
      message: 'quotes name@member.example',
    });
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const queuedAt = Temporal.Instant.from('2026-11-26T17:00:00Z');
  const mail = { payload: freezeEmail(newEmail()), idempotencyKey: 'acknowledgement/1', queuedAt };
  return createResendSender({ apiKey: 're_test', baseUrl }).send(mail);
}

/** Every error that Resend documents: https://resend.com/docs/api-reference/errors. */
test.each([
  [400, 'invalid_idempotency_key', 'park'],
  [400, 'validation_error', 'park'],
  [401, 'missing_api_key', 'configuration'],
  [401, 'restricted_api_key', 'configuration'],
  [403, 'invalid_api_key', 'configuration'],
  [403, 'validation_error', 'configuration'],
  [403, 'invalid_access', 'configuration'],
  [404, 'not_found', 'configuration'],
  [405, 'method_not_allowed', 'configuration'],
  [409, 'invalid_idempotent_request', 'park'],
  [409, 'concurrent_idempotent_requests', 'in-flight'],
  [422, 'invalid_attachment', 'park'],
  [422, 'invalid_from_address', 'park'],
  [422, 'invalid_parameter', 'park'],
  [422, 'invalid_region', 'park'],
  [422, 'missing_required_field', 'park'],
  [422, 'validation_error', 'park'],
  [429, 'monthly_quota_exceeded', 'quota'],
  [429, 'daily_quota_exceeded', 'quota'],
  [429, 'rate_limit_exceeded', 'rate'],
  [451, 'security_error', 'unfamiliar'],
  [500, 'application_error', 'no-answer'],
  [500, 'internal_server_error', 'no-answer'],
  [503, 'service_unavailable', 'no-answer'],
  [418, 'a_name_of_tomorrow', 'unfamiliar'],
])('%d %s means %s', async (status, name, meaning) => {
  const outcome = await outcomeOf(status, name);
  const meant =
    'cause' in outcome ? outcome.cause : 'reason' in outcome ? outcome.reason : undefined;
  expect(meant ?? outcome.kind).toBe(meaning);
  expect(outcome).toMatchObject({ errorName: name });
});
