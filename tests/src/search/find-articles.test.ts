import { expect, test } from 'vitest';
import { findArticles, wordsOf, type Pagefind } from '../../../src/search/find-articles.ts';

const pages: Record<string, { topic: string; text: string }> = {
  renew: { topic: 'membership', text: 'renew your membership fee' },
  cancel: { topic: 'membership', text: 'cancel your membership' },
  logo: { topic: 'directory', text: 'use the logo' },
};

const wanted = { locale: 'en', limit: 3 };

test('pages with more of the words come first, others after them', async () => {
  expect(await titles('please cancel membership now')).toEqual(['cancel', 'renew']);
});

test('words of one and two letters are looked for only when there are no others', async () => {
  expect(wordsOf('we do it by email', 'en')).toEqual(['email']);
  expect(wordsOf('ID', 'en')).toEqual(['id']);
});

test('a query is looked for as the index was written: folded, Serbian in plain Latin', () => {
  expect(wordsOf('Жалба', 'sr-Latn')).toEqual(['zalba']);
  expect(wordsOf('Đurđevdan Djurdjevdan', 'sr-Cyrl')).toEqual(['durdevdan']);
  expect(wordsOf('Kündigung', 'de')).toEqual(['kundigung']);
  expect(wordsOf('Œuvre', 'fr')).toEqual(['oeuvre']);
});

test('all that was found is counted, no more than asked for are read', async () => {
  const { articles, count } = await findArticles(engine(), 'your', { ...wanted, limit: 1 });
  expect([articles.length, count]).toEqual([1, 2]);
});

test('within a topic only its articles are found', async () => {
  const inDirectory = { ...wanted, topic: 'directory' };
  const { articles } = await findArticles(engine(), 'your logo', inDirectory);
  expect(articles.map(({ title }) => title)).toEqual(['logo']);
});

test('other forms of a word are found by how it begins', async () => {
  expect(await titles('memberships')).toEqual(['renew', 'cancel']);
});

test('the topics of all that was found are told, each once', async () => {
  const { topics } = await findArticles(engine(), 'membership logo fee', wanted);
  expect(topics.toSorted()).toEqual(['directory', 'membership']);
});

async function titles(query: string): Promise<string[]> {
  const { articles } = await findArticles(engine(), query, wanted);
  return articles.map(({ title }) => title);
}

/** An engine as ours behaves: every word of the query must stand on a page. */
function engine(): Pagefind {
  return {
    filters: () => Promise.resolve({}),
    search(query, { filters } = {}) {
      const found = Object.entries(pages).filter(
        ([, { topic, text }]) =>
          query.split(' ').every((word) => text.includes(word)) &&
          (filters === undefined || filters.topic === topic),
      );
      const results = found.map(([id, { topic }]) => ({
        id,
        score: 1,
        data: () => Promise.resolve({ url: `/en/help/${id}/`, meta: { t: id, topic } }),
      }));
      const topics = found.map(([, { topic }]) => [topic, 1] as const);
      return Promise.resolve({ results, filters: { topic: Object.fromEntries<number>(topics) } });
    },
  };
}
