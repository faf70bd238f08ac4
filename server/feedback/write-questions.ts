import type { Transaction } from 'kysely';
import type { QuestionWords } from '../../src/suggestions/question-words.ts';
import type { Schema } from '../database/schema.ts';

/** A question that found nothing, on a London day. */
export interface AskedQuestion extends QuestionWords {
  day: string;
  locale: string;
}

/** A word that no text of ours has is kept once it was asked on this many different days. */
const daysUntilKept = 3;

/** Words kept of one question; more of them would be the message again. */
const mostWords = 6;

/**
 * Counts each question by the words that may be kept of it: those of our own texts, and others that
 * came on several days. Until then only the fingerprint of such a word is stored.
 */
export async function writeQuestions(
  transaction: Transaction<Schema>,
  questions: readonly AskedQuestion[],
  fingerprint: (text: string) => string,
): Promise<void> {
  for (const { day, locale, known, unknown } of questions) {
    const often: string[] = [];
    for (const word of unknown) {
      const key = fingerprint(JSON.stringify(['rare word', locale, word]));
      if ((await daysAsked(transaction, key, day)) >= daysUntilKept) often.push(word);
    }
    const words = [...often, ...known].slice(0, mostWords).sort().join(' ');
    if (words !== '') await countQuestion(transaction, { day, locale, words, count: 1 });
  }
}

async function daysAsked(
  transaction: Transaction<Schema>,
  fingerprint: string,
  day: string,
): Promise<number> {
  await transaction
    .insertInto('rare_word')
    .values({ fingerprint, day })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { days } = await transaction
    .selectFrom('rare_word')
    .select(({ fn }) => fn.countAll().as('days'))
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirstOrThrow();
  return Number(days);
}

async function countQuestion(
  transaction: Transaction<Schema>,
  row: Schema['unanswered_question'],
): Promise<void> {
  await transaction
    .insertInto('unanswered_question')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['day', 'locale', 'words'])
        .doUpdateSet(({ eb }) => ({ count: eb('unanswered_question.count', '+', 1) })),
    )
    .execute();
}
