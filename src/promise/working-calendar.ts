import type { CalendarDay } from './calendar-day.ts';
import { readDays } from './calendar-day.ts';
import type { CalendarFacts } from './calendar-facts.ts';
import { readYears } from './read-facts.ts';
import { readZone } from './read-time.ts';

/** Every date of the loaded years and when we are open on it; beyond them it knows nothing. */
export type WorkingCalendar = {
  /** The zone in which its dates begin and end. */
  readonly zone: string;
  readonly firstDay: Temporal.PlainDate;
  readonly lastDay: Temporal.PlainDate;
  /** The day of a date, the same object each time; undefined outside the loaded years. */
  day(date: Temporal.PlainDate): CalendarDay | undefined;
  /** The day an instant falls on in the calendar's zone, wherever the server stands. */
  dayAt(instant: Temporal.Instant): CalendarDay | undefined;
  /** The day of a date and all later ones, in order; none outside the loaded years. */
  daysFrom(date: Temporal.PlainDate): Generator<CalendarDay, void>;
};

/** Works out every loaded day once; throws on facts that cannot be meant or leave no working day. */
export function createWorkingCalendar(facts: CalendarFacts): WorkingCalendar {
  const zone = readZone(facts.zone);
  const { firstDay, lastDay } = readYears(facts);
  const days = datesBetween(firstDay, lastDay).map(readDays(facts)).toArray();
  if (!days.some(({ kind }) => kind === 'working')) {
    throw new Error('Cannot promise anything by a calendar without a working day');
  }
  const places = new Map(days.map(({ date }, place) => [date.toString(), place]));
  const placeOf = (date: Temporal.PlainDate) => places.get(date.toString()) ?? days.length;
  const day = (date: Temporal.PlainDate) => days[placeOf(date)];

  return {
    zone,
    firstDay,
    lastDay,
    day,
    dayAt: (instant) => day(instant.toZonedDateTimeISO(zone).toPlainDate()),
    *daysFrom(date) {
      let place = placeOf(date);
      for (let next = days[place]; next; next = days[++place]) yield next;
    },
  };
}

function* datesBetween(first: Temporal.PlainDate, last: Temporal.PlainDate) {
  for (let date = first; !date.equals(last); date = date.add({ days: 1 })) yield date;
  yield last;
}
