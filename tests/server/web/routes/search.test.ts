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
  return [...(mainOf(page) || page).matchAll(/href="(\/[\w-]+\/help\/[^"]+\/)"/g)].map(
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

test('every result says its topic, and topics narrow the results', async () => {
  const all = await (await search('en', 'membership')).text();
  const narrow = escaped('/en/search/?q=membership&topic=payments');
  expect(all).toContain(`href="${narrow}"`);
  const narrowed = mainOf(await (await app.get('/en/search/?q=membership&topic=payments')).text());
  expect(narrowed).toContain(`href="${narrow}" aria-current="true"`);
  const topics = [...narrowed.matchAll(/class="about">([^<]*)</g)].map(([, topic]) => topic);
  expect(topics.length).toBeGreaterThan(0);
  expect(new Set(topics)).toEqual(new Set([escaped(app.parts.phrases.en('topic.payments'))]));
  expect(articlesIn(narrowed).length).toBeLessThan(articlesIn(all).length);
});

test('a topic that nobody has is all topics', async () => {
  const page = await (await app.get('/en/search/?q=logo&topic=__proto__')).text();
  expect(articlesIn(page)).toEqual(articlesIn(await (await search('en', 'logo')).text()));
});

test('what was found is marked as the page prints it', async () => {
  expect(await (await search('sr-Cyrl', 'zalbe')).text()).toContain('<mark>Жалба</mark>');
  expect(await (await search('en', 'cancelling')).text()).toContain('<mark>cancel</mark>');
});

test('the script gets the same results as the page, and nothing without words', async () => {
  for (const fields of [{ q: 'pasword' }, { q: 'membership', topic: 'payments' }]) {
    const answer = await app.post('/api/search', { locale: 'en', ...fields });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const page = await app.get(`/en/search/?${new URLSearchParams(fields).toString()}`);
    expect(await page.text()).toContain(await answer.text());
  }
  expect(await (await app.post('/api/search', { locale: 'en', q: ' ' })).text()).toBe('');
});

test('the script is told what it asked wrongly', async () => {
  expect((await app.post('/api/search', { locale: 'xx', q: 'logo' })).status).toBe(422);
  const headers = { 'content-type': 'application/json' };
  expect((await app.post('/api/search', '{}', { headers })).status).toBe(415);
});

test('what comes nearest is offered when nothing is found', async () => {
  const page = await (await search('en', 'unbelievable')).text();
  expect(page).toContain(escaped(app.parts.phrases.en('search.near')));
  expect(articlesIn(page).length).toBeLessThanOrEqual(3);
});

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
