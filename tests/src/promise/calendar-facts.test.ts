import { expect, test } from 'vitest';
import { calendarWith, fixedFacts } from './fixed-calendar.ts';

const { workingHours } = fixedFacts;
const hours = (changed: Partial<typeof workingHours>) => ({
  workingHours: { ...workingHours, ...changed },
});
const closed = (from: string, until: string) => ({ closures: [{ from, until }] });
const closedYearly = (from: string, until: string) => ({ yearlyClosures: [{ from, until }] });

test.each([
  ['an unknown zone', { zone: 'Europe/Londres' }, "Cannot read 'Europe/Londres' as a time zone"],
  ['years in the wrong order', { firstYear: 2028, lastYear: 2022 }, 'years from 2028 to 2022'],
  ['half a year', { firstYear: 2022.5 }, 'years from 2022.5 to 2028'],
  ['years without end', { lastYear: Infinity }, 'years from 2022 to Infinity'],
  ['hours that end as they begin', hours({ opens: '17:00' }), 'open at 17:00 and close at 17:00'],
  ['hours that end before', hours({ closes: '08:00' }), 'open at 09:00 and close at 08:00'],
  ['an hour that does not exist', hours({ closes: '24:00' }), "read '24:00' as a time"],
  ['a time in short', hours({ opens: '9:00' }), "read '9:00' as a time"],
  ['an eighth weekday', hours({ days: [1, 8] }), 'the weekdays 1, 8'],
  ['a weekday named twice', hours({ days: [1, 1, 2] }), 'the weekdays 1, 1, 2'],
  ['an impossible date', { bankHolidays: ['2026-02-29'] }, "read '2026-02-29' as a date"],
  ['a date in short', { bankHolidays: ['20261225'] }, "read '20261225' as a date"],
  ['a date with a time', { bankHolidays: ['2026-12-25T00:00'] }, 'as a date like'],
  ['a holiday before the first year', { bankHolidays: ['2021-12-27'] }, 'its year is not loaded'],
  ['a holiday after the last year', { bankHolidays: ['2029-01-01'] }, 'its year is not loaded'],
  [
    'a holiday listed twice',
    { bankHolidays: ['2026-12-25', '2026-12-28', '2026-12-28'] },
    'the bank holiday 2026-12-28 twice',
  ],
  ['an impossible closure', closed('2026-06-31T12:00', '2026-07-02T00:00'), "'2026-06-31T12:00'"],
  ['a closure without a time', closed('2026-06-30', '2026-07-02T00:00'), "'2026-06-30'"],
  ['a closure backwards', closed('2026-07-02T00:00', '2026-07-01T00:00'), 'end after it begins'],
  ['a closure of no time', closed('2026-07-02T00:00', '2026-07-02T00:00'), 'end after it begins'],
  ['a closure too early', closed('2021-12-31T12:00', '2022-01-05T00:00'), 'years are not loaded'],
  ['a closure too late', closed('2029-01-01T00:00', '2029-01-02T00:00'), 'years are not loaded'],
  ['a closure for years', closed('2028-12-01T00:00', '2072-01-02T00:00'), 'years are not loaded'],
  ['a season that never comes', closedYearly('06-31T12:00', '07-02T00:00'), "'2021-06-31T12:00'"],
  ['a season of no time', closedYearly('07-02T00:00', '07-02T00:00'), 'end after it begins'],
  ['a season with its year', closedYearly('2026-07-02T00:00', '07-05T00:00'), 'as a moment'],
  ['no weekday at all', hours({ days: [] }), 'a calendar without a working day'],
  [
    'closed always',
    closed('2022-01-01T00:00', '2029-01-01T00:00'),
    'a calendar without a working day',
  ],
])('a calendar is refused for %s', (_what, facts, message) => {
  expect(() => calendarWith(facts)).toThrow(message);
});

test('a refusal of a date keeps the reason that Temporal gave', () => {
  const refused = () => calendarWith({ bankHolidays: ['2026-02-29'] });
  expect(refused).toThrow(expect.objectContaining({ cause: expect.any(RangeError) as unknown }));
});

test('one working day in all the years is enough', () => {
  const calendar = calendarWith(closed('2022-01-05T00:00', '2029-01-01T00:00'));
  const working = calendar.daysFrom(calendar.firstDay).filter(({ kind }) => kind === 'working');
  expect(working.map(({ date }) => date.toString()).toArray()).toEqual(['2022-01-04']);
});
