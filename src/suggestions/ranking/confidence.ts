import { rarity, type Postings } from './postings.ts';
import type { Query } from './query.ts';
import type { Ranked } from './rank.ts';
import { resemblance } from './resemblance.ts';

/** How much a fit with something that is nothing of ours takes from an article's fit. */
const elsewhereDiscount = 0.7;

/**
 * How sure it is that a document is what was asked for: how much speaks for it, less what speaks
 * for `elsewhere` (the best score among what is nothing of ours), by how much of the message it
 * explains. In units of what a word can say that one document alone holds, so that indexes of
 * different size compare; 0 or less means no.
 */
export function confidenceIn(
  postings: Postings,
  query: Query,
  { document, score }: Ranked,
  elsewhere: number,
): number {
  const evidence = (score - elsewhereDiscount * elsewhere) / rarity(1, postings.documentCount);
  return evidence * Math.sqrt(explainedShare(postings, query, document));
}

/** The share of the message's words that the document holds, in this form or another. */
function explainedShare(postings: Postings, { words }: Query, document: number): number {
  const explained = words.map((word) => resemblance(postings, word, document));
  return explained.reduce((sum, share) => sum + share, 0) / Math.max(1, words.length);
}
