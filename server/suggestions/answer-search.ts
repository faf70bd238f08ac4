import type { Topic } from '../../content/topics.ts';
import type { SearchAnswer } from '../../src/page/search-results.ts';
import { mostShown } from '../../src/page/search-words.ts';
import { nearArticles, searchArticles } from '../../src/suggestions/search-articles.ts';
import type { SuggestionIndex } from '../../src/suggestions/suggestion-index.ts';
import { wordMatcher } from '../../src/suggestions/word-matcher.ts';

/** Articles that are offered when nothing was found. */
const mostNear = 3;

/** What a search of a locale's articles comes to, in one topic or, unset, in all. */
export function answerSearch(
  index: SuggestionIndex,
  query: string,
  topic: Topic | undefined,
): SearchAnswer {
  const everywhere = searchArticles(index, query);
  const found = topic === undefined ? everywhere : searchArticles(index, query, { topic });
  return {
    query,
    topic,
    articles: found.slice(0, mostShown),
    count: found.length,
    topics: [...new Set(everywhere.map((article) => article.topic))],
    near: everywhere.length > 0 ? [] : nearArticles(index, query, { limit: mostNear }),
    isMatch: wordMatcher(index, query),
  };
}
