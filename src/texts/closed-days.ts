import { calendarFacts } from '../../content/calendar.ts';
import { servicePromise } from '../../content/promise.ts';
import { upcomingExceptions, type CalendarException } from '../promise/opening.ts';
import { createWorkingCalendar } from '../promise/working-calendar.ts';

const calendar = createWorkingCalendar({ ...servicePromise, ...calendarFacts });

export interface ClosedYear {
  year: number;
  exceptions: CalendarException[];
}

/** Every day that differs from the stated hours in the year of `day` and the next, as far as loaded. */
export function closedDays(day: Temporal.PlainDate): ClosedYear[] {
  return [day.year, day.year + 1].flatMap((year) => {
    const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
    const exceptions = upcomingExceptions(calendar, first, first.daysInYear);
    return exceptions.length === 0 ? [] : { year, exceptions };
  });
}
