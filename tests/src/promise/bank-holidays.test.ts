import { expect, test } from 'vitest';
import { calendarFacts } from '../../../content/calendar.ts';
import { bankHolidaysByRule } from './england-and-wales.ts';

const { firstYear, lastYear, bankHolidays } = calendarFacts;
const loadedYears = Array.from({ length: lastYear - firstYear + 1 }, (_, n) => firstYear + n);

test.each(loadedYears)('the bank holidays of %i are those that the rules give', (year) => {
  const listed = bankHolidays.filter((holiday) => holiday.startsWith(`${year}-`));
  expect(listed).toEqual(bankHolidaysByRule(year));
});

test.each([
  ['2026-06-15', 'a holiday in Scotland only'],
  ['2026-01-02', 'a holiday in Scotland only'],
  ['2026-03-17', 'a holiday in Northern Ireland only'],
  ['2022-05-30', 'the last Monday of May in the year the holiday was moved'],
])('%s is not listed: it is %s', (date) => {
  expect(bankHolidays).not.toContain(date);
});
