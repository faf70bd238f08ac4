import { retention } from '../../content/retention.ts';
import { servicePromise } from '../../content/promise.ts';
import type { Store } from '../database/open-database.ts';
import { storedInstant } from '../database/stored-time.ts';

/**
 * Ids of the enquiries that were closed so many months ago and still name somebody. A complaint that
 * goes on keeps its enquiry.
 */
export async function enquiriesDue({ db }: Store, now: Temporal.Instant): Promise<string[]> {
  const rows = await db
    .selectFrom('enquiry')
    .select('id')
    .where('closed_at', '<=', storedInstant(closedBefore(now)))
    .where('state', '<>', 'open')
    .where((where) =>
      where.or([where('complaint_stage', 'is', null), where('complaint_stage', '=', 'closed')]),
    )
    .where((where) =>
      where.or([where('name', '<>', ''), where('email', '<>', ''), where('message', '<>', '')]),
    )
    .execute();
  return rows.map(({ id }) => id);
}

/** Months are those of the promise's calendar. */
function closedBefore(now: Temporal.Instant): Temporal.Instant {
  const here = now.toZonedDateTimeISO(servicePromise.zone);
  return here.subtract({ months: retention.enquiryMonths }).toInstant();
}
