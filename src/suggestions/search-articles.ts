import { searchGroups } from './ranking/query.ts';
import { coverage, scoreGroups } from './ranking/word-search.ts';
import type { OfferedArticle, SuggestionIndex } from './suggestion-index.ts';

/** A hit that covers less than this share of what the best hit covers is left out. */
const reasonable = 0.5;

/**
 * The articles for a typed search of a few words, best first; a word may be unfinished, misspelt
 * or inflected. Empty only when no article holds anything like the words.
 */
export function searchArticles(index: SuggestionIndex, query: string): OfferedArticle[] {
  const groups = searchGroups(index.vocabulary, query);
  const covered = coverage(index.postings, groups);
  const scores = scoreGroups(index.postings, groups).map((score, n) => score * covered[n]!);
  const least = reasonable * covered.reduce((most, share) => Math.max(most, share), 0);
  return index.articles
    .map((article, n) => ({ article, score: scores[n]!, covered: covered[n]! }))
    .filter((hit) => hit.covered > 0 && hit.covered >= least)
    .sort((a, b) => b.score - a.score)
    .map((hit) => hit.article);
}
