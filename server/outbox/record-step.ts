import type { Store } from '../database/open-database.ts';
import { storedInstant } from '../database/stored-time.ts';
import type { ClaimedEntry } from './claim-entry.ts';
import type { NextStep } from './next-step.ts';

const unclaimed = { claimed_by: null, claimed_until: null, unfinished_attempts: 0 } as const;

/** Writes down what came of a claimed entry and gives the claim back. */
export async function recordStep(
  store: Store,
  entry: ClaimedEntry,
  step: NextStep,
  now: Temporal.Instant,
): Promise<void> {
  if (step.kind === 'sent') await recordSent(store, entry, step.providerId, now);
  else if (step.kind === 'parked') await recordParked(store, entry, step.errorName);
  else await recordPostponed(store, entry, step, now);
}

/** True whoever holds the claim by now: the provider has the mail. */
async function recordSent(
  store: Store,
  { id }: ClaimedEntry,
  providerId: string,
  now: Temporal.Instant,
): Promise<void> {
  await store.db
    .updateTable('outbox')
    .set({ ...unclaimed, state: 'sent', sent_at: storedInstant(now), provider_id: providerId })
    .where('id', '=', id)
    .where('state', '<>', 'sent')
    .execute();
}

async function recordParked(store: Store, entry: ClaimedEntry, errorName: string): Promise<void> {
  await stillClaimed(store, entry)
    .set({ ...unclaimed, state: 'parked', last_error: errorName })
    .execute();
}

async function recordPostponed(
  store: Store,
  entry: ClaimedEntry,
  step: NextStep & { kind: 'postponed' },
  now: Temporal.Instant,
): Promise<void> {
  const { waitMs } = step;
  const startedTheLimit = entry.firstAttemptAt.equals(entry.claimedAt);
  await stillClaimed(store, entry)
    .set({
      ...unclaimed,
      last_error: step.errorName,
      ...(waitMs !== undefined && { next_attempt_at: storedInstant(later(now, waitMs)) }),
      ...(step.neverAccepted && startedTheLimit && { first_attempt_at: null }),
    })
    .execute();
}

/** Nothing, once the lease ran out and somebody else took the entry over: theirs is newer. */
function stillClaimed(store: Store, { id, claimant }: ClaimedEntry) {
  return store.db
    .updateTable('outbox')
    .where('id', '=', id)
    .where('state', '=', 'pending')
    .where('claimed_by', '=', claimant);
}

function later(now: Temporal.Instant, milliseconds: number): Temporal.Instant {
  return now.add({ milliseconds: Math.round(milliseconds) });
}
