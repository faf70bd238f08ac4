import type { Store } from '../database/open-database.ts';
import type { Sender, SendOutcome } from '../emails/sender.ts';
import { claimEntry, type ClaimedEntry } from './claim-entry.ts';
import type { Clock } from './clock.ts';
import { nextStep, reasonToPark, type NextStep } from './next-step.ts';
import { recordStep } from './record-step.ts';
import type { Permit } from './send-gate.ts';

/** What an attempt needs. */
export interface AttemptParts {
  store: Store;
  sender: Sender;
  clock: Clock;
  /** At least 0 and below 1. */
  random: () => number;
  onEvent: (event: OutboxEvent) => void;
}

/** What happens in the outbox. Holds ids and names of errors, never an address. */
export type OutboxEvent =
  | { kind: 'attempt'; entryId: string; mailKind: string; attempts: number; step: NextStep }
  | { kind: 'pause'; cause: 'rate' | 'quota' | 'configuration'; errorName: string; afterMs: number }
  | { kind: 'fault'; error: unknown };

/** An attempt takes up to 10 seconds; whoever held a claim for 30 seconds has died. */
export const leaseMs = 30_000;

/**
 * Claims the entry that is due the longest, commits, hands its mail over outside any transaction
 * and writes down what came of it. A crash in between leads to another attempt with the same key.
 * False when nothing is due; `onClaimed` hears at once when something was.
 */
export async function attemptNext(
  parts: AttemptParts,
  claimant: string,
  permit: Permit,
  onClaimed: () => void,
): Promise<boolean> {
  const entry = await claimWith(permit, parts, claimant);
  if (entry === undefined) return false;
  onClaimed();
  const outcome = await sendWith(permit, parts, entry);
  if (outcome.kind === 'pause') parts.onEvent(outcome);
  const step = nextStep(entry, outcome, parts.random());
  await recordStep(parts.store, entry, step, parts.clock.now());
  const { id: entryId, kind: mailKind, attempts } = entry;
  parts.onEvent({ kind: 'attempt', entryId, mailKind, attempts, step });
  return true;
}

/** Gives the permit back where there is nothing to use it for. */
async function claimWith(
  permit: Permit,
  { store, clock }: AttemptParts,
  claimant: string,
): Promise<ClaimedEntry | undefined> {
  let entry: ClaimedEntry | undefined;
  try {
    entry = await claimEntry(store, { claimant, now: clock.now(), leaseMs });
    return entry;
  } finally {
    if (entry === undefined) permit.giveBack(undefined);
  }
}

/** Uses the permit up, or gives it back unused for an entry that must not be sent any more. */
async function sendWith(
  permit: Permit,
  { sender }: AttemptParts,
  entry: ClaimedEntry,
): Promise<SendOutcome> {
  const errorName = reasonToPark(entry);
  let answer: SendOutcome | undefined;
  try {
    if (errorName !== undefined) return { kind: 'park', errorName };
    answer = await sender.send(entry);
    return answer;
  } finally {
    permit.giveBack(answer);
  }
}
