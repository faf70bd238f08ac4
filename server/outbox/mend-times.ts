import type { Store } from '../database/open-database.ts';
import { storedInstant } from '../database/stored-time.ts';
import { longestWaitMs } from './next-step.ts';

/**
 * Brings back times that lie further ahead than we ever set them: the machine's clock was put
 * back, and without this a mail would wait for as long as the clock had been wrong.
 */
export async function mendTimes(
  store: Store,
  now: Temporal.Instant,
  leaseMs: number,
): Promise<void> {
  const ahead = (milliseconds: number) => storedInstant(now.add({ milliseconds }));
  await pending(store)
    .set({ next_attempt_at: storedInstant(now) })
    .where('next_attempt_at', '>', ahead(longestWaitMs))
    .execute();
  // Twice the lease: other machines' clocks may be a little ahead of ours.
  await pending(store)
    .set({ claimed_by: null, claimed_until: null })
    .where('claimed_until', '>', ahead(2 * leaseMs))
    .execute();
  await pending(store)
    .set({ first_attempt_at: storedInstant(now) })
    .where('first_attempt_at', '>', ahead(2 * leaseMs))
    .execute();
}

function pending(store: Store) {
  return store.db.updateTable('outbox').where('state', '=', 'pending');
}
