import type { Store } from '../database/open-database.ts';
import { storedInstant } from '../database/stored-time.ts';
import { isAnswerable, repliedAt } from './answer-enquiry.ts';
import { moveEnquiry, type Moved, type Mover } from './move-enquiry.ts';

/** A reply that a person gave elsewhere. */
export interface RecordedAnswer {
  by: 'mailbox' | 'phone';
  /** When the member had it, which is when the clock of the promise stops. */
  answeredAt: Temporal.Instant;
  /** What was said, for the team; empty: nothing is kept. */
  note: string;
}

export type RecordRefusal = 'not-answerable' | 'answered-before-received' | 'answered-in-future';

/** Writes down that a person replied from the team's own mailbox or by phone, and when. */
export async function recordAnswer(
  store: Store,
  id: string,
  mover: Mover,
  { by, answeredAt, note }: RecordedAnswer,
): Promise<Moved<RecordRefusal>> {
  return await moveEnquiry<RecordRefusal>(store, id, mover, (enquiry) => {
    if (!isAnswerable(enquiry)) return 'not-answerable';
    if (answeredAt.epochMilliseconds > mover.at.epochMilliseconds) return 'answered-in-future';
    // Typed to the minute, while receipts are stored to the millisecond.
    const nextMinute = answeredAt.add({ minutes: 1 }).epochMilliseconds;
    if (nextMinute <= enquiry.receivedAt.epochMilliseconds) return 'answered-before-received';
    return {
      kind: 'answered-elsewhere',
      details: { by, answeredAt: storedInstant(answeredAt) },
      change: repliedAt(enquiry, answeredAt) ?? {},
      ...(note === '' ? {} : { message: { kind: 'note', text: note } as const }),
    };
  });
}
