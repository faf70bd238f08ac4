import { confidenceIn } from './ranking/confidence.ts';
import { queryTerms } from './ranking/query.ts';
import { rank } from './ranking/rank.ts';
import type { OfferedArticle, SuggestionIndex } from './suggestion-index.ts';

export { createSuggestionIndex, type SuggestionIndex } from './suggestion-index.ts';

/** An article offered for a message, with how sure the offer is, from 0 to 1. */
export interface Suggestion {
  readonly article: OfferedArticle;
  readonly confidence: number;
}

/**
 * How sure an offer must be: beside the `form` a wrong one is ignored, in a `mail` it looks
 * as if nobody had read the message. Picked with the labelled questions; see README.
 */
const thresholds = { form: 0.3, mail: 0.45 } as const;

export type ConfidenceLevel = keyof typeof thresholds;

/**
 * The articles that may answer a message, best first; none when nothing fits, which is decided by
 * the best one. Any text is accepted; what stands beyond 2,000 characters is not read.
 */
export function suggest(
  index: SuggestionIndex,
  text: string,
  { limit = 3, confidence = 'form' }: { limit?: number; confidence?: ConfidenceLevel } = {},
): Suggestion[] {
  const terms = queryTerms(index.vocabulary, text);
  const suggestions = rank(index.postings, terms, limit).map(({ document }) => ({
    article: index.articles[document]!,
    confidence: confidenceIn(index.postings, terms, document),
  }));
  const surest = Math.max(0, ...suggestions.map((suggestion) => suggestion.confidence));
  return surest >= thresholds[confidence] ? suggestions : [];
}
