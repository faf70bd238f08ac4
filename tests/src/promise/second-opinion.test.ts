import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueDate } from '../../../src/promise/due-date.ts';
import type { WorkingCalendar } from '../../../src/promise/working-calendar.ts';
import { createWorkingCalendar } from '../../../src/promise/working-calendar.ts';
import { calendarFactsOfAnySort } from './any-calendar.ts';
import { loadedCalendar, loadedFacts } from './loaded-calendar.ts';
import { secondOpinionOn } from './second-opinion.ts';

const minute = 60_000;
const hour = 60 * minute;
const { firstYear, lastYear } = loadedFacts;
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, n) => firstYear + n);

const secondOpinion = secondOpinionOn(loadedFacts);

/** With some days before and after, which no calendar of 2025 knows. */
const anyTimeOf2025 = fc.integer({ min: Date.UTC(2024, 11, 28), max: Date.UTC(2026, 0, 4) });

function firstOpinion(calendar: WorkingCalendar, at: number) {
  const due = dueDate(calendar, Temporal.Instant.fromEpochMilliseconds(at), 3);
  if (!due.ok) return undefined;
  return {
    countedFrom: due.countedFrom.toString(),
    dueDate: due.dueDate.toString(),
    dueAt: due.dueAt.epochMilliseconds,
    skipped: due.skipped.map(({ date, reason }) => `${date.toString()} ${reason}`),
  };
}

function expectAgreement(at: number) {
  const [first, second] = [firstOpinion(loadedCalendar, at), secondOpinion(at)];
  if (JSON.stringify(first) === JSON.stringify(second)) return;
  expect({ received: new Date(at).toISOString(), ...first }).toEqual({ ...second });
}

describe('two ways to count agree', () => {
  test('at every hour of the loaded years, and in the moment before it', () => {
    const [first, last] = [Date.UTC(firstYear - 1, 11, 31), Date.UTC(lastYear + 1, 0, 2)];
    for (let at = first; at < last; at += hour) {
      expectAgreement(at - 1);
      expectAgreement(at);
    }
  });

  test.each(years)('at every minute around both clock changes of %i', (year) => {
    for (const change of clockChanges(year)) {
      for (let at = change - 3 * hour; at <= change + 3 * hour; at += minute) expectAgreement(at);
    }
  });

  test('for calendars of any sort, in any zone', () => {
    const receipts = fc.array(anyTimeOf2025, { minLength: 50, maxLength: 50 });
    fc.assert(
      fc.property(calendarFactsOfAnySort, receipts, (facts, times) => {
        const calendar = createWorkingCalendar(facts);
        const second = secondOpinionOn(facts);
        for (const at of times) expect(firstOpinion(calendar, at)).toEqual(second(at));
      }),
      { numRuns: 60 },
    );
  });
});

test('the second opinion knows both clock changes of each loaded year', () => {
  for (const year of years) expect(clockChanges(year)).toHaveLength(2);
});

/** The instants at which the London clock jumps, found by watching it. */
function clockChanges(year: number) {
  const wall = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/London', timeStyle: 'short' });
  const changes = [];
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += hour) {
    const hoursPassed = parseInt(wall.format(at), 10) - parseInt(wall.format(at - hour), 10);
    if ((hoursPassed + 24) % 24 !== 1) changes.push(at);
  }
  return changes;
}
