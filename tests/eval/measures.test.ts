import { describe, expect, test } from 'vitest';
import { measuresOf, outcomesOf, shareOf } from './measures.ts';

const questions = [
  { q: 'first', right: ['a'] },
  { q: 'second', right: ['b'] },
  { q: 'fourth', right: ['d'] },
  { q: 'nothing fits', right: [] },
  { q: 'nothing fits either', right: [] },
];

const find = (q: string): string[] => (q === 'nothing fits' ? [] : ['a', 'b', 'c', 'd']);

describe('the measures', () => {
  test('count the first three places only', async () => {
    const { recallAt1, recallAt3, mrrAt3 } = measuresOf(await outcomesOf(find, questions));
    expect([recallAt1.hits, recallAt3.hits, recallAt3.of]).toEqual([1, 2, 3]);
    expect(mrrAt3).toBeCloseTo((1 + 1 / 2) / 3);
  });

  test('count suggestions where nothing fits apart', async () => {
    const { falseSuggestions } = measuresOf(await outcomesOf(find, questions));
    expect([falseSuggestions.hits, falseSuggestions.of]).toEqual([1, 2]);
  });
});

test('intervals are those of Wilson', () => {
  const { share, low, high } = shareOf(9, 10);
  expect(share).toBe(0.9);
  expect(low).toBeCloseTo(0.5958, 3);
  expect(high).toBeCloseTo(0.9821, 3);
  expect(shareOf(0, 0)).toMatchObject({ share: 0, low: 0, high: 1 });
});
