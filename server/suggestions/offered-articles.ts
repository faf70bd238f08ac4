import type { SuggestedArticle } from '../../src/page/suggestion-list.ts';
import type { LocaleArticles } from './locale-articles.ts';

/** The articles of an earlier offer as a locale words them now; one that is gone is left out. */
export function articlesById({ byId }: LocaleArticles, ids: readonly string[]): SuggestedArticle[] {
  return ids.map((id) => byId.get(id)).filter((article) => article !== undefined);
}
