import { readCharacters } from './ranking/query.ts';
import { coverage, readSearch, searchScores } from './ranking/word-search.ts';
import type { OfferedArticle, SuggestionIndex } from './suggestion-index.ts';

/** A hit that covers less than this share of what the best hit covers is left out. */
const reasonable = 0.5;

/**
 * The articles for a typed search of a few words, best first; a word may be unfinished, misspelt
 * or inflected. Empty only when no article holds anything like the words.
 */
export function searchArticles(index: SuggestionIndex, query: string): OfferedArticle[] {
  const words = readSearch(index.vocabulary, query.slice(0, readCharacters));
  const scores = searchScores(index.postings, words);
  const covered = coverage(index.postings, words).subarray(0, index.articles.length);
  const least = reasonable * covered.reduce((most, share) => Math.max(most, share), 0);
  return index.articles
    .map((article, n) => ({ article, covered: covered[n]!, score: scores[n]! * covered[n]! }))
    .filter((hit) => hit.covered > 0 && hit.covered >= least)
    .sort((a, b) => b.score - a.score)
    .map((hit) => hit.article);
}
