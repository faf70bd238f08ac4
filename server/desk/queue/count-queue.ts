import type { Store } from '../../database/open-database.ts';
import { storedInstant } from '../../database/stored-time.ts';
import { promiseMissed } from '../../enquiries/missed-promise.ts';
import { londonDay } from '../../../src/wording/dates.ts';
import { servicePromise } from '../../../content/promise.ts';

/** How much waits, counted as the published record counts it. */
export interface QueueCount {
  open: number;
  /** Open, and the promised instant passed without a reply, whatever is expected now. */
  late: number;
  /** Open, and expected before this day in London is over. */
  dueToday: number;
  /** Open, and no date could be promised. */
  undated: number;
}

/** Counts what waits for a reply. */
export async function countQueue({ db }: Store, now: Temporal.Instant): Promise<QueueCount> {
  const tomorrow = londonDay(now).add({ days: 1 }).toZonedDateTime(servicePromise.zone);
  const row = await db
    .selectFrom('enquiry')
    .select(({ fn }) => [
      fn.countAll().as('open'),
      fn.countAll().filterWhere(promiseMissed(now)).as('late'),
      fn
        .countAll()
        .filterWhere('expected_at', '>=', storedInstant(now))
        .filterWhere('expected_at', '<', storedInstant(tomorrow.toInstant()))
        .as('dueToday'),
      fn.countAll().filterWhere('expected_at', 'is', null).as('undated'),
    ])
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow();
  const { open, late, dueToday, undated } = row;
  return {
    open: Number(open),
    late: Number(late),
    dueToday: Number(dueToday),
    undated: Number(undated),
  };
}
