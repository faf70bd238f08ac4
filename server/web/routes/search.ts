import { Hono } from 'hono';
import { allLocales, type Locale } from '../../../content/locales.ts';
import { allTopics } from '../../../content/topics.ts';
import { exactLocale } from '../../../src/page/paths.ts';
import { searchMain } from '../../../src/page/search-page.ts';
import { resultsMarkup } from '../../../src/page/search-results.ts';
import { searchWords } from '../../../src/page/search-words.ts';
import { countShown } from '../../feedback/count-offers.ts';
import { answerSearch } from '../../suggestions/answer-search.ts';
import { meantArticles } from '../../suggestions/meant-articles.ts';
import type { RequestFacts, RouteParts } from '../app-parts.ts';
import { readFormBody, unreadStatus } from '../form-body.ts';
import { isReadByPerson } from '../read-by-person.ts';

/** The most of a query that is read and printed back. */
const longestQuery = 200;

/** Prints what a locale's articles answer to the fields `q` and `topic`; nothing without words. */
export type Results = (locale: Locale, fields: URLSearchParams) => PrintedResults;

interface PrintedResults {
  html: string;
  /** Whether any article has the words, whatever its topic. */
  isFound: boolean;
}

/** Results for every locale, with what a page says around them worded once. */
export function createResults({
  phrases,
  articles,
}: Pick<RouteParts, 'phrases' | 'articles'>): Results {
  const words = new Map(allLocales.map((locale) => [locale, searchWords(phrases[locale])]));
  return (locale, fields) => {
    const query = queryIn(fields);
    if (query === '') return { html: '', isFound: true };
    const topic = allTopics.find((one) => one === fields.get('topic'));
    const answer = answerSearch(articles[locale].index, query, topic);
    const isFound = answer.topics.length > 0;
    const isNear = isFound || answer.near.length > 0;
    // Words of another language may be meant.
    const near = isNear ? answer.near : meantArticles(articles, locale, query).articles;
    return { html: resultsMarkup(words.get(locale)!, { ...answer, near }), isFound };
  };
}

/** The search page, answered here when it comes with words, so that it needs no script. */
export function searchRoutes(parts: RouteParts, resultsFor: Results) {
  return new Hono<RequestFacts>().get('/search/', async (c, next) => {
    const fields = new URL(c.req.url).searchParams;
    const query = queryIn(fields);
    if (query === '') return next();
    const locale = c.get('locale');
    const t = parts.phrases[locale];
    const title = t('search.for', { query });
    const { html, isFound } = resultsFor(locale, fields);
    const isMissing = !isFound && isReadByPerson(c.req.raw);
    if (isMissing) countShown(parts, 'search', { locale, text: query }, []);
    const main = searchMain({ t, query, results: html });
    c.header('Cache-Control', 'no-cache');
    return c.html(await parts.frames.remade({ locale, title, main, path: 'search/' }));
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
    return c.html(resultsFor(locale, body.fields).html);
  });
}

function queryIn(fields: URLSearchParams): string {
  return (fields.get('q') ?? '').trim().slice(0, longestQuery).toWellFormed();
}
