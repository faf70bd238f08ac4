import type { SendOutcome } from '../emails/sender.ts';
import type { ClaimedEntry } from './claim-entry.ts';

/** What is written down about a claimed entry. */
export type NextStep =
  | { kind: 'sent'; providerId: string }
  | { kind: 'parked'; errorName: string }
  | {
      kind: 'postponed';
      errorName: string;
      /** Undefined: it stays due and keeps its place in the queue. */
      waitMs: number | undefined;
      /** The attempt was surely not accepted, so that it starts no time limit. */
      neverAccepted: boolean;
    };

/** The provider knows a key for 24 hours; an hour of that is kept in hand. */
const keyKnownForHours = 23;
const unfinishedAttemptsAtMost = 50;
const unfamiliarAttemptsAtMost = 10;
const firstWaitMs = 5_000;

/** The longest that one mail waits between two attempts: 15 minutes. */
export const longestWaitMs = 15 * 60_000;

/** Why a claimed entry must not be sent any more, if so: a person has to look at it. */
export function reasonToPark(entry: ClaimedEntry): string | undefined {
  const { firstAttemptAt, claimedAt, unfinishedAttempts, goodUntil } = entry;
  // Such as a link for signing in: it would only bewilder whoever finds it later.
  if (goodUntil !== undefined && Temporal.Instant.compare(claimedAt, goodUntil) >= 0) {
    return 'no_longer_of_use';
  }
  const lastMoment = firstAttemptAt.add({ hours: keyKnownForHours });
  // It may have arrived, and the provider would no longer recognise it: it could arrive twice.
  if (Temporal.Instant.compare(claimedAt, lastMoment) >= 0) return 'outcome_unknown_for_23_hours';
  // Whatever takes this process down with it must not do so for ever.
  if (unfinishedAttempts > unfinishedAttemptsAtMost) return 'too_many_unfinished_attempts';
  return undefined;
}

/** What an attempt's outcome means for its entry; `random` is at least 0 and below 1. */
export function nextStep(entry: ClaimedEntry, outcome: SendOutcome, random: number): NextStep {
  const { kind } = outcome;
  if (kind === 'sent') return { kind, providerId: outcome.providerId };
  const { errorName } = outcome;
  if (kind === 'park') return { kind: 'parked', errorName };
  if (kind === 'pause') {
    return { kind: 'postponed', errorName, waitMs: undefined, neverAccepted: true };
  }
  if (outcome.reason === 'unfamiliar' && entry.attempts >= unfamiliarAttemptsAtMost) {
    return { kind: 'parked', errorName };
  }
  const waitMs = Math.max(backOffMs(entry.attempts, random), outcome.afterMs ?? 0);
  return {
    kind: 'postponed',
    errorName,
    waitMs: Math.min(waitMs, longestWaitMs),
    neverAccepted: outcome.reason === 'not-handed-over',
  };
}

/** Anything from nothing to twice the last limit, so that many mails do not come back as one. */
function backOffMs(attempts: number, random: number): number {
  return random * Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(attempts - 1, 20));
}
