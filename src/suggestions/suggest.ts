import { remember } from './analysis/remember.ts';
import { confidenceIn } from './ranking/confidence.ts';
import { readQuery } from './ranking/query.ts';
import { bestOf, scoresOf } from './ranking/rank.ts';
import { votesOn, type Vote } from './ranking/votes.ts';
import type { OfferedArticle, SuggestionIndex } from './suggestion-index.ts';

export { createSuggestionIndex, type SuggestionIndex } from './suggestion-index.ts';

/** An article offered for a message, with how sure the offer is; larger is surer. */
export interface Suggestion {
  readonly article: OfferedArticle;
  readonly confidence: number;
}

/**
 * How sure the best offer must be, and every further one. Beside the `form` a wrong offer is
 * ignored; in a `mail` it looks as if nobody had read the message. Picked with the labelled
 * questions; see README.
 */
const levels = {
  form: { best: 0.6, further: 0.3, limit: 3 },
  mail: { best: 0.9, further: 0.9, limit: 2 },
} as const;

/**
 * What counts beside an article's own fit: the votes of earlier questions for it; against it, the
 * fit with something that is nothing of ours, and the votes of questions that nothing answered.
 */
const weights = { votes: 1, elsewhere: 0.9, unanswered: 1 } as const;

/** Where suggestions are shown, which decides how sure they must be. */
export type ConfidenceLevel = keyof typeof levels;

/**
 * The articles that may answer a message, best first; none when nothing fits. Any text is
 * accepted; what stands beyond 2,000 characters is not read.
 */
export function suggest(
  index: SuggestionIndex,
  text: string,
  { confidence = 'form', limit }: { confidence?: ConfidenceLevel; limit?: number } = {},
): Suggestion[] {
  const level = levels[confidence];
  const [best, ...further] = candidates(index, text).slice(0, limit ?? level.limit);
  if (best === undefined || best.confidence < level.best) return [];
  return [best, ...further.filter((other) => other.confidence >= level.further)];
}

/** Nobody is offered more. */
const mostOffered = 3;

/** As many as are taken in at the same moment. */
const mostMessages = 64;

/**
 * The best for a text. One message is asked about for its receipt, its mail and its counts, with
 * others in between.
 */
const candidates = remember(mostMessages, ranked);

function ranked(index: SuggestionIndex, text: string): Suggestion[] {
  const { articles, postings, vocabulary, asked } = index;
  const query = readQuery(vocabulary, text);
  const votes = votesOn(asked, query);
  const scores = scoresOf(postings, query);
  const ours = scores.subarray(0, articles.length);
  for (const { answers, weight } of votes) {
    for (const article of answers) ours[article]! += weights.votes * weight;
  }
  const evidence = { postings, asked, votes, against: against(scores, articles.length, votes) };
  return bestOf(ours, mostOffered).map((one) => ({
    article: articles[one.document]!,
    confidence: confidenceIn(evidence, query, one),
  }));
}

/** How much a message is like what is nothing of ours, and like questions that nothing answered. */
function against(scores: Float32Array, articleCount: number, votes: readonly Vote[]): number {
  const elsewhere = bestOf(scores.subarray(articleCount), 1)[0]?.score ?? 0;
  const unanswered = votes.filter(({ answers }) => answers.length === 0);
  const said = unanswered.reduce((sum, { weight }) => sum + weight, 0);
  return weights.elsewhere * elsewhere + weights.unanswered * said;
}
