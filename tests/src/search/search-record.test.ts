import { expect, test } from 'vitest';
import { otherWords } from '../../../src/search/other-words.ts';
import { searchRecord } from '../../../src/search/search-record.ts';

const article = {
  id: 'complain',
  title: 'Жалба на члана',
  summary: 'Како да поднесете жалбу и шта следи.',
  topic: 'complaint',
  keywords: ['жалба', 'догађај'],
  body: 'Пишите нам.',
  questions: [],
  url: '/sr-Cyrl/help/complain/',
};

test('what is searched is folded, what a result prints is as it was written', () => {
  const { content, meta, language } = searchRecord('sr-Cyrl', article);
  expect(language).toBe('x-sr-cyrl');
  expect(content).toBe('pisite');
  expect(meta).toMatchObject({ title: 'zalba na clana', keywords: 'zalba, dogadaj' });
  expect(meta).toMatchObject({ t: article.title, summary: article.summary, topic: 'complaint' });
});

test('both scripts of Serbian give the same words to search', () => {
  const latin = { ...article, title: 'Žalba na člana', keywords: ['žalba', 'događaj'] };
  const [cyrillic, other] = [searchRecord('sr-Cyrl', article), searchRecord('sr-Latn', latin)];
  expect(other.meta?.['title']).toBe(cyrillic.meta?.['title']);
  expect(other.meta?.['keywords']).toBe(cyrillic.meta?.['keywords']);
});

test('an article is found by other words for its subject, not for what it mentions once', () => {
  const invoices = {
    ...article,
    title: 'Get an invoice',
    summary: 'Where your invoices are.',
    keywords: ['vat', 'picture of a receipt'],
  };
  const words = otherWords('en', invoices);
  expect(words.some((word) => word.startsWith('receipt'))).toBe(true);
  expect(words.some((word) => word.startsWith('photo'))).toBe(false);
  expect(words.filter((word) => /\s/.test(word))).toEqual([]);
});

test('a language without synonyms adds none', () => {
  expect(otherWords('eo', article)).toEqual([]);
});
