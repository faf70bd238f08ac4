import type { CalendarFacts } from './calendar-facts.ts';
import { readDate, readTime } from './read-time.ts';

/** Reads the loaded years as their first and last day; throws unless they are years in order. */
export function readYears({ firstYear, lastYear }: CalendarFacts) {
  if (!Number.isInteger(firstYear) || !Number.isInteger(lastYear) || firstYear > lastYear) {
    throw new Error(`Cannot load the years from ${firstYear} to ${lastYear}`);
  }
  return { firstDay: readDate(`${firstYear}-01-01`), lastDay: readDate(`${lastYear}-12-31`) };
}

/** Reads the hours of an ordinary working day; throws unless it opens before it closes. */
export function readWorkingHours({ workingHours }: CalendarFacts) {
  const { days, opens, closes } = workingHours;
  const weekdays = new Set([1, 2, 3, 4, 5, 6, 7]).intersection(new Set(days));
  if (weekdays.size !== days.length) {
    throw new Error(`Cannot work on the weekdays ${days.join(', ')}: each is 1 to 7, named once`);
  }
  const hours = { weekdays, opens: readTime(opens), closes: readTime(closes) };
  if (opens >= closes) throw new Error(`Cannot open at ${opens} and close at ${closes}`);
  return hours;
}

/** Reads the bank holidays as ISO dates; throws on one that is repeated or in no loaded year. */
export function readBankHolidays({ bankHolidays, firstYear, lastYear }: CalendarFacts) {
  for (const holiday of bankHolidays) {
    const { year } = readDate(holiday);
    if (year < firstYear || year > lastYear) {
      throw new Error(`Cannot use the bank holiday ${holiday}: its year is not loaded`);
    }
  }
  const dates = new Set(bankHolidays);
  if (dates.size !== bankHolidays.length) {
    const repeated = bankHolidays.find((holiday, place) => bankHolidays.indexOf(holiday) < place);
    throw new Error(`Cannot use the bank holiday ${repeated} twice`);
  }
  return dates;
}
