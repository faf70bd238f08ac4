import type { Store } from '../database/open-database.ts';
import { promiseMissed } from '../enquiries/missed-promise.ts';
import { storedInstant } from '../database/stored-time.ts';
import { complaintOf } from '../enquiries/complaint-row.ts';
import { nextWordBy } from '../enquiries/complaint.ts';
import { failedArticles, type FailedArticle } from './failed-articles.ts';
import type { DigestWeek } from './digest-week.ts';

/** What the team is told of a week that is over, and of what comes next. */
export interface DigestFacts {
  received: number;
  /** Promises whose day was in the week and that a person's reply kept. */
  kept: number;
  /** References of promises whose day was in the week and that were missed. */
  missed: readonly string[];
  open: number;
  /** References of what is late now and still without a reply, and of what has no date. */
  late: readonly string[];
  undated: readonly string[];
  /** Expected within the seven days from now, the next first. */
  dueNext: readonly DueWord[];
  /** Complaints and the day of the next word on them, the next first. */
  complaints: readonly DueWord[];
  failedArticles: readonly FailedArticle[];
}

export interface DueWord {
  reference: string;
  day: Temporal.PlainDate;
}

/** Gathers the digest's facts about enquiries and articles, as they stand now. */
export async function digestFacts(
  store: Store,
  week: DigestWeek,
  now: Temporal.Instant,
): Promise<DigestFacts> {
  return {
    received: await receivedIn(store, week),
    ...(await promisesOf(store, week, now)),
    ...(await waiting(store, now)),
    dueNext: await dueNext(store, now),
    complaints: await complaintsDue(store),
    failedArticles: await failedArticles(store, week),
  };
}

async function receivedIn(store: Store, { first, last }: DigestWeek): Promise<number> {
  const row = await store.db
    .selectFrom('enquiry')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('received_date', '>=', first.toString())
    .where('received_date', '<=', last.toString())
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Of what was due in the week: kept by a reply, or missed. What was closed in time is neither. */
async function promisesOf(store: Store, { first, last }: DigestWeek, now: Temporal.Instant) {
  const due = await store.db
    .selectFrom('enquiry')
    .select(['reference', 'due_at', 'closed_at', 'outcome'])
    .where('due_date', '>=', first.toString())
    .where('due_date', '<=', last.toString())
    .orderBy('due_at')
    .orderBy('reference')
    .execute();
  const owed = due.filter(({ outcome }) => outcome !== 'spam');
  const isMissed = ({ due_at, closed_at }: (typeof due)[number]) =>
    (closed_at ?? storedInstant(now)) > (due_at ?? '');
  return {
    kept: owed.filter((row) => row.outcome === 'replied' && !isMissed(row)).length,
    missed: owed.filter(isMissed).map(({ reference }) => reference),
  };
}

async function waiting(store: Store, now: Temporal.Instant) {
  const open = await store.db
    .selectFrom('enquiry')
    .select(['reference', 'expected_at', promiseMissed(now).as('isMissed')])
    .where('state', '=', 'open')
    .orderBy('due_at')
    .execute();
  const late = open.filter(({ isMissed }) => isMissed);
  return {
    open: open.length,
    late: late.map(({ reference }) => reference),
    undated: open
      .filter(({ expected_at }) => expected_at === null)
      .map(({ reference }) => reference),
  };
}

async function dueNext(store: Store, now: Temporal.Instant): Promise<DueWord[]> {
  const rows = await store.db
    .selectFrom('enquiry')
    .select(['reference', 'expected_date'])
    .where('state', '=', 'open')
    .where('expected_at', '>=', storedInstant(now))
    .where('expected_at', '<', storedInstant(now.add({ hours: 7 * 24 })))
    .orderBy('expected_at')
    .orderBy('reference')
    .execute();
  return rows.flatMap(({ reference, expected_date: day }) =>
    day === null ? [] : [{ reference, day: Temporal.PlainDate.from(day) }],
  );
}

async function complaintsDue(store: Store): Promise<DueWord[]> {
  const rows = await store.db
    .selectFrom('enquiry')
    .selectAll()
    .where('complaint_stage', 'is not', null)
    .where('complaint_stage', 'in', ['raised', 'acknowledged', 'reviewed'])
    .execute();
  const due = rows.flatMap((row) => {
    const complaint = complaintOf(row);
    const day = complaint && nextWordBy(complaint);
    return day === undefined ? [] : [{ reference: row.reference, day }];
  });
  return due.toSorted((one, other) => Temporal.PlainDate.compare(one.day, other.day));
}
