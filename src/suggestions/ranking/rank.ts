import { addImpacts, type Postings } from './postings.ts';
import type { Query } from './query.ts';

/** What counts beside a word itself: all its grams together, and a meaning it stands for. */
const weights = { grams: 1, meaning: 2 } as const;

/** One document and how well it fits; larger is better, comparable within one query only. */
export interface Ranked {
  readonly document: number;
  readonly score: number;
}

/** How well each document fits a query: BM25F over words, their grams and their meanings. */
export function scoresOf(postings: Postings, { words, meanings }: Query): Float32Array {
  const scores = new Float32Array(postings.documentCount);
  for (const { number, grams } of words) {
    addImpacts(postings, number, 1, scores);
    for (const gram of grams) addImpacts(postings, gram, weights.grams / grams.length, scores);
  }
  for (const meaning of meanings) addImpacts(postings, meaning, weights.meaning, scores);
  return scores;
}

/** The documents with the highest scores above 0, best first; equal ones in their own order. */
export function bestOf(scores: Float32Array, limit: number): Ranked[] {
  const ranked: Ranked[] = [];
  let least = 0;
  for (let document = 0; document < scores.length; document++) {
    const score = scores[document]!;
    if (score <= least) continue;
    const place = ranked.findIndex((other) => other.score < score);
    ranked.splice(place === -1 ? ranked.length : place, 0, { document, score });
    ranked.length = Math.min(ranked.length, limit);
    if (ranked.length === limit) least = ranked.at(-1)?.score ?? 0;
  }
  return ranked;
}
