import { retention } from '../../content/retention.ts';
import { servicePromise } from '../../content/promise.ts';
import type { Store } from '../database/open-database.ts';
import { storedInstant } from '../database/stored-time.ts';

/** Ids of the enquiries that were closed so many months ago and still name somebody. */
export async function enquiriesDue({ db }: Store, now: Temporal.Instant): Promise<string[]> {
  const rows = await db
    .selectFrom('enquiry')
    .select('id')
    .where('closed_at', '<=', storedInstant(closedBefore(now)))
    .where('state', '<>', 'open')
    // Nobody's message is empty before it is anonymised.
    .where('message', '<>', '')
    .execute();
  return rows.map(({ id }) => id);
}

/** Months are those of the promise's calendar. */
function closedBefore(now: Temporal.Instant): Temporal.Instant {
  const here = now.toZonedDateTimeISO(servicePromise.zone);
  return here.subtract({ months: retention.enquiryMonths }).toInstant();
}
