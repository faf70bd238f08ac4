import { expect, test } from 'vitest';
import { beyondLimit, percentile, type Figure } from './bench.ts';
import { drawn, rounded } from './draw.ts';

const figure: Figure = {
  what: 'start',
  unit: 'ms',
  value: 20,
  baselines: { other: 50 },
  limit: 30,
};

test('a percentile is one of the values, the least that so many do not exceed', () => {
  const values = Array.from({ length: 200 }, (_, n) => n + 1);
  expect(percentile(values, 50)).toBe(100);
  expect(percentile(values, 99)).toBe(198);
  expect(percentile([7], 99)).toBe(7);
});

test('a figure at its limit is beyond it, one without a limit never is', () => {
  const { limit: _, ...unlimited } = figure;
  expect(beyondLimit([figure, unlimited, { ...figure, value: 30 }])).toEqual([
    { ...figure, value: 30 },
  ]);
});

test('a figure is drawn with its baselines, as ratios and bars of the longest', () => {
  const [head, ours = '', other = ''] = drawn(figure).split('\n');
  expect(head).toBe('start (below 30 ms)');
  expect(ours).toMatch(/ours +█{12} 20 ms$/);
  expect(other).toMatch(/other +█{30} 50 ms {2}× 2.5$/);
});

test('numbers are printed with the digits that say something', () => {
  expect([1234.5, 12.34, 0.1234, 2].map(rounded)).toEqual(['1235', '12.3', '0.123', '2']);
});
