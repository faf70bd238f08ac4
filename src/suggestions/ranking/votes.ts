import type { Postings } from './postings.ts';
import type { Query } from './query.ts';
import { bestOf, scoresOf } from './rank.ts';

/** Questions that were asked before, and which documents answered each. */
export interface AskedBefore {
  /** Each question as a document of its own. */
  readonly postings: Postings;
  /** The documents that answered a question; none for one that nothing answers. */
  readonly answers: readonly (readonly number[])[];
}

/** What an earlier question says about a new one that is like it. */
export interface Vote {
  readonly question: number;
  readonly answers: readonly number[];
  /** How much it is like the new one; the votes on one question together weigh as one word. */
  readonly weight: number;
}

/** The nearest questions vote, and each counts this much of what the one before it counts. */
const voting = { questions: 8, share: 0.6 } as const;

const shares = Array.from({ length: voting.questions }, (_, place) => voting.share ** place);
const allShares = shares.reduce((sum, share) => sum + share, 0);

/** The votes of the earlier questions that are most like a new one. */
export function votesOn({ postings, answers }: AskedBefore, query: Query): Vote[] {
  const nearest = bestOf(scoresOf(postings, query), voting.questions);
  return nearest.map(({ document, score }, place) => ({
    question: document,
    answers: answers[document]!,
    weight: (score * shares[place]!) / allShares,
  }));
}
