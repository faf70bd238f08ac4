import { describe, expect, test } from 'vitest';
import { meaningsIn } from '../../../../src/suggestions/analysis/meanings.ts';
import { allWords } from '../../../../src/suggestions/analysis/words.ts';

function namesIn(text: string, locale: string): string[] {
  return meaningsIn(allWords(text, locale), locale).map(({ name }) => name);
}

describe('meanings', () => {
  test('different words for one thing have one meaning', () => {
    for (const text of ['cancel', 'cancellation', 'quitting', 'resign', 'stop paying']) {
      expect(namesIn(text, 'en')).toContain('leave');
    }
  });

  test('Serbian is read in both scripts and without diacritics', () => {
    for (const text of ['žalba', 'zalbe', 'ЖАЛБУ', 'pritužba']) {
      expect(namesIn(text, 'sr-Cyrl')).toContain('complaint');
    }
  });

  test('a short synonym is a whole word, a longer one the beginning of words', () => {
    expect(namesIn('vat', 'en')).toEqual(['invoice']);
    expect(namesIn('vatican', 'en')).toEqual([]);
    expect(namesIn('invoicing', 'en')).toEqual(['invoice']);
  });

  test('a phrase may consist of small words, and says where it stands', () => {
    const words = allWords('will they ever hear from you', 'en');
    expect(meaningsIn(words, 'en')).toEqual([{ name: 'reply', from: 3, until: 5 }]);
  });

  test('a phrase that is broken off has no meaning', () => {
    expect(namesIn('I hear', 'en')).toEqual([]);
  });

  test('a language without synonyms finds none', () => {
    expect(namesIn('odwołać', 'pl')).toEqual([]);
  });
});
