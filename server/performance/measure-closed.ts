import type { WorkingCalendar } from '../../src/promise/working-calendar.ts';
import { workingTimeBetween } from '../../src/promise/reply-clock.ts';
import type { Store } from '../database/open-database.ts';

interface ClosedRow {
  id: string;
  received_at: string;
  closed_at: string | null;
}

const rowsAtOnce = 500;

/**
 * Stores for each closed enquiry how long we were open from its receipt to its close, in minutes,
 * once: a calendar that changes later changes no figure. What is outside the calendar waits for it.
 */
export async function measureClosed(store: Store, calendar: WorkingCalendar): Promise<void> {
  let last: ClosedRow | undefined;
  for (;;) {
    const rows = await unmeasuredAfter(store, last);
    if (rows.length > 0) await storeMeasures(store, calendar, rows);
    if (rows.length < rowsAtOnce) return;
    last = rows.at(-1);
  }
}

/** Closed and not measured, in the order of their close, the next ones after the last seen. */
async function unmeasuredAfter(store: Store, last: ClosedRow | undefined): Promise<ClosedRow[]> {
  return await store.db
    .selectFrom('enquiry')
    .select(['id', 'received_at', 'closed_at'])
    .where('closed_at', 'is not', null)
    .where('working_minutes', 'is', null)
    .where((where) =>
      last === undefined
        ? where.lit(true)
        : where(where.refTuple('closed_at', 'id'), '>', where.tuple(last.closed_at, last.id)),
    )
    .orderBy('closed_at')
    .orderBy('id')
    .limit(rowsAtOnce)
    .execute();
}

/** Only where the close is still the one that was measured: it may be open again by now. */
async function storeMeasures(
  store: Store,
  calendar: WorkingCalendar,
  rows: readonly ClosedRow[],
): Promise<void> {
  await store.db.transaction().execute(async (transaction) => {
    for (const row of rows) {
      const minutes = workingMinutes(calendar, row);
      if (minutes === undefined) continue;
      await transaction
        .updateTable('enquiry')
        .set({ working_minutes: minutes })
        .where('id', '=', row.id)
        .where('closed_at', '=', row.closed_at)
        .execute();
    }
  });
}

function workingMinutes(calendar: WorkingCalendar, row: ClosedRow): number | undefined {
  const received = Temporal.Instant.from(row.received_at);
  const closed = Temporal.Instant.from(row.closed_at ?? row.received_at);
  const time = workingTimeBetween(calendar, received, closed);
  return time && Math.round(time.total('minutes'));
}
