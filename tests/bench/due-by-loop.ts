import { calendarFacts } from '../../content/calendar.ts';
import { servicePromise } from '../../content/promise.ts';

const { zone, workingHours, replyWithinWorkingDays } = servicePromise;
const holidays = new Set<string>(calendarFacts.bankHolidays);
const [shut] = calendarFacts.yearlyClosures;
const [shutOn = '', shutAt = ''] = shut.from.split('T');
const [openAgainOn = ''] = shut.until.split('T');

/** When a reply is due as one would write it first: from day to day, looking each one up. */
export function dueByLoop(receivedAt: Temporal.Instant): Temporal.Instant {
  let date = receivedAt.toZonedDateTimeISO(zone).toPlainDate();
  if (!isWorkingDay(date) || Temporal.Instant.compare(receivedAt, closing(date)) >= 0) {
    date = nextWorkingDay(date);
  }
  for (let left: number = replyWithinWorkingDays.form; left > 0; left -= 1) {
    date = nextWorkingDay(date);
  }
  return closing(date);
}

function nextWorkingDay(date: Temporal.PlainDate): Temporal.PlainDate {
  let next = date.add({ days: 1 });
  while (!isWorkingDay(next)) next = next.add({ days: 1 });
  return next;
}

function isWorkingDay(date: Temporal.PlainDate): boolean {
  const monthAndDay = date.toString().slice(5);
  const isShut = monthAndDay > shutOn || monthAndDay < openAgainOn;
  return date.dayOfWeek <= 5 && !isShut && !holidays.has(date.toString());
}

function closing(date: Temporal.PlainDate): Temporal.Instant {
  const isHalfDay = date.toString().endsWith(shutOn);
  const plainTime = isHalfDay ? shutAt : workingHours.closes;
  return date.toZonedDateTime({ timeZone: zone, plainTime }).toInstant();
}
