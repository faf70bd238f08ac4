import type { Store } from '../database/open-database.ts';
import { enquiriesDue } from './due-for-clearing.ts';
import type { RetentionCounts } from './sweep-retention.ts';

/** How the store stands with what is kept only for a while. */
export interface RetentionReport {
  /** Still named somebody when this was asked, and were closed long enough ago. */
  enquiriesDue: number;
  /** Everything personal was removed from so many, by request or by the months that had passed. */
  enquiriesAnonymised: number;
  /** Persons whose data was erased on request. */
  erasures: number;
  /** When the server last looked, and what it found; undefined: it never has. */
  lastRun: (RetentionCounts & { finishedAt: Temporal.Instant }) | undefined;
}

/** Reads the report; changes nothing. */
export async function reportRetention(
  store: Store,
  now: Temporal.Instant,
): Promise<RetentionReport> {
  const { db } = store;
  const run = await db.selectFrom('retention_run').selectAll().executeTakeFirst();
  const { anonymised } = await db
    .selectFrom('act')
    .select(({ fn }) => fn.count('enquiry_id').distinct().as('anonymised'))
    .where('kind', '=', 'anonymised')
    .executeTakeFirstOrThrow();
  const { erasures } = await db
    .selectFrom('erasure')
    .select(({ fn }) => fn.count('person').distinct().as('erasures'))
    .executeTakeFirstOrThrow();
  return {
    enquiriesDue: (await enquiriesDue(store, now)).length,
    enquiriesAnonymised: Number(anonymised),
    erasures: Number(erasures),
    lastRun: lastRunOf(run),
  };
}

type Run = RetentionCounts & { finished_at: string | null };

function lastRunOf(run: Run | undefined): RetentionReport['lastRun'] {
  if (run === undefined || run.finished_at === null) return undefined;
  const { enquiries, mails, reports, finished_at } = run;
  return { enquiries, mails, reports, finishedAt: Temporal.Instant.from(finished_at) };
}
