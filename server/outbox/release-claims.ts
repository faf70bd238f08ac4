import type { Store } from '../database/open-database.ts';

/** Gives back whatever these claimants still hold, so that others need not wait for the lease. */
export async function releaseClaims(store: Store, claimants: readonly string[]): Promise<void> {
  await store.db
    .updateTable('outbox')
    .set({ claimed_by: null, claimed_until: null })
    .where('state', '=', 'pending')
    .where('claimed_by', 'in', claimants)
    .execute();
}
