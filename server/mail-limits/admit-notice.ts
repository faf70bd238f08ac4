import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { storedInstant } from '../database/stored-time.ts';
import { count, spanOf } from './hourly-counts.ts';
import { mailLimits } from './limits.ts';

/** Whether the team gets a mail about an enquiry now; if not, its next summary names the enquiry. */
export async function admitNotice(
  transaction: Transaction<Schema>,
  enquiryId: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const notices = spanOf('notices', 'hour', now, mailLimits.noticesAnHour);
  if (await count(transaction, [notices])) return true;
  await transaction
    .insertInto('unannounced_enquiry')
    .values({ enquiry_id: enquiryId, announce_at: storedInstant(notices.endsAt) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return false;
}
