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

/**
 * How many working days a promise still has: 0 when what happens now counts on the due date itself,
 * negative by how many it is late, undefined when now or the due date is outside the calendar.
 */
export function workingDaysLeft(
  calendar: WorkingCalendar,
  now: Temporal.Instant,
  dueDate: Temporal.PlainDate,
): number | undefined {
  const [today] = workingDaysFrom(calendar, now);
  if (!today || !calendar.day(dueDate)) return undefined;
  const isLate = Temporal.PlainDate.compare(dueDate, today.date) < 0;
  return isLate
    ? -countWorkingDays(calendar, dueDate, today.date)
    : countWorkingDays(calendar, today.date, dueDate);
}

/** The first date is not counted, the last one is. */
function countWorkingDays(
  calendar: WorkingCalendar,
  after: Temporal.PlainDate,
  until: Temporal.PlainDate,
): number {
  const days = calendar.daysFrom(after).drop(1).take(after.until(until).days);
  return days.filter(({ kind }) => kind === 'working').toArray().length;
}
