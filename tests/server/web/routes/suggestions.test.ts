import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allLocales } from '../../../../content/locales.ts';
import { reportFeedback } from '../../../../server/feedback/feedback-report.ts';
import { anyText } from '../../../support/any-text.ts';
import { createTestApp, type TestApp } from '../../../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.remove());

interface Suggestion {
  id: string;
  title: string;
  summary: string;
  url: string;
}

async function suggestionsIn(answer: Response): Promise<Suggestion[]> {
  expect(answer.status).toBe(200);
  const body = (await answer.json()) as { suggestions: Suggestion[] };
  expect(Object.keys(body)).toEqual(['suggestions']);
  return body.suggestions;
}

const asked = (locale: string, q: string) =>
  app.get(`/api/suggestions?${new URLSearchParams({ locale, q }).toString()}`);
const posted = (locale: string, q: string) => app.post('/api/suggestions', { locale, q });

test('the best article comes first, and each is what the contract names', async () => {
  const suggestions = await suggestionsIn(await asked('en', 'How do I cancel my subscription?'));
  expect(suggestions[0]).toEqual({
    id: 'change-or-cancel-subscription',
    title: expect.any(String) as string,
    summary: expect.any(String) as string,
    url: '/en/help/change-or-cancel-subscription/',
  });
  expect(suggestions.length).toBeLessThanOrEqual(3);
});

test.each(allLocales)(
  'articles of %s lead to pages of that language that exist',
  async (locale) => {
    const [[, article] = []] = app.parts.articles[locale].byId;
    const suggestions = await suggestionsIn(await asked(locale, article?.title ?? ''));
    expect(suggestions.length).toBeGreaterThan(0);
    for (const { id, url } of suggestions) {
      expect(url).toBe(`/${locale}/help/${id}/`);
      expect((await app.get(url)).status).toBe(200);
    }
  },
);

test('nothing is suggested when nothing fits', async () => {
  for (const q of ['', ' ', 'zzzz qqqq xxxx', '%%%']) {
    expect(await suggestionsIn(await asked('en', q))).toEqual([]);
  }
});

test('a post, which keeps words out of addresses, gets the same answer and is kept by no cache', async () => {
  const question = 'Can I use the membership logo?';
  const answer = await posted('en', question);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await suggestionsIn(answer)).toEqual(await suggestionsIn(await asked('en', question)));
});

test('any text is answered', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, fc.constantFrom(...allLocales), async (text, locale) => {
      expect((await suggestionsIn(await posted(locale, text))).length).toBeLessThanOrEqual(3);
    }),
  );
  expect(app.logged).toEqual([]);
});

describe('a question that is refused', () => {
  test.each(['', 'EN', 'xx', '__proto__', 'toString'])(
    'has no locale of ours: %j',
    async (locale) => {
      for (const answer of [await asked(locale, 'x'), await posted(locale, 'x')]) {
        expect(answer.status).toBe(422);
        expect(await answer.json()).toEqual({ problem: expect.any(String) as string });
      }
    },
  );

  test('is no form, or too big a one', async () => {
    const json = { headers: { 'content-type': 'application/json' } };
    expect((await app.post('/api/suggestions', '{}', json)).status).toBe(415);
    expect((await posted('en', 'x'.repeat(70_000))).status).toBe(413);
  });
});

describe('while a message is written', () => {
  const written = (q: string, seen = '', locale = 'en') =>
    app.post('/api/suggestions', { locale, q, from: 'writing', seen });
  const shown = async () => {
    await app.parts.tally.flush();
    const { articles, questions } = await reportFeedback(app.store);
    return { articles: articles.map((counts) => [counts.article, counts.shown]), questions };
  };

  test('fewer than three words that say something are not answered yet', async () => {
    expect(await suggestionsIn(await written('How do I cancel my membership'))).toEqual([]);
    expect(await suggestionsIn(await asked('en', 'How do I cancel my membership'))).not.toEqual([]);
    expect(await suggestionsIn(await written('How do I cancel my paid membership'))).not.toEqual(
      [],
    );
  });

  test('an article counts as shown once, and what was only being written is no question', async () => {
    await app.empty();
    const text = 'I want to cancel my membership subscription';
    const first = await suggestionsIn(await written(text));
    const ids = first.map(({ id }) => id);
    await written(`${text} now`, ids.join(' '));
    await written('zzzz qqqq xxxx wwww');
    await posted('en', text);
    const { articles, questions } = await shown();
    expect(articles.map(([id]) => id).toSorted()).toEqual(ids.toSorted());
    expect(articles.every(([, count]) => count === 1)).toBe(true);
    expect(questions).toEqual([]);
  });
});
