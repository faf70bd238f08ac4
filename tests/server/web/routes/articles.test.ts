import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { allLocales } from '../../../../content/locales.ts';
import { reportFeedback } from '../../../../server/feedback/feedback-report.ts';
import { createTestApp, publicOrigin, type TestApp } from '../../../support/app.ts';
import { mainOf } from '../../../support/html.ts';
import { textOf } from '../../../support/markup.ts';

const url = '/en/help/sign-in-help/';
const reading = { 'sec-fetch-mode': 'navigate' };

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
beforeEach(() => app.empty());
afterAll(() => app.remove());

async function counts() {
  await app.parts.tally.flush();
  const report = await reportFeedback(app.store);
  return report.counts.map(({ day, locale, article, place, kind, count }) =>
    [day, locale, article, place, kind, count].join(' '),
  );
}

describe('an article that was offered', () => {
  test('counts as opened at that place when a person reads it', async () => {
    await app.get(`${url}?from=receipt`, reading);
    await app.get(`${url}?from=writing`, reading);
    await app.get(`${url}?from=writing`, reading);
    expect(await counts()).toEqual([
      '2026-11-24 en sign-in-help receipt opened 1',
      '2026-11-24 en sign-in-help writing opened 2',
    ]);
  });

  test('counts nothing for programs, for what is fetched ahead, and from nowhere', async () => {
    await app.get(`${url}?from=mail`);
    await app.get(`${url}?from=mail`, { ...reading, 'sec-purpose': 'prefetch' });
    await app.request(`${url}?from=mail`, { method: 'HEAD', headers: reading });
    for (const query of ['', '?from=', '?from=elsewhere', '?from=__proto__']) {
      expect((await app.get(url + query, reading)).status).toBe(200);
    }
    await app.get('/en/help/zzzz/?from=mail', reading);
    expect(await counts()).toEqual([]);
  });

  test('is the built page, and asks about an enquiry only with a token that is good', async () => {
    const plain = await (await app.get(url)).text();
    expect(await (await app.get(`${url}?from=mail&for=nonsense`)).text()).toBe(plain);
    const token = app.parts.signer.sign('answered', '019ab3c4-0000-7000-8000-000000000000');
    const page = await (await app.get(`${url}?from=mail&for=${token}`)).text();
    expect(plain).not.toContain('/answered?');
    expect(page).toContain('/answered?from=article&amp;article=sign-in-help"');
  });
});

describe.each(allLocales)('“Was this helpful?” in %s', (locale) => {
  test.each(['yes', 'no'] as const)(
    'takes a %s, and says thank you on the article',
    async (said) => {
      const own = url.replace('/en/', `/${locale}/`);
      const answer = await app.post(own, { helpful: said });
      expect(answer.status).toBe(303);
      const leadsTo = answer.headers.get('location') ?? '';
      expect(leadsTo).toBe(`${publicOrigin}${own}?helpful=${said}#helpful`);
      const page = await (await app.get(leadsTo.replace(publicOrigin, ''))).text();
      const t = app.parts.phrases[locale];
      expect(textOf(mainOf(page))).toContain(
        t(said === 'yes' ? 'helpful.thanks' : 'helpful.thanks-no'),
      );
      expect(textOf(mainOf(page))).not.toContain(t('helpful.question'));
      const kind = said === 'yes' ? 'helpful' : 'not-helpful';
      expect(await counts()).toEqual([`2026-11-24 ${locale} sign-in-help article ${kind} 1`]);
    },
  );
});

test('a second click of the same sender counts once', async () => {
  const from = '2001:db8:7::1';
  for (const helpful of ['yes', 'yes', 'no']) await app.post(url, { helpful }, { from });
  await app.post(url, { helpful: 'yes' });
  expect(await counts()).toEqual(['2026-11-24 en sign-in-help article helpful 2']);
});

test('an answer that is none leads back and counts nothing', async () => {
  for (const fields of [{}, { helpful: 'maybe' }]) {
    const answer = await app.post(url, fields);
    expect(answer.headers.get('location')).toBe(publicOrigin + url);
  }
  expect((await app.post('/en/help/nothing/', { helpful: 'yes' })).status).toBe(404);
  const headers = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
  expect((await app.post(url, { helpful: 'yes' }, { headers })).status).toBe(403);
  expect(await counts()).toEqual([]);
});

test('who came from an enquiry is still asked about it afterwards', async () => {
  const token = app.parts.signer.sign('answered', '019ab3c4-0000-7000-8000-000000000000');
  const page = await (await app.get(`${url}?for=${token}`)).text();
  expect(mainOf(page)).toContain(`name="for" value="${token}"`);
  const answer = await app.post(url, { helpful: 'yes', for: token });
  const after = await app.get((answer.headers.get('location') ?? '').replace(publicOrigin, ''));
  expect(await after.text()).toContain('/answered?from=article');
  const forged = await app.post(url, { helpful: 'yes', for: `${token}x` });
  expect(forged.headers.get('location')).not.toContain('for=');
});
