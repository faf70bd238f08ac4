import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allLocales } from '../../../content/locales.ts';
import { nearArticles, searchArticles } from '../../../src/suggestions/search-articles.ts';
import { createSuggestionIndex } from '../../../src/suggestions/suggest.ts';
import { articlesOf } from '../../eval/articles.ts';
import { searchesOf } from '../../eval/questions.ts';
import { sampleArticles } from './sample-articles.ts';

const index = createSuggestionIndex('en', sampleArticles);

function ids(query: string): string[] {
  return searchArticles(index, query).map(({ id }) => id);
}

describe('a search', () => {
  test.each([
    ['logo', 'logo'],
    ['log', 'logo'],
    ['passw', 'sign-in'],
    ['pasword', 'sign-in'],
    ['invoce', 'invoices'],
    ['complaints', 'complain'],
    ['badge', 'logo'],
    ['quit', 'cancel'],
    ['code of ethics', 'complain'],
  ])('for "%s" finds %s first', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  test('finds every article that fits, best first, and leaves out what barely does', () => {
    expect(ids('invoice logo').toSorted()).toEqual(['invoices', 'logo']);
    expect(ids('logo')).toEqual(['logo']);
  });

  test('finds nothing for words that no article has', () => {
    for (const query of ['', '  ', 'zzzz', 'the', '💥', '\ud800']) expect(ids(query)).toEqual([]);
  });

  test('in one topic finds that topic alone', () => {
    expect(searchArticles(index, 'logo', { topic: 'training' })).toEqual([]);
    expect(searchArticles(index, 'logo', { topic: 'other' })[0]?.id).toBe('logo');
  });

  test('that finds nothing has what comes nearest, and at most so much', () => {
    expect(searchArticles(index, 'unbelievable')).toEqual([]);
    expect(nearArticles(index, 'unbelievable', { limit: 2 }).length).toBeLessThanOrEqual(2);
    expect(nearArticles(index, 'zzzz', { limit: 3 })).toEqual([]);
  });

  test('never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => {
        expect(() => ids(query)).not.toThrow();
      }),
    );
    expect(() => ids('logo '.repeat(20_000))).not.toThrow();
  });
});

describe.each(allLocales)('a search in %s', (locale) => {
  test('finds a right article among the first three for every labelled search', async () => {
    const own = createSuggestionIndex(locale, await articlesOf(locale));
    const searches = await searchesOf(locale);
    expect(searches.length).toBeGreaterThan(5);
    const missed = searches.filter(({ q, right }) => {
      const found = searchArticles(own, q).slice(0, 3);
      return !found.some(({ id }) => right.includes(id));
    });
    expect(missed).toEqual([]);
  });
});

test.each(['sr-Latn', 'sr-Cyrl'] as const)(
  'in %s both complaint articles are found however the word is typed',
  async (locale) => {
    const own = createSuggestionIndex(locale, await articlesOf(locale));
    for (const query of ['zalba', 'žalba', 'жалба', 'žalbe']) {
      const found = searchArticles(own, query).slice(0, 3);
      expect(found.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['complain-about-anlp', 'complain-about-a-member']),
      );
    }
  },
);
