import { rarity, type Postings } from './postings.ts';
import type { Query, QueryWord } from './query.ts';
import type { Ranked } from './rank.ts';
import { resemblance } from './resemblance.ts';
import type { AskedBefore, Vote } from './votes.ts';

/** What a message is judged by. */
export interface Evidence {
  readonly postings: Postings;
  readonly asked: AskedBefore;
  readonly votes: readonly Vote[];
  /** What speaks against any document of ours: that something else was meant. */
  readonly against: number;
}

/**
 * How sure it is that a document is what was asked for: what speaks for it less what speaks
 * against any, by the share of the message that it explains. In units of what a word can say that
 * one document alone holds, so that indexes of different size compare; 0 or less means no.
 */
export function confidenceIn(evidence: Evidence, query: Query, ranked: Ranked): number {
  const { postings, against } = evidence;
  const strength = (ranked.score - against) / rarity(1, postings.documentCount);
  return strength * explainedShare(evidence, query, ranked.document);
}

/**
 * The share of the message's words that the document holds, in this form or another, or that an
 * earlier question holds which it answered.
 */
function explainedShare(evidence: Evidence, { words }: Query, document: number): number {
  const { postings, asked, votes } = evidence;
  const answered = votes.filter(({ answers }) => answers.includes(document));
  const explained = (word: QueryWord): number =>
    Math.max(
      resemblance(postings, word, document),
      ...answered.map(({ question }) => resemblance(asked.postings, word, question)),
    );
  return words.reduce((sum, word) => sum + explained(word), 0) / Math.max(1, words.length);
}
