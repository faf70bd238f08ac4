import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueDate } from '../../../src/promise/due-date.ts';
import { createWorkingCalendar } from '../../../src/promise/working-calendar.ts';
import { calendarFactsOfAnySort } from './any-calendar.ts';
import { fixedCalendar } from './fixed-calendar.ts';

const anyInstant = instantsBetween('2021-12-31T00:00Z', '2029-01-02T00:00Z');
const anyPromise = fc
  .tuple(anyInstant, fc.integer({ min: 0, max: 40 }))
  .map(([receivedAt, days]) => ({
    receivedAt,
    days,
    due: dueDate(fixedCalendar, receivedAt, days),
  }));

/** To the nanosecond, and often on a quarter of an hour. */
function instantsBetween(first: string, last: string) {
  const [min, max] = [first, last].map((text) => Temporal.Instant.from(text).epochNanoseconds);
  const anyTime = fc.bigInt({ min: min!, max: max! }).map((ns) => new Temporal.Instant(ns));
  return fc.oneof(
    anyTime,
    anyTime.map((at) => at.round({ smallestUnit: 'minute', roundingIncrement: 15 })),
  );
}

describe('whatever is received, and whenever', () => {
  test('the due instant is the closing of a working day, after the receipt', () => {
    fc.assert(
      fc.property(anyPromise, ({ receivedAt, due }) => {
        if (!due.ok) return;
        const day = fixedCalendar.day(due.dueDate);
        expect(day?.kind === 'working' && day.closes).toEqual(due.dueAt);
        expect(Temporal.Instant.compare(receivedAt, due.dueAt)).toBe(-1);
      }),
    );
  });

  test('it counts from a working day that is not over, and from no later one', () => {
    fc.assert(
      fc.property(anyPromise, ({ receivedAt, due }) => {
        if (!due.ok) return;
        const dayZero = fixedCalendar.day(due.countedFrom);
        if (dayZero?.kind !== 'working') throw new Error('Day 0 is no working day');
        expect(Temporal.Instant.compare(receivedAt, dayZero.closes)).toBe(-1);
        const earlier = workingDaysBetween(
          receivedOn(receivedAt).subtract({ days: 1 }),
          due.countedFrom,
        );
        expect(earlier.length).toBe(due.timing === 'after-closing' ? 2 : 1);
      }),
    );
  });

  test('exactly as many working days as promised lie after day 0, up to the due date', () => {
    fc.assert(
      fc.property(anyPromise, ({ days, due }) => {
        if (due.ok) expect(workingDaysBetween(due.countedFrom, due.dueDate)).toHaveLength(days);
      }),
    );
  });

  test('every date from receipt to due either works or is listed once, in order', () => {
    fc.assert(
      fc.property(anyPromise, ({ receivedAt, due }) => {
        if (!due.ok) return;
        const dates = datesBetween(receivedOn(receivedAt), due.dueDate);
        const closed = dates.filter((date) => fixedCalendar.day(date)?.kind !== 'working');
        expect(due.skipped.map(({ date }) => date)).toEqual(closed);
      }),
    );
  });

  test('the timing says in hours exactly when day 0 is open at the receipt', () => {
    fc.assert(
      fc.property(anyPromise, ({ receivedAt, due }) => {
        if (!due.ok) return;
        const isToday = due.countedFrom.equals(receivedOn(receivedAt));
        const day = fixedCalendar.day(due.countedFrom);
        const isOpen =
          day?.kind === 'working' && Temporal.Instant.compare(day.opens, receivedAt) <= 0;
        expect(due.timing === 'in-hours').toBe(isToday && isOpen);
      }),
    );
  });

  test('there is a date exactly when the calendar reaches from receipt to due', () => {
    const everyInstant = instantsBetween('-271821-04-20T00:00Z', '+275760-09-13T00:00Z');
    const first = Temporal.Instant.from('2022-01-01T00:00Z');
    const end = Temporal.Instant.from('2028-12-19T17:00Z');
    fc.assert(
      fc.property(fc.oneof(anyInstant, everyInstant), (receivedAt) => {
        const isReached =
          Temporal.Instant.compare(first, receivedAt) <= 0 &&
          Temporal.Instant.compare(receivedAt, end) < 0;
        expect(dueDate(fixedCalendar, receivedAt, 3).ok).toBe(isReached);
      }),
    );
  });
});

test('a later receipt is never due earlier, by any calendar', () => {
  const within2025 = instantsBetween('2024-12-31T00:00Z', '2026-01-02T00:00Z');
  const receipts = fc.array(within2025, { minLength: 2, maxLength: 60 });
  fc.assert(
    fc.property(calendarFactsOfAnySort, receipts, (facts, unordered) => {
      const calendar = createWorkingCalendar(facts);
      const due = unordered
        .toSorted((one, other) => Temporal.Instant.compare(one, other))
        .map((receivedAt) => dueDate(calendar, receivedAt, 3))
        .filter((promise) => promise.ok)
        .map(({ dueAt }) => dueAt.epochMilliseconds);
      expect(due).toEqual(due.toSorted((one, other) => one - other));
    }),
    { numRuns: 60 },
  );
});

function receivedOn(receivedAt: Temporal.Instant) {
  return receivedAt.toZonedDateTimeISO('Europe/London').toPlainDate();
}

/** Both dates are included. */
function datesBetween(first: Temporal.PlainDate, last: Temporal.PlainDate) {
  const count = first.until(last).days + 1;
  return Array.from({ length: count }, (_, days) => first.add({ days }));
}

/** The first date is not counted, the last one is. */
function workingDaysBetween(after: Temporal.PlainDate, last: Temporal.PlainDate) {
  const dates = datesBetween(after, last).slice(1);
  return dates.filter((date) => fixedCalendar.day(date)?.kind === 'working');
}
