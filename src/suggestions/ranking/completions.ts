import { eachPosting, type Postings } from './postings.ts';
import type { QueryWord } from './query.ts';
import { wordsFrom } from './spelling.ts';
import { findTerm, type Vocabulary } from './vocabulary.ts';

/** Fewer letters begin too many words, and so many longer words are looked at. */
const limits = { letters: 2, words: 50 } as const;

/** What a longer word says beside the one that was typed. */
const completionWeight = 0.8;

/** The longer words of the index that a typed word may be the beginning of. */
export function completionsOf(vocabulary: Vocabulary, { text }: QueryWord): number[] {
  if (text.length < limits.letters) return [];
  const longer = wordsFrom(vocabulary, text).filter((word) => word !== text);
  return longer.slice(0, limits.words).map((word) => findTerm(vocabulary, word).number);
}

/** Adds to each document's score what the best of the completions says for it. */
export function addBestOf(
  postings: Postings,
  completions: readonly number[],
  scores: Float32Array,
): void {
  const best = new Float32Array(scores.length);
  for (const term of completions) {
    eachPosting(postings, term, (document, impact) => {
      best[document] = Math.max(best[document]!, completionWeight * impact);
    });
  }
  best.forEach((score, document) => (scores[document]! += score));
}
