import { Hono, type Context } from 'hono';
import { searchMain } from '../../../src/page/search-page.ts';
import { searchArticles } from '../../../src/suggestions/search-articles.ts';
import { countShown } from '../../feedback/count-offers.ts';
import { meantArticles } from '../../suggestions/meant-articles.ts';
import type { RequestFacts, RouteParts } from '../app-parts.ts';
import { isReadByPerson } from '../read-by-person.ts';

/** The most of a query that is read and printed back. */
const longestQuery = 200;

/** The search page, answered here when it comes with words, so that it needs no script. */
export function searchRoutes(parts: RouteParts) {
  const { phrases, articles, frames } = parts;
  return new Hono<RequestFacts>().get('/search/', async (c, next) => {
    const query = (c.req.query('q') ?? '').trim().slice(0, longestQuery).toWellFormed();
    if (query === '') return next();
    const locale = c.get('locale');
    const t = phrases[locale];
    const results = searchArticles(articles[locale].index, query);
    const title = t('search.for', { query });
    const meant = results.length === 0 ? meantFor(parts, c, query) : undefined;
    const main = searchMain({ t, query, results, ...meant });
    c.header('Cache-Control', 'no-cache');
    return c.html(await frames.remade({ locale, title, main, path: 'search/' }));
  });
}

/** What may be meant by a search that found nothing, which is what a member has no article for. */
function meantFor(parts: RouteParts, c: Context<RequestFacts>, query: string) {
  const locale = c.get('locale');
  const meant = meantArticles(parts.articles, locale, query);
  if (isReadByPerson(c.req.raw)) {
    const shown = meant.areMeant ? meant.articles.map(({ id }) => id) : [];
    countShown(parts, 'search', { locale, text: query }, shown);
  }
  return { meant: { ...meant, from: 'search' as const } };
}
