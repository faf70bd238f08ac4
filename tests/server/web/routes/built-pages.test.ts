import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { allLocales } from '../../../../content/locales.ts';
import { createTestApp, publicOrigin, type TestApp } from '../../../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
beforeEach(() => app.empty());
afterAll(() => app.remove());

describe.each(allLocales)('in %s', (locale) => {
  test.each([
    '',
    'statement/',
    'help/',
    'help/sign-in-help/',
    'search/',
    'contact/',
    'privacy/',
    'accessibility/',
  ])('the page %j is served with its language and says whether we are open', async (path) => {
    const answer = await app.get(`/${locale}/${path}`);
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=UTF-8');
    expect(page).toContain(`<html lang="${locale}"`);
    expect(page).toMatch(/<!--opening--><p class="opening">.+<\/p><!--\/opening-->/);
  });

  test('a page without its last slash is the same page', async () => {
    const answer = await app.get(`/${locale}/help?x=1`);
    expect(answer.status).toBe(308);
    expect(answer.headers.get('location')).toBe(`${publicOrigin}/${locale}/help/?x=1`);
    expect((await app.get(`/${locale}`)).headers.get('location')).toBe(
      `${publicOrigin}/${locale}/`,
    );
  });

  test('in another case is the exact address, whatever follows', async () => {
    for (const spelt of [locale.toUpperCase(), locale.toLowerCase()]) {
      if (spelt === locale) continue;
      for (const path of ['', '/', '/contact/?topic=a%20b', '/nothing/here', '//evil.example/']) {
        const answer = await app.get(`/${spelt}${path}`);
        expect(answer.status).toBe(308);
        expect(answer.headers.get('location')).toBe(`${publicOrigin}/${locale}${path}`);
      }
    }
  });
});

test('a form that was sent to another case of the address is not lost: 308 keeps the post', async () => {
  const answer = await app.post('/EN/contact/', { name: 'A' });
  expect(answer.status).toBe(308);
  expect(answer.headers.get('location')).toBe(`${publicOrigin}/en/contact/`);
});

test('no link is built from what a request says of our host', async () => {
  const headers = {
    host: 'evil.example',
    'x-forwarded-host': 'evil.example',
    forwarded: 'host=evil.example',
  };
  for (const path of ['http://evil.example/EN/', 'http://evil.example/en/help']) {
    const answer = await app.request(path, { headers });
    expect(answer.headers.get('location')).toMatch(new RegExp(`^${publicOrigin}/en/`));
  }
});

describe('a page that somebody has already', () => {
  test('is not sent again until something on it changes', async () => {
    const first = await app.get('/en/help/');
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('no-cache');
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await app.get('/en/help/', { 'if-none-match': known });
      expect(again.status).toBe(304);
      expect(again.headers.get('etag')).toBe(etag);
      expect(await again.text()).toBe('');
    }
    app.moveTo('2026-11-24T18:00:00Z');
    expect((await app.get('/en/help/', { 'if-none-match': etag })).status).toBe(200);
    expect((await app.get('/en/help/', { 'if-none-match': '"other"' })).status).toBe(200);
  });
});

describe('other built files', () => {
  test('that carry a digest in their name are kept for good', async () => {
    const page = await (await app.get('/en/')).text();
    const style = /href="(\/_astro\/[^"]+\.css)"/.exec(page)?.[1] ?? '';
    const answer = await app.get(style);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/css');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('that do not are asked for again', async () => {
    for (const path of ['/favicon.svg', '/robots.txt', '/pagefind/pagefind.js']) {
      const answer = await app.get(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
    }
  });
});
