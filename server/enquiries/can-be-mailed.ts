import type { Store } from '../database/open-database.ts';

/** What the provider reports of an address that mail does not reach, or that wants none of ours. */
const undelivered = ['bounced', 'suppressed', 'complained', 'failed'];

/** Signs of a program, or a voicemail that asked for none: both withhold the first mail only. */
const firstMailOnly = ['too-fast', 'honeypot', 'not-wanted'];

/**
 * Whether mail about an enquiry may go to its member: not where there is no address, the
 * acknowledgement bounced or was suppressed, or was withheld for another reason than suspicion.
 */
export async function canBeMailed(store: Store, enquiryId: string): Promise<boolean> {
  const enquiry = await store.db
    .selectFrom('enquiry')
    .select(['email', 'acknowledgement_reason'])
    .where('id', '=', enquiryId)
    .executeTakeFirst();
  if (enquiry === undefined || enquiry.email === '') return false;
  const reason = enquiry.acknowledgement_reason;
  if (reason !== null && !firstMailOnly.includes(reason)) return false;
  const failed = await store.db
    .selectFrom('outbox')
    .select('id')
    .where('enquiry_id', '=', enquiryId)
    .where('kind', '=', 'acknowledgement')
    .where('delivery', 'in', undelivered)
    .executeTakeFirst();
  return failed === undefined;
}
