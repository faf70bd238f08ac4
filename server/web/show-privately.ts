import type { Context } from 'hono';

/** What such a page can be the answer to: a reading, or something posted that cannot be taken. */
export type PrivateStatus = 200 | 403 | 409 | 422 | 429 | 503;

/** A page for whoever holds its link: kept by no cache and listed by no search engine. */
export async function showPrivately(
  c: Context,
  page: Promise<string>,
  status: PrivateStatus = 200,
) {
  c.header('Cache-Control', 'no-store');
  c.header('X-Robots-Tag', 'noindex');
  return c.html(await page, status);
}
