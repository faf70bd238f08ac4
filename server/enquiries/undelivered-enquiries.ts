import type { Store } from '../database/open-database.ts';
import { fromRow } from './enquiry-row.ts';
import type { Enquiry, UndeliveredReason } from './enquiry.ts';

/** An open enquiry whose writer does not know that we have it, or when we reply. */
export interface UndeliveredEnquiry {
  enquiry: Enquiry;
  /** What the provider reported of the acknowledgement. */
  reason: UndeliveredReason;
}

/**
 * The open enquiries whose acknowledgement did not arrive, the next due first: a person has to find
 * another way to their writers. No program sends them anything more.
 */
export async function undeliveredEnquiries(store: Store): Promise<UndeliveredEnquiry[]> {
  const rows = await store.db
    .selectFrom('enquiry')
    .selectAll()
    .where('state', '=', 'open')
    .where('acknowledgement_state', '=', 'undelivered')
    .orderBy('due_at', (order) => order.asc().nullsFirst())
    .orderBy('received_at')
    .execute();
  return rows.map(fromRow).flatMap((enquiry) => {
    const { acknowledgement } = enquiry;
    return acknowledgement.state === 'undelivered'
      ? [{ enquiry, reason: acknowledgement.reason }]
      : [];
  });
}
