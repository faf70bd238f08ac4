import type { CalendarDay } from './calendar-day.ts';
import { isBefore } from './instants.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { workingDaysFrom } from './working-moment.ts';

/**
 * How long we were open from one instant to another, in hours and smaller; negative when `end`
 * comes first, undefined when either is outside the calendar.
 */
export function workingTimeBetween(
  calendar: WorkingCalendar,
  start: Temporal.Instant,
  end: Temporal.Instant,
): Temporal.Duration | undefined {
  if (isBefore(end, start)) return workingTimeBetween(calendar, end, start)?.negated();
  if (!calendar.dayAt(start) || !calendar.dayAt(end)) return undefined;
  let total = Temporal.Duration.from({ hours: 0 });
  for (const { opens, closes } of workingDaysFrom(calendar, start)) {
    if (!isBefore(opens, end)) break;
    const from = isBefore(opens, start) ? start : opens;
    const until = isBefore(end, closes) ? end : closes;
    total = total.add(from.until(until, { largestUnit: 'hours' }));
  }
  return total;
}

/** How many working days a promise still has, or how many it is late. */
export type DaysLeft = { readonly isLate: boolean; readonly workingDays: number };

/**
 * The working days that follow the one on which things count now, up to the due date: as many as
 * were promised at the receipt, 0 on the due date. Once the due instant is reached, those after
 * the due date. Undefined when either instant is outside the calendar.
 */
export function workingDaysLeft(
  calendar: WorkingCalendar,
  now: Temporal.Instant,
  dueAt: Temporal.Instant,
): DaysLeft | undefined {
  const [today] = workingDaysFrom(calendar, now);
  const dueDay = calendar.dayAt(dueAt);
  if (!today || !dueDay) return undefined;
  return isBefore(now, dueAt)
    ? { isLate: false, workingDays: countWorkingDays(calendar, today, dueDay) }
    : { isLate: true, workingDays: countWorkingDays(calendar, dueDay, today) };
}

/** The first day is not counted, the last one is. */
function countWorkingDays(calendar: WorkingCalendar, after: CalendarDay, until: CalendarDay) {
  let count = 0;
  for (const day of calendar.daysFrom(after.date)) {
    if (Temporal.PlainDate.compare(day.date, until.date) > 0) break;
    if (day.kind === 'working' && day !== after) count++;
  }
  return count;
}
