import { describe, expect, test } from 'vitest';
import { languageFor } from '../../../../src/suggestions/analysis/languages/languages.ts';
import { allWords, contentWords } from '../../../../src/suggestions/analysis/words.ts';

const locales = ['en', 'sr-Latn', 'sr-Cyrl', 'de', 'fr', 'es', 'ar'];

describe.each(locales)('the tables of %s', (locale) => {
  const { elsewhere, stopWords, synonyms } = languageFor(locale);

  test('hold enough stop words that no word is content', () => {
    expect(allWords(stopWords, locale).length).toBeGreaterThan(80);
    expect(contentWords(stopWords, locale)).toEqual([]);
  });

  test('hold synonyms that fold to something', () => {
    const all = Object.values(synonyms).flatMap((list) => list.split(','));
    expect(all.filter((synonym) => allWords(synonym, locale).length === 0)).toEqual([]);
  });

  test('hold no synonym that is nothing but one small word', () => {
    const all = Object.values(synonyms).flatMap((list) => list.split(','));
    const single = all.filter((synonym) => allWords(synonym, locale).length === 1);
    expect(single.filter((synonym) => contentWords(synonym, locale).length === 0)).toEqual([]);
  });

  test('describe what is nothing of ours in content words', () => {
    for (const text of Object.values(elsewhere)) {
      expect(contentWords(text, locale).length).toBeGreaterThan(3);
    }
  });
});

test('the two scripts of Serbian share one language', () => {
  expect(languageFor('sr-Latn')).toBe(languageFor('sr-Cyrl'));
});

test('an unknown locale has a language that knows nothing', () => {
  expect(languageFor('constructor').stopWords).toBe('');
});
