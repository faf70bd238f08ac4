import type { DueDate } from '../../src/promise/due-date.ts';
import type { ExplainedDate } from '../../src/wording/why-that-date.ts';
import type { Enquiry, PromisedReply } from './enquiry.ts';

/** A due date as it is promised and stored. */
export function promiseOf({
  countedFrom,
  dueDate,
  dueAt,
  timing,
  skipped,
}: DueDate): PromisedReply {
  const days = skipped.map(({ date, reason }) => ({ date: date.toString(), reason }));
  return { countedFrom, dueDate, dueAt, explanation: { timing, skipped: days } };
}

/** The stored promise with its reasons, as pages and mails explain it; nothing when none was made. */
export function explainedPromise(
  enquiry: Pick<Enquiry, 'receivedAt' | 'promise'>,
): ExplainedDate | undefined {
  if (enquiry.promise === undefined) return undefined;
  const { countedFrom, dueDate, dueAt, explanation } = enquiry.promise;
  return {
    receivedAt: enquiry.receivedAt,
    countedFrom,
    dueDate,
    dueAt,
    timing: explanation.timing as ExplainedDate['timing'],
    skipped: explanation.skipped.map(({ date, reason }) => ({
      date: Temporal.PlainDate.from(date),
      reason: reason as ExplainedDate['skipped'][number]['reason'],
    })),
  };
}
