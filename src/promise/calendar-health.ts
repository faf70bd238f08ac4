import type { WorkingCalendar } from './working-calendar.ts';

/** The last date whose holidays are known. */
export function holidaysLoadedUntil(calendar: WorkingCalendar): Temporal.PlainDate {
  return calendar.lastDay;
}

/** How many loaded dates follow today, a date in the calendar's zone; 0 once it has run out. */
export function calendarDaysLeft(calendar: WorkingCalendar, today: Temporal.PlainDate): number {
  return Math.max(0, today.until(calendar.lastDay).days);
}

/** Whether fewer than 12 months of holidays are known after today, so that the team must add more. */
export function isCalendarRunningOut(
  calendar: WorkingCalendar,
  today: Temporal.PlainDate,
): boolean {
  return Temporal.PlainDate.compare(today.add({ months: 12 }), calendar.lastDay) > 0;
}
