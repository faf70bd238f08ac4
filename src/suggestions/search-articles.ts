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

/** Half a word's grams is the same word in another form, fewer are chance. */
const sameWord = 0.5;

/** A hit with less than this share of the best hit's score is left out. */
const reasonable = 0.25;

/**
 * The articles for a typed search of a few words, best first; a word may be unfinished, misspelt,
 * inflected, or another for the same thing. Empty only when no article has anything like the words.
 */
export function searchArticles(index: SuggestionIndex, query: string): OfferedArticle[] {
  const { articles, postings, vocabulary } = index;
  const read = readQuery(vocabulary, query);
  const scores = scoresOf(postings, read);
  const words = read.words.slice(0, readWords).map((word) => {
    const completions = completionsOf(vocabulary, word);
    addBestOf(postings, completions, scores);
    return { ...word, meanings: [...word.meanings, ...completions] };
  });
  const hits = bestOf(scores.subarray(0, articles.length), weighedHits)
    .map(({ document, score }) => ({
      article: articles[document]!,
      score: score * coverage(postings, words, document),
    }))
    .sort((a, b) => b.score - a.score);
  const least = reasonable * (hits[0]?.score ?? 0);
  return hits.filter(({ score }) => score > 0 && score >= least).map(({ article }) => article);
}

/** How many of the words an article has, in this form or another. */
function coverage(postings: Postings, words: readonly QueryWord[], document: number): number {
  const shares = words.map((word) => resemblance(postings, word, document));
  return shares.reduce((sum, share) => sum + (share >= sameWord ? share : 0), 0);
}
