import type { Selectable } from 'kysely';
import type { Store } from '../database/open-database.ts';
import type { InboundMailRow } from '../database/schema.ts';
import { storedInstant } from '../database/stored-time.ts';
import type { MailEnvelope } from './received-mail.ts';

/** A mail that waits to be taken in, and is ours alone until its lease runs out. */
export interface ClaimedMail {
  /** Also the id of the enquiry that it may become. */
  id: string;
  envelope: MailEnvelope;
  receivedAt: Temporal.Instant;
  noticedAt: Temporal.Instant;
  claimant: string;
  /** This claim included. */
  attempts: number;
  /** Claims, this one included, since the last outcome that was written down. */
  unfinishedAttempts: number;
}

export interface MailClaim {
  /** Who claims: no two that work at the same time may share a name. */
  claimant: string;
  now: Temporal.Instant;
  /** Longer than fetching and working a mail can take. */
  leaseMs: number;
}

/** Claims the mail that has been due the longest, if any, and counts the attempt. */
export async function claimMail(store: Store, claim: MailClaim): Promise<ClaimedMail | undefined> {
  const now = storedInstant(claim.now);
  const row = await store.db
    .updateTable('inbound_mail')
    .set((set) => ({
      attempts: set('attempts', '+', 1),
      unfinished_attempts: set('unfinished_attempts', '+', 1),
      claimed_by: claim.claimant,
      claimed_until: storedInstant(claim.now.add({ milliseconds: claim.leaseMs })),
    }))
    .where('id', '=', () => longestDue(store, now))
    .returningAll()
    .executeTakeFirst();
  return row && toClaimed(row, claim);
}

function longestDue(store: Store, now: string) {
  const due = store.db
    .selectFrom('inbound_mail')
    .select('id')
    .where('state', '=', 'waiting')
    .where('next_attempt_at', '<=', now)
    .where((where) =>
      where.or([where('claimed_until', 'is', null), where('claimed_until', '<=', now)]),
    )
    .orderBy('next_attempt_at')
    .limit(1);
  // SQLite has one writer at a time and knows no row locks.
  return store.engine === 'postgres' ? due.forUpdate().skipLocked() : due;
}

function toClaimed(row: Selectable<InboundMailRow>, { claimant }: MailClaim): ClaimedMail {
  const receivedAt = Temporal.Instant.from(row.received_at);
  const envelope = JSON.parse(row.envelope ?? '{}') as MailEnvelope;
  return {
    id: row.id,
    envelope: { ...envelope, receivedAt },
    receivedAt,
    noticedAt: Temporal.Instant.from(row.noticed_at),
    claimant,
    attempts: row.attempts,
    unfinishedAttempts: row.unfinished_attempts,
  };
}

/** Writes down why a mail could not be taken in yet, and when to try again. */
export async function postponeMail(
  store: Store,
  { id, claimant }: ClaimedMail,
  errorName: string,
  nextAttemptAt: Temporal.Instant,
): Promise<void> {
  await store.db
    .updateTable('inbound_mail')
    .set({
      claimed_by: null,
      claimed_until: null,
      unfinished_attempts: 0,
      last_error: errorName,
      next_attempt_at: storedInstant(nextAttemptAt),
    })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where('claimed_by', '=', claimant)
    .execute();
}

/** Gives back whatever these claimants still hold. */
export async function releaseMail(store: Store, claimants: readonly string[]): Promise<void> {
  await store.db
    .updateTable('inbound_mail')
    .set({ claimed_by: null, claimed_until: null })
    .where('state', '=', 'waiting')
    .where('claimed_by', 'in', claimants)
    .execute();
}
