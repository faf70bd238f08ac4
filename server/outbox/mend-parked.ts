import type { Store } from '../database/open-database.ts';
import { storedInstant } from '../database/stored-time.ts';

/**
 * A person decided that parked mails are to be tried again as if for the first time; gives how
 * many. `which` is an id, or `all`. One whose outcome was unknown may then arrive twice: the provider has forgotten its key.
 */
export async function retryParked(
  store: Store,
  which: string,
  now: Temporal.Instant,
): Promise<number> {
  const retried = await parked(store, which).set(asIfNew(now)).returning('id').execute();
  return retried.length;
}

/** Longer than an upgrade takes, and far less than parked mails keep their bytes. */
const upgradeHours = 24;

/**
 * Tries again what a process of a release before 0.5 parked while it still ran beside us: it took a
 * mail that is yet to be made for one that cannot be sent. An old one lacks its bytes because they
 * were cleared, and is left alone.
 */
export async function retryUnmade(store: Store, now: Temporal.Instant): Promise<void> {
  await parked(store, 'all')
    .set(asIfNew(now))
    .where('payload', '=', '')
    .where('last_error', '=', 'unsendable_request')
    .where('queued_at', '>', storedInstant(now.subtract({ hours: upgradeHours })))
    .execute();
}

function asIfNew(now: Temporal.Instant) {
  return {
    state: 'pending',
    next_attempt_at: storedInstant(now),
    attempts: 0,
    unfinished_attempts: 0,
    first_attempt_at: null,
  } as const;
}

/** A person saw to parked mails in another way: they are never sent; `which` is an id, or `all`. */
export async function discardParked(store: Store, which: string): Promise<number> {
  const discarded = await parked(store, which)
    .set({ state: 'discarded' })
    .returning('id')
    .execute();
  return discarded.length;
}

function parked(store: Store, which: string) {
  const all = store.db.updateTable('outbox').where('state', '=', 'parked');
  return which === 'all' ? all : all.where('id', '=', which);
}
