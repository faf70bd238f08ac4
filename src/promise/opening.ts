import type { CalendarDay, ClosedReason } from './calendar-day.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { timingOn, workingDaysFrom } from './working-moment.ts';

/** Whether we are open, and when that changes next. */
export type Opening =
  | { readonly open: true; readonly closesAt: Temporal.Instant }
  | { readonly open: false; readonly opensAt: Temporal.Instant; readonly reason: ShutReason };

/** Why we are shut: the hour when it is a working day, otherwise the kind of day it is. */
export type ShutReason = 'before-opening' | 'after-closing' | ClosedReason;

/** A date on which the usual hours of its weekday do not hold. */
export type CalendarException =
  | { readonly kind: 'bank-holiday' | 'closure'; readonly date: Temporal.PlainDate }
  | {
      readonly kind: 'half-day';
      readonly date: Temporal.PlainDate;
      readonly opens: Temporal.Instant;
      readonly closes: Temporal.Instant;
    };

/** Whether we are open at an instant; undefined outside the calendar and after its last opening. */
export function openingAt(calendar: WorkingCalendar, now: Temporal.Instant): Opening | undefined {
  const today = calendar.dayAt(now);
  const [next] = workingDaysFrom(calendar, now);
  if (!today || !next) return undefined;
  const timing = today.kind === 'working' ? timingOn(today, now) : today.kind;
  return timing === 'in-hours'
    ? { open: true, closesAt: next.closes }
    : { open: false, opensAt: next.opens, reason: timing };
}

/** The exceptions on `days` dates from `from` on, as far as they are loaded; weekends are usual. */
export function upcomingExceptions(
  calendar: WorkingCalendar,
  from: Temporal.PlainDate,
  days: number,
): CalendarException[] {
  return calendar.daysFrom(from).take(days).flatMap(exceptionOn).toArray();
}

function exceptionOn(day: CalendarDay): CalendarException[] {
  if (day.kind === 'weekend') return [];
  if (day.kind !== 'working') return [{ kind: day.kind, date: day.date }];
  const { date, opens, closes, isHalfDay } = day;
  return isHalfDay ? [{ kind: 'half-day', date, opens, closes }] : [];
}
