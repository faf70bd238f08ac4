import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '../../content/locales.ts';
import { openBrowser } from '../support/browser.ts';
import { measureFirstSearch } from '../support/first-search.ts';
import { makeLargeSite } from '../support/large-site.ts';
import { articlesIn } from '../support/results.ts';
import { removeData, startServer, type ServerProcess } from '../support/server-process.ts';
import { startStaticHost } from '../support/static-host.ts';

let browser: Browser;
let server: ServerProcess;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServer()]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
  await removeData(server);
});

/** Issue: the first search at 200 articles; the Serbian stemmer is larger. */
const limits = [
  { locale: 'en', query: 'cancel membership', bytes: 120_000 },
  { locale: 'ar', query: 'الغاء العضوية', bytes: 120_000 },
  { locale: 'sr-Latn', query: 'otkazivanje clanstva', bytes: 145_000 },
] as const;

test.each(limits)(
  'on a plain static host with 200 articles the first search in $locale travels light',
  async ({ locale, query, bytes }) => {
    const site = await makeLargeSite(locale, 200);
    const host = await startStaticHost({ folder: site.folder });
    const search = await measureFirstSearch(browser, host.origin, { locale, query });
    host.stop();
    await site.remove();
    expect(search.bytesBefore).toBe(0);
    expect(search.found.length).toBeGreaterThan(0);
    expect(search.bytes).toBeLessThan(bytes);
    // The engine was there and not only an error.
    expect(search.bytes).toBeGreaterThan(50_000);
  },
);

test('where the handler answers, a search is one small answer', async () => {
  const asked = { locale: 'en', query: 'cancel membership' };
  const search = await measureFirstSearch(browser, server.origin, asked);
  expect(search.found[0]).toBe('change-or-cancel-subscription');
  expect(search.paths).toEqual(['/api/search']);
  expect(search.bytesBefore).toBe(0);
  expect(search.bytes).toBeLessThan(10_000);
});

describe.each(['sr-Latn', 'sr-Cyrl'] as const)('a complaint typed in %s', (locale) => {
  test.each(['zalba', 'žalba', 'жалба', 'žalbe'])('as %s is found each way', async (query) => {
    const host = await startStaticHost();
    const ways = [
      await measureFirstSearch(browser, server.origin, { locale, query }),
      await measureFirstSearch(browser, host.origin, { locale, query }),
      { found: await withoutScript(locale, `q=${query}`) },
    ];
    host.stop();
    for (const { found } of ways) {
      expect(found.slice(0, 3)).toEqual(
        expect.arrayContaining(['complain-about-anlp', 'complain-about-a-member']),
      );
    }
  });
});

test('with script and without, the handler finds the same in the same order', async () => {
  for (const query of ['logo', 'pasword', 'how long until you reply']) {
    const { found } = await measureFirstSearch(browser, server.origin, { locale: 'en', query });
    expect(found).toEqual(await withoutScript('en', `q=${query}`));
  }
});

test('a topic narrows results with and without script, on any host', async () => {
  const address = 'q=membership&topic=payments';
  const alone = await withoutScript('en', address);
  const host = await startStaticHost();
  const page = await browser.newPage();
  await page.goto(`${host.origin}/en/search/?q=membership`);
  await page.locator('.narrow').getByRole('link', { name: 'Payments' }).click();
  await page.locator('.narrow [href*="topic=payments"][aria-current]').waitFor();
  expect(new URL(page.url()).search).toBe(`?${address}`);
  const own = await articlesIn(page);
  expect(own.length).toBeGreaterThan(0);
  expect(alone).toEqual(expect.arrayContaining(own.slice(0, 1)));
  await page.locator('#q').fill('logo');
  await expect.poll(() => new URL(page.url()).search).toBe('?q=logo');
  await page.locator('[href*="use-the-membership-logo"]').waitFor();
  host.stop();
  await page.close();
});

test('when the handler goes away, the next letter is answered by the browser itself', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/en/search/`);
  await page.route('**/api/search', (route) => route.abort());
  await page.locator('#q').fill('invoice');
  await page.locator('.results a').first().waitFor();
  expect((await articlesIn(page))[0]).toBe('invoices-and-receipts');
  await page.close();
});

async function withoutScript(locale: Locale, search: string): Promise<string[]> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.origin}/${locale}/search/?${search}`);
  const found = await articlesIn(page);
  await context.close();
  return found;
}
