import { holds, type Postings } from './postings.ts';
import type { QueryWord } from './query.ts';

/**
 * How nearly a document has a word: 1 when the word or its meaning stands there, else the share of
 * its grams that do.
 */
export function resemblance(postings: Postings, word: QueryWord, document: number): number {
  const stands = (term: number): boolean => holds(postings, term, document);
  if (stands(word.number) || word.meanings.some(stands)) return 1;
  return word.grams.filter(stands).length / Math.max(1, word.grams.length);
}
