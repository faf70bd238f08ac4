import { randomUUIDv7 } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Store } from '../database/open-database.ts';
import { prepare } from '../database/prepare.ts';
import type { OutboxRow, Schema } from '../database/schema.ts';
import { storedInstant } from '../database/stored-time.ts';
import { freezeEmail, type OutgoingEmail } from '../emails/email.ts';

/** What a mail is for; with the enquiry it makes the key by which the provider knows it. */
export type MailKind =
  | 'acknowledgement'
  | 'team-notice'
  | 'team-summary'
  | 'sign-in'
  | 'answer'
  | 'article-named'
  | 'contact-ended'
  | 'delay-notice'
  | 'team-complaint'
  | 'team-member-wrote'
  | 'digest';

/** A mail for the outbox. Whatever becomes of its attempts, it arrives once. */
export interface QueuedMail {
  id: string;
  /** Undefined for a mail that is about no single enquiry. */
  enquiryId: string | undefined;
  kind: MailKind;
  /** Tells mails of one kind about one enquiry apart; the first is 0. */
  sequence: number;
  /**
   * The exact bytes that are handed over at every attempt; empty for a mail that is made of its
   * stored enquiry, for all attempts, once it is claimed for the first one (`make-payload.ts`).
   */
  payload: string;
  /** Made of the kind and a random id: nothing in it says who writes to whom. */
  idempotencyKey: string;
  /** Set: it is not sent until a person releases it, for this reason. */
  withheldBecause?: string;
  /** After it the mail is of no use any more and is not sent; unset: it never is too late. */
  goodUntil?: Temporal.Instant | undefined;
}

/** Which of its kind a mail is: about which enquiry, and the how-manieth about it. */
export interface MailAbout {
  enquiryId?: string;
  sequence?: number;
  /** What tells a mail about no enquiry from others of its kind, such as the week it reports. */
  name?: string;
}

/** A mail that is finished now, down to the last byte. */
export function finishMail(kind: MailKind, about: MailAbout, email: OutgoingEmail): QueuedMail {
  const named = nameMail(kind, about);
  return { ...named, payload: freezeForOutbox(email, named.id) };
}

/** A mail that is made of its stored enquiry alone, once it is to be sent. */
export function mailToMake(kind: MailKind, enquiryId: string): QueuedMail {
  return { ...nameMail(kind, { enquiryId }), payload: '' };
}

function nameMail(kind: MailKind, { enquiryId, sequence = 0, name }: MailAbout) {
  const id = randomUUIDv7();
  const which = sequence === 0 ? '' : `/${sequence}`;
  const idempotencyKey = `${kind}/${enquiryId ?? name ?? id}${which}`;
  return { id, enquiryId, kind, sequence, idempotencyKey };
}

/** Freezes the mail of an entry; its tag lets the provider's reports find the entry again. */
export function freezeForOutbox(email: OutgoingEmail, id: string): string {
  return freezeEmail({ ...email, tags: { ...email.tags, outbox_id: id } });
}

/** Puts a mail into the outbox unless one with its key is there, sent or not; true if it was put. */
export async function addOnceToOutbox(
  { db }: Store,
  now: Temporal.Instant,
  mail: QueuedMail,
): Promise<boolean> {
  const result = await db
    .insertInto('outbox')
    .values(newRow(mail, storedInstant(now)))
    .onConflict((conflict) => conflict.column('idempotency_key').doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** Puts mails into the outbox, due at once, as part of the transaction they belong to. */
export async function addToOutbox(
  transaction: Transaction<Schema>,
  now: Temporal.Instant,
  mails: readonly QueuedMail[],
): Promise<void> {
  for (const mail of mails) await insert(transaction, newRow(mail, storedInstant(now)));
}

const insert = prepare((transaction, row: OutboxRow) =>
  transaction.insertInto('outbox').values(row),
);

function newRow(mail: QueuedMail, now: string): OutboxRow {
  return {
    id: mail.id,
    enquiry_id: mail.enquiryId ?? null,
    kind: mail.kind,
    sequence: mail.sequence,
    payload: mail.payload,
    idempotency_key: mail.idempotencyKey,
    state: mail.withheldBecause === undefined ? 'pending' : 'withheld',
    queued_at: now,
    next_attempt_at: now,
    attempts: 0,
    unfinished_attempts: 0,
    first_attempt_at: null,
    claimed_by: null,
    claimed_until: null,
    sent_at: null,
    provider_id: null,
    last_error: mail.withheldBecause ?? null,
    delivery: null,
    delivery_at: null,
    good_until: mail.goodUntil === undefined ? null : storedInstant(mail.goodUntil),
  };
}
