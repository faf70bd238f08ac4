import { impactIn, type Postings } from './postings.ts';
import { unknownTerm, type Term } from './vocabulary.ts';

/**
 * How much of what was asked a document explains, from 0 (nothing) to 1 (every word of it): each
 * word counts by its rarity, a word that only resembles one of the document by the share of its
 * grams found there.
 */
export function confidenceIn(postings: Postings, terms: readonly Term[], document: number): number {
  let asked = 0;
  let explained = 0;
  for (const term of terms) {
    const weight = rarityOfTerm(postings, term.number);
    asked += weight;
    explained += weight * resemblance(postings, term, document);
  }
  return asked === 0 ? 0 : explained / asked;
}

function resemblance(postings: Postings, term: Term, document: number): number {
  const stands = (n: number): boolean => n !== unknownTerm && impactIn(postings, n, document) > 0;
  if (stands(term.number)) return 1;
  return term.grams.filter(stands).length / Math.max(1, term.grams.length);
}

/** An unknown word is as rare as a word can be. */
function rarityOfTerm(postings: Postings, term: number): number {
  const rarest = Math.log(1 + (postings.documentCount + 0.5) / 0.5);
  return term === unknownTerm ? rarest : postings.rarity[term]!;
}
