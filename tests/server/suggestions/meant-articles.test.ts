import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allLocales } from '../../../content/locales.ts';
import { firstArticles } from '../../../content/first-articles.ts';
import { meantArticles } from '../../../server/suggestions/meant-articles.ts';
import { reportFeedback } from '../../../server/feedback/feedback-report.ts';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { mainOf } from '../../support/html.ts';
import { textOf } from '../../support/markup.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.remove());

const first = (locale: string) => firstArticles.map((id) => `/${locale}/help/${id}/`);
const linksIn = (page: string) =>
  [...mainOf(page).matchAll(/href="([^"]*\/help\/[^"]+)"/g)].map(([, href = '']) => href);

describe.each(allLocales)('in %s', (locale) => {
  test('English words lead to the articles of this language', () => {
    const { areMeant, articles } = meantArticles(app.parts.articles, locale, 'cancel membership');
    expect(areMeant).toBe(true);
    expect(articles[0]?.url).toBe(`/${locale}/help/change-or-cancel-subscription/`);
  });

  test('words that mean nothing lead to the first articles, all of which exist', () => {
    for (const words of ['', 'zzzz qqqq', 'wp admin', 'nothing']) {
      const { areMeant, articles } = meantArticles(app.parts.articles, locale, words);
      expect(areMeant, words).toBe(false);
      expect(articles.map(({ url }) => url)).toEqual(first(locale));
    }
  });

  test('an address that is not there offers what its words may mean', async () => {
    const answer = await app.get(`/${locale}/help/cancel-my-membership/`);
    const page = await answer.text();
    expect(answer.status).toBe(404);
    expect(textOf(mainOf(page))).toContain(textOf(app.parts.phrases[locale]('meant.title')));
    expect(linksIn(page)[0]).toBe(`/${locale}/help/change-or-cancel-subscription/?from=not-found`);
  });

  test('the page of a static host offers the first articles', async () => {
    const page = await app.parts.site.shell(locale);
    expect(linksIn(page)).toEqual(first(locale));
    expect(textOf(mainOf(page))).toContain(app.parts.phrases[locale]('meant.first-articles'));
  });

  test('a search that found nothing offers articles, and the form with its words', async () => {
    const page = await (await app.get(`/${locale}/search/?q=zzzz+qqqq`)).text();
    expect(linksIn(page)).toEqual(first(locale));
    expect(mainOf(page)).toContain(`href="/${locale}/contact/?message=zzzz%20qqqq"`);
  });
});

test('an address that was shown to a person counts what it offered', async () => {
  await app.empty();
  await app.get('/en/help/cancel-my-membership/');
  await app.get('/en/help/cancel-my-membership/', { 'sec-fetch-mode': 'navigate' });
  await app.parts.tally.flush();
  const { articles } = await reportFeedback(app.store);
  expect(articles.every(({ shown }) => shown === 1)).toBe(true);
  expect(articles.length).toBeGreaterThan(0);
});
