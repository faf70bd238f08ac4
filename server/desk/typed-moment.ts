import { servicePromise } from '../../content/promise.ts';

/** A day from a date field, or nothing when none can be read. */
export function dayTyped(text: string): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text.trim())) return undefined;
  try {
    return Temporal.PlainDate.from(text.trim());
  } catch {
    return undefined;
  }
}

/** A moment by London clocks from a date and a time field, or nothing when none can be read. */
export function momentTyped(day: string, time: string): Temporal.Instant | undefined {
  const moment = readLondonMoment(day, time);
  return moment.ok ? moment.instant : undefined;
}

export type ReadMoment =
  | { ok: true; instant: Temporal.Instant }
  | { ok: false; problem: 'moment.missing' | 'moment.skipped' };

/**
 * A moment as somebody in London read it off a clock. In the hour that is skipped in spring no
 * clock showed it, so it is not guessed at; of the hour that comes twice in autumn the first is
 * taken, which never makes a promise later than it was.
 */
export function readLondonMoment(day: string, time: string): ReadMoment {
  const date = dayTyped(day);
  if (date === undefined || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time.trim())) {
    return { ok: false, problem: 'moment.missing' };
  }
  const shown = date.toPlainDateTime(Temporal.PlainTime.from(time.trim()));
  const moment = shown.toZonedDateTime(servicePromise.zone, { disambiguation: 'earlier' });
  const wasShown = moment.toPlainDateTime().equals(shown);
  return wasShown
    ? { ok: true, instant: moment.toInstant() }
    : { ok: false, problem: 'moment.skipped' };
}
