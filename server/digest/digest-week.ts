import { servicePromise } from '../../content/promise.ts';
import { londonDay } from '../../src/wording/dates.ts';

/** The week that a digest reports: Monday to Sunday in London. */
export interface DigestWeek {
  first: Temporal.PlainDate;
  last: Temporal.PlainDate;
}

/** Monday morning, London time: what came over the weekend is in the digest, and nobody has begun. */
const sentAt = '07:00';

/** The last week that is over and whose digest is due at an instant. */
export function digestWeek(now: Temporal.Instant): DigestWeek {
  const today = londonDay(now);
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const due = monday.toZonedDateTime({
    timeZone: servicePromise.zone,
    plainTime: Temporal.PlainTime.from(sentAt),
  });
  const isDue = Temporal.Instant.compare(now, due.toInstant()) >= 0;
  const first = monday.subtract({ days: isDue ? 7 : 14 });
  return { first, last: first.add({ days: 6 }) };
}
