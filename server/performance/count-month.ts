import { sql } from 'kysely';
import type { Store } from '../database/open-database.ts';
import { emptyTally, sumOf, type Tally } from './tally.ts';

/** Enquiries that came in one month by one channel about one topic and stand alike, counted. */
interface CountedRow {
  channel: string;
  topic: string;
  outcome: string | null;
  isOpen: boolean;
  /** Closed after the instant that was promised first. */
  isClosedLate: boolean;
  isUndated: boolean;
  isDelayed: boolean;
  /** Of open ones, when they are due. */
  dueAt: string | null;
  count: number;
  minutes: readonly number[];
}

/** What a month's enquiries were when it was counted; only time turns waiting ones into late ones. */
export type CountedMonth = readonly CountedRow[];

/** Counts the enquiries received in a London month such as `2026-11`, all in the store. */
export async function countMonth(store: Store, month: string): Promise<CountedMonth> {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  const { rows } = await sql<StoredCount>`
    select channel, topic, outcome,
      case when closed_at is null then 1 else 0 end as is_open,
      case when closed_at > due_at then 1 else 0 end as is_closed_late,
      case when due_at is null then 1 else 0 end as is_undated,
      case when delay_reason is not null then 1 else 0 end as is_delayed,
      case when closed_at is null then due_at end as open_due_at,
      count(*) as enquiries,
      string_agg(case when outcome = 'replied' then cast(working_minutes as text) end, ',')
        as minutes
    from enquiry
    where received_date >= ${first.toString()}
      and received_date < ${first.add({ months: 1 }).toString()}
    group by 1, 2, 3, 4, 5, 6, 7, 8`.execute(store.db);
  return rows.map(toCountedRow);
}

interface StoredCount {
  channel: string;
  topic: string;
  outcome: string | null;
  is_open: number;
  is_closed_late: number;
  is_undated: number;
  is_delayed: number;
  open_due_at: string | null;
  enquiries: number | string;
  minutes: string | null;
}

function toCountedRow(row: StoredCount): CountedRow {
  return {
    channel: row.channel,
    topic: row.topic,
    outcome: row.outcome,
    isOpen: row.is_open === 1,
    isClosedLate: row.is_closed_late === 1,
    isUndated: row.is_undated === 1,
    isDelayed: row.is_delayed === 1,
    dueAt: row.open_due_at,
    count: Number(row.enquiries),
    minutes: row.minutes === null ? [] : row.minutes.split(',').map(Number),
  };
}

/** What came of a month's enquiries at an instant, stored as text, as far as `where` takes them. */
export function tallyOf(
  month: CountedMonth,
  now: string,
  where: (row: CountedRow) => boolean = () => true,
): Tally {
  return sumOf(month.filter(where).map((row) => tallyOfRow(row, now)));
}

function tallyOfRow(row: CountedRow, now: string): Tally {
  const result = resultOf(row, now);
  return {
    ...emptyTally,
    received: row.count,
    [result]: row.count,
    lateOpen: result === 'late' && row.isOpen ? row.count : 0,
    delayed: row.isDelayed ? row.count : 0,
    minutes: row.minutes,
  };
}

type Result =
  | 'onTime'
  | 'late'
  | 'waiting'
  | 'selfAnswered'
  | 'articleNamed'
  | 'contactEnded'
  | 'erased'
  | 'spam'
  | 'undated';

const closedWithoutReply: Readonly<Record<string, Result>> = {
  'self-answered': 'selfAnswered',
  'article-named': 'articleNamed',
  'contact-ended': 'contactEnded',
  erased: 'erased',
};

/** A promise that was missed stays missed: no way of closing the enquiry afterwards undoes it. */
function resultOf(row: CountedRow, now: string): Result {
  if (row.outcome === 'spam') return 'spam';
  // Of what is written after contact was ended none is promised, whatever the calendar holds.
  if (row.isUndated) return row.outcome === 'contact-ended' ? 'contactEnded' : 'undated';
  if (row.isOpen) return row.dueAt !== null && row.dueAt < now ? 'late' : 'waiting';
  if (row.isClosedLate) return 'late';
  return closedWithoutReply[row.outcome ?? ''] ?? 'onTime';
}
