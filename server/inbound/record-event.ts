import type { StoreTransaction } from '../database/locked-row.ts';
import type { Store } from '../database/open-database.ts';
import { storedInstant } from '../database/stored-time.ts';
import { recordDelivery } from '../outbox/record-delivery.ts';
import { noticeMail } from './notice-mail.ts';
import type { ProviderEvent } from './read-provider.ts';

/** A report as it came to us; `event` is undefined for a signed one that cannot be read. */
export interface Report {
  /** The provider's id of the report, the same each time it is sent. */
  id: string;
  event: ProviderEvent | undefined;
  receivedAt: Temporal.Instant;
}

/** What a report did: `mail` was noticed, a mail's `delivery` was recorded, or nothing. */
export type Effect = 'mail' | 'delivery' | 'none' | 'repeated';

/**
 * Writes a report down and does what it asks, in one transaction, once for each id: whatever a
 * crash leaves undone, the provider reports again. Nothing of what it said about persons is kept.
 */
export async function recordEvent(store: Store, report: Report): Promise<Effect> {
  return await store.db.transaction().execute(async (transaction) => {
    const part = { ...store, transaction };
    if (!(await isNew(part, report))) return 'repeated';
    return await haveEffect(part, report);
  });
}

async function isNew(
  { transaction }: StoreTransaction,
  { id, event, receivedAt }: Report,
): Promise<boolean> {
  const happenedAt = event?.happenedAt;
  const result = await transaction
    .insertInto('webhook_event')
    .values({
      id,
      type: event?.type ?? 'unreadable',
      happened_at: happenedAt === undefined ? null : storedInstant(happenedAt),
      received_at: storedInstant(receivedAt),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

async function haveEffect(part: StoreTransaction, report: Report): Promise<Effect> {
  const { event, receivedAt } = report;
  if (event?.kind === 'received') {
    await noticeMail(part.transaction, event.mail, receivedAt);
    return 'mail';
  }
  if (event?.kind !== 'delivery') return 'none';
  const at = event.happenedAt ?? receivedAt;
  return (await recordDelivery(part, { ...event, at })) ? 'delivery' : 'none';
}
