import { Resend } from 'resend';
import { thawEmail } from './email.ts';
import { outcomeOf, type ResendAnswer } from './resend-outcome.ts';
import type { Sender } from './sender.ts';

export interface ResendOptions {
  apiKey: string;
  /** Unset: Resend's own address. */
  baseUrl?: string | undefined;
  /** Milliseconds for one call; then its outcome counts as unknown. The SDK itself never gives up. */
  timeoutMs: number;
}

/** Sends through Resend. The bytes on the wire are the stored payload, whatever the SDK's version. */
export function createResendSender({ apiKey, baseUrl, timeoutMs }: ResendOptions): Sender {
  const resend = new Resend(apiKey, baseUrl === undefined ? {} : { baseUrl });
  return {
    async send({ payload, idempotencyKey }) {
      const options = {
        idempotencyKey,
        signal: AbortSignal.timeout(timeoutMs),
        // The SDK passes this on to fetch: a redirect must not carry mail and key elsewhere.
        redirect: 'error',
      };
      try {
        const answer = await resend.post<unknown>('/emails', thawEmail(payload), options);
        return outcomeOf(answer as ResendAnswer);
      } catch {
        // The SDK throws for what it cannot put into a request, such as a key with a line break.
        return { kind: 'park', errorName: 'unsendable_request' };
      }
    },
  };
}
