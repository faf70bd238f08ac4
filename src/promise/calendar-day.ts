import type { CalendarFacts } from './calendar-facts.ts';
import { readClosures, withoutClosures } from './closures.ts';
import { readBankHolidays, readWorkingHours } from './read-facts.ts';

/** One date and whether we are open on it. */
export type CalendarDay = WorkingDay | ClosedDay;

/** A date with open time: from `opens` on, until `closes`, which is the first closed instant. */
export type WorkingDay = {
  readonly kind: 'working';
  readonly date: Temporal.PlainDate;
  readonly opens: Temporal.Instant;
  readonly closes: Temporal.Instant;
  /** Whether a closure makes it open later or close earlier than usual. */
  readonly isHalfDay: boolean;
};

/** A date without open time. */
export type ClosedDay = { readonly kind: ClosedReason; readonly date: Temporal.PlainDate };

/** Why a date has no open time; where several reasons hold, the first in this order is given. */
export type ClosedReason = 'weekend' | 'bank-holiday' | 'closure';

/** Prepares to say what each date is by these facts; throws on facts that cannot be meant. */
export function readDays(facts: CalendarFacts): (date: Temporal.PlainDate) => CalendarDay {
  const { weekdays, opens, closes } = readWorkingHours(facts);
  const bankHolidays = readBankHolidays(facts);
  const closures = readClosures(facts);
  const instantAt = (date: Temporal.PlainDate, plainTime: Temporal.PlainTime) =>
    date.toZonedDateTime({ timeZone: facts.zone, plainTime }).toInstant();

  return (date) => {
    if (!weekdays.has(date.dayOfWeek)) return { kind: 'weekend', date };
    if (bankHolidays.has(date.toString())) return { kind: 'bank-holiday', date };
    const usual = { opens: instantAt(date, opens), closes: instantAt(date, closes) };
    const actual = withoutClosures(usual, closures);
    if (!actual) return { kind: 'closure', date };
    const isHalfDay = !actual.opens.equals(usual.opens) || !actual.closes.equals(usual.closes);
    return { kind: 'working', date, ...actual, isHalfDay };
  };
}
