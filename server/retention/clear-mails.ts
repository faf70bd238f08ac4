import type { Store } from '../database/open-database.ts';
import { storedInstant } from '../database/stored-time.ts';

/**
 * Clears text and address of every mail that was sent before then, and of those older than that
 * which will never be sent by themselves. Its row stays, for the figures; gives how many.
 */
export async function clearMails({ db }: Store, before: Temporal.Instant): Promise<number> {
  const result = await db
    .updateTable('outbox')
    .set({ payload: '' })
    .where('payload', '<>', '')
    .where('state', '<>', 'pending')
    .where((where) => where.fn.coalesce('sent_at', 'queued_at'), '<=', storedInstant(before))
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}
