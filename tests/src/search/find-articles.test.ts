import { expect, test } from 'vitest';
import { findArticles, type Pagefind } from '../../../src/search/find-articles.ts';

const pages: Record<string, string> = {
  renew: 'renew your membership fee',
  cancel: 'cancel your membership',
  logo: 'use the logo',
};

test('a page with all words of a query comes alone', async () => {
  expect(await titles('cancel membership')).toEqual(['cancel']);
});

test('when no page has all words, those with more of them come first', async () => {
  expect(await titles('please cancel membership now')).toEqual(['cancel', 'renew']);
});

test('words of one and two letters are not looked for by themselves', async () => {
  expect(await titles('xy zz 12')).toEqual([]);
});

test('Serbian queries are looked for in plain Latin, others as they are typed', async () => {
  expect(await asked('Жалба', 'sr-Latn')).toEqual(['zalba']);
  expect(await asked('Đurđevdan', 'sr-Cyrl')).toEqual(['djurdjevdan']);
  expect(await asked('Kündigung', 'de')).toEqual(['Kündigung']);
});

test('no more results than asked for are read', async () => {
  expect(await titles('your', 1)).toHaveLength(1);
});

async function titles(query: string, limit = 3): Promise<string[]> {
  const found = await findArticles(engine(), query, { locale: 'en', limit });
  return found.map(({ title }) => title);
}

async function asked(query: string, locale: string): Promise<string[]> {
  const queries: string[] = [];
  await findArticles(engine(queries), query, { locale, limit: 3 });
  return queries.slice(0, 1);
}

/** An engine as ours behaves: every word of the query must stand on a page. */
function engine(queries: string[] = []): Pagefind {
  return {
    search(query) {
      queries.push(query);
      const found = Object.entries(pages).filter(([, text]) =>
        query.split(' ').every((word) => text.includes(word)),
      );
      const results = found.map(([id]) => ({
        id,
        score: 1,
        data: () => Promise.resolve({ url: `/en/help/${id}/`, meta: { title: id } }),
      }));
      return Promise.resolve({ results });
    },
  };
}
