import { Hono } from 'hono';
import { allLocales, type Locale } from '../../../content/locales.ts';
import { allTopics } from '../../../content/topics.ts';
import { exactLocale } from '../../../src/page/paths.ts';
import { searchMain } from '../../../src/page/search-page.ts';
import { resultsMarkup } from '../../../src/page/search-results.ts';
import { searchWords } from '../../../src/page/search-words.ts';
import { answerSearch } from '../../suggestions/answer-search.ts';
import type { RequestFacts, RouteParts } from '../app-parts.ts';
import { readFormBody, unreadStatus } from '../form-body.ts';

/** The most of a query that is read and printed back. */
const longestQuery = 200;

/** Prints what a locale's articles answer to the fields `q` and `topic`; nothing without words. */
export type Results = (locale: Locale, fields: URLSearchParams) => string;

/** Results for every locale, with what a page says around them worded once. */
export function createResults({
  phrases,
  articles,
}: Pick<RouteParts, 'phrases' | 'articles'>): Results {
  const words = new Map(allLocales.map((locale) => [locale, searchWords(phrases[locale])]));
  return (locale, fields) => {
    const query = queryIn(fields);
    if (query === '') return '';
    const topic = allTopics.find((one) => one === fields.get('topic'));
    return resultsMarkup(words.get(locale)!, answerSearch(articles[locale].index, query, topic));
  };
}

/** The search page, answered here when it comes with words, so that it needs no script. */
export function searchRoutes({ phrases, frames }: RouteParts, resultsFor: Results) {
  return new Hono<RequestFacts>().get('/search/', async (c, next) => {
    const fields = new URL(c.req.url).searchParams;
    const query = queryIn(fields);
    if (query === '') return next();
    const locale = c.get('locale');
    const t = phrases[locale];
    const title = t('search.for', { query });
    const main = searchMain({ t, query, results: resultsFor(locale, fields) });
    c.header('Cache-Control', 'no-cache');
    return c.html(await frames.remade({ locale, title, main, path: 'search/' }));
  });
}

/**
 * `/api/search`: the same results alone, for the script that asks while somebody types. It posts,
 * so that members' words stay out of addresses and logs.
 */
export function searchResultRoutes(resultsFor: Results) {
  return new Hono().post('/', async (c) => {
    const body = await readFormBody(c.req.raw);
    if (!body.ok) return c.text(`refused for its ${body.refused}`, unreadStatus[body.refused]);
    const locale = exactLocale(body.fields.get('locale') ?? '');
    if (locale === undefined) return c.text('locale is none of this site', 422);
    c.header('Cache-Control', 'no-store');
    return c.html(resultsFor(locale, body.fields));
  });
}

function queryIn(fields: URLSearchParams): string {
  return (fields.get('q') ?? '').trim().slice(0, longestQuery).toWellFormed();
}
