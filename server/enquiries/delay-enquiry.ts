import type { DelayReason } from '../../content/delays.ts';
import type { WorkingCalendar } from '../../src/promise/working-calendar.ts';
import { londonDay } from '../../src/wording/dates.ts';
import type { Store } from '../database/open-database.ts';
import { storedInstant } from '../database/stored-time.ts';
import type { QueuedMail } from '../outbox/outbox-entry.ts';
import { canBeMailed } from './can-be-mailed.ts';
import type { Enquiry, ExpectedReply } from './enquiry.ts';
import { moveEnquiry, type Moved, type Mover } from './move-enquiry.ts';

export interface DelayParts {
  store: Store;
  calendar: WorkingCalendar;
  /** The mail that tells the member the new day and why, the how-manieth act it is in its key. */
  noticeFor: (enquiry: Enquiry, expected: DelayedReply, sequence: number) => QueuedMail;
}

/** What is expected once a delay was decided: there is always a reason. */
export type DelayedReply = ExpectedReply & { delayReason: DelayReason };

/** What the team decides: a working day, until whose closing time a reply is expected, and why. */
export interface Delay {
  day: Temporal.PlainDate;
  reason: DelayReason;
}

export type DelayRefusal = 'not-open' | 'not-a-working-day' | 'not-after-today' | 'not-later';

/**
 * A reply will take longer than expected (clause 3d). What was promised stays stored as it was, and
 * is missed unless a person replies by then. Each new day is mailed once, where mail arrives.
 */
export async function delayEnquiry(
  parts: DelayParts,
  id: string,
  mover: Mover,
  { day, reason }: Delay,
): Promise<Moved<DelayRefusal>> {
  const isMailed = await canBeMailed(parts.store, id);
  return await moveEnquiry<DelayRefusal>(parts.store, id, mover, (enquiry) => {
    const expected = expectedOn(parts.calendar, enquiry, mover.at, { day, reason });
    if (typeof expected === 'string') return expected;
    return {
      kind: 'delayed',
      details: { date: day.toString(), reason },
      change: {
        expected_date: day.toString(),
        expected_at: storedInstant(expected.at),
        delay_reason: reason,
      },
      mails: isMailed ? [parts.noticeFor(enquiry, expected, enquiry.version + 1)] : [],
    };
  });
}

function expectedOn(
  calendar: WorkingCalendar,
  { state, expected }: Enquiry,
  now: Temporal.Instant,
  { day, reason }: Delay,
): DelayedReply | DelayRefusal {
  if (state !== 'open') return 'not-open';
  const calendarDay = calendar.day(day);
  if (calendarDay?.kind !== 'working') return 'not-a-working-day';
  if (!isAfter(day, londonDay(now))) return 'not-after-today';
  if (expected !== undefined && !isAfter(day, expected.date)) return 'not-later';
  return { date: day, at: calendarDay.closes, delayReason: reason };
}

function isAfter(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) > 0;
}
