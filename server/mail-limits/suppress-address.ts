import type { Transaction } from 'kysely';
import type { Store } from '../database/open-database.ts';
import type { Schema } from '../database/schema.ts';
import { storedInstant } from '../database/stored-time.ts';
import type { Enquiry } from '../enquiries/enquiry.ts';
import { moveWithin } from '../enquiries/move-enquiry.ts';
import { addressKey, type Fingerprint } from './mailbox-key.ts';

/**
 * The owner of an address says that they did not write this enquiry: the address is acknowledged
 * no more, what has not been sent to it yet is dropped, and the team sees it as an act. Asking
 * again changes nothing.
 */
export async function suppressAddress(
  store: Store,
  fingerprint: Fingerprint,
  { id, email }: Enquiry,
  at: Temporal.Instant,
): Promise<void> {
  await store.db.transaction().execute(async (transaction) => {
    if (!(await suppressed(transaction, addressKey(fingerprint, email), at))) return;
    await dropWaiting(transaction, email);
    const part = { ...store, transaction };
    await moveWithin(part, id, { actor: 'member', at }, () => ({ kind: 'disowned' }));
  });
}

/** False when it was suppressed before. */
async function suppressed(
  transaction: Transaction<Schema>,
  key: string,
  at: Temporal.Instant,
): Promise<boolean> {
  const suppressed_at = storedInstant(at);
  const never = { latest: null, second_latest: null, third_latest: null };
  const rows = await transaction
    .insertInto('acknowledged_address')
    .values({ address_key: key, ...never, suppressed_at })
    .onConflict((conflict) =>
      conflict
        .column('address_key')
        .doUpdateSet({ suppressed_at })
        .where('acknowledged_address.suppressed_at', 'is', null),
    )
    .returning('address_key')
    .execute();
  return rows.length === 1;
}

async function dropWaiting(transaction: Transaction<Schema>, email: string): Promise<void> {
  const dropped = await transaction
    .deleteFrom('outbox')
    .where('kind', '=', 'acknowledgement')
    .where('state', 'in', ['pending', 'withheld'])
    // What was attempted may have arrived, and its row is how we know.
    .where('attempts', '=', 0)
    .where('enquiry_id', 'in', (expression) =>
      expression.selectFrom('enquiry').select('enquiry.id').where('enquiry.email', '=', email),
    )
    .returning('enquiry_id')
    .execute();
  for (const { enquiry_id } of dropped) {
    await transaction
      .updateTable('enquiry')
      .set({ acknowledgement_state: 'withheld', acknowledgement_reason: 'suppressed' })
      .where('id', '=', enquiry_id)
      .execute();
  }
}
