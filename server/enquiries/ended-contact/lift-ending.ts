import { lockedRow, type StoreTransaction } from '../../database/locked-row.ts';
import type { Store } from '../../database/open-database.ts';
import type { EndedContactRow } from '../../database/schema.ts';
import { storedInstant } from '../../database/stored-time.ts';
import type { Enquiry } from '../enquiry.ts';
import { moveWithin, type Moved, type Mover } from '../move-enquiry.ts';
import { addressHash } from './ended-contact.ts';

/**
 * Contact with whoever wrote an enquiry is as usual again. What came in between stays closed; what
 * comes from now on is acknowledged and owed a reply.
 */
export async function liftEnding(
  store: Store,
  enquiry: Enquiry,
  mover: Mover,
): Promise<Moved<'not-ended'>> {
  return await store.db.transaction().execute(async (transaction) => {
    const part = { ...store, transaction };
    const row = await lockedEnding(part, enquiry.email);
    if (row === undefined) return { ok: false, refusal: 'not-ended' };
    const moved = await moveWithin<never>(part, enquiry.id, mover, () => ({
      kind: 'contact-lifted',
    }));
    if (!moved.ok) return moved;
    await transaction
      .updateTable('ended_contact')
      .set({ state: 'lifted', lifted_by: mover.actor, lifted_at: storedInstant(mover.at) })
      .where('id', '=', row.id)
      .execute();
    return moved;
  });
}

async function lockedEnding({ engine, transaction }: StoreTransaction, email: string) {
  const query = transaction
    .selectFrom('ended_contact')
    .selectAll()
    .where('address_hash', '=', addressHash(email))
    .where('state', '=', 'ended');
  return await lockedRow<EndedContactRow>(engine, query);
}
