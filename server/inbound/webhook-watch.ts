import type { Store } from '../database/open-database.ts';
import { storedInstant } from '../database/stored-time.ts';

const silentMinutes = 30;
const lookedBackHours = 24;
const keptDays = 30;

/**
 * Seconds for which a sent mail has waited for any report of the provider, once they are 30
 * minutes; undefined while reports come, or nothing was sent within a day. Then webhooks are
 * switched off, or do not reach us: nobody would hear of a bounce.
 */
export async function secondsWithoutReports(
  store: Store,
  now: Temporal.Instant,
): Promise<number | undefined> {
  const { lastReport } = await store.db
    .selectFrom('webhook_event')
    .select(({ fn }) => fn.max<string | null>('received_at').as('lastReport'))
    .executeTakeFirstOrThrow();
  const since = now.subtract({ hours: lookedBackHours });
  const oldest = await store.db
    .selectFrom('outbox')
    .select(({ fn }) => fn.min<string | null>('sent_at').as('sentAt'))
    .where('state', '=', 'sent')
    .where('delivery', 'is', null)
    .where('sent_at', '>', latest(storedInstant(since), lastReport))
    .executeTakeFirst();
  if (!oldest?.sentAt) return undefined;
  const seconds = Temporal.Instant.from(oldest.sentAt).until(now).total('seconds');
  return seconds >= silentMinutes * 60 ? seconds : undefined;
}

function latest(one: string, other: string | null): string {
  return other === null || one > other ? one : other;
}

/** Forgets reports after 30 days. One that is sent again by hand later changes nothing any more. */
export async function forgetReports(store: Store, now: Temporal.Instant): Promise<void> {
  await store.db
    .deleteFrom('webhook_event')
    .where('received_at', '<', storedInstant(now.subtract({ hours: 24 * keptDays })))
    .execute();
}

/** Seconds for which the oldest mail from a member has waited to be taken in, if one waits. */
export async function oldestUntakenSeconds(
  store: Store,
  now: Temporal.Instant,
): Promise<number | undefined> {
  const row = await store.db
    .selectFrom('inbound_mail')
    .select(({ fn }) => fn.min<string | null>('noticed_at').as('since'))
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  if (!row?.since) return undefined;
  return Math.max(0, Temporal.Instant.from(row.since).until(now).total('seconds'));
}
