import type { Store } from '../database/open-database.ts';
import { fromRow } from './enquiry-row.ts';
import type { Enquiry } from './enquiry.ts';

/**
 * Every open enquiry, the next expected first. Those for which no date could be promised come before
 * all others: they have nothing that would ever bring them up, so a person must see them.
 */
export async function listOpenEnquiries(store: Store): Promise<Enquiry[]> {
  const rows = await store.db
    .selectFrom('enquiry')
    .selectAll()
    .where('state', '=', 'open')
    .orderBy('expected_at', (order) => order.asc().nullsFirst())
    .orderBy('received_at')
    .orderBy('id')
    .execute();
  return rows.map(fromRow);
}
