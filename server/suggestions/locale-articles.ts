import { allLocales, type Locale } from '../../content/locales.ts';
import type { OfferedArticle, SuggestionIndex } from '../../src/suggestions/suggestion-index.ts';
import type { BuiltSite } from '../web/built-site.ts';

/** What is shown of a locale's articles, by id, with the index that finds the fitting ones. */
export interface LocaleArticles {
  byId: ReadonlyMap<string, OfferedArticle>;
  index: SuggestionIndex;
}

/** Reads what the build prepared, once, at start. */
export async function loadArticles(site: BuiltSite): Promise<Record<Locale, LocaleArticles>> {
  const entries = allLocales.map(async (locale) => [locale, await indexArticles(site, locale)]);
  return Object.fromEntries(await Promise.all(entries)) as Record<Locale, LocaleArticles>;
}

async function indexArticles(site: BuiltSite, locale: Locale): Promise<LocaleArticles> {
  const index = await site.suggestionIndex(locale);
  return { byId: new Map(index.articles.map((article) => [article.id, article])), index };
}
