import { createHmac } from 'node:crypto';
import type { FakeMail } from './fake-inbox.ts';

/** The secret of the tests' webhooks. */
export const webhookSecret = `whsec_${Buffer.from('a secret of the tests only').toString('base64')}`;

export interface SigningOptions {
  id?: string;
  /** Seconds since 1970 at which it says that it was sent; unset: now. */
  timestamp?: number;
  secret?: string;
}

/** A report as the provider posts it: its body, and the headers by which it is known. */
export function signedWebhook(content: unknown, options: SigningOptions = {}) {
  const { id = `msg_${crypto.randomUUID()}`, secret = webhookSecret } = options;
  const timestamp = options.timestamp ?? Math.floor(Date.now() / 1000);
  const body = typeof content === 'string' ? content : JSON.stringify(content);
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  const headers = {
    'content-type': 'application/json',
    'svix-id': id,
    'svix-timestamp': String(timestamp),
    'svix-signature': `v1,${signature}`,
  };
  return { body, headers };
}

/** What the provider reports of a mail that we sent. */
export function deliveryReport(event: string, outboxId: string, at = '2026-11-24T10:05:00.000Z') {
  return {
    type: `email.${event}`,
    created_at: at,
    data: {
      email_id: `re_${outboxId}`,
      created_at: at,
      from: 'support@anlp.example',
      to: ['ljiljana@member.example'],
      subject: 'We have received your message',
      tags: { outbox_id: outboxId },
      ...(event === 'bounced' && {
        bounce: {
          message: 'No such user: ljiljana@member.example',
          type: 'Permanent',
          subType: 'General',
        },
      }),
    },
  };
}

/** What the provider tells when a mail has come: who and when, not what. */
export function receivedReport({ html, text, headers, reply_to, id, ...mail }: FakeMail) {
  return { type: 'email.received', created_at: mail.created_at, data: { email_id: id, ...mail } };
}
