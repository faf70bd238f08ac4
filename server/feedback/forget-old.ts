import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';

/** Days for which counts are kept: a year can be held against the one before. */
export const countsKeptDays = 400;

/** Days for which questions and the fingerprints of rare words are kept. */
export const questionsKeptDays = 90;

/** Removes what is older than it may be kept. */
export async function forgetOld(
  transaction: Transaction<Schema>,
  today: Temporal.PlainDate,
): Promise<void> {
  const before = (days: number) => today.subtract({ days }).toString();
  await transaction.deleteFrom('article_count').where('day', '<', before(countsKeptDays)).execute();
  const questionsFrom = before(questionsKeptDays);
  await transaction.deleteFrom('unanswered_question').where('day', '<', questionsFrom).execute();
  await transaction.deleteFrom('rare_word').where('day', '<', questionsFrom).execute();
}
