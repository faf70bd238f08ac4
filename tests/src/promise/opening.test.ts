import { describe, expect, test } from 'vitest';
import { openingAt, upcomingExceptions } from '../../../src/promise/opening.ts';
import { calendarWith, fixedCalendar } from './fixed-calendar.ts';
import { date, instant, london } from './loaded-calendar.ts';

describe('are we open', () => {
  test.each([
    ['2026-11-24T09:00', '2026-11-24T17:00', 'opening time'],
    ['2026-11-24T16:59:59.999999999', '2026-11-24T17:00', 'the last moment'],
    ['2026-07-07T09:00', '2026-07-07T17:00', 'opening time in summer'],
    ['2026-12-24T11:59', '2026-12-24T12:00', 'a half day'],
  ])('at %s, until %s: %s', (now, closesAt) => {
    expect(openingAt(fixedCalendar, london(now))).toEqual({
      open: true,
      closesAt: london(closesAt),
    });
  });

  test.each([
    ['2026-11-24T08:59:59.999999999', '2026-11-24T09:00', 'before-opening'],
    ['2026-11-24T17:00', '2026-11-25T09:00', 'after-closing'],
    ['2026-11-27T17:00', '2026-11-30T09:00', 'after-closing'],
    ['2026-11-28T12:00', '2026-11-30T09:00', 'weekend'],
    ['2026-12-24T12:00', '2027-01-04T09:00', 'after-closing'],
    ['2026-12-25T12:00', '2027-01-04T09:00', 'bank-holiday'],
    ['2026-12-26T12:00', '2027-01-04T09:00', 'weekend'],
    ['2026-12-30T12:00', '2027-01-04T09:00', 'closure'],
    ['2026-03-28T12:00', '2026-03-30T09:00', 'weekend'],
  ])('not at %s but from %s: %s', (now, opensAt, reason) => {
    expect(openingAt(fixedCalendar, london(now))).toEqual({
      open: false,
      opensAt: london(opensAt),
      reason,
    });
  });

  test('a day that opens late is not open before', () => {
    const closures = [{ from: '2026-11-24T08:00', until: '2026-11-24T11:00' }];
    expect(openingAt(calendarWith({ closures }), london('2026-11-24T10:00'))).toEqual({
      open: false,
      opensAt: london('2026-11-24T11:00'),
      reason: 'before-opening',
    });
  });

  test('the last loaded working day is known while it is open', () => {
    const closing = { open: true, closesAt: london('2028-12-22T17:00') };
    expect(openingAt(fixedCalendar, london('2028-12-22T16:59'))).toEqual(closing);
  });

  test.each([
    ['2021-12-31T23:59:59Z', 'before the calendar'],
    ['2028-12-22T17:00:00Z', 'after its last opening'],
    ['2029-01-02T10:00:00Z', 'after the calendar'],
  ])('nobody can tell at %s: %s', (now) => {
    expect(openingAt(fixedCalendar, instant(now))).toBeUndefined();
  });
});

describe('the exceptions ahead', () => {
  const upcoming = (from: string, days: number, calendar = fixedCalendar) =>
    upcomingExceptions(calendar, date(from), days);

  test('are holidays, closed weekdays and half days, without the weekends', () => {
    expect(upcoming('2026-12-01', 34)).toEqual([
      {
        kind: 'half-day',
        date: date('2026-12-24'),
        opens: london('2026-12-24T09:00'),
        closes: london('2026-12-24T12:00'),
      },
      { kind: 'bank-holiday', date: date('2026-12-25') },
      { kind: 'bank-holiday', date: date('2026-12-28') },
      { kind: 'closure', date: date('2026-12-29') },
      { kind: 'closure', date: date('2026-12-30') },
      { kind: 'closure', date: date('2026-12-31') },
      { kind: 'bank-holiday', date: date('2027-01-01') },
    ]);
  });

  test('name the day that opens late', () => {
    const closures = [{ from: '2026-11-24T08:00', until: '2026-11-24T11:00' }];
    expect(upcoming('2026-11-24', 1, calendarWith({ closures }))).toEqual([
      {
        kind: 'half-day',
        date: date('2026-11-24'),
        opens: london('2026-11-24T11:00'),
        closes: london('2026-11-24T17:00'),
      },
    ]);
  });

  test('begin on the first date and end before the day after the last', () => {
    const good = [{ kind: 'bank-holiday', date: date('2026-04-03') }];
    expect(upcoming('2026-04-03', 3)).toEqual(good);
    expect(upcoming('2026-04-01', 3)).toEqual(good);
    expect(upcoming('2026-04-01', 2)).toEqual([]);
    expect(upcoming('2026-04-04', 2)).toEqual([]);
    expect(upcoming('2026-04-03', 0)).toEqual([]);
  });

  test('reach no further than the calendar', () => {
    expect(upcoming('2028-12-26', 60).map((day) => day.date.toString())).toEqual([
      '2028-12-26',
      '2028-12-27',
      '2028-12-28',
      '2028-12-29',
    ]);
    expect(upcoming('2029-01-01', 60)).toEqual([]);
  });
});
