import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { storedInstant } from '../database/stored-time.ts';
import type { ClaimedEntry } from './claim-entry.ts';
import type { NextStep } from './next-step.ts';

const unclaimed = { claimed_by: null, claimed_until: null, unfinished_attempts: 0 } as const;

/** Writes down what came of a claimed entry and gives the claim back. */
export async function recordStep(
  transaction: Transaction<Schema>,
  entry: ClaimedEntry,
  step: NextStep,
  now: Temporal.Instant,
): Promise<void> {
  if (step.kind === 'sent') await recordSent(transaction, entry, step.providerId, now);
  else if (step.kind === 'parked') await recordParked(transaction, entry, step.errorName);
  else await recordPostponed(transaction, entry, step, now);
}

/** True whoever holds the claim by now: the provider has the mail. */
async function recordSent(
  transaction: Transaction<Schema>,
  { id }: ClaimedEntry,
  providerId: string,
  now: Temporal.Instant,
): Promise<void> {
  await transaction
    .updateTable('outbox')
    .set({ ...unclaimed, state: 'sent', sent_at: storedInstant(now), provider_id: providerId })
    .where('id', '=', id)
    .where('state', '<>', 'sent')
    .execute();
}

async function recordParked(
  transaction: Transaction<Schema>,
  entry: ClaimedEntry,
  errorName: string,
): Promise<void> {
  await stillClaimed(transaction, entry)
    .set({ ...unclaimed, state: 'parked', last_error: errorName })
    .execute();
}

async function recordPostponed(
  transaction: Transaction<Schema>,
  entry: ClaimedEntry,
  step: NextStep & { kind: 'postponed' },
  now: Temporal.Instant,
): Promise<void> {
  const { waitMs } = step;
  const startedTheLimit = entry.firstAttemptAt.equals(entry.claimedAt);
  await stillClaimed(transaction, entry)
    .set({
      ...unclaimed,
      last_error: step.errorName,
      ...(waitMs !== undefined && { next_attempt_at: storedInstant(later(now, waitMs)) }),
      ...(step.neverAccepted && startedTheLimit && { first_attempt_at: null }),
    })
    .execute();
}

/** Nothing, once the lease ran out and somebody else took the entry over: theirs is newer. */
function stillClaimed(transaction: Transaction<Schema>, { id, claimant }: ClaimedEntry) {
  return transaction
    .updateTable('outbox')
    .where('id', '=', id)
    .where('state', '=', 'pending')
    .where('claimed_by', '=', claimant);
}

function later(now: Temporal.Instant, milliseconds: number): Temporal.Instant {
  return now.add({ milliseconds: Math.round(milliseconds) });
}
