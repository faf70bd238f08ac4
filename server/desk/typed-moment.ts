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
  const date = dayTyped(day);
  if (date === undefined || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time.trim())) return undefined;
  const plainTime = Temporal.PlainTime.from(time.trim());
  return date.toZonedDateTime({ timeZone: servicePromise.zone, plainTime }).toInstant();
}
