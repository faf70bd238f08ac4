import type { Selectable } from 'kysely';
import type { StoreTransaction } from '../database/locked-row.ts';
import type { Store } from '../database/open-database.ts';
import type { OutboxRow } from '../database/schema.ts';
import { storedInstant } from '../database/stored-time.ts';

/** An outbox entry that is ours alone until its lease runs out. */
export interface ClaimedEntry {
  id: string;
  kind: string;
  /** Undefined for a mail that is about no single enquiry. */
  enquiryId: string | undefined;
  /** Empty while it is still to be made. */
  payload: string;
  idempotencyKey: string;
  queuedAt: Temporal.Instant;
  claimant: string;
  claimedAt: Temporal.Instant;
  /** This claim included. */
  attempts: number;
  /** Claims, this one included, since the last outcome that was written down. */
  unfinishedAttempts: number;
  /** The oldest attempt that the provider may have accepted; of a first attempt, this one. */
  firstAttemptAt: Temporal.Instant;
  /** After it the mail is of no use any more. */
  goodUntil?: Temporal.Instant | undefined;
}

export interface Claim {
  /** Who claims: no two that work at the same time may share a name. */
  claimant: string;
  now: Temporal.Instant;
  /** Longer than an attempt can take: then the claimant must have died. */
  leaseMs: number;
}

/**
 * Claims the entry that has been due the longest, if any, and counts the attempt. Of several
 * claimants, in any number of processes, one gets the entry.
 */
export async function claimEntry(
  part: StoreTransaction,
  claim: Claim,
): Promise<ClaimedEntry | undefined> {
  const now = storedInstant(claim.now);
  const row = await part.transaction
    .updateTable('outbox')
    .set((set) => ({
      attempts: set('attempts', '+', 1),
      unfinished_attempts: set('unfinished_attempts', '+', 1),
      first_attempt_at: set.fn.coalesce('first_attempt_at', set.val(now)),
      claimed_by: claim.claimant,
      claimed_until: storedInstant(claim.now.add({ milliseconds: claim.leaseMs })),
    }))
    .where('id', '=', () => longestDue(part, now))
    .returningAll()
    .executeTakeFirst();
  return row && toClaimedEntry(row, claim);
}

/** Whether anything could be claimed. Asking does not take the store's write lock. */
export async function isOneDue({ db }: Store, now: Temporal.Instant): Promise<boolean> {
  return (await dueEntries(db, storedInstant(now)).executeTakeFirst()) !== undefined;
}

function longestDue({ engine, transaction }: StoreTransaction, now: string) {
  const due = dueEntries(transaction, now);
  // SQLite has one writer at a time and knows no row locks.
  return engine === 'postgres' ? due.forUpdate().skipLocked() : due;
}

function dueEntries(db: Store['db'], now: string) {
  return db
    .selectFrom('outbox')
    .select('id')
    .where('state', '=', 'pending')
    .where('next_attempt_at', '<=', now)
    .where((where) =>
      where.or([where('claimed_until', 'is', null), where('claimed_until', '<=', now)]),
    )
    .orderBy('next_attempt_at')
    .limit(1);
}

function toClaimedEntry(row: Selectable<OutboxRow>, { claimant, now }: Claim): ClaimedEntry {
  return {
    id: row.id,
    kind: row.kind,
    enquiryId: row.enquiry_id ?? undefined,
    payload: row.payload,
    idempotencyKey: row.idempotency_key,
    queuedAt: Temporal.Instant.from(row.queued_at),
    claimant,
    claimedAt: now,
    attempts: row.attempts,
    unfinishedAttempts: row.unfinished_attempts,
    firstAttemptAt: Temporal.Instant.from(row.first_attempt_at ?? storedInstant(now)),
    goodUntil: row.good_until === null ? undefined : Temporal.Instant.from(row.good_until),
  };
}
