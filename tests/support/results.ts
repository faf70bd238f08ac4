import type { Page } from 'playwright-core';

/** The ids of the articles that `<main>` links to, in its order: on a page of results, the results. */
export async function articlesIn(page: Page): Promise<string[]> {
  const links = page.locator('main a[href*="/help/"]');
  const paths = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute('href') ?? ''),
  );
  return paths.flatMap((path) => /\/help\/([^/#]+)\/$/.exec(path)?.[1] ?? []);
}
