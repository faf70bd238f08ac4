import { sql } from 'kysely';
import type { WorkingCalendar } from '../../src/promise/working-calendar.ts';
import type { Store } from '../database/open-database.ts';
import { storedInstant } from '../database/stored-time.ts';
import { countMonth, type CountedMonth } from './count-month.ts';
import { figuresOf, type Figures } from './figures.ts';
import { measureLastClosed } from './measure-closed.ts';

/** The published record: what was promised against what was done. */
export interface PublishedRecord {
  /** The figures as they stand at an instant, whichever process changed something. */
  figures(now: Temporal.Instant): Promise<Figures>;
}

interface KeptMonth {
  /** Changes with everything that is done about an enquiry of the month. */
  stamp: string;
  counted: CountedMonth;
}

interface KeptFigures {
  stamps: string;
  /** The first instant at which an open enquiry is late that was not when they were made. */
  until: Temporal.Instant | undefined;
  figures: Figures;
}

/**
 * Keeps the counts of each month in memory and counts a month again when something in it changed,
 * so that the figures are always exact and reading them is quick at 100,000 enquiries.
 */
export function createRecord(store: Store, calendar: WorkingCalendar): PublishedRecord {
  const months = new Map<string, KeptMonth>();
  let last: KeptFigures | undefined;

  async function counted(month: string, stamp: string): Promise<CountedMonth> {
    const known = months.get(month);
    if (known?.stamp === stamp) return known.counted;
    const fresh = await countMonth(store, month);
    months.set(month, { stamp, counted: fresh });
    return fresh;
  }

  async function countAll(stamps: ReadonlyMap<string, string>) {
    const all = new Map<string, CountedMonth>();
    for (const month of withoutGaps([...stamps.keys()])) {
      const stamp = stamps.get(month);
      all.set(month, stamp === undefined ? [] : await counted(month, stamp));
    }
    return all;
  }

  return {
    async figures(now) {
      await measureLastClosed(store, calendar);
      const stampOf = await monthStamps(store);
      const stamps = JSON.stringify([...stampOf]);
      if (last?.stamps === stamps && isStillSo(last, now)) return { ...last.figures, asOf: now };
      const all = await countAll(stampOf);
      last = { stamps, until: nextDue(all, now), figures: figuresOf(all, now) };
      return last.figures;
    },
  };
}

function isStillSo({ until, figures }: KeptFigures, now: Temporal.Instant): boolean {
  const isLater = Temporal.Instant.compare(now, figures.asOf) >= 0;
  return isLater && (until === undefined || Temporal.Instant.compare(now, until) <= 0);
}

/** When the next open enquiry is due: until then, and at that instant itself, none becomes late. */
function nextDue(
  months: ReadonlyMap<string, CountedMonth>,
  now: Temporal.Instant,
): Temporal.Instant | undefined {
  const due = [...months.values()].flat().flatMap(({ dueAt }) => dueAt ?? []);
  const [next] = due.filter((instant) => instant >= storedInstant(now)).toSorted();
  return next === undefined ? undefined : Temporal.Instant.from(next);
}

/** Every act raises its enquiry's version, and measuring fills in a number that was missing. */
async function monthStamps(store: Store): Promise<Map<string, string>> {
  const { rows } = await sql<{ month: string; stamp: string }>`
    select substr(received_date, 1, 7) as month,
      cast(count(*) as text) || '/' || cast(sum(version) as text)
        || '/' || cast(count(working_minutes) as text) as stamp
    from enquiry group by 1 order by 1`.execute(store.db);
  return new Map(rows.map(({ month, stamp }) => [month, stamp]));
}

/** The months from the first to the last, those in which nothing was received included. */
function withoutGaps(months: readonly string[]): string[] {
  const [first, last] = [months.at(0), months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all = [];
  let month = Temporal.PlainYearMonth.from(first);
  while (Temporal.PlainYearMonth.compare(month, last) <= 0) {
    all.push(month.toString());
    month = month.add({ months: 1 });
  }
  return all;
}
