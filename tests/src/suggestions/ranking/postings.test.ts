import { describe, expect, test } from 'vitest';
import {
  addImpacts,
  buildPostings,
  holds,
  rarity,
} from '../../../../src/suggestions/ranking/postings.ts';

function document(frequencies: Record<number, number>) {
  return {
    terms: Uint32Array.from(Object.keys(frequencies).map(Number)),
    frequencies: Float32Array.from(Object.values(frequencies)),
  };
}

const documents = [document({ 0: 1, 2: 1 }), document({ 0: 1 }), document({ 0: 5, 1: 1 })];
const postings = buildPostings(documents, 3);

function scores(term: number): number[] {
  const found = new Float32Array(3);
  addImpacts(postings, term, 1, found);
  return [...found];
}

describe('postings', () => {
  test('know which documents hold a term', () => {
    expect([0, 1, 2].map((number) => holds(postings, 0, number))).toEqual([true, true, true]);
    expect([0, 1, 2].map((number) => holds(postings, 1, number))).toEqual([false, false, true]);
    expect([0, 1, 2].map((number) => holds(postings, 2, number))).toEqual([true, false, false]);
    expect(holds(postings, -1, 0)).toBe(false);
  });

  test('give more to a document that has a term more often, and to a rarer term', () => {
    const [first, second, third] = scores(0);
    expect(first).toBe(second);
    expect(third).toBeGreaterThan(first!);
    expect(scores(2)[0]).toBeGreaterThan(first!);
    expect(scores(2).slice(1)).toEqual([0, 0]);
  });

  test('give nothing for an unknown term', () => {
    expect(scores(-1)).toEqual([0, 0, 0]);
  });
});

test('a term that every document holds is nearly worthless, never less than that', () => {
  expect(rarity(10_000, 10_000)).toBeGreaterThan(0);
  expect(rarity(10_000, 10_000)).toBeLessThan(0.001);
  expect(rarity(1, 10_000)).toBeGreaterThan(rarity(2, 10_000));
});
