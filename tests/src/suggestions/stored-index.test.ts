import { expect, test } from 'vitest';
import { allLocales } from '../../../content/locales.ts';
import { readStoredIndex, storeIndex } from '../../../src/suggestions/stored-index.ts';
import { createSuggestionIndex } from '../../../src/suggestions/suggest.ts';
import { catalogueOf } from '../../eval/articles.ts';

test.each(allLocales)('an index of %s that was stored is the same when it is read', async (l) => {
  const { articles, unanswered } = await catalogueOf(l);
  const index = createSuggestionIndex(l, articles, unanswered);
  expect(index.asked.answers.length).toBeGreaterThan(0);
  expect(readStoredIndex(storeIndex(index))).toEqual(index);
});

test('an index of nothing can be stored', () => {
  const index = createSuggestionIndex('xx', []);
  expect(readStoredIndex(storeIndex(index))).toEqual(index);
});

test('it is read wherever in memory its bytes begin', () => {
  const stored = storeIndex(createSuggestionIndex('en', []));
  const moved = new Uint8Array(stored.length + 3);
  moved.set(stored, 3);
  expect(readStoredIndex(moved.subarray(3))).toEqual(readStoredIndex(stored));
});

test('other bytes are refused', () => {
  for (const bytes of ['', 'abc', 'made by another reader, at another time']) {
    expect(() => readStoredIndex(new TextEncoder().encode(bytes))).toThrow('suggestion index');
  }
  const stored = storeIndex(createSuggestionIndex('en', []));
  expect(() => readStoredIndex(stored.subarray(0, stored.length - 8))).toThrow('suggestion index');
});
