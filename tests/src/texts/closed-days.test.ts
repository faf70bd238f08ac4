import { expect, test } from 'vitest';
import { closedDays } from '../../../src/texts/closed-days.ts';

test('a page built in a year lists the days of that year and the next', () => {
  const years = closedDays(Temporal.PlainDate.from('2026-11-23'));
  expect(years.map(({ year }) => year)).toEqual([2026, 2027]);
  const listed = years[0]!.exceptions.map(({ date, kind }) => `${date.toString()} ${kind}`);
  expect(listed[0]).toBe('2026-01-01 bank-holiday');
  expect(listed).toContain('2026-12-24 half-day');
  expect(listed).toContain('2026-12-29 closure');
});

test('a year that is not loaded is left out, not guessed', () => {
  const years = closedDays(Temporal.PlainDate.from('2028-06-01'));
  expect(years.map(({ year }) => year)).toEqual([2028]);
});
