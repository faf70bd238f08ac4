import type { Store } from '../database/open-database.ts';
import { storedInstant } from '../database/stored-time.ts';

/**
 * Makes a copy safe to go on from. What waited when it was made may have been sent since by the
 * original, so every waiting mail counts as attempted at that moment: for 23 hours it is tried with
 * its own key, which the provider still knows, and after them a person looks at it.
 */
export async function makeReadyForRestore(copy: Store, madeAt: Temporal.Instant): Promise<void> {
  await copy.db
    .updateTable('outbox')
    .set((set) => ({
      first_attempt_at: set.fn.coalesce('first_attempt_at', set.val(storedInstant(madeAt))),
      claimed_by: null,
      claimed_until: null,
    }))
    .where('state', 'in', ['pending', 'withheld'])
    .execute();
}
