import { suggest } from '../../src/suggestions/suggest.ts';
import type { OfferedArticle } from '../../src/suggestions/suggestion-index.ts';
import type { LocaleArticles } from './locale-articles.ts';

/** The articles of an earlier offer as a locale words them now; one that is gone is left out. */
export function articlesById({ byId }: LocaleArticles, ids: readonly string[]): OfferedArticle[] {
  return ids.map((id) => byId.get(id)).filter((article) => article !== undefined);
}

/** Up to two articles, only when they surely fit: a mail cannot be looked past like a page. */
export function surestArticles({ index }: LocaleArticles, message: string): OfferedArticle[] {
  const found = suggest(index, message, { limit: 2, confidence: 'mail' });
  return found.map(({ article }) => article);
}
