import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allLocales, type Locale } from '../../content/locales.ts';
import { besidePath } from '../../src/page/paths.ts';
import { faultsOn, overflowOf } from '../support/axe.ts';
import { openBrowser } from '../support/browser.ts';
import { startStaticHost } from '../support/static-host.ts';

const kinds = [
  ...['', 'statement/', 'help/', 'help/when-we-reply/', 'search/', 'contact/'],
  ...['privacy/', 'accessibility/', '404.html'],
];

let browser: Browser;
let host: Awaited<ReturnType<typeof startStaticHost>>;

beforeAll(async () => {
  host = await startStaticHost();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  host.stop();
});

test('every kind of page in every language is without fault on a small screen', async () => {
  await expectNoFaults(allLocales, { colorScheme: 'light', width: 320 });
}, 120_000);

test.each([
  ['dark', 320],
  ['light', 1280],
  ['dark', 1280],
] as const)(
  'no fault in the %s scheme at %s pixels',
  async (colorScheme, width) => {
    await expectNoFaults(['en'], { colorScheme, width });
  },
  120_000,
);

test('axe, asked so, does find a fault', async () => {
  await withPage({ bypassCSP: true }, async (page) => {
    await page.goto(`${host.origin}/en/`);
    await page.evaluate(() => {
      document.querySelector('label[for="q"]')?.remove();
    });
    expect(await faultsOn(page)).toContain('label: #q');
  });
});

test('the search loads nothing before it is used, and tells how much it found', async () => {
  await withPage({}, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${host.origin}/en/search/`);
    expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
    await page.locator('#q').pressSequentially('cancel');
    await page.locator('.results a').first().waitFor();
    expect(await page.locator('.results a').first().getAttribute('href')).toBe(
      '/en/help/change-or-cancel-subscription/',
    );
    expect(await page.getByRole('status').innerText()).toMatch(/^\d+ articles? found$/);
    expect(new URL(page.url()).search).toBe('?q=cancel');
    expect(await page.locator('#q').evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
  });
});

test('a search address that somebody shared answers itself on a static host', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${host.origin}/sr-Cyrl/search/?q=zalba`);
    await page.locator('.results a').first().waitFor();
    expect(await page.locator('#q').inputValue()).toBe('zalba');
    expect(await page.locator('.results a').first().innerText()).toMatch(/Жалба/);
  });
});

test('the topic of an article and the words of a search come along into the form', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${host.origin}/en/contact/?topic=training&message=two%20words&name=no`);
    expect(await page.locator('[name="topic"]:checked').getAttribute('value')).toBe('training');
    expect(await page.locator('#message').inputValue()).toBe('two words');
    expect(await page.locator('#name').inputValue()).toBe('');
  });
});

test('without the handler the form stays a form: no suggestions, no error', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${host.origin}/en/contact/`);
    const answered = page.waitForResponse('**/api/suggestions');
    await page.locator('#message').pressSequentially('please cancel my membership subscription');
    expect((await answered).status()).toBe(404);
    expect(await page.locator('#suggestions a').count()).toBe(0);
  });
});

async function expectNoFaults(
  locales: readonly Locale[],
  { colorScheme, width }: { colorScheme: 'light' | 'dark'; width: number },
): Promise<void> {
  const paths = locales.flatMap((locale) =>
    [...kinds, besidePath(locale === 'en' ? 'sr-Cyrl' : 'en')].map((kind) => `/${locale}/${kind}`),
  );
  // Only the test's own script needs the page's policy out of its way.
  const options = { colorScheme, viewport: { width, height: 800 }, bypassCSP: true };
  await withPage(options, async (page) => {
    for (const path of ['/', ...paths]) {
      await page.goto(host.origin + path);
      expect(await faultsOn(page), path).toEqual([]);
      expect(await overflowOf(page), path).toBeLessThanOrEqual(0);
    }
  });
}

/** Opens a page, lets it be used, and holds it to have broken no policy and thrown nothing. */
async function withPage(
  options: Parameters<Browser['newContext']>[0],
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const isExpected = /404 \(Not Found\)/.test(message.text());
    if (message.type() === 'error' && !isExpected) complaints.push(message.text());
  });
  await use(page);
  await context.close();
  expect(complaints).toEqual([]);
}
