import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinSmall, leastInCell } from '../../../server/performance/join-small.ts';
import { emptyTally, medianHours, percentOnTime } from '../../../server/performance/tally.ts';

const tally = (received: number) => ({ ...emptyTally, received, onTime: received });
const cells = (counts: Record<string, number>) =>
  new Map(Object.entries(counts).map(([name, received]) => [name, tally(received)]));
const shown = (counts: Record<string, number>) =>
  joinSmall(cells(counts)).map(({ name, tally: { received } }) => [name, received]);

test('a cell under five joins the others', () => {
  expect(shown({ form: 30, email: 4, phone: 3 })).toEqual([
    ['form', 30],
    [undefined, 7],
  ]);
});

test('one small cell takes the next larger with it, so that subtracting gives nothing away', () => {
  expect(shown({ form: 30, email: 8, phone: 2 })).toEqual([
    ['form', 30],
    [undefined, 10],
  ]);
});

test('where nothing but the others would be left, nothing is shown', () => {
  expect(shown({ form: 6, phone: 1 })).toEqual([]);
  expect(shown({ form: 3 })).toEqual([]);
});

test('cells that are large enough stand alone, and empty ones not at all', () => {
  expect(shown({ form: 5, email: 9, phone: 0 })).toEqual([
    ['email', 9],
    ['form', 5],
  ]);
});

test('no cell of any table is under five, and no hidden one can be worked out from the total', () => {
  const counts = fc.dictionary(fc.string({ minLength: 1 }), fc.nat(12), { maxKeys: 10 });
  fc.assert(
    fc.property(counts, (given) => {
      const result = joinSmall(cells(given));
      if (result.length === 0) return;
      const total = Object.values(given).reduce((sum, count) => sum + count, 0);
      const sum = result.reduce((all, { tally: { received } }) => all + received, 0);
      expect(sum).toBe(total);
      for (const { tally: cell } of result) {
        expect(cell.received).toBeGreaterThanOrEqual(leastInCell);
      }
      const alone = result.filter(({ name }) => name !== undefined).length;
      const hidden = Object.values(given).filter((count) => count > 0).length - alone;
      if (result.some(({ name }) => name === undefined)) expect(hidden).toBeGreaterThan(1);
    }),
  );
});

test('a percentage is rounded down, so that 100 means every single one', () => {
  expect(percentOnTime({ ...emptyTally, onTime: 9999, late: 1 }, 10)).toBe(99.9);
  expect(percentOnTime({ ...emptyTally, onTime: 10 }, 10)).toBe(100);
  expect(percentOnTime({ ...emptyTally, onTime: 9 }, 10)).toBeNull();
});

test('the median of an even number is the middle of the two in the middle', () => {
  expect(medianHours({ ...emptyTally, minutes: [60, 600, 120, 180] })).toBe(2.5);
  expect(medianHours(emptyTally)).toBeNull();
});
