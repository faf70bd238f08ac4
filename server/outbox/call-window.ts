import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { storedInstant } from '../database/stored-time.ts';

/** Calls reach the provider a little closer together, or further apart, than they left us. */
const transitMs = 50;

/** Calls longer ago than this are in nobody's way. */
const rememberedMs = 10_000;

/**
 * Milliseconds until one more call fits, 0 when it does now: as many calls at once as fit into a
 * second, then none until that second is over.
 */
export async function waitForCallMs(
  transaction: Transaction<Schema>,
  callsPerSecond: number,
  now: Temporal.Instant,
): Promise<number> {
  const atOnce = Math.max(1, Math.floor(callsPerSecond));
  const windowMs = Math.ceil((atOnce / callsPerSecond) * 1000 + transitMs);
  const inTheWay = await transaction
    .selectFrom('provider_call')
    .select('started_at')
    .orderBy('started_at', 'desc')
    .offset(atOnce - 1)
    .limit(1)
    .executeTakeFirst();
  if (inTheWay === undefined) return 0;
  const agoMs = now.epochMilliseconds - Date.parse(inTheWay.started_at);
  // A call in the future was made before somebody set the clock back.
  return agoMs < 0 ? windowMs : Math.max(0, windowMs - agoMs);
}

/** Remembers that a call begins now, and forgets those that are long over. */
export async function recordCall(
  transaction: Transaction<Schema>,
  now: Temporal.Instant,
): Promise<void> {
  const call = { id: randomUUID(), started_at: storedInstant(now) };
  await transaction.insertInto('provider_call').values(call).execute();
  const over = storedInstant(now.subtract({ milliseconds: rememberedMs }));
  await transaction.deleteFrom('provider_call').where('started_at', '<', over).execute();
}
