import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { startStaticHost } from '../support/static-host.ts';

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

test('the search loads nothing before it is used, and tells how much it found', async () => {
  await withPage(async (page) => {
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
  await withPage(async (page) => {
    await page.goto(`${host.origin}/sr-Cyrl/search/?q=zalba`);
    await page.locator('.results a').first().waitFor();
    expect(await page.locator('#q').inputValue()).toBe('zalba');
    expect(await page.locator('.results a').first().innerText()).toMatch(/Жалба/);
  });
});

test('the topic of an article and the words of a search come along into the form', async () => {
  await withPage(async (page) => {
    await page.goto(`${host.origin}/en/contact/?topic=training&message=two%20words&name=no`);
    expect(await page.locator('[name="topic"]:checked').getAttribute('value')).toBe('training');
    expect(await page.locator('#message').inputValue()).toBe('two words');
    expect(await page.locator('#name').inputValue()).toBe('');
  });
});

test('without the handler the form stays a form: no suggestions, no error', async () => {
  await withPage(async (page) => {
    await page.goto(`${host.origin}/en/contact/`);
    const answered = page.waitForResponse('**/api/suggestions');
    await page.locator('#message').pressSequentially('please cancel my membership subscription');
    expect((await answered).status()).toBe(404);
    expect(await page.locator('#suggestions a').count()).toBe(0);
  });
});

/** Opens a page, lets it be used, and holds it to have broken no policy and thrown nothing. */
async function withPage(use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
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
