import { servicePromise } from '../../content/promise.ts';
import { dueDate } from '../../src/promise/due-date.ts';
import type { WorkingCalendar } from '../../src/promise/working-calendar.ts';
import type { Store } from '../database/open-database.ts';
import { storedInstant } from '../database/stored-time.ts';
import { isAnonymised, type Enquiry } from './enquiry.ts';
import { moveEnquiry, type Move, type Moved, type Mover } from './move-enquiry.ts';

/**
 * A further reply is owed to what a person has answered: it is open again, and expected as if it
 * were asked now. The promise and the first reply stay as they were, so that the published record
 * neither gains nor loses by it.
 */
export async function reopenAnswered(
  { store, calendar }: { store: Store; calendar: WorkingCalendar },
  id: string,
  mover: Mover,
): Promise<Moved<'not-answered'>> {
  return await moveEnquiry<'not-answered'>(store, id, mover, (enquiry) =>
    isAnswered(enquiry) ? openedAgain(calendar, enquiry, mover.at) : 'not-answered',
  );
}

function isAnswered(enquiry: Enquiry): boolean {
  return enquiry.state !== 'open' && enquiry.outcome === 'replied' && !isAnonymised(enquiry);
}

function openedAgain(calendar: WorkingCalendar, { channel }: Enquiry, at: Temporal.Instant): Move {
  const due = dueDate(calendar, at, servicePromise.replyWithinWorkingDays[channel]);
  const expected = due.ok ? { date: due.dueDate.toString(), at: storedInstant(due.dueAt) } : null;
  return {
    kind: 'reopened',
    details: expected === null ? {} : { date: expected.date },
    change: {
      state: 'open',
      expected_date: expected?.date ?? null,
      expected_at: expected?.at ?? null,
    },
  };
}
