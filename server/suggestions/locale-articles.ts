import { allLocales, type Locale } from '../../content/locales.ts';
import type { CatalogueArticle } from '../../src/suggestions/catalogue.ts';
import { createSuggestionIndex, type SuggestionIndex } from '../../src/suggestions/suggest.ts';
import type { BuiltSite } from '../web/built-site.ts';

/** The articles that a locale publishes, by id, with the index that finds the fitting ones. */
export interface LocaleArticles {
  byId: ReadonlyMap<string, CatalogueArticle>;
  index: SuggestionIndex;
}

/** Reads what the built site published and indexes it, once, at start. */
export async function loadArticles(site: BuiltSite): Promise<Record<Locale, LocaleArticles>> {
  const entries = allLocales.map(async (locale) => [locale, await indexArticles(site, locale)]);
  return Object.fromEntries(await Promise.all(entries)) as Record<Locale, LocaleArticles>;
}

async function indexArticles(site: BuiltSite, locale: Locale): Promise<LocaleArticles> {
  const { articles, unanswered } = await site.catalogue(locale);
  return {
    byId: new Map(articles.map((article) => [article.id, article])),
    index: createSuggestionIndex(locale, articles, unanswered),
  };
}
