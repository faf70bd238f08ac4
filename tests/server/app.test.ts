import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { allLocales } from '../../content/locales.ts';
import { anyText } from '../support/any-text.ts';
import { createTestApp, filledIn, type TestApp } from '../support/app.ts';
import { escaped, titleOf } from '../support/html.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
beforeEach(() => app.empty());
afterAll(() => app.remove());

describe('a page that is not there', () => {
  test.each(allLocales)('is said so in the language of its address: %s', async (locale) => {
    for (const path of ['nothing/', 'help/nothing/', 'contact/nothing', 'a/b/c?d=e']) {
      const answer = await app.get(`/${locale}/${path}`, { 'accept-language': 'de' });
      const page = await answer.text();
      expect(answer.status).toBe(404);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(page).toContain(`<html lang="${locale}"`);
      expect(titleOf(page)).toContain(app.parts.phrases[locale]('not-found.title'));
    }
  });

  test('outside every language is said so in the language of the browser, else in English', async () => {
    const languageOf = async (header: string) => {
      const answer = await app.get('/xx/contact/', { 'accept-language': header });
      expect(answer.status).toBe(404);
      return /<html lang="([^"]+)"/.exec(await answer.text())?.[1];
    };
    expect(await languageOf('sr-Latn, en;q=0.5')).toBe('sr-Latn');
    expect(await languageOf('ja')).toBe('en');
    expect(await languageOf('')).toBe('en');
  });

  test('is also what nobody has set up: the desk and the webhooks', async () => {
    const bare = await createTestApp({ settings: { staffEmails: [] } });
    for (const path of ['/desk', '/desk/', '/desk/sign-in']) {
      expect((await bare.get(path)).status).toBe(404);
    }
    expect((await bare.post('/webhooks/resend', '{}')).status).toBe(404);
    await bare.remove();
  });

  test.each([
    '/en/%ff/',
    '/%ff',
    '/en/%',
    '/en/%00/',
    '/_astro/%00.css',
    '/favicon.svg%00',
    '//evil.example/',
    '/en//',
    '/en/../../etc/passwd',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/_astro/..%5c..%5cpackage.json',
    '/.env',
    '/data/',
    `/${'a'.repeat(5000)}`,
    `/en/${'a/'.repeat(2000)}`,
    '/api/',
    '/api/nothing',
    '/__proto__/',
    '/constructor',
  ])('%j is answered as calmly as any other', async (path) => {
    const answer = await app.get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('<html lang="en"');
  });
});

describe('when the store does not answer', () => {
  test('its pages say 503 in words, and name another way; the others are served', async () => {
    const receipt = (await app.send({}, 'sr-Latn')).headers.get('location') ?? '';
    const path = new URL(receipt).pathname;
    const failing = await createTestApp({ parts: { store: { ...app.store, db: failingDb() } } });
    for (const address of [path, '/sr-Latn/performance/']) {
      const answer = await failing.get(address);
      const page = await answer.text();
      expect(answer.status).toBe(503);
      expect(page).toContain('<html lang="sr-Latn"');
      expect(page).toContain(escaped(app.parts.phrases['sr-Latn']('fault.title')));
      expect(page).toContain(app.parts.settings.mailReplyTo);
    }
    for (const address of ['/sr-Latn/', '/sr-Latn/contact/', '/api/reply-date', '/healthz']) {
      expect((await failing.get(address)).status).toBe(200);
    }
    await failing.remove();
    expect((await app.get(path)).status).toBe(200);
  });

  /** The store, asked through a disk that gives errors. */
  function failingDb() {
    return app.store.db.withPlugin({
      transformQuery: () => {
        throw Object.assign(new Error('disk I/O error'), { errcode: 10 });
      },
      transformResult: ({ result }) => Promise.resolve(result),
    });
  }
});

test('a fault of ours is a worded page, and the log says where and quotes nobody', async () => {
  const broken = await createTestApp();
  const receipt = (await broken.send()).headers.get('location') ?? '';
  await sql`update enquiry set promise_explanation = '{', name = 'Marked Name'`.execute(
    broken.store.db,
  );
  const answer = await broken.get(new URL(receipt).pathname);
  const page = await answer.text();
  expect(answer.status).toBe(500);
  expect(titleOf(page)).toContain(broken.parts.phrases.en('fault.title'));
  const [line = ''] = broken.logged;
  expect(JSON.parse(line)).toMatchObject({
    level: 50,
    error: 'SyntaxError',
    at: expect.stringMatching(/^server\/[\w/.-]+:\d+$/) as string,
    route: '/en/contact/received/:token',
  });
  expect(broken.logged.join()).not.toMatch(/Marked|stack|received\/0/);
  await broken.remove();
});

describe('whatever is asked', () => {
  const segment = fc.oneof(
    fc.constantFrom(
      'en',
      'EN',
      'sr-Latn',
      'contact',
      'received',
      'enquiry',
      'help',
      'search',
      'api',
      '..',
      '.',
      '',
      '%2e%2e',
      '%ff',
      '%00',
      '%',
      '%2f',
    ),
    anyText.map(encodeURIComponentSafely),
    fc.stringMatching(/^[!-~]{0,20}$/),
  );
  const path = fc
    .tuple(
      fc.array(segment, { maxLength: 6 }),
      fc.constantFrom('', '/'),
      fc.constantFrom('', '?remember', '?q=%ff', '?message=%00', '?x[]=1&x=2'),
    )
    .map(([segments, slash, query]) => `/${segments.join('/')}${slash}${query}`)
    .filter((path) => URL.canParse(path, 'http://localhost') && !path.startsWith('//'));
  const method = fc.constantFrom(
    'GET',
    'HEAD',
    'POST',
    'PUT',
    'DELETE',
    'OPTIONS',
    'PATCH',
    'PROPFIND',
  );
  const header = fc.oneof(
    fc.stringMatching(/^[ -~]{0,60}$/),
    fc.constantFrom('sr;q=1', 'locale=en', 'bytes=a-b', '*'),
  );
  const headers = fc.dictionary(
    fc.constantFrom(
      'accept-language',
      'cookie',
      'range',
      'if-none-match',
      'x-forwarded-for',
      'origin',
      'content-type',
      'host',
      'referer',
    ),
    header,
  );

  test('is answered without a fault, with the headers that protect, and leads nowhere else', async () => {
    await fc.assert(
      fc.asyncProperty(path, method, headers, async (address, verb, sent) => {
        const answer = await app.request(address, { method: verb, headers: sent });
        expect(answer.status).toBeLessThan(500);
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
        const leadsTo = answer.headers.get('location');
        if (leadsTo !== null) expect(leadsTo).toMatch(/^https:\/\/help\.anlp\.example\//);
        await answer.arrayBuffer();
      }),
      { numRuns: 400 },
    );
    expect(app.logged).toEqual([]);
  });
});

function encodeURIComponentSafely(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

test('nothing of an enquiry is ever logged', async () => {
  const marked = { ...filledIn, name: 'Marked', email: 'marked@member.example', message: 'MARKED' };
  await app.send(marked);
  await app.post('/en/contact/', { ...marked, topic: '' });
  await app.post('/en/contact/', marked, { headers: { origin: 'https://elsewhere.example' } });
  await app.get('/en/search/?q=marked');
  await app.get('/api/suggestions?locale=en&q=marked');
  expect(app.logged.join()).not.toMatch(/marked/i);
});
