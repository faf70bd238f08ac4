import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueDate } from '../../../src/promise/due-date.ts';
import { workingDaysLeft, workingTimeBetween } from '../../../src/promise/reply-clock.ts';
import { fixedCalendar } from './fixed-calendar.ts';
import { instant, london } from './loaded-calendar.ts';

const anyInstant = fc
  .integer({
    min: london('2022-01-01T00:00').epochMilliseconds,
    max: london('2028-12-31T23:59').epochMilliseconds,
  })
  .map((at) => Temporal.Instant.fromEpochMilliseconds(at));

describe('working time between two instants', () => {
  test.each([
    ['2026-11-24T10:00', '2026-11-24T11:30', 'PT1H30M', 'within one day'],
    ['2026-11-24T10:00', '2026-11-24T10:00', 'PT0S', 'no time at all'],
    ['2026-11-24T07:00', '2026-11-24T08:00', 'PT0S', 'before opening'],
    ['2026-11-24T07:00', '2026-11-24T19:00', 'PT8H', 'around a whole day'],
    ['2026-11-24T16:59:59.5', '2026-11-25T09:00:00.25', 'PT0.75S', 'over one night'],
    ['2026-11-27T16:00', '2026-11-30T10:00', 'PT2H', 'over a weekend'],
    ['2026-11-28T10:00', '2026-11-29T10:00', 'PT0S', 'within a weekend'],
    ['2026-12-23T09:00', '2027-01-04T09:30', 'PT11H30M', 'over Christmas'],
    ['2026-03-27T16:00', '2026-03-30T10:00', 'PT2H', 'over the night the clocks go forward'],
    ['2026-10-23T16:00', '2026-10-26T10:00', 'PT2H', 'over the night the clocks go back'],
    ['2028-12-29T10:00', '2028-12-31T23:59', 'PT0S', 'after the last opening'],
  ])('from %s to %s is %s: %s', (start, end, time) => {
    const open = workingTimeBetween(fixedCalendar, london(start), london(end));
    expect(open?.toString()).toBe(time);
  });

  test('is negative when the end comes first', () => {
    const [start, end] = [london('2026-11-25T10:00'), london('2026-11-24T16:00')];
    expect(workingTimeBetween(fixedCalendar, start, end)?.toString()).toBe('-PT2H');
  });

  test('counts the hours of a year', () => {
    const [start, end] = [london('2026-01-01T00:00'), london('2026-12-31T23:59')];
    expect(workingTimeBetween(fixedCalendar, start, end)?.toString()).toBe('PT1995H');
  });

  test.each([
    ['2021-12-31T23:59:59Z', '2022-01-05T10:00Z'],
    ['2028-12-20T10:00Z', '2029-01-01T00:00Z'],
    ['2029-01-05T10:00Z', '2028-12-20T10:00Z'],
  ])('is not known from %s to %s', (start, end) => {
    expect(workingTimeBetween(fixedCalendar, instant(start), instant(end))).toBeUndefined();
  });

  test('adds up, wherever a stretch is cut', () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, anyInstant, (one, two, three) => {
        const openTime = (start: Temporal.Instant, end: Temporal.Instant) =>
          workingTimeBetween(fixedCalendar, start, end)?.total('milliseconds') ?? NaN;
        expect(openTime(one, two) + openTime(two, three)).toBe(openTime(one, three));
      }),
      { numRuns: 30 },
    );
  });
});

describe('working days left', () => {
  const left = (now: string, due: string) =>
    workingDaysLeft(fixedCalendar, london(now), london(due));

  test.each([
    ['2026-11-23T10:00', '2026-11-26T17:00', 3, 'on the day it was received'],
    ['2026-11-24T07:00', '2026-11-26T17:00', 2, 'before opening on the day after'],
    ['2026-11-24T16:59', '2026-11-26T17:00', 2, 'until that day closes'],
    ['2026-11-24T17:00', '2026-11-26T17:00', 1, 'from when it has closed'],
    ['2026-11-26T16:59', '2026-11-26T17:00', 0, 'in the last minute'],
    ['2026-12-23T10:00', '2027-01-04T17:00', 2, 'over Christmas'],
    ['2026-11-26T10:00', '2026-11-28T17:00', 1, 'due on a date that no longer works'],
    ['2026-11-28T10:00', '2026-11-28T17:00', 0, 'on a date that no longer works'],
  ])('at %s, due %s: %i are left, %s', (now, due, workingDays) => {
    expect(left(now, due)).toEqual({ isLate: false, workingDays });
  });

  test.each([
    ['2026-11-26T17:00', '2026-11-26T17:00', 1, 'at closing time, as the next day counts'],
    ['2026-11-27T10:00', '2026-11-26T17:00', 1, 'on the day after'],
    ['2026-11-28T10:00', '2026-11-26T17:00', 2, 'at the weekend'],
    ['2027-01-04T10:00', '2026-12-23T17:00', 2, 'over Christmas'],
    ['2026-11-26T16:00', '2026-11-26T15:00', 0, 'due before today closes'],
  ])('at %s, due %s: late by %i, %s', (now, due, workingDays) => {
    expect(left(now, due)).toEqual({ isLate: true, workingDays });
  });

  test.each([
    ['2021-12-31T10:00', '2022-01-05T17:00'],
    ['2028-12-20T10:00', '2029-01-05T17:00'],
    ['2028-12-22T17:00', '2028-12-21T17:00'],
  ])('are not known at %s for %s', (now, due) => {
    expect(left(now, due)).toBeUndefined();
  });

  test('are, at the receipt, as many as were promised', () => {
    fc.assert(
      fc.property(anyInstant, fc.nat({ max: 40 }), (receivedAt, workingDays) => {
        const due = dueDate(fixedCalendar, receivedAt, workingDays);
        if (!due.ok) return;
        const left = workingDaysLeft(fixedCalendar, receivedAt, due.dueAt);
        expect(left).toEqual({ isLate: false, workingDays });
      }),
    );
  });
});
