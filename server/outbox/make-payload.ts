import type { Store } from '../database/open-database.ts';
import type { StoreTransaction } from '../database/locked-row.ts';
import { isStoreUnavailable } from '../database/store-unavailable.ts';
import type { ClaimedEntry } from './claim-entry.ts';

/** A mail that was queued to be made, and the enquiry to make it of. */
export interface MailToMake {
  id: string;
  kind: string;
  enquiryId: string;
}

/** Makes a mail's bytes of what is stored; throws where it cannot. */
export type MakePayload = (store: Pick<Store, 'db'>, mail: MailToMake) => Promise<string>;

/** The bytes of a claimed mail, or why there are none. */
export type Payload = { ok: true; payload: string } | { ok: false; error: unknown };

/**
 * The bytes that are handed over at every attempt of a claimed mail: those that it has, or else made
 * now and kept by the transaction that claims it, so that they are there before the first attempt.
 * That they cannot be made is a fault of ours, which must hold up no other mail.
 */
export async function payloadOf(
  { transaction }: StoreTransaction,
  { id, kind, enquiryId, payload: known }: ClaimedEntry,
  makePayload: MakePayload,
): Promise<Payload> {
  if (known !== '') return { ok: true, payload: known };
  try {
    if (enquiryId === undefined) throw new Error('Cannot make a mail that is about no enquiry');
    const payload = await makePayload({ db: transaction }, { id, kind, enquiryId });
    await transaction.updateTable('outbox').set({ payload }).where('id', '=', id).execute();
    return { ok: true, payload };
  } catch (error) {
    if (isStoreUnavailable(error)) throw error;
    return { ok: false, error };
  }
}
