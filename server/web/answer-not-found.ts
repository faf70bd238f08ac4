import type { Context } from 'hono';
import { notFoundMain } from '../../src/page/not-found-page.ts';
import { meantArticles } from '../suggestions/meant-articles.ts';
import { addressWords } from './address-words.ts';
import type { RouteParts } from './app-parts.ts';
import { localeOfPath } from './locale-of-path.ts';
import { isReadByPerson } from './read-by-person.ts';

/** The page for an address that is not there, with the articles that its words may mean. */
export async function answerNotFound(parts: RouteParts, c: Context) {
  const locale = localeOfPath(c);
  const t = parts.phrases[locale];
  const words = addressWords(new URL(c.req.url).pathname);
  const meant = meantArticles(parts.articles, locale, words);
  if (meant.areMeant && isReadByPerson(c.req.raw)) {
    const articles = meant.articles.map(({ id }) => id);
    parts.tally.count('shown', { locale, place: 'not-found', articles });
  }
  const main = notFoundMain(t, { ...meant, from: 'not-found' });
  const page = parts.frames.made({ locale, title: t('not-found.title'), main, path: '' });
  c.header('Cache-Control', 'no-store');
  return c.html(await page, 404);
}
