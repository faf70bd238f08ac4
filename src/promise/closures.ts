import type { CalendarFacts, ClosureFacts } from './calendar-facts.ts';
import { isBefore } from './instants.ts';
import { readDateTime } from './read-time.ts';

/** One closure as it falls in time: shut from `from` on, free to open again at `until`. */
export type Closure = { readonly from: Temporal.Instant; readonly until: Temporal.Instant };

/** A stretch of open time: open from `opens` on, shut at `closes`. */
type OpenTime = { readonly opens: Temporal.Instant; readonly closes: Temporal.Instant };

/** Every closure that may touch the loaded years, by its beginning; throws on impossible ones. */
export function readClosures(facts: CalendarFacts): Closure[] {
  return [...datedClosures(facts), ...yearlyClosures(facts)]
    .map(({ from, until }) => readClosure(from, until, facts.zone))
    .toSorted((one, other) => Temporal.Instant.compare(one.from, other.from));
}

/**
 * What closures, by their beginning, leave of an ordinary day's open time, if anything: a closure
 * that is on at opening time delays the opening, the first to begin after it ends the day.
 */
export function withoutClosures(
  ordinary: OpenTime,
  closures: readonly Closure[],
): OpenTime | undefined {
  let { opens, closes } = ordinary;
  for (const { from, until } of closures) {
    if (!isBefore(from, closes) || !isBefore(opens, until)) continue;
    if (isBefore(opens, from)) closes = from;
    else opens = until;
  }
  return isBefore(opens, closes) ? { opens, closes } : undefined;
}

/** The last one may reach into the year after the last, as a yearly one does. */
function datedClosures({ closures, firstYear, lastYear }: CalendarFacts): readonly ClosureFacts[] {
  for (const { from, until } of closures) {
    const [begins, ends] = [readDateTime(from).year, readDateTime(until).year];
    if (begins < firstYear || begins > lastYear || ends > lastYear + 1) {
      throw new Error(`Cannot close from ${from} until ${until}: those years are not loaded`);
    }
  }
  return closures;
}

/** The year before the first is included: its last closure may reach into the first. */
function* yearlyClosures({ yearlyClosures, firstYear, lastYear }: CalendarFacts) {
  for (let year = firstYear - 1; year <= lastYear; year++) {
    for (const { from, until } of yearlyClosures) {
      yield { from: `${year}-${from}`, until: `${until < from ? year + 1 : year}-${until}` };
    }
  }
}

function readClosure(from: string, until: string, zone: string): Closure {
  const closure = { from: instantAt(from, zone), until: instantAt(until, zone) };
  if (!isBefore(closure.from, closure.until)) {
    throw new Error(`Cannot close from ${from} until ${until}: it must end after it begins`);
  }
  return closure;
}

function instantAt(dateTime: string, zone: string): Temporal.Instant {
  return readDateTime(dateTime).toZonedDateTime(zone).toInstant();
}
