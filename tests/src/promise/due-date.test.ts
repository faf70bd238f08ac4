import { describe, expect, test } from 'vitest';
import { dueDate } from '../../../src/promise/due-date.ts';
import { dueDateCases } from './due-date-cases.ts';
import { calendarWith, fixedCalendar } from './fixed-calendar.ts';
import { date, instant, loadedCalendar, london } from './loaded-calendar.ts';

/** A promise of three working days, as text. */
function promise(receivedAt: Temporal.Instant, calendar = fixedCalendar) {
  const due = dueDate(calendar, receivedAt, 3);
  if (!due.ok) return due.problem;
  const skipped = due.skipped.map(({ date, reason }) => `${date.toString()} ${reason}`);
  const [from, dueAt] = [due.countedFrom.toString(), due.dueAt.toString()];
  return { from, due: dueAt, timing: due.timing, skipped };
}

test('the table of worked cases is whole', () => {
  expect(dueDateCases).toHaveLength(30);
});

test.each(dueDateCases)('$id $receivedLocal is due $dueDate: $why', (worked) => {
  const receivedAt = instant(worked.receivedUtc);
  const due = dueDate(loadedCalendar, receivedAt, 3);
  if (!due.ok) throw new Error(due.problem);
  expect(due.receivedAt).toEqual(receivedAt);
  expect([due.dueDate.toString(), due.dueAt.toString()]).toEqual([worked.dueDate, worked.dueUtc]);
  expect(instant(worked.receivedLocal)).toEqual(receivedAt);
});

describe('on an ordinary Tuesday', () => {
  test.each([
    ['just after midnight', '00:00', '24', 'before-opening', '2026-11-27'],
    ['half past seven', '07:30', '24', 'before-opening', '2026-11-27'],
    ['a nanosecond before opening', '08:59:59.999999999', '24', 'before-opening', '2026-11-27'],
    ['opening time', '09:00', '24', 'in-hours', '2026-11-27'],
    ['a nanosecond before closing', '16:59:59.999999999', '24', 'in-hours', '2026-11-27'],
    ['exactly five o’clock', '17:00', '25', 'after-closing', '2026-11-30'],
    ['a nanosecond after five', '17:00:00.000000001', '25', 'after-closing', '2026-11-30'],
    ['just before midnight', '23:59:59.999999999', '25', 'after-closing', '2026-11-30'],
  ])('%s counts from the right day', (_name, time, from, timing, due) => {
    expect(promise(london(`2026-11-24T${time}`))).toMatchObject({
      from: `2026-11-${from}`,
      due: `${due}T17:00:00Z`,
      timing,
    });
  });

  test('a working day that was over is explained by the timing, not listed as skipped', () => {
    expect(promise(london('2026-11-24T18:00'))).toMatchObject({
      timing: 'after-closing',
      skipped: ['2026-11-28 weekend', '2026-11-29 weekend'],
    });
  });
});

describe('what was skipped', () => {
  test('a Saturday receipt lists that Saturday and counts from Monday', () => {
    expect(promise(london('2026-11-28T11:00'))).toEqual({
      from: '2026-11-30',
      due: '2026-12-03T17:00:00Z',
      timing: 'non-working-day',
      skipped: ['2026-11-28 weekend', '2026-11-29 weekend'],
    });
  });

  test('a promise within one week skips nothing', () => {
    expect(promise(london('2026-11-23T10:00'))).toMatchObject({ skipped: [] });
  });

  test('over Christmas every date has its first reason: weekend, bank holiday, then closure', () => {
    expect(promise(london('2026-12-24T12:00'))).toEqual({
      from: '2027-01-04',
      due: '2027-01-07T17:00:00Z',
      timing: 'after-closing',
      skipped: [
        '2026-12-25 bank-holiday',
        '2026-12-26 weekend',
        '2026-12-27 weekend',
        '2026-12-28 bank-holiday',
        '2026-12-29 closure',
        '2026-12-30 closure',
        '2026-12-31 closure',
        '2027-01-01 bank-holiday',
        '2027-01-02 weekend',
        '2027-01-03 weekend',
      ],
    });
  });
});

describe('a half day', () => {
  test('counts, and is due when it closes', () => {
    expect(promise(london('2026-12-21T10:00'))).toMatchObject({ due: '2026-12-24T12:00:00Z' });
  });

  test('still counts for what is received the moment before it closes', () => {
    expect(promise(london('2026-12-24T11:59:59.999999999'))).toMatchObject({
      from: '2026-12-24',
      timing: 'in-hours',
    });
  });

  test('may open late: what comes before is early, and it closes as usual', () => {
    const closures = [{ from: '2026-11-23T12:00', until: '2026-11-24T11:00' }];
    expect(promise(london('2026-11-24T10:59'), calendarWith({ closures }))).toMatchObject({
      from: '2026-11-24',
      timing: 'before-opening',
      due: '2026-11-27T17:00:00Z',
    });
  });
});

describe('the number of working days', () => {
  test.each([
    [0, '2026-11-25'],
    [1, '2026-11-26'],
    [5, '2026-12-02'],
    [30, '2027-01-14'],
  ])('%i after the day it counts from', (workingDays, due) => {
    const promised = dueDate(fixedCalendar, london('2026-11-25T10:00'), workingDays);
    expect(promised.ok && promised.dueDate).toEqual(date(due));
  });

  test.each([-1, 2.5, NaN, Infinity])('%d is no number of working days', (workingDays) => {
    expect(() => dueDate(fixedCalendar, london('2026-11-25T10:00'), workingDays)).toThrow(
      `Cannot count ${workingDays} working days`,
    );
  });
});

describe('outside the calendar there is no date', () => {
  test.each([
    ['in the last nanosecond before the first loaded day', '2021-12-31T23:59:59.999999999Z'],
    ['in the first instant after the last loaded day', '2029-01-01T00:00:00Z'],
    ['at the last opening, with nothing after it', '2028-12-22T10:00:00Z'],
    ['when only two working days follow', '2028-12-20T09:00:00Z'],
    ['after the closing that leaves two', '2028-12-19T17:00:00Z'],
    ['at the end of time', '+275760-09-13T00:00:00Z'],
    ['at the beginning of time', '-271821-04-20T00:00:00Z'],
  ])('%s', (_when, receivedAt) => {
    expect(dueDate(fixedCalendar, instant(receivedAt), 3)).toEqual({
      ok: false,
      problem: 'outside-calendar',
    });
  });

  test('the first loaded instant is promised', () => {
    expect(promise(instant('2022-01-01T00:00Z'))).toMatchObject({ due: '2022-01-07T17:00:00Z' });
  });

  test('the last instant that three loaded working days follow is promised', () => {
    expect(promise(instant('2028-12-19T16:59:59.999999999Z'))).toMatchObject({
      due: '2028-12-22T17:00:00Z',
    });
  });
});
