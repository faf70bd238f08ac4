import { allWords, contentWords } from '../analysis/words.ts';
import { eachPosting, type Postings } from './postings.ts';
import { findTerm, type Term, type Vocabulary } from './vocabulary.ts';

/** Words of a search that are read, and for each the longer words looked at. */
const read = { words: 12, completions: 50 } as const;

/** Shortest beginning of a word that is completed. */
const shortestBeginning = 2;

/** Half a word's grams or more is the same word in another form; less is chance. */
const sameWord = 0.5;

/** What a word's grams say beside the word itself, and a longer word beside the one typed. */
const weights = { grams: 0.7, completion: 0.8 } as const;

/** A word of a search and the words of the index that it may be the beginning of. */
interface SearchWord {
  readonly term: Term;
  readonly completions: readonly Term[];
}

/** The distinct words of a search; its small words count only when it has no others. */
export function readSearch(vocabulary: Vocabulary, query: string): SearchWord[] {
  const telling = contentWords(query, vocabulary.locale);
  const words = new Set(telling.length > 0 ? telling : allWords(query, vocabulary.locale));
  return [...words].slice(0, read.words).map((word) => ({
    term: findTerm(vocabulary, word),
    completions: wordsStartingWith(vocabulary, word).map((found) => findTerm(vocabulary, found)),
  }));
}

/** How well each document fits the words of a search. */
export function searchScores(postings: Postings, words: readonly SearchWord[]): Float32Array {
  const scores = new Float32Array(postings.documentCount);
  for (const { term, completions } of words) {
    const word = new Float32Array(postings.documentCount);
    raise(word, postings, term.number, 1);
    for (const { number } of completions) raise(word, postings, number, weights.completion);
    word.forEach((score, n) => (scores[n]! += score));
    const share = weights.grams / term.grams.length;
    for (const gram of term.grams) {
      eachPosting(postings, gram, (document, impact) => (scores[document]! += share * impact));
    }
  }
  return scores;
}

/** The share of a search's words that each document holds, in this form or another. */
export function coverage(postings: Postings, words: readonly SearchWord[]): Float32Array {
  const covered = new Float32Array(postings.documentCount);
  for (const { term, completions } of words) {
    const found = new Float32Array(postings.documentCount);
    for (const gram of term.grams) {
      eachPosting(postings, gram, (document) => (found[document]! += 1 / term.grams.length));
    }
    for (const { number } of [term, ...completions]) {
      eachPosting(postings, number, (document) => (found[document] = 1));
    }
    found.forEach((share, n) => (covered[n]! += share >= sameWord ? share / words.length : 0));
  }
  return covered;
}

function raise(scores: Float32Array, postings: Postings, term: number, weight: number): void {
  eachPosting(postings, term, (document, impact) => {
    scores[document] = Math.max(scores[document]!, weight * impact);
  });
}

function wordsStartingWith({ words }: Vocabulary, start: string): string[] {
  if (start.length < shortestBeginning) return [];
  let from = 0;
  let until = words.length;
  while (from < until) {
    const middle = (from + until) >>> 1;
    if (words[middle]! <= start) from = middle + 1;
    else until = middle;
  }
  return words.slice(from, from + read.completions).filter((word) => word.startsWith(start));
}
