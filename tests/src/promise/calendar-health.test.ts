import { expect, test } from 'vitest';
import {
  calendarDaysLeft,
  holidaysLoadedUntil,
  isCalendarRunningOut,
} from '../../../src/promise/calendar-health.ts';
import { fixedCalendar } from './fixed-calendar.ts';
import { date } from './loaded-calendar.ts';

test('holidays are known until the last day of the last loaded year', () => {
  expect(holidaysLoadedUntil(fixedCalendar)).toEqual(date('2028-12-31'));
});

test.each([
  ['2026-11-23', 769],
  ['2028-12-30', 1],
  ['2028-12-31', 0],
  ['2029-01-01', 0],
])('on %s there are %i loaded days left', (today, days) => {
  expect(calendarDaysLeft(fixedCalendar, date(today))).toBe(days);
});

test.each([
  ['2027-12-30', false, 'more than 12 months remain'],
  ['2027-12-31', false, 'exactly 12 months remain'],
  ['2028-01-01', true, 'a day less than 12 months remains'],
  ['2029-06-01', true, 'nothing remains'],
])('on %s running out is %s: %s', (today, isRunningOut) => {
  expect(isCalendarRunningOut(fixedCalendar, date(today))).toBe(isRunningOut);
});
