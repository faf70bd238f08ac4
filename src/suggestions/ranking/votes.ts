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
  /** How much it is like the new one; the votes of all who are asked together weigh as one. */
  readonly weight: number;
}

/** The nearest questions that vote. */
const voters = 5;

/** The votes of the earlier questions that are most like a new one. */
export function votesOn({ postings, answers }: AskedBefore, query: Query): Vote[] {
  return bestOf(scoresOf(postings, query), voters).map(({ document, score }) => ({
    question: document,
    answers: answers[document]!,
    weight: score / voters,
  }));
}
