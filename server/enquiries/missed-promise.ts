import { sql, type RawBuilder } from 'kysely';
import { storedInstant } from '../database/stored-time.ts';
import type { Enquiry } from './enquiry.ts';

/**
 * Whether the instant that was promised first passed without a person's reply, as the published
 * record counts it: what was answered in time and opened again kept its promise.
 */
export function isPromiseMissed(
  { promise, closedAt }: Pick<Enquiry, 'promise' | 'closedAt'>,
  now: Temporal.Instant,
): boolean {
  return promise !== undefined && Temporal.Instant.compare(closedAt ?? now, promise.dueAt) > 0;
}

/** The same of rows of enquiries, in a query. */
export function promiseMissed(now: Temporal.Instant): RawBuilder<boolean> {
  return sql<boolean>`coalesce(closed_at, ${storedInstant(now)}) > due_at`;
}
