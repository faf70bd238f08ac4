import { sql } from 'kysely';
import type { StoreTransaction } from '../database/locked-row.ts';
import type { Store } from '../database/open-database.ts';
import type { ErasureRow } from '../database/schema.ts';
import { storedInstant } from '../database/stored-time.ts';
import { addressKey, type Fingerprint } from '../mail-limits/mailbox-key.ts';
import { anonymiseEnquiry, type AnonymisingReason } from './anonymise-enquiry.ts';
import { personKey } from './person-key.ts';

export interface Erasure {
  email: string;
  at: Temporal.Instant;
  reason: AnonymisingReason;
}

/** What was erased, or that a mail to or from this person is on its way at this very moment. */
export type Erased =
  | { ok: true; enquiryIds: string[]; row: ErasureRow }
  | { ok: false; problem: 'mail-leaving' | 'mail-arriving' };

/**
 * Removes one person's data from the store in one transaction: everything received from their
 * address until now, whatever its spelling in upper and lower case. That the address wants no more
 * acknowledgements is kept, as a key that says nothing.
 */
export async function erasePerson(
  store: Store,
  fingerprint: Fingerprint,
  erasure: Erasure,
): Promise<Erased> {
  return await store.db.transaction().execute(async (transaction) => {
    const part = { ...store, transaction };
    const ids = await enquiriesOf(part, erasure);
    if (await isMailLeaving(part, ids, erasure.at)) {
      return { ok: false, problem: 'mail-leaving' };
    }
    if (await isMailArriving(part, erasure)) return { ok: false, problem: 'mail-arriving' };
    for (const id of ids) {
      await anonymiseEnquiry(part, id, { actor: 'system', at: erasure.at }, erasure.reason);
    }
    await forgetCounts(part, addressKey(fingerprint, erasure.email));
    const row = {
      person: personKey(fingerprint, erasure.email),
      erased_at: storedInstant(erasure.at),
      reason: erasure.reason,
    };
    await transaction.insertInto('erasure').values(row).execute();
    return { ok: true, enquiryIds: ids, row };
  });
}

async function enquiriesOf(
  { transaction }: StoreTransaction,
  { email, at }: Erasure,
): Promise<string[]> {
  const rows = await transaction
    .selectFrom('enquiry')
    .select('id')
    .where(sql<string>`lower(email)`, '=', email.trim().toLowerCase())
    .where('received_at', '<=', storedInstant(at))
    .execute();
  return rows.map(({ id }) => id);
}

/** Locks the person's mails, so that none of them is claimed before the transaction ends. */
async function isMailLeaving(
  { engine, transaction }: StoreTransaction,
  ids: readonly string[],
  now: Temporal.Instant,
): Promise<boolean> {
  if (ids.length === 0) return false;
  const waiting = transaction
    .selectFrom('outbox')
    .select('claimed_until')
    .where('enquiry_id', 'in', ids)
    .where('state', '=', 'pending');
  const rows = await (engine === 'postgres' ? waiting.forUpdate() : waiting).execute();
  return rows.some(({ claimed_until }) => (claimed_until ?? '') > storedInstant(now));
}

/** What is still to be taken in would name the person again. */
async function isMailArriving(
  { transaction }: StoreTransaction,
  { email }: Erasure,
): Promise<boolean> {
  const waiting = await transaction
    .selectFrom('inbound_mail')
    .select('envelope')
    .where('state', '=', 'waiting')
    .execute();
  const address = email.trim().toLowerCase();
  return waiting.some(({ envelope }) => envelope?.toLowerCase().includes(address));
}

async function forgetCounts({ transaction }: StoreTransaction, key: string): Promise<void> {
  const counts = transaction.deleteFrom('acknowledged_address').where('address_key', '=', key);
  await counts.where('suppressed_at', 'is', null).execute();
  await transaction
    .updateTable('acknowledged_address')
    .set({ latest: null, second_latest: null, third_latest: null })
    .where('address_key', '=', key)
    .execute();
}
