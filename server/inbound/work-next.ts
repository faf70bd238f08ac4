import type { Store } from '../database/open-database.ts';
import type { Clock } from '../outbox/clock.ts';
import { claimMail, postponeMail, type ClaimedMail } from './claim-mail.ts';
import type { Became } from './mark-taken.ts';
import type { Fetched, FetchLater, Receiving } from './received-mail.ts';
import type { TakeMail } from './take-mail.ts';

/** What taking mail in needs. */
export interface WorkParts {
  store: Store;
  receiving: Receiving;
  takeMail: TakeMail;
  clock: Clock;
  /** At least 0 and below 1. */
  random: () => number;
  onEvent: (event: InboundEvent) => void;
}

/** What happens with mail. Holds ids and names of errors, never an address or a word of it. */
export type InboundEvent =
  | { kind: 'taken'; mailId: string; became: Became; isFetched: boolean }
  | { kind: 'postponed'; mailId: string; errorName: string; attempts: number }
  | { kind: 'found'; count: number }
  | { kind: 'unlisted'; errorName: string }
  | { kind: 'no-webhooks'; seconds: number }
  | { kind: 'fault'; error: unknown };

/** A fetch takes up to 10 seconds; whoever held a claim for a minute has died. */
export const mailLeaseMs = 60_000;

/** After it the team is to know at least who wrote: the promise counts from the receipt. */
const fetchableForHours = 6;
const unfinishedAttemptsAtMost = 5;
const firstWaitMs = 5_000;
const longestWaitMs = 5 * 60_000;

/**
 * Claims the mail that is due the longest, fetches it outside any transaction and takes it in. What
 * was found of the provider: `none` when nothing is due, or for how many milliseconds it refuses us.
 */
export async function workNext(
  parts: WorkParts,
  claimant: string,
): Promise<'none' | 'worked' | { pauseMs: number }> {
  const { store, clock } = parts;
  const claim = { claimant, now: clock.now(), leaseMs: mailLeaseMs };
  const claimed = await claimMail(store, claim);
  if (claimed === undefined) return 'none';
  const fetched = await fetchOrGiveUp(parts, claimed);
  if (fetched.kind === 'later') return await postpone(parts, claimed, fetched);
  const mail = fetched.kind === 'mail' ? fetched.mail : undefined;
  const became = await parts.takeMail(claimed, mail, clock.now());
  parts.onEvent({ kind: 'taken', mailId: claimed.id, became, isFetched: mail !== undefined });
  return 'worked';
}

/** A mail that ends the process, or that nobody gives us, is taken in by what we know of it. */
async function fetchOrGiveUp(
  { receiving, clock }: WorkParts,
  { envelope, unfinishedAttempts, noticedAt }: ClaimedMail,
): Promise<Fetched> {
  if (unfinishedAttempts > unfinishedAttemptsAtMost) {
    return { kind: 'gone', errorName: 'too_many_unfinished_attempts' };
  }
  const fetched = await receiving.fetch(envelope.emailId);
  const lastMoment = noticedAt.add({ hours: fetchableForHours });
  const isOver = Temporal.Instant.compare(clock.now(), lastMoment) >= 0;
  if (fetched.kind === 'later' && isOver) return { kind: 'gone', errorName: fetched.errorName };
  return fetched;
}

async function postpone(
  { store, clock, random, onEvent }: WorkParts,
  claimed: ClaimedMail,
  { errorName, afterMs = 0, holdsForAll }: FetchLater,
): Promise<'worked' | { pauseMs: number }> {
  const { id: mailId, attempts } = claimed;
  const limit = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(attempts - 1, 20));
  const waitMs = Math.round(Math.max(random() * limit, afterMs));
  await postponeMail(store, claimed, errorName, clock.now().add({ milliseconds: waitMs }));
  onEvent({ kind: 'postponed', mailId, errorName, attempts });
  return holdsForAll ? { pauseMs: afterMs } : 'worked';
}
