import type { CalendarDay, ClosedReason, WorkingDay } from './calendar-day.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import type { Timing } from './working-moment.ts';
import { timingOn, workingDaysFrom } from './working-moment.ts';

/** By when a reply is promised, and how that was counted. */
export type DueDate = {
  readonly ok: true;
  readonly receivedAt: Temporal.Instant;
  /** Day 0, by the calendar's zone: the day of receipt, or the next working day after hours. */
  readonly countedFrom: Temporal.PlainDate;
  readonly dueDate: Temporal.PlainDate;
  /** The closing time of the due date: a reply before it keeps the promise. */
  readonly dueAt: Temporal.Instant;
  /** Every date from receipt to due that is not a working day. */
  readonly skipped: readonly SkippedDay[];
  readonly timing: Timing | 'non-working-day';
};

/** A date that did not count, and why. */
export type SkippedDay = { readonly date: Temporal.PlainDate; readonly reason: ClosedReason };

/** No date at all: the loaded years do not reach from the receipt to the day it would be due. */
export type OutsideCalendar = { readonly ok: false; readonly problem: 'outside-calendar' };

/**
 * When something received at an instant is due: at the closing time of the given working day after
 * the one it counts from (0 is that day itself).
 */
export function dueDate(
  calendar: WorkingCalendar,
  receivedAt: Temporal.Instant,
  workingDays: number,
): DueDate | OutsideCalendar {
  if (!Number.isSafeInteger(workingDays) || workingDays < 0) {
    throw new Error(`Cannot count ${workingDays} working days`);
  }
  const receivedOn = calendar.dayAt(receivedAt);
  const counted = workingDaysFrom(calendar, receivedAt)
    .take(workingDays + 1)
    .toArray();
  const [dayZero, due] = [counted[0], counted[workingDays]];
  if (!receivedOn || !dayZero || !due) return { ok: false, problem: 'outside-calendar' };
  return {
    ok: true,
    receivedAt,
    countedFrom: dayZero.date,
    dueDate: due.date,
    dueAt: due.closes,
    skipped: skippedBetween(calendar, receivedOn, due),
    timing: receivedOn.kind === 'working' ? timingOn(receivedOn, receivedAt) : 'non-working-day',
  };
}

function skippedBetween(calendar: WorkingCalendar, first: CalendarDay, due: WorkingDay) {
  const skipped: SkippedDay[] = [];
  for (const day of calendar.daysFrom(first.date)) {
    if (day === due) break;
    if (day.kind !== 'working') skipped.push({ date: day.date, reason: day.kind });
  }
  return skipped;
}
