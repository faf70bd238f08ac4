import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { written } from '../accessibility/enquiries.ts';
import { receiptUrl } from '../../server/web/enquiry-links.ts';
import { siteInBrowser } from './site-in-browser.ts';

/** A phone far from its mast: a second for an answer, 400 kilobits in a second. */
const slow = {
  offline: false,
  latency: 1_000,
  downloadThroughput: 50_000,
  uploadThroughput: 50_000,
};

const opened = siteInBrowser();

test.each([
  '',
  'help/sign-in-help/',
  'contact/',
  'contact/?topic=training',
  'search/',
  'search/?q=logo',
])('nothing on /en/%s moves while it loads slowly', async (path) => {
  const page = await openSlowly(`${opened.site.origin}/en/${path}`);
  expect(await shiftOf(page)).toBe(0);
  await page.context().close();
});

test('next to nothing moves where a script adds the time of somebody in another zone', async () => {
  const address = receiptUrl(opened.site.app.parts, 'en', await written(opened.site.app, 'en'));
  const page = await openSlowly(address, 'Asia/Tokyo');
  expect(await page.locator('.local').count()).toBeGreaterThan(0);
  // A line below the day; a tenth is where it begins to be felt.
  expect(await shiftOf(page)).toBeLessThan(0.01);
  await page.context().close();
});

test('what does move is noticed', async () => {
  const page = await openSlowly(`${opened.site.origin}/en/`);
  await page.evaluate(() => {
    const late = Object.assign(document.createElement('p'), { textContent: 'Late' });
    document.querySelector('main')?.before(late);
  });
  await expect.poll(() => shiftOf(page)).toBeGreaterThan(0.01);
  await page.context().close();
});

async function openSlowly(address: string, timezoneId = 'Europe/London'): Promise<Page> {
  const context = await opened.browser.newContext({ timezoneId });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow);
  await page.goto(address, { waitUntil: 'networkidle' });
  return page;
}

/** The cumulative layout shift since the page began, as the browser counts it. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const observed = Promise.withResolvers<number>();
    const sum = (entries: PerformanceEntryList) =>
      entries.reduce((total, entry) => total + (entry as unknown as { value: number }).value, 0);
    const observer = new PerformanceObserver((list) => observed.resolve(sum(list.getEntries())));
    observer.observe({ type: 'layout-shift', buffered: true });
    // Where nothing has moved, an observer never hears of it.
    requestAnimationFrame(() => setTimeout(() => observed.resolve(0), 200));
    return observed.promise;
  });
}
