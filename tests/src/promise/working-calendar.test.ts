import { describe, expect, test } from 'vitest';
import { calendarWith, fixedCalendar } from './fixed-calendar.ts';
import { date, instant, london } from './loaded-calendar.ts';

const hoursOn = (text: string, calendar = fixedCalendar) => {
  const day = calendar.day(date(text)) ?? { kind: 'not loaded' };
  return day.kind === 'working' ? [day.opens, day.closes, day.isHalfDay].join(' ') : day.kind;
};
const closedFor = (...closures: { from: string; until: string }[]) => calendarWith({ closures });

test.each([
  ['2026-11-24', '2026-11-24T09:00:00Z 2026-11-24T17:00:00Z false', 'a winter Tuesday'],
  ['2026-07-07', '2026-07-07T08:00:00Z 2026-07-07T16:00:00Z false', 'a summer Tuesday'],
  ['2026-03-27', '2026-03-27T09:00:00Z 2026-03-27T17:00:00Z false', 'the last Friday of winter'],
  ['2026-03-30', '2026-03-30T08:00:00Z 2026-03-30T16:00:00Z false', 'the first Monday of summer'],
  ['2026-10-26', '2026-10-26T09:00:00Z 2026-10-26T17:00:00Z false', 'the first Monday of winter'],
  ['2024-02-29', '2024-02-29T09:00:00Z 2024-02-29T17:00:00Z false', 'a leap day'],
  ['2026-12-24', '2026-12-24T09:00:00Z 2026-12-24T12:00:00Z true', 'Christmas Eve'],
  ['2026-11-28', 'weekend', 'a Saturday'],
  ['2026-12-26', 'weekend', 'Boxing Day on a Saturday'],
  ['2026-12-28', 'bank-holiday', 'its substitute, within the closure'],
  ['2026-12-29', 'closure', 'between the years'],
  ['2022-12-30', 'closure', 'between the years'],
  ['2023-12-24', 'weekend', 'Christmas Eve on a Sunday'],
  ['2024-01-02', '2024-01-02T09:00:00Z 2024-01-02T17:00:00Z false', 'the day the closure ends'],
  ['2022-01-01', 'weekend', 'the first loaded day'],
  ['2028-12-31', 'weekend', 'the last loaded day'],
  ['2021-12-31', 'not loaded', 'the day before the first'],
  ['2029-01-01', 'not loaded', 'the day after the last'],
])('%s is %s: %s', (day, hours) => {
  expect(hoursOn(day)).toBe(hours);
});

test('it knows its zone, its first day and its last', () => {
  const { zone, firstDay, lastDay } = fixedCalendar;
  expect([zone, firstDay.toString(), lastDay.toString()]).toEqual([
    'Europe/London',
    '2022-01-01',
    '2028-12-31',
  ]);
});

test('a bank holiday on a Saturday is a weekend first', () => {
  const calendar = calendarWith({ bankHolidays: ['2026-11-28'] });
  expect(hoursOn('2026-11-28', calendar)).toBe('weekend');
});

describe('the day of an instant', () => {
  test.each([
    ['2026-07-09T22:59:59.999999999Z', '2026-07-09'],
    ['2026-07-09T23:00:00Z', '2026-07-10'],
    ['2026-11-23T23:59:59.999999999Z', '2026-11-23'],
    ['2026-11-24T00:00:00Z', '2026-11-24'],
  ])('%s is %s in London', (at, day) => {
    expect(fixedCalendar.dayAt(instant(at))).toBe(fixedCalendar.day(date(day)));
  });

  test.each(['2021-12-31T23:59:59.999999999Z', '2029-01-01T00:00:00Z'])('%s is not loaded', (at) =>
    expect(fixedCalendar.dayAt(instant(at))).toBeUndefined(),
  );
});

describe('the days from a date on', () => {
  test('are every day to the last, the first included', () => {
    const dates = fixedCalendar.daysFrom(date('2028-12-29')).map((day) => day.date.toString());
    expect([...dates]).toEqual(['2028-12-29', '2028-12-30', '2028-12-31']);
  });

  test.each(['2021-12-31', '2029-01-01'])('are none when %s is not loaded', (day) => {
    expect([...fixedCalendar.daysFrom(date(day))]).toEqual([]);
  });
});

describe('a closure', () => {
  test.each([
    ['that begins at opening time closes the day', '09:00', '17:00', 'closure'],
    ['that ends at closing time closes the day', '08:00', '17:00', 'closure'],
    ['that begins at opening time may only delay it', '09:00', '11:00', '11:00 17:00'],
    ['that ends a minute before closing leaves a minute', '08:00', '16:59', '16:59 17:00'],
    ['that begins a minute after opening leaves a minute', '09:01', '17:00', '09:00 09:01'],
    ['that ends at opening time changes nothing', '07:00', '09:00', '09:00 17:00'],
    ['that begins at closing time changes nothing', '17:00', '19:00', '09:00 17:00'],
    ['within the open time ends the day where it begins', '11:00', '13:00', '09:00 11:00'],
  ])('%s', (_what, from, until, expected) => {
    const day = '2026-11-24';
    const calendar = closedFor({ from: `${day}T${from}`, until: `${day}T${until}` });
    expect(wallHours(day, calendar)).toBe(expected);
  });

  test('together with others leaves what none of them covers', () => {
    const calendar = closedFor(
      { from: '2026-11-24T15:00', until: '2026-11-24T16:00' },
      { from: '2026-11-24T09:30', until: '2026-11-24T11:00' },
      { from: '2026-11-23T16:00', until: '2026-11-24T10:00' },
      { from: '2026-11-24T14:00', until: '2026-11-24T14:30' },
    );
    expect(wallHours('2026-11-23', calendar)).toBe('09:00 16:00');
    expect(wallHours('2026-11-24', calendar)).toBe('11:00 14:00');
  });

  test('may close a day only together with another', () => {
    const calendar = closedFor(
      { from: '2026-11-24T12:00', until: '2026-11-24T18:00' },
      { from: '2026-11-24T08:00', until: '2026-11-24T12:00' },
    );
    expect(hoursOn('2026-11-24', calendar)).toBe('closure');
  });

  test('of several days closes the days between whole', () => {
    const calendar = closedFor({ from: '2026-11-24T12:00', until: '2026-11-26T10:30' });
    const days = ['2026-11-24', '2026-11-25', '2026-11-26'];
    expect(days.map((day) => wallHours(day, calendar))).toEqual([
      '09:00 12:00',
      'closure',
      '10:30 17:00',
    ]);
  });

  test('may last beyond the loaded years', () => {
    const calendar = closedFor({ from: '2028-12-20T12:00', until: '2029-01-05T00:00' });
    expect(wallHours('2028-12-20', calendar)).toBe('09:00 12:00');
    expect(hoursOn('2028-12-21', calendar)).toBe('closure');
  });

  test('that comes every year also began in the year before the first', () => {
    const yearlyClosures = [{ from: '12-24T12:00', until: '01-05T12:00' }];
    const calendar = calendarWith({ yearlyClosures });
    expect(hoursOn('2022-01-04', calendar)).toBe('closure');
    expect(wallHours('2022-01-05', calendar)).toBe('12:00 17:00');
  });

  test('that comes every year may lie within the year', () => {
    const calendar = calendarWith({
      yearlyClosures: [{ from: '08-10T00:00', until: '08-12T00:00' }],
    });
    const days = ['2027-08-09', '2027-08-10', '2027-08-11', '2027-08-12', '2028-08-10'];
    expect(days.map((day) => wallHours(day, calendar))).toEqual([
      '09:00 17:00',
      'closure',
      'closure',
      '09:00 17:00',
      'closure',
    ]);
  });
});

test('the open time of a day is worked out once', () => {
  expect(fixedCalendar.day(date('2026-11-24'))).toBe(
    fixedCalendar.dayAt(london('2026-11-24T12:00')),
  );
});

/** Opening and closing time by the London clock. */
function wallHours(text: string, calendar: typeof fixedCalendar) {
  const day = calendar.day(date(text));
  if (day?.kind !== 'working') return day?.kind;
  const [opens, closes] = [day.opens, day.closes].map((at) =>
    at.toZonedDateTimeISO('Europe/London').toPlainTime().toString({ smallestUnit: 'minute' }),
  );
  return `${opens} ${closes}`;
}
