import { randomUUIDv7 } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { storedInstant } from '../database/stored-time.ts';
import type { MailEnvelope } from './received-mail.ts';

/** Writes down that a mail has come, to be fetched and worked later. False when we knew it. */
export async function noticeMail(
  db: Kysely<Schema>,
  envelope: MailEnvelope,
  now: Temporal.Instant,
): Promise<boolean> {
  const noticedAt = storedInstant(now);
  const result = await db
    .insertInto('inbound_mail')
    .values({
      id: randomUUIDv7(),
      email_id: envelope.emailId,
      received_at: storedInstant(receiptOf(envelope, now)),
      noticed_at: noticedAt,
      envelope: JSON.stringify(envelope),
      state: 'waiting',
      mail_key: null,
      became: null,
      enquiry_id: null,
      message_id: null,
      silence: null,
      attachments: '[]',
      characters_cut: 0,
      next_attempt_at: noticedAt,
      attempts: 0,
      unfinished_attempts: 0,
      claimed_by: null,
      claimed_until: null,
      last_error: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** A mail is received when the provider received it, which cannot be after we heard of it. */
function receiptOf({ receivedAt }: MailEnvelope, now: Temporal.Instant): Temporal.Instant {
  if (receivedAt === undefined) return now;
  return Temporal.Instant.compare(receivedAt, now) < 0 ? receivedAt : now;
}
