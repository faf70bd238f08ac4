import type { CalendarFacts } from './calendar-facts.ts';
import type { OpenTime } from './closures.ts';
import { readClosures, withoutClosures } from './closures.ts';
import { isBefore } from './instants.ts';
import { readBankHolidays, readWorkingHours, readYears } from './read-facts.ts';
import { readZone } from './read-time.ts';

/** A date on which we are open, from `opens` until `closes`, the first closed instant. */
export type WorkingDay = {
  readonly kind: 'working';
  readonly date: Temporal.PlainDate;
  readonly opens: Temporal.Instant;
  readonly closes: Temporal.Instant;
  /** Whether a closure made it open later or close earlier than usual. */
  readonly halfDay: boolean;
};

/** Why a date is not a working day; where several reasons hold, the first of these is given. */
export type ClosedReason = 'weekend' | 'bank-holiday' | 'closure';

/** A date on which we are not open at all. */
export type ClosedDay = { readonly kind: ClosedReason; readonly date: Temporal.PlainDate };

/** One loaded date. */
export type CalendarDay = WorkingDay | ClosedDay;

/** Every date of the loaded years and when we are open on it; beyond them it knows nothing. */
export type WorkingCalendar = {
  readonly zone: string;
  readonly firstDay: Temporal.PlainDate;
  readonly lastDay: Temporal.PlainDate;
  /** The day of a date, always the same object; undefined outside the loaded years. */
  day(date: Temporal.PlainDate): CalendarDay | undefined;
  /** The day on which an instant falls in the calendar's zone, wherever the server stands. */
  dayAt(instant: Temporal.Instant): CalendarDay | undefined;
  /** A loaded date's day and every later one, to the last; nothing when it is not loaded. */
  daysFrom(date: Temporal.PlainDate): IteratorObject<CalendarDay, undefined>;
};

/** Works out every loaded day once; throws on facts that cannot be meant or leave no working day. */
export function createWorkingCalendar(facts: CalendarFacts): WorkingCalendar {
  const days = listDays(facts);
  ...
}
