import { sameWord } from './analysis/same-word.ts';
import { addBestOf, completionsOf } from './ranking/completions.ts';
import type { Postings } from './ranking/postings.ts';
import { readQuery, type QueryWord } from './ranking/query.ts';
import { bestOf, scoresOf } from './ranking/rank.ts';
import { resemblance } from './ranking/resemblance.ts';
import type { OfferedArticle, SuggestionIndex } from './suggestion-index.ts';

/** Words of a search that are read. */
const readWords = 12;

/** Hits that are looked at more closely; nobody reads further. */
const weighedHits = 50;

/** A hit with less than this share of the best hit's score is left out. */
const reasonable = 0.25;

/** Where a search looks: in the articles about one topic, or unset in all. */
export interface SearchedIn {
  readonly topic?: string | undefined;
}

/**
 * The articles for a typed search of a few words, best first; a word may be unfinished, misspelt,
 * inflected, or another for the same thing. Empty only when no article has anything like the words.
 */
export function searchArticles(
  index: SuggestionIndex,
  query: string,
  searched: SearchedIn = {},
): OfferedArticle[] {
  const { postings, vocabulary } = index;
  const read = readQuery(vocabulary, query);
  const scores = scoresOf(postings, read);
  const words = read.words.slice(0, readWords).map((word) => {
    const completions = completionsOf(vocabulary, word);
    addBestOf(postings, completions, scores);
    return { ...word, meanings: [...word.meanings, ...completions] };
  });
  const hits = bestOf(ofArticles(index, scores, searched), weighedHits)
    .map(({ document, score }) => ({
      document,
      score: score * coverage(postings, words, document),
    }))
    .sort((a, b) => b.score - a.score);
  const least = reasonable * (hits[0]?.score ?? 0);
  return hits
    .filter(({ score }) => score > 0 && score >= least)
    .map(({ document }) => index.articles[document]!);
}

/** The articles that have any pieces of a query's words, best first: better than none at all. */
export function nearArticles(
  index: SuggestionIndex,
  query: string,
  { limit, ...searched }: SearchedIn & { limit: number },
): OfferedArticle[] {
  const scores = scoresOf(index.postings, readQuery(index.vocabulary, query));
  const near = bestOf(ofArticles(index, scores, searched), limit);
  return near.map(({ document }) => index.articles[document]!);
}

/** The scores of the articles alone, none for those that are about something else. */
function ofArticles(
  { articles }: SuggestionIndex,
  scores: Float32Array,
  { topic }: SearchedIn,
): Float32Array {
  const own = scores.subarray(0, articles.length);
  if (topic === undefined) return own;
  return own.map((score, document) => (articles[document]!.topic === topic ? score : 0));
}

/** How many of the words an article has, in this form or another. */
function coverage(postings: Postings, words: readonly QueryWord[], document: number): number {
  const shares = words.map((word) => resemblance(postings, word, document));
  return shares.reduce((sum, share) => sum + (share >= sameWord ? share : 0), 0);
}
