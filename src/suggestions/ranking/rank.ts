import type { Postings } from './postings.ts';
import { unknownTerm, type Term } from './vocabulary.ts';

/** What all grams of a word say together, beside the word itself. */
const gramWeight = 1.5;

/** One document and how well it fits; larger is better, comparable within one query only. */
export interface Ranked {
  readonly document: number;
  readonly score: number;
}

/** The documents that fit the terms best, best first; equal ones in the order of the documents. */
export function rank(postings: Postings, terms: readonly Term[], limit: number): Ranked[] {
  const scores = new Float32Array(postings.documentCount);
  for (const { number, grams } of terms) {
    addImpacts(postings, number, 1, scores);
    for (const gram of grams) addImpacts(postings, gram, gramWeight / grams.length, scores);
  }
  return best(scores, limit);
}

function addImpacts(postings: Postings, term: number, weight: number, scores: Float32Array): void {
  if (term === unknownTerm) return;
  const until = postings.starts[term + 1]!;
  for (let at = postings.starts[term]!; at < until; at++) {
    scores[postings.documents[at]!]! += weight * postings.impacts[at]!;
  }
}

function best(scores: Float32Array, limit: number): Ranked[] {
  const ranked: Ranked[] = [];
  scores.forEach((score, document) => {
    if (score <= (ranked.length < limit ? 0 : ranked[limit - 1]!.score)) return;
    const place = ranked.findIndex((other) => other.score < score);
    ranked.splice(place === -1 ? ranked.length : place, 0, { document, score });
    ranked.length = Math.min(ranked.length, limit);
  });
  return ranked;
}
