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
 * False when nothing is due.
 */
export async function attemptNext(
  parts: AttemptParts,
  claimant: string,
  permit: Permit,
): Promise<boolean> {
  const claimed = await claimAndSend(parts, claimant, permit);
  if (claimed === undefined) return false;
  const { entry, outcome } = claimed;
  if (outcome.kind === 'pause') parts.onEvent(outcome);
  const step = nextStep(entry, outcome, parts.random());
  await recordStep(parts.store, entry, step, parts.clock.now());
  const { id: entryId, kind: mailKind, attempts } = entry;
  parts.onEvent({ kind: 'attempt', entryId, mailKind, attempts, step });
  return true;
}

async function claimAndSend(
  { store, sender, clock }: AttemptParts,
  claimant: string,
  permit: Permit,
): Promise<{ entry: ClaimedEntry; outcome: SendOutcome } | undefined> {
  let answer: SendOutcome | undefined;
  try {
    const entry = await claimEntry(store, { claimant, now: clock.now(), leaseMs });
    if (entry === undefined) return undefined;
    const errorName = reasonToPark(entry);
    if (errorName !== undefined) return { entry, outcome: { kind: 'park', errorName } };
    answer = await sender.send(entry);
    return { entry, outcome: answer };
  } finally {
    permit.giveBack(answer);
  }
}
