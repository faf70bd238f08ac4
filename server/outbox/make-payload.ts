import type { Store } from '../database/open-database.ts';
import { isStoreUnavailable } from '../database/store-unavailable.ts';
import type { ClaimedEntry } from './claim-entry.ts';

/** A mail that was queued to be made, and the enquiry to make it of. */
export interface MailToMake {
  id: string;
  kind: string;
  enquiryId: string;
}

/** Makes a mail's bytes of what is stored; throws where it cannot. */
export type MakePayload = (mail: MailToMake) => Promise<string>;

/** The bytes of a claimed mail, or why there are none. */
export type Payload = { ok: true; payload: string } | { ok: false; error: unknown };

/**
 * The bytes that are handed over at every attempt of a claimed mail: those that it has, or else made
 * now and committed before the first attempt. It is claimed and counted by then, so that one whose
 * making ends the process is parked after so many times, like one whose sending does. That it cannot
 * be made is a fault of ours, which must hold up no other mail.
 */
export async function payloadOf(
  store: Store,
  { id, kind, enquiryId, payload }: ClaimedEntry,
  makePayload: MakePayload,
): Promise<Payload> {
  if (payload !== '') return { ok: true, payload };
  try {
    if (enquiryId === undefined) throw new Error('Cannot make a mail that is about no enquiry');
    const made = await makePayload({ id, kind, enquiryId });
    return { ok: true, payload: await kept(store, id, made) };
  } catch (error) {
    if (isStoreUnavailable(error)) throw error;
    return { ok: false, error };
  }
}

/** Whoever is first decides: after a lease somebody else may be making the same mail. */
async function kept({ db }: Store, id: string, payload: string): Promise<string> {
  const unmade = db.updateTable('outbox').where('id', '=', id).where('payload', '=', '');
  await unmade.set({ payload }).execute();
  const row = await db
    .selectFrom('outbox')
    .select('payload')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return row.payload;
}
