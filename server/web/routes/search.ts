import { Hono } from 'hono';
import { searchMain } from '../../../src/page/search-page.ts';
import { searchArticles } from '../../../src/suggestions/search-articles.ts';
import type { RequestFacts, RouteParts } from '../app-parts.ts';

/** The most of a query that is read and printed back. */
const longestQuery = 200;

/** The search page, answered here when it comes with words, so that it needs no script. */
export function searchRoutes({ phrases, articles, frames }: RouteParts) {
  return new Hono<RequestFacts>().get('/search/', async (c, next) => {
    const query = (c.req.query('q') ?? '').trim().slice(0, longestQuery).toWellFormed();
    if (query === '') return next();
    const locale = c.get('locale');
    const t = phrases[locale];
    const results = searchArticles(articles[locale].index, query);
    const title = t('search.for', { query });
    const main = searchMain({ t, query, results });
    c.header('Cache-Control', 'no-cache');
    return c.html(await frames.remade({ locale, title, main, path: 'search/' }));
  });
}
