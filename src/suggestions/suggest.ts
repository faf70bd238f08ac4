import { confidenceIn } from './ranking/confidence.ts';
import { readQuery } from './ranking/query.ts';
import { bestOf, scoresOf } from './ranking/rank.ts';
import type { OfferedArticle, SuggestionIndex } from './suggestion-index.ts';

export { createSuggestionIndex, type SuggestionIndex } from './suggestion-index.ts';

/** An article offered for a message, with how sure the offer is; larger is surer. */
export interface Suggestion {
  readonly article: OfferedArticle;
  readonly confidence: number;
}

/**
 * How sure the best offer must be: beside the `form` a wrong one is ignored, in a `mail` it looks
 * as if nobody had read the message. Picked with the labelled questions; see README.
 */
const thresholds = { form: 0.5, mail: 0.9 } as const;

export type ConfidenceLevel = keyof typeof thresholds;

/**
 * The articles that may answer a message, best first; none when nothing fits. Any text is
 * accepted; what stands beyond 2,000 characters is not read.
 */
export function suggest(
  index: SuggestionIndex,
  text: string,
  { limit = 3, confidence = 'form' }: { limit?: number; confidence?: ConfidenceLevel } = {},
): Suggestion[] {
  const { articles, postings, vocabulary } = index;
  const query = readQuery(vocabulary, text);
  const scores = scoresOf(postings, query);
  const elsewhere = bestOf(scores.subarray(articles.length), 1)[0]?.score ?? 0;
  const suggestions = bestOf(scores.subarray(0, articles.length), limit).map((ranked) => ({
    article: articles[ranked.document]!,
    confidence: confidenceIn(postings, query, ranked, elsewhere),
  }));
  return (suggestions[0]?.confidence ?? 0) >= thresholds[confidence] ? suggestions : [];
}
