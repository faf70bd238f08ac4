import { sql } from 'kysely';
import type { Store } from '../database/open-database.ts';
import { storedInstant } from '../database/stored-time.ts';

/** What came of the enquiries of one month, counted by the London date of their receipt. */
export interface MonthCount {
  /** Such as `2026-11`. */
  month: string;
  received: number;
  open: number;
  /** Still open although the promised instant has passed. */
  openPastDue: number;
}

/** The counts of every month in which something was received, the newest first. */
export async function countEnquiriesByMonth(
  store: Store,
  now: Temporal.Instant,
): Promise<MonthCount[]> {
  const month = sql<string>`substr(received_date, 1, 7)`;
  const rows = await store.db
    .selectFrom('enquiry')
    .select(({ fn }) => [
      month.as('month'),
      fn.countAll().as('received'),
      fn.countAll().filterWhere('state', '=', 'open').as('open'),
      fn
        .countAll()
        .filterWhere('state', '=', 'open')
        .filterWhere('due_at', '<', storedInstant(now))
        .as('openPastDue'),
    ])
    .groupBy(month)
    .orderBy(month, 'desc')
    .execute();
  return rows.map((row) => ({
    month: row.month,
    received: Number(row.received),
    open: Number(row.open),
    openPastDue: Number(row.openPastDue),
  }));
}
