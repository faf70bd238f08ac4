import { londonDay, londonTime } from '../../src/wording/dates.ts';

const day = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

/** A day as the desk's lists print it, such as "Thu 3 Dec 2026". */
export function shortDay(date: Temporal.PlainDate): string {
  return day.format(date).replace(',', '');
}

/** A moment by London clocks, to the minute, such as "Thu 3 Dec 2026, 17:00". */
export function londonMoment(instant: Temporal.Instant): string {
  const time = londonTime(instant).toString({ smallestUnit: 'minute' });
  return `${shortDay(londonDay(instant))}, ${time}`;
}
