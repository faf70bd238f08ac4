import { sql } from 'kysely';
import type { Store } from '../database/open-database.ts';
import { createClock, type Clock } from './clock.ts';

/**
 * The clock that every process on a store goes by: leases and limits only hold where all agree
 * what time it is. On PostgreSQL, which machines with clocks of their own may share, that is the
 * database's; it is asked now and whenever the clock is set right, and counted on from there.
 */
export async function createStoreClock(store: Store, now: () => Temporal.Instant): Promise<Clock> {
  const ours = createClock(now);
  if (store.engine === 'sqlite') return ours;
  let known = await databaseTime(store, ours);
  return {
    ...ours,
    now: () => known.instant.add({ milliseconds: Math.round(ours.elapsedMs() - known.atMs) }),
    setRight: async () => {
      known = await databaseTime(store, ours);
    },
  };
}

/** The database's time, and the moment of our own that it belongs to: half-way there and back. */
async function databaseTime({ db }: Store, ours: Clock) {
  const askedAtMs = ours.elapsedMs();
  const { rows } = await sql<{ instant: string }>`
    select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as instant
  `.execute(db);
  const instant = Temporal.Instant.from(rows[0]?.instant ?? '');
  return { instant, atMs: (askedAtMs + ours.elapsedMs()) / 2 };
}
