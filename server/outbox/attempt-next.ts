import type { Store } from '../database/open-database.ts';
import { isStoreUnavailable } from '../database/store-unavailable.ts';
import type { Sender, SendOutcome } from '../emails/sender.ts';
import { endCall } from './call-window.ts';
import type { ClaimedEntry } from './claim-entry.ts';
import { claimNext, type ClaimResult } from './claim-next.ts';
import type { Clock } from './clock.ts';
import { payloadOf, type MakePayload } from './make-payload.ts';
import { nextStep, type NextStep } from './next-step.ts';
import { recordStep } from './record-step.ts';
import { teachGate } from './send-gate.ts';

/** What an attempt needs. */
export interface AttemptParts {
  store: Store;
  sender: Sender;
  makePayload: MakePayload;
  clock: Clock;
  /** The most calls to the provider, of all processes together; its headers may lower it. */
  callsPerSecond: number;
  /** At least 0 and below 1. */
  random: () => number;
  onEvent: (event: OutboxEvent) => void;
}

/** What happens in the outbox. Holds ids and names of errors, never an address. */
export type OutboxEvent =
  | { kind: 'attempt'; entryId: string; mailKind: string; attempts: number; step: NextStep }
  | { kind: 'pause'; cause: 'rate' | 'quota' | 'configuration'; errorName: string; afterMs: number }
  | { kind: 'unmade'; entryId: string; mailKind: string; error: unknown }
  | { kind: 'fault'; error: unknown };

/** An attempt takes up to 10 seconds; whoever held a claim for 15 seconds has died. */
export const leaseMs = 15_000;

/** What came of looking for something to send. */
export type Looked = 'attempted' | 'nothing' | { waitMs: number };

/**
 * Claims the entry that is due the longest, commits, hands its mail over outside any transaction
 * and writes down what came of it. A crash in between leads to another attempt with the same key.
 * `onClaimed` hears at once when there was something to send.
 */
export async function attemptNext(
  parts: AttemptParts,
  claimant: string,
  onClaimed: () => void,
): Promise<Looked> {
  const { store, clock, callsPerSecond } = parts;
  const leaseEndsMs = clock.elapsedMs() + leaseMs;
  const claim = { claimant, now: clock.now(), leaseMs };
  const claimed = await claimNext(store, claim, callsPerSecond);
  if (claimed.kind === 'nothing') return 'nothing';
  if (claimed.kind === 'wait') return claimed;
  onClaimed();
  await attempt(parts, claimed, leaseEndsMs);
  return 'attempted';
}

type Claimed = Extract<ClaimResult, { kind: 'claimed' }>;

async function attempt(parts: AttemptParts, claimed: Claimed, leaseEndsMs: number): Promise<void> {
  const { entry, leave } = claimed;
  const { id: entryId, kind: mailKind, attempts } = entry;
  const outcome: AttemptOutcome =
    leave.call === undefined
      ? { kind: 'park', errorName: leave.parkBecause }
      : await handOver(parts, entry);
  if (outcome.kind === 'pause') parts.onEvent(outcome);
  const step = nextStep(entry, outcome, parts.random());
  await untilStored(parts, leaseEndsMs, () => writeDown(parts, claimed, outcome, step));
  parts.onEvent({ kind: 'attempt', entryId, mailKind, attempts, step });
}

/** The provider may not have been called at all, and then nothing was learnt of it. */
type AttemptOutcome = SendOutcome & { isUncalled?: boolean };

async function handOver(parts: AttemptParts, entry: ClaimedEntry): Promise<AttemptOutcome> {
  const made = await payloadOf(parts.store, entry, parts.makePayload);
  if (made.ok) return await parts.sender.send({ ...entry, payload: made.payload });
  parts.onEvent({ kind: 'unmade', entryId: entry.id, mailKind: entry.kind, error: made.error });
  return { kind: 'park', errorName: 'could_not_be_made', isUncalled: true };
}

async function writeDown(
  { store, clock }: AttemptParts,
  { entry, leave }: Claimed,
  outcome: AttemptOutcome,
  step: NextStep,
): Promise<void> {
  await store.db.transaction().execute(async (transaction) => {
    const part = { ...store, transaction };
    await recordStep(transaction, entry, step, clock.now());
    if (leave.call === undefined) return;
    await endCall(transaction, leave.call, clock.now());
    if (outcome.isUncalled) return;
    await teachGate(part, { outcome, isTrial: leave.isTrial }, clock.now());
  });
}

const tryAgainMs = 500;
const never = new AbortController().signal;

/**
 * Does it again while the store cannot be reached, until that moment of the clock: what the
 * provider said is worth keeping, and once the lease is over the mail is attempted again anyway.
 */
export async function untilStored(
  { clock, onEvent }: AttemptParts,
  lastMs: number,
  work: () => Promise<void>,
): Promise<void> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isStoreUnavailable(error) || clock.elapsedMs() + tryAgainMs > lastMs) throw error;
      onEvent({ kind: 'fault', error });
      await clock.sleep(tryAgainMs, never);
    }
  }
}
