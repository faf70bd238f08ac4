import { expect, test } from 'vitest';
import { phrases as english } from '../../../content/en/phrases.ts';
import { allLocales } from '../../../content/locales.ts';
import { loadPhrases, phrasesFrom, type PhraseKey } from '../../../src/wording/phrases.ts';

test.each(allLocales)('every phrase of %s is well-formed ICU MessageFormat', async (locale) => {
  const t = await loadPhrases(locale);
  for (const key of Object.keys(english) as PhraseKey[]) {
    // A phrase either words itself without values or names the one it lacks.
    const worded = () => t(key);
    try {
      expect(worded()).not.toBe('');
    } catch (problem) {
      expect(String((problem as Error).cause)).toContain('was not provided');
    }
  }
});

test('Serbian Latin is the Cyrillic wording in the other script', async () => {
  const cyrillic = await loadPhrases('sr-Cyrl');
  const latin = await loadPhrases('sr-Latn');
  expect(cyrillic('promise.working-days', { days: 3 })).toBe('3 радна дана');
  expect(latin('promise.working-days', { days: 3 })).toBe('3 radna dana');
  expect(latin.locale).toBe('sr-Latn');
});

test('what a member typed is not put into another script', async () => {
  const t = phrasesFrom('sr-Latn', { 'search.for': 'Rezultati za „{query}“' });
  expect(t('search.for', { query: 'чланство' })).toBe('Rezultati za „чланство“');
});

test('a missing phrase is given in English, with English plurals, and says so', () => {
  const t = phrasesFrom('sr-Cyrl', { 'nav.help': 'Почетна' });
  expect(t('nav.help')).toBe('Почетна');
  expect(t.isMissing('nav.help')).toBe(false);
  expect(t.languageOf('nav.help')).toBe('sr-Cyrl');
  expect(t('search.results', { count: 21 })).toBe('21 articles found');
  expect(t.isMissing('search.results')).toBe(true);
  expect(t.languageOf('search.results')).toBe('en');
});

test('numbers and plurals follow the locale', () => {
  const message = '{count, plural, one {# члан} few {# члана} other {# чланова}}';
  const t = phrasesFrom('sr-Cyrl', { 'search.results': message });
  const counted = [1, 2, 5, 11, 21, 22, 1001].map((count) => t('search.results', { count }));
  expect(counted).toEqual([
    '1 члан',
    '2 члана',
    '5 чланова',
    '11 чланова',
    '21 члан',
    '22 члана',
    '1.001 члан',
  ]);
});

test('in HTML everything is escaped but values that are HTML already', () => {
  const t = phrasesFrom('en', { 'search.for': 'A & B <b>{query}</b> {day}' });
  const day = { text: 'Monday', html: '<time>Monday</time>' };
  expect(t.worded('search.for', { query: '<i>', day })).toEqual({
    text: 'A & B <b><i></b> Monday',
    html: 'A &amp; B &lt;b&gt;&lt;i&gt;&lt;/b&gt; <time>Monday</time>',
  });
});

test('a phrase that cannot be worded is our fault, and says which one', () => {
  const t = phrasesFrom('en', { 'search.for': 'Results for {query}', 'nav.help': '{' });
  expect(() => t('search.for')).toThrow('Cannot word the phrase search.for in en');
  expect(() => t('nav.help')).toThrow('Cannot word the phrase nav.help in en');
});
