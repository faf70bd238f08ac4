import { glob, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allLocales } from '../../content/locales.ts';
import { builtFile, builtSite } from '../support/built-site.ts';
import { searchesOf } from '../eval/questions.ts';
import { searchIn } from '../support/built-search.ts';

interface Entry {
  languages: Record<string, { page_count: number }>;
}

test('each locale has an index of its own under the language its pages name', async () => {
  const { languages } = JSON.parse(await builtFile('pagefind/pagefind-entry.json')) as Entry;
  expect(Object.keys(languages).toSorted()).toEqual(
    allLocales.map((locale) => locale.toLowerCase()).toSorted(),
  );
});

test('an index holds the articles of its locale, nothing else', async () => {
  const { languages } = JSON.parse(await builtFile('pagefind/pagefind-entry.json')) as Entry;
  const articles = await Array.fromAsync(glob('en/help/*/', { cwd: builtSite }));
  expect(languages['en']?.page_count).toBe(articles.length);
});

test('what Pagefind ships and we do not use is not published', async () => {
  const files = await readdir(join(builtSite, 'pagefind'));
  expect(files).toContain('pagefind.js');
  expect(files.filter((file) => /(?:ui|highlight|worker)\./.test(file))).toEqual([]);
});

const waysToTypeComplaint = ['zalba', 'žalba', 'жалба', 'Žalbe', 'ЖАЛБУ'];

test.each(['sr-Latn', 'sr-Cyrl'])(
  'a complaint is found in %s however it is typed',
  async (locale) => {
    const search = await searchIn(locale);
    for (const query of waysToTypeComplaint) {
      const found = (await search.find(query)).map(({ id }) => id);
      expect(found.slice(0, 2).toSorted(), query).toEqual([
        'complain-about-a-member',
        'complain-about-anlp',
      ]);
    }
  },
);

test.each(['sr-Latn', 'sr-Cyrl'])('đ is found in %s as đ, dj, d and ђ', async (locale) => {
  const search = await searchIn(locale);
  for (const query of ['događaji', 'dogadjaji', 'dogadaji', 'догађаји']) {
    const found = (await search.find(query)).map(({ id }) => id);
    expect(found, query).toContain('events-cafes-and-clinics');
  }
});

test('what a result prints is in the script of its page', async () => {
  const [latin] = await (await searchIn('sr-Latn')).find('жалба');
  const [cyrillic] = await (await searchIn('sr-Cyrl')).find('zalba');
  expect(latin?.title).toMatch(/^[^\p{Script=Cyrillic}]+$/u);
  expect(cyrillic?.title).toMatch(/\p{Script=Cyrillic}/u);
  expect(cyrillic?.summary).toMatch(/\p{Script=Cyrillic}/u);
  expect(cyrillic?.url).toMatch(/^\/sr-Cyrl\/help\//);
});

test('a whole sentence finds what its words are about', async () => {
  const search = await searchIn('en');
  const [first] = await search.find('hello, i would like to stop paying, how do i cancel please');
  expect(first?.id).toBe('change-or-cancel-subscription');
});

test('a word that members use and the article does not is found by its keywords', async () => {
  const search = await searchIn('en');
  expect((await search.find('headshot')).map(({ id }) => id)).toContain('profile-picture');
});

test('words that nobody wrote find nothing', async () => {
  expect(await (await searchIn('en')).find('zzyzx')).toEqual([]);
});

test('a search in one topic finds its articles alone, and tells the other topics', async () => {
  const search = await searchIn('en');
  const { articles, topics } = await search.answer('membership', 'payments');
  expect(articles.map(({ topic }) => topic)).toEqual(articles.map(() => 'payments'));
  expect(articles.length).toBeGreaterThan(0);
  expect(topics).toEqual(expect.arrayContaining(['membership', 'payments']));
});

test('words that nobody wrote lead to the form, a misspelt one to what begins like it', async () => {
  const search = await searchIn('en');
  const { markup, count } = await search.answer('zzyzx');
  expect([count, markup.includes('/en/contact/?message=zzyzx')]).toEqual([0, true]);
  expect((await search.find('membrship')).map(({ id }) => id)).toContain('membership-levels');
});

test.each([
  ['sr-Cyrl', 'zalba', /<mark>Жалба<\/mark> на/],
  ['sr-Latn', 'жалбе', /<mark>Žalba<\/mark> na/],
  ['de', 'kuendigung', /<mark>\p{L}*kündig\p{L}*<\/mark>/iu],
  ['ar', 'عضويه', /<mark>\p{L}*عضوي\p{L}*<\/mark>/u],
])('in %s what was found for %s is marked as the page prints it', async (locale, query, mark) => {
  const { markup } = await (await searchIn(locale)).answer(query);
  expect(markup).toMatch(mark);
});

describe.each(allLocales)('a search in the browser, in %s', (locale) => {
  test('finds a right article among the first three for nearly every labelled search', async () => {
    const search = await searchIn(locale);
    const questions = await searchesOf(locale);
    const missed: string[] = [];
    for (const { q, right } of questions) {
      const found = await search.find(q);
      if (!found.some(({ id }) => right.includes(id))) missed.push(q);
    }
    expect(questions.length).toBeGreaterThan(5);
    expect(missed.length / questions.length, missed.join(', ')).toBeLessThanOrEqual(0.05);
  });
});
