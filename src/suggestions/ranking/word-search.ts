import type { Postings } from './postings.ts';
import type { SearchGroup } from './query.ts';
import { unknownTerm } from './vocabulary.ts';

/** Half a word's grams or more is the same word in another form; less is chance. */
const sameWord = 0.5;

/** What a word's grams say beside the word itself, and a longer word beside the one typed. */
const weights = { grams: 0.7, completion: 0.8 } as const;

/** How well each document fits the words of a search. */
export function scoreGroups(postings: Postings, groups: readonly SearchGroup[]): Float32Array {
  const scores = new Float32Array(postings.documentCount);
  for (const { term, completions } of groups) {
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
export function coverage(postings: Postings, groups: readonly SearchGroup[]): Float32Array {
  const covered = new Float32Array(postings.documentCount);
  for (const { term, completions } of groups) {
    const word = new Float32Array(postings.documentCount);
    for (const gram of term.grams) eachPosting(postings, gram, (document) => word[document]!++);
    word.forEach((found, n) => (word[n] = found / Math.max(1, term.grams.length)));
    for (const { number } of [term, ...completions]) {
      eachPosting(postings, number, (document) => (word[document] = 1));
    }
    word.forEach((share, n) => (covered[n]! += share >= sameWord ? share / groups.length : 0));
  }
  return covered;
}

function raise(scores: Float32Array, postings: Postings, term: number, weight: number): void {
  eachPosting(postings, term, (document, impact) => {
    scores[document] = Math.max(scores[document]!, weight * impact);
  });
}

function eachPosting(
  postings: Postings,
  term: number,
  visit: (document: number, impact: number) => void,
): void {
  if (term === unknownTerm) return;
  const until = postings.starts[term + 1]!;
  for (let at = postings.starts[term]!; at < until; at++) {
    visit(postings.documents[at]!, postings.impacts[at]!);
  }
}
