import { setImmediate } from 'node:timers/promises';
import type { WorkingCalendar } from '../../src/promise/working-calendar.ts';
import { workingTimeBetween } from '../../src/promise/reply-clock.ts';
import type { Store } from '../database/open-database.ts';

interface ClosedRow {
  id: string;
  received_at: string;
  closed_at: string | null;
}

/** Few enough that whoever asks for a page at the same moment does not notice. */
export const measuredAtOnce = 100;

/**
 * Stores for the enquiries that were closed last how long we were open from receipt to close, in
 * minutes; at most `measuredAtOnce`, however many there are. Each is measured once: a calendar that
 * changes later changes no figure. What is outside the calendar waits for it.
 */
export async function measureLastClosed(store: Store, calendar: WorkingCalendar): Promise<void> {
  await storeMeasures(store, calendar, await unmeasured(store, 'desc', undefined));
}

/** The same for all of them, bit by bit, with others let in between. */
export async function measureAllClosed(store: Store, calendar: WorkingCalendar): Promise<void> {
  let last: ClosedRow | undefined;
  do {
    const rows = await unmeasured(store, 'asc', last);
    await storeMeasures(store, calendar, rows);
    last = rows.length < measuredAtOnce ? undefined : rows.at(-1);
    await setImmediate();
  } while (last !== undefined);
}

/** Closed and not measured, by their close, those after the last seen. */
async function unmeasured(
  store: Store,
  direction: 'asc' | 'desc',
  last: ClosedRow | undefined,
): Promise<ClosedRow[]> {
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
    .orderBy('closed_at', direction)
    .orderBy('id', direction)
    .limit(measuredAtOnce)
    .execute();
}

/** Only where the close is still the one that was measured, and nobody else measured it first. */
async function storeMeasures(
  store: Store,
  calendar: WorkingCalendar,
  rows: readonly ClosedRow[],
): Promise<void> {
  const measured = rows.flatMap((row) => {
    const minutes = workingMinutes(calendar, row);
    return minutes === undefined ? [] : [{ ...row, minutes }];
  });
  if (measured.length === 0) return;
  await store.db.transaction().execute(async (transaction) => {
    for (const { id, closed_at, minutes } of measured) {
      await transaction
        .updateTable('enquiry')
        .set({ working_minutes: minutes })
        .where('id', '=', id)
        .where('closed_at', '=', closed_at)
        .where('working_minutes', 'is', null)
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
