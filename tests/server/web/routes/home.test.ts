import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allLocales } from '../../../../content/locales.ts';
import { createTestApp, publicOrigin, type TestApp } from '../../../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.remove());

describe('the address of the site itself', () => {
  test.each([
    [{ cookie: 'locale=sr-Latn' }, 'sr-Latn'],
    [{ cookie: 'other=1; locale=sr-Cyrl; more=2', 'accept-language': 'en' }, 'sr-Cyrl'],
    [{ cookie: 'locale=xx', 'accept-language': 'sr-Latn' }, 'sr-Latn'],
    [{ cookie: 'locale=%ff', 'accept-language': 'en' }, 'en'],
    [{ 'accept-language': 'en-GB,en;q=0.9' }, 'en'],
    [{ 'accept-language': 'ja, sr;q=0.5' }, 'sr-Cyrl'],
  ])('with %j leads to %s', async (headers, locale) => {
    const answer = await app.get('/', headers);
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(`${publicOrigin}/${locale}/`);
    expect(answer.headers.get('vary')).toMatch(/Accept-Language.*Cookie/);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  test.each([{}, { 'accept-language': '*' }, { 'accept-language': 'ja' }])(
    'with %j is the chooser, whose links are remembered',
    async (headers) => {
      const answer = await app.get('/', headers);
      const page = await answer.text();
      expect(answer.status).toBe(200);
      for (const locale of allLocales) expect(page).toContain(`href="/${locale}/?remember"`);
    },
  );
});

describe('a language that is chosen', () => {
  test('is remembered in one cookie of our own that holds nothing else', async () => {
    const answer = await app.get('/sr-Latn/help/?remember');
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie()).toEqual([
      'locale=sr-Latn; Max-Age=31536000; Path=/; Secure; SameSite=Lax',
    ]);
  });

  test('is remembered without TLS where the site has none', async () => {
    const plain = await createTestApp({ settings: { publicOrigin: 'http://localhost:8080' } });
    const [cookie] = (await plain.get('/en/?remember=')).headers.getSetCookie();
    await plain.remove();
    expect(cookie).toBe('locale=en; Max-Age=31536000; Path=/; SameSite=Lax');
  });

  test('is not remembered when nobody chose, and no other address leads elsewhere', async () => {
    const answer = await app.get('/en/help/', {
      'accept-language': 'sr',
      cookie: 'locale=sr-Latn',
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });
});
