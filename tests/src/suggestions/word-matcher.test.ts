import { expect, test } from 'vitest';
import { isSameWord } from '../../../src/suggestions/analysis/same-word.ts';
import { createSuggestionIndex } from '../../../src/suggestions/suggest.ts';
import { wordMatcher } from '../../../src/suggestions/word-matcher.ts';
import { articlesOf } from '../../eval/articles.ts';

const matches = async (locale: Parameters<typeof articlesOf>[0], query: string, text: string) => {
  const fits = wordMatcher(createSuggestionIndex(locale, await articlesOf(locale)), query);
  return text.split(' ').filter(fits);
};

test.each([
  ['en', 'cancel', 'Change or cancel your subscription', ['cancel']],
  ['en', 'complaints', 'Complain about a member', ['Complain']],
  ['en', 'pasword', 'When your password is refused', ['password']],
  ['en', 'pass', 'When your password is refused', ['password']],
  ['sr-Cyrl', 'zalbe', 'Жалба на члана', ['Жалба']],
  ['sr-Cyrl', 'dogadjaj', 'Догађаји и чланство', ['Догађаји']],
  ['sr-Latn', 'жалба', 'Žalba na člana', ['Žalba']],
  ['de', 'kuendigen', 'Mitgliedschaft kündigen', ['kündigen']],
  ['fr', 'adhesion', 'Renouveler l’adhésion', ['l’adhésion']],
  ['ar', 'عضويه', 'تجديد العُضْوِيَّة', ['العُضْوِيَّة']],
] as const)('in %s, for "%s", of "%s" are marked: %s', async (locale, query, text, marked) => {
  expect(await matches(locale, query, text)).toEqual(marked);
});

test('a word for the same thing is why the article was found', async () => {
  expect(await matches('en', 'quit', 'Change or cancel your subscription')).toContain('cancel');
});

test('small words are never marked', async () => {
  expect(await matches('en', 'how to use the logo', 'How to use the logo')).not.toContain('the');
  expect(await matches('en', '', 'How to use the logo')).toEqual([]);
});

test('one or two letters are no beginning, and one shared piece is no other form', () => {
  expect(isSameWord('member', 'me', 4)).toBe(false);
  expect(isSameWord('mementos', 'memen', 4)).toBe(true);
  expect(isSameWord('information', 'reform', 4)).toBe(false);
});
