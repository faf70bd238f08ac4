import { expect, test } from 'vitest';
import { allLocales, type Locale } from '../../content/locales.ts';
import { parseCatalogue } from '../../src/suggestions/catalogue.ts';
import { builtFile, builtPages } from '../support/built-site.ts';

test.each(allLocales)('the catalogue of %s can be read and leads to pages', async (locale) => {
  const { articles } = await catalogue(locale);
  const urls = (await builtPages()).map(({ url }) => url);
  expect(articles.length).toBeGreaterThan(0);
  for (const { id, url } of articles) {
    expect(url).toBe(`/${locale}/help/${id}/`);
    expect(urls).toContain(url);
  }
});

test('the text of an article is what a reader reads', async () => {
  for (const { id, body } of (await catalogue('en')).articles) {
    expect(body.length, id).toBeGreaterThan(200);
    expect(body, id).not.toMatch(/<|\]\(|^#|\n|\*\*/);
  }
});

test('each script of Serbian has its own wording of the same articles', async () => {
  const { articles: latin } = await catalogue('sr-Latn');
  const { articles: cyrillic } = await catalogue('sr-Cyrl');
  expect(latin.map(({ id }) => id).toSorted()).toEqual(cyrillic.map(({ id }) => id).toSorted());
  for (const { title, body, keywords } of latin) {
    expect(title + body + keywords.join()).not.toMatch(/\p{Script=Cyrillic}/u);
  }
  for (const { title } of cyrillic) expect(title).toMatch(/\p{Script=Cyrillic}/u);
});

test.each(allLocales)(
  'what was asked stands with the articles of %s, and what none answers',
  async (locale) => {
    const { articles, unanswered } = await catalogue(locale);
    for (const { id, questions } of articles) expect(questions.length, id).toBeGreaterThan(3);
    expect(unanswered.length).toBeGreaterThan(20);
  },
);

async function catalogue(locale: Locale) {
  const file = await builtFile(`${locale}/help/articles.json`);
  return parseCatalogue(JSON.parse(file));
}
