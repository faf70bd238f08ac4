import { calendarFacts } from '../../../content/calendar.ts';
import { servicePromise } from '../../../content/promise.ts';
import type { CalendarFacts } from '../../../src/promise/calendar-facts.ts';
import { createWorkingCalendar } from '../../../src/promise/working-calendar.ts';

/** The facts the site promises by, as they stand in `content/` today. */
export const loadedFacts: CalendarFacts = { ...servicePromise, ...calendarFacts };

/** The calendar the site promises by. */
export const loadedCalendar = createWorkingCalendar(loadedFacts);

export const instant = (text: string) => Temporal.Instant.from(text);
export const date = (text: string) => Temporal.PlainDate.from(text);

/** An instant by the clock on a London wall, such as `2026-11-24T17:00`. */
export const london = (text: string) =>
  Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/London').toInstant();
