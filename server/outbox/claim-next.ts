import type { StoreTransaction } from '../database/locked-row.ts';
import type { Store } from '../database/open-database.ts';
import { beginCall, type CountedCall } from './call-window.ts';
import { claimEntry, isOneDue, type Claim, type ClaimedEntry } from './claim-entry.ts';
import { reasonToPark } from './next-step.ts';
import { beginTrial, holdGate, type HeldGate } from './send-gate.ts';

/** An entry to attempt, nothing, or how many milliseconds to wait before the provider is called. */
export type ClaimResult =
  | { kind: 'nothing' }
  | { kind: 'wait'; waitMs: number }
  | {
      kind: 'claimed';
      entry: ClaimedEntry;
      leave: Leave;
    };

/** Leave to call the provider once, or why the entry must not be sent any more. */
export type Leave =
  | { parkBecause: string; call?: undefined }
  | {
      parkBecause?: undefined;
      call: CountedCall;
      /** The call tries if the provider is back. */
      isTrial: boolean;
    };

/**
 * Claims the entry that has been due the longest, and with it the leave to call the provider once,
 * in one transaction that is committed when this returns: so that of any number of processes no
 * more call than are allowed, and whoever finds nothing to send uses up nothing.
 */
export async function claimNext(
  store: Store,
  claim: Claim,
  callsPerSecond: number,
): Promise<ClaimResult> {
  if (!(await isOneDue(store, claim.now))) return { kind: 'nothing' };
  return await store.db.transaction().execute(async (transaction) => {
    const part = { ...store, transaction };
    const gate = await holdGate(part, { now: claim.now, callsPerSecond });
    if (gate.waitMs > 0) return { kind: 'wait', waitMs: gate.waitMs };
    const entry = await claimEntry(part, claim);
    if (entry === undefined) return { kind: 'nothing' };
    const parkBecause = reasonToPark(entry);
    const leave = parkBecause === undefined ? await takeLeave(part, claim, gate) : { parkBecause };
    return { kind: 'claimed', entry, leave };
  });
}

async function takeLeave(
  { transaction }: StoreTransaction,
  { now, leaseMs }: Claim,
  { callsPerSecond, isTrial }: HeldGate,
): Promise<Leave> {
  if (isTrial) await beginTrial(transaction, now.add({ milliseconds: leaseMs }));
  return { call: await beginCall(transaction, callsPerSecond, now), isTrial };
}
