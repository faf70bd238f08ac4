import type { Store } from '../database/open-database.ts';
import { storedInstant } from '../database/stored-time.ts';
import { longestPauseMs } from './gate-state.ts';
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
  // A mail is due as soon as it is queued, whatever the clock of the machine that queued it said.
  await pending(store)
    .set({ next_attempt_at: storedInstant(now) })
    .where('next_attempt_at', '>', ahead(aSecond))
    .where('attempts', '=', 0)
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
  await mendGate(store, leaseMs, ahead);
}

async function mendGate(
  store: Store,
  leaseMs: number,
  ahead: (milliseconds: number) => string,
): Promise<void> {
  await store.db
    .updateTable('send_gate')
    .set({ shut_until: null })
    .where('shut_until', '>', ahead(longestPauseMs))
    .execute();
  await store.db
    .updateTable('send_gate')
    .set({ trial_until: null })
    .where('trial_until', '>', ahead(2 * leaseMs))
    .execute();
  await store.db.deleteFrom('provider_call').where('free_at', '>', ahead(aMinute)).execute();
}

const aSecond = 1_000;
const aMinute = 60_000;

function pending(store: Store) {
  return store.db.updateTable('outbox').where('state', '=', 'pending');
}
