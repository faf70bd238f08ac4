import type { Browser } from 'playwright-core';
import { articlesIn } from './results.ts';

/** What the first search of a visit costs: bytes as they travel, from the first letter typed. */
export interface FirstSearch {
  bytes: number;
  /** What travelled from the focus on the field until then, and for the search before it. */
  bytesBefore: number;
  paths: string[];
  /** The ids of the articles that were found, best first. */
  found: string[];
}

/** Opens the search page in a real browser, focuses the field and searches for a query. */
export async function measureFirstSearch(
  browser: Browser,
  origin: string,
  { locale, query }: { locale: string; query: string },
): Promise<FirstSearch> {
  const page = await browser.newPage();
  const requests: { path: string; size: Promise<number> }[] = [];
  page.on('requestfinished', (request) => {
    const size = request.sizes().then(({ responseBodySize }) => responseBodySize);
    requests.push({ path: new URL(request.url()).pathname, size });
  });
  await page.goto(`${origin}/${locale}/search/`, { waitUntil: 'networkidle' });
  requests.length = 0;
  await page.locator('#q').focus();
  await page.waitForTimeout(300);
  const before = requests.splice(0);
  await page.locator('#q').fill(query);
  await page.locator('#results .count').waitFor();
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(requests.map(({ size }) => size));
  const sizesBefore = await Promise.all(before.map(({ size }) => size));
  const found = await articlesIn(page);
  await page.close();
  return {
    bytes: sum(sizes),
    bytesBefore: sum(sizesBefore),
    paths: requests.map(({ path }) => path),
    found,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
