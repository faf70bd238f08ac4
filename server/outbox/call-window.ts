import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { storedInstant } from '../database/stored-time.ts';

/** Clocks of processes on one store differ by less than this. */
const clockErrorMs = 50;

/** A call reaches the provider within this time, if ever; a dead process's call is never ended. */
const arrivesWithinMs = 1_000;

/** A call that is counted: the provider may have got it at any time until it ended. */
export interface CountedCall {
  id: string;
  windowMs: number;
}

/**
 * Milliseconds until one more call fits, 0 when it does now. As many calls as fit into a second may
 * be made at once, and each of them counts until a second after it ended: whatever time calls take
 * on their way, the provider never gets more in any one second.
 */
export async function waitForCallMs(
  transaction: Transaction<Schema>,
  callsPerSecond: number,
  now: Temporal.Instant,
): Promise<number> {
  const inTheWay = await transaction
    .selectFrom('provider_call')
    .select('free_at')
    .orderBy('free_at', 'desc')
    .offset(atOnce(callsPerSecond) - 1)
    .limit(1)
    .executeTakeFirst();
  if (inTheWay === undefined) return 0;
  const waitMs = Date.parse(inTheWay.free_at) - now.epochMilliseconds;
  return Math.min(Math.max(0, waitMs), windowOf(callsPerSecond));
}

/** Counts a call that begins now, and forgets those that are in nobody's way any more. */
export async function beginCall(
  transaction: Transaction<Schema>,
  callsPerSecond: number,
  now: Temporal.Instant,
): Promise<CountedCall> {
  await transaction
    .deleteFrom('provider_call')
    .where('free_at', '<=', storedInstant(now))
    .execute();
  const call = { id: randomUUID(), windowMs: windowOf(callsPerSecond) };
  const free_at = later(now, arrivesWithinMs + call.windowMs);
  await transaction.insertInto('provider_call').values({ id: call.id, free_at }).execute();
  return call;
}

/** The call has ended now: from here on its second is counted. */
export async function endCall(
  transaction: Transaction<Schema>,
  { id, windowMs }: CountedCall,
  now: Temporal.Instant,
): Promise<void> {
  const free_at = later(now, windowMs);
  await transaction
    .updateTable('provider_call')
    .set({ free_at })
    .where('id', '=', id)
    .where('free_at', '>', free_at)
    .execute();
}

function atOnce(callsPerSecond: number): number {
  return Math.max(1, Math.floor(callsPerSecond));
}

function windowOf(callsPerSecond: number): number {
  return Math.ceil((atOnce(callsPerSecond) / callsPerSecond) * 1000) + clockErrorMs;
}

function later(now: Temporal.Instant, milliseconds: number): string {
  return storedInstant(now.add({ milliseconds }));
}
