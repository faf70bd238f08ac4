import { firstArticles } from '../../content/first-articles.ts';
import { allLocales, sourceLocale, type Locale } from '../../content/locales.ts';
import { suggest } from '../../src/suggestions/suggest.ts';
import type { OfferedArticle } from '../../src/suggestions/suggestion-index.ts';
import type { LocaleArticles } from './locale-articles.ts';
import { articlesById } from './offered-articles.ts';

/** Articles for words that found nothing: those that may be meant, or the first of all. */
export interface MeantArticles {
  /** Whether the words were understood, so that "Did you mean" is honest. */
  areMeant: boolean;
  articles: OfferedArticle[];
}

/**
 * What may be meant by words of whatever language: asked in this locale, then in English, then in
 * the others, and shown as this locale words it.
 */
export function meantArticles(
  articles: Readonly<Record<Locale, LocaleArticles>>,
  locale: Locale,
  words: string,
): MeantArticles {
  for (const language of new Set<Locale>([locale, sourceLocale, ...allLocales])) {
    const ids = suggest(articles[language].index, words).map(({ article }) => article.id);
    const meant = articlesById(articles[locale], ids);
    if (meant.length > 0) return { areMeant: true, articles: meant };
  }
  return { areMeant: false, articles: articlesById(articles[locale], firstArticles) };
}
