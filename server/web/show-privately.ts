import type { Context } from 'hono';

/** A page for whoever holds its link: kept by no cache and listed by no search engine. */
export async function showPrivately(c: Context, page: Promise<string>, status: 200 | 422 = 200) {
  c.header('Cache-Control', 'no-store');
  c.header('X-Robots-Tag', 'noindex');
  return c.html(await page, status);
}
