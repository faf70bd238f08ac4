import { calendarDaysLeft } from '../../src/promise/calendar-health.ts';
import type { WorkingCalendar } from '../../src/promise/working-calendar.ts';
import { londonDay } from '../../src/wording/dates.ts';
import type { Store } from '../database/open-database.ts';
import { promiseMissed } from '../enquiries/missed-promise.ts';
import { oldestUnsentSeconds } from '../outbox/outbox-report.ts';

/** How things stand in the store at one moment. */
export interface StoreFigures {
  mailsWaiting: number;
  mailsParked: number;
  /** 0 when none waits. */
  oldestMailSeconds: number;
  promisesOpen: number;
  /** Of these, past the promised instant without a reply. */
  promisesLate: number;
  calendarDaysLeft: number;
}

/** Asks the store how things stand. */
export async function readStoreFigures(
  store: Store,
  calendar: WorkingCalendar,
  now: Temporal.Instant,
): Promise<StoreFigures> {
  const [mails, promises, oldest] = await Promise.all([
    countMails(store),
    countPromises(store, now),
    oldestUnsentSeconds(store, now),
  ]);
  return {
    mailsWaiting: mails.get('pending') ?? 0,
    mailsParked: mails.get('parked') ?? 0,
    oldestMailSeconds: oldest ?? 0,
    ...promises,
    calendarDaysLeft: calendarDaysLeft(calendar, londonDay(now)),
  };
}

async function countMails({ db }: Store): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('outbox')
    .select(({ fn }) => ['state', fn.countAll().as('mails')])
    .where('state', 'in', ['pending', 'parked'])
    .groupBy('state')
    .execute();
  return new Map(rows.map(({ state, mails }) => [state, Number(mails)]));
}

async function countPromises({ db }: Store, now: Temporal.Instant) {
  const row = await db
    .selectFrom('enquiry')
    .select(({ fn }) => [
      fn.countAll().as('open'),
      fn.countAll().filterWhere(promiseMissed(now)).as('late'),
    ])
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow();
  return { promisesOpen: Number(row.open), promisesLate: Number(row.late) };
}
