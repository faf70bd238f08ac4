import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anyText } from '../../../support/any-text.ts';
import { createTestApp, type TestApp } from '../../../support/app.ts';
import { escaped, fieldValue, mainOf, titleOf } from '../../../support/html.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.remove());

const search = (locale: string, q: string) =>
  app.get(`/${locale}/search/?q=${encodeURIComponent(q)}`);

function articlesIn(page: string): string[] {
  return [...mainOf(page).matchAll(/href="(\/[\w-]+\/help\/[^"]+\/)"/g)].map(
    ([, href]) => href ?? '',
  );
}

test('the first links to articles are the results, best first, and lead to pages', async () => {
  const page = await (await search('en', 'cancel subscription')).text();
  const [best = ''] = articlesIn(page);
  expect(best).toBe('/en/help/change-or-cancel-subscription/');
  expect((await app.get(best)).status).toBe(200);
});

test('Serbian is found however it is typed, in either script', async () => {
  for (const locale of ['sr-Latn', 'sr-Cyrl']) {
    const found = await Promise.all(
      ['zalba', 'žalba', 'жалба'].map(async (q) =>
        articlesIn(await (await search(locale, q)).text()),
      ),
    );
    for (const articles of found) {
      expect(articles).toContain(`/${locale}/help/complain-about-anlp/`);
    }
  }
});

test('a page of results is listed by no search engine and keeps what was typed', async () => {
  const page = await (await search('en', '"><b>logo</b>')).text();
  expect(page).toContain('<meta name="robots" content="noindex" />');
  expect(fieldValue(page, 'q')).toBe('"><b>logo</b>');
  expect(titleOf(page)).toContain('"><b>logo</b>');
  expect(page).not.toContain('<b>');
});

test.each(['', '   ', '%20'])(
  'without words (%j) it is the search page as it was built',
  async (q) => {
    const page = await (await app.get(`/en/search/?q=${q}`)).text();
    expect(articlesIn(page)).toEqual([]);
    expect(page).toContain('rel="canonical"');
  },
);

test('when nothing is found it says so and leads to the form with the words', async () => {
  const page = await (await search('en', 'zzzz & qqqq')).text();
  expect(page).toContain(escaped(app.parts.phrases.en('search.none')));
  expect(page).toContain('/en/contact/?message=zzzz%20%26%20qqqq');
});

test('any query is answered with its own first 200 characters', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyText, fc.constant('🙂'.repeat(300))), async (text) => {
      const answer = await search('sr-Latn', text.toWellFormed());
      expect(answer.status).toBe(200);
      expect((fieldValue(await answer.text(), 'q') ?? '').length).toBeLessThanOrEqual(200);
    }),
  );
  for (const query of ['q=%ff%zz', 'q=%', 'q=%ED%A0%80', 'q=a&q=b', 'q[]=x', 'q']) {
    expect((await app.get(`/en/search/?${query}`)).status).toBe(200);
  }
  expect(app.logged).toEqual([]);
});
