import type { Store } from '../database/open-database.ts';
import { storedInstant } from '../database/stored-time.ts';

/** Lets every withheld mail go, as fast as the provider's rate allows; gives how many there were. */
export async function releaseWithheld(store: Store, now: Temporal.Instant): Promise<number> {
  return await store.db.transaction().execute(async (transaction) => {
    const released = await transaction
      .updateTable('outbox')
      .set({ state: 'pending', next_attempt_at: storedInstant(now), last_error: null })
      .where('state', '=', 'withheld')
      .returning('id')
      .execute();
    await transaction
      .updateTable('enquiry')
      .set({ acknowledgement_state: 'queued', acknowledgement_reason: null })
      .where('acknowledgement_reason', '=', 'surge')
      .execute();
    return released.length;
  });
}
