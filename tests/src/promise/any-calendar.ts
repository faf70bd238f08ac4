import fc from 'fast-check';
import type { CalendarFacts, ClosureFacts } from '../../../src/promise/calendar-facts.ts';

const year = 2025;
const firstMinute = Date.UTC(year, 0, 1);
const quartersInYear = 365 * 24 * 4;

const zones = [
  'Europe/London',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'UTC',
];

/** Local text of a quarter hour of the year, such as `2025-03-30T01:15`. */
const quarter = (count: number) =>
  new Date(firstMinute + count * 15 * 60_000).toISOString().slice(0, 16);

const bankHoliday = fc.integer({ min: 0, max: 364 }).map((day) => quarter(day * 96).slice(0, 10));

/** From a quarter hour to three weeks. */
const closure: fc.Arbitrary<ClosureFacts> = fc
  .tuple(fc.integer({ min: 0, max: quartersInYear - 1 }), fc.integer({ min: 1, max: 21 * 96 }))
  .map(([from, length]) => ({ from: quarter(from), until: quarter(from + length) }));

const yearlyClosure: fc.Arbitrary<ClosureFacts> = closure.map(({ from, until }) => ({
  from: from.slice(5),
  until: until.slice(5),
}));

/** Opens between six and noon and closes in the afternoon, clear of the hours when clocks change. */
const workingHours = fc.record({
  days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
  opens: fc.integer({ min: 24, max: 48 }).map((count) => quarter(count).slice(11)),
  closes: fc.integer({ min: 49, max: 95 }).map((count) => quarter(count).slice(11)),
});

/** Facts of a calendar of one year that leaves some working day. */
export const calendarFactsOfAnySort: fc.Arbitrary<CalendarFacts> = fc.record({
  zone: fc.constantFrom(...zones),
  workingHours,
  firstYear: fc.constant(year),
  lastYear: fc.constant(year),
  bankHolidays: fc.uniqueArray(bankHoliday, { maxLength: 40 }),
  yearlyClosures: fc.array(yearlyClosure, { maxLength: 2 }),
  closures: fc.array(closure, { maxLength: 12 }),
});
