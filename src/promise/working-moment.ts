import type { WorkingDay } from './calendar-day.ts';
import { isBefore } from './instants.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** Where an instant of a working day stands to its open time. */
export type Timing = 'before-opening' | 'in-hours' | 'after-closing';

/** Where an instant stands to the open time of its own day; closing time itself is after closing. */
export function timingOn({ opens, closes }: WorkingDay, instant: Temporal.Instant): Timing {
  if (isBefore(instant, opens)) return 'before-opening';
  return isBefore(instant, closes) ? 'in-hours' : 'after-closing';
}

/**
 * The working days that are not over at an instant, in order. What happens at that instant counts
 * on the first of them: the day itself until it closes, then the next. None outside the calendar.
 */
export function* workingDaysFrom(
  calendar: WorkingCalendar,
  instant: Temporal.Instant,
): Generator<WorkingDay, void> {
  const today = calendar.dayAt(instant);
  if (!today) return;
  for (const day of calendar.daysFrom(today.date)) {
    if (day.kind === 'working' && isBefore(instant, day.closes)) yield day;
  }
}
