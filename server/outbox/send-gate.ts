import type { Transaction } from 'kysely';
import { lockedRow, type StoreTransaction } from '../database/locked-row.ts';
import type { Store } from '../database/open-database.ts';
import type { Schema, SendGateRow } from '../database/schema.ts';
import { storedInstant } from '../database/stored-time.ts';
import type { SendOutcome } from '../emails/sender.ts';
import { waitForCallMs } from './call-window.ts';
import { gateWaitMs, isTrialWanted, stateAfter, type GateState } from './gate-state.ts';

/** When a call may be made: of all processes on the store together, not of each. */
export interface GateRules {
  now: Temporal.Instant;
  /** The most calls per second; the provider's own word may lower it. */
  callsPerSecond: number;
}

/** The gate as the transaction found it; nobody else calls before the transaction ends. */
export interface HeldGate {
  waitMs: number;
  isTrial: boolean;
  callsPerSecond: number;
}

/** Holds the gate and says how many milliseconds to wait before a call, 0 when it may be made. */
export async function holdGate(
  { engine, transaction }: StoreTransaction,
  { now, callsPerSecond }: GateRules,
): Promise<HeldGate> {
  const state = fromRow(await lockedGate({ engine, transaction }));
  const rate = Math.min(callsPerSecond, state.callsPerSecond ?? callsPerSecond);
  const shutMs = gateWaitMs(state, now);
  const waitMs = shutMs > 0 ? shutMs : await waitForCallMs(transaction, rate, now);
  return { waitMs, isTrial: isTrialWanted(state), callsPerSecond: rate };
}

/** Whoever tries if the provider is back holds everybody else off until then. */
export async function beginTrial(
  transaction: Transaction<Schema>,
  until: Temporal.Instant,
): Promise<void> {
  const change = { trial: 'under-way', trial_until: storedInstant(until) } as const;
  await transaction.updateTable('send_gate').set(change).execute();
}

/** Lets the gate learn from a call. Most calls teach nothing new, and then nothing is written. */
export async function teachGate(
  part: StoreTransaction,
  call: { outcome: SendOutcome; isTrial: boolean },
  now: Temporal.Instant,
): Promise<void> {
  const seen = await gateQuery(part.transaction).executeTakeFirstOrThrow();
  if (isSame(seen, toRow(stateAfter(fromRow(seen), call, now)))) return;
  const row = await lockedGate(part);
  const learnt = toRow(stateAfter(fromRow(row), call, now));
  await part.transaction.updateTable('send_gate').set(learnt).execute();
}

/** Whether mail is held back at the moment, and by what. */
export async function readGate(store: Store): Promise<GateState> {
  return fromRow(await gateQuery(store.db).executeTakeFirstOrThrow());
}

async function lockedGate({ engine, transaction }: StoreTransaction): Promise<SendGateRow> {
  const row = await lockedRow(engine, gateQuery(transaction));
  if (row === undefined) throw new Error('Cannot find the row of the send gate');
  return row;
}

function gateQuery(db: Store['db']) {
  return db.selectFrom('send_gate').selectAll();
}

type Learnt = Omit<SendGateRow, 'id'>;

function toRow(state: GateState): Learnt {
  return {
    shut_until: state.shutUntil === undefined ? null : storedInstant(state.shutUntil),
    shut_because: state.shutBecause ?? null,
    failures: state.failures,
    trial: state.trial,
    trial_until: state.trialUntil === undefined ? null : storedInstant(state.trialUntil),
    calls_per_second: state.callsPerSecond ?? null,
  };
}

function fromRow(row: SendGateRow): GateState {
  return {
    shutUntil: row.shut_until === null ? undefined : Temporal.Instant.from(row.shut_until),
    shutBecause: row.shut_because ?? undefined,
    failures: row.failures,
    trial: row.trial,
    trialUntil: row.trial_until === null ? undefined : Temporal.Instant.from(row.trial_until),
    callsPerSecond: row.calls_per_second ?? undefined,
  };
}

function isSame(row: SendGateRow, other: Learnt): boolean {
  return Object.entries(other).every(([name, value]) => row[name as keyof Learnt] === value);
}
