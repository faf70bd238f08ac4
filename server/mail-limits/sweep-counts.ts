import type { Store } from '../database/open-database.ts';
import { storedInstant } from '../database/stored-time.ts';
import { mailLimits } from './limits.ts';

/** Forgets what no cap asks about any more; that an address wants no mail is kept. */
export async function sweepCounts(store: Store, now: Temporal.Instant): Promise<void> {
  await store.db.deleteFrom('mail_count').where('ends_at', '<=', storedInstant(now)).execute();
  const { hours } = mailLimits.toOneAddress;
  await store.db
    .deleteFrom('acknowledged_address')
    .where('suppressed_at', 'is', null)
    .where('latest', '<=', storedInstant(now.subtract({ hours })))
    .execute();
}
