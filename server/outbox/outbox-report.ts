import type { Store } from '../database/open-database.ts';
import type { OutboxRow } from '../database/schema.ts';
import { readGate } from './send-gate.ts';

/** A mail that has not been sent, as the team sees it: nothing of what it says, nor to whom. */
export interface UnsentMail {
  id: string;
  kind: string;
  /** Of the enquiry it is about, if it is about one. */
  reference: string | undefined;
  queuedAt: Temporal.Instant;
  attempts: number;
  nextAttemptAt: Temporal.Instant;
  /** Name of the last error; of a parked mail, why it was parked. */
  lastError: string | undefined;
}

export interface OutboxReport {
  /** Will be attempted, the longest waiting first. */
  waiting: UnsentMail[];
  /** Will not be attempted until a person has looked. */
  parked: UnsentMail[];
  /** More at once than is usual; will be sent once the team releases them. */
  withheld: UnsentMail[];
  /** Until when no mail at all is sent, and the name of the error that is why. */
  shut: { until: Temporal.Instant; because: string | undefined } | undefined;
}

/** What has not been sent, and why. */
export async function reportOutbox(store: Store, now: Temporal.Instant): Promise<OutboxReport> {
  return {
    waiting: await unsent(store, 'pending'),
    parked: await unsent(store, 'parked'),
    withheld: await unsent(store, 'withheld'),
    shut: await shutGate(store, now),
  };
}

async function shutGate(store: Store, now: Temporal.Instant): Promise<OutboxReport['shut']> {
  const { shutUntil, shutBecause } = await readGate(store);
  if (shutUntil === undefined || Temporal.Instant.compare(shutUntil, now) <= 0) return undefined;
  return { until: shutUntil, because: shutBecause };
}

/** Seconds for which the oldest mail has waited; undefined when none waits. Parked ones do not. */
export async function oldestUnsentSeconds(
  store: Store,
  now: Temporal.Instant,
): Promise<number | undefined> {
  const row = await store.db
    .selectFrom('outbox')
    .select(({ fn }) => fn.min<string | null>('queued_at').as('since'))
    .where('state', '=', 'pending')
    .executeTakeFirst();
  if (!row?.since) return undefined;
  return Math.max(0, Temporal.Instant.from(row.since).until(now).total('seconds'));
}

async function unsent(store: Store, state: OutboxRow['state']): Promise<UnsentMail[]> {
  const rows = await store.db
    .selectFrom('outbox')
    .leftJoin('enquiry', 'enquiry.id', 'outbox.enquiry_id')
    .selectAll('outbox')
    .select('enquiry.reference')
    .where('outbox.state', '=', state)
    .orderBy('outbox.queued_at')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    reference: row.reference ?? undefined,
    queuedAt: Temporal.Instant.from(row.queued_at),
    attempts: row.attempts,
    nextAttemptAt: Temporal.Instant.from(row.next_attempt_at),
    lastError: row.last_error ?? undefined,
  }));
}
