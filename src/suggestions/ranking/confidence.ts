import { rarity } from './postings.ts';

/** How much a fit with something that is nothing of ours takes from an article's fit. */
const elsewhereDiscount = 0.5;

/**
 * How sure it is that an article is what a message of so many words asks for; comparable between
 * messages and, roughly, between indexes of different size. About 1 for a message whose words all
 * stand in the article and nowhere else.
 */
export function confidenceOf(fit: Fit, documentCount: number): number {
  const { score, elsewhere, words } = fit;
  const rarest = rarity(1, documentCount);
  return (score - elsewhereDiscount * elsewhere) / (rarest * Math.sqrt(Math.max(1, words)));
}

export interface Fit {
  /** The article's score. */
  readonly score: number;
  /** The best score among what is nothing of ours. */
  readonly elsewhere: number;
  /** Distinct content words of the message. */
  readonly words: number;
}
