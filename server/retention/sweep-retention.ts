import { retention } from '../../content/retention.ts';
import type { Store } from '../database/open-database.ts';
import { storedInstant } from '../database/stored-time.ts';
import { anonymiseEnquiry } from './anonymise-enquiry.ts';
import { clearMails } from './clear-mails.ts';
import { enquiriesDue } from './due-for-clearing.ts';

/** What a run anonymised, cleared and deleted. */
export interface RetentionCounts {
  enquiries: number;
  mails: number;
  reports: number;
}

const everyHours = 20;
const atMostMinutes = 30;

/**
 * Clears what has been kept long enough, at most once a day however many processes share the store:
 * one of them claims the run. Gives undefined where it was not this one's turn.
 */
export async function sweepRetention(
  store: Store,
  now: Temporal.Instant,
): Promise<RetentionCounts | undefined> {
  if (!(await claimed(store, now))) return undefined;
  const counts = {
    enquiries: await anonymiseDue(store, now),
    mails: await clearMails(store, now.subtract({ hours: 24 * retention.mailDays })),
    reports: await deleteReports(store, now.subtract({ hours: 24 * retention.providerReportDays })),
  };
  await store.db
    .updateTable('retention_run')
    .set({ ...counts, claimed_until: null, finished_at: storedInstant(now) })
    .execute();
  return counts;
}

/** The provider's reports of what became of mails; what they changed stays. */
async function deleteReports({ db }: Store, before: Temporal.Instant): Promise<number> {
  const result = await db
    .deleteFrom('webhook_event')
    .where('received_at', '<=', storedInstant(before))
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

async function claimed({ db }: Store, now: Temporal.Instant): Promise<boolean> {
  const rows = await db
    .updateTable('retention_run')
    .set({ claimed_until: storedInstant(now.add({ minutes: atMostMinutes })) })
    .where((where) =>
      where.or([
        where('finished_at', 'is', null),
        where('finished_at', '<=', storedInstant(now.subtract({ hours: everyHours }))),
        // The clock was put back.
        where('finished_at', '>', storedInstant(now.add({ hours: everyHours }))),
      ]),
    )
    .where((where) =>
      where.or([
        where('claimed_until', 'is', null),
        where('claimed_until', '<=', storedInstant(now)),
      ]),
    )
    .returning('id')
    .execute();
  return rows.length === 1;
}

/** One transaction each, so that nobody who writes meanwhile waits for long. */
async function anonymiseDue(store: Store, now: Temporal.Instant): Promise<number> {
  const ids = await enquiriesDue(store, now);
  for (const id of ids) {
    await store.db
      .transaction()
      .execute((transaction) =>
        anonymiseEnquiry({ ...store, transaction }, id, { actor: 'system', at: now }, 'retention'),
      );
  }
  return ids.length;
}
