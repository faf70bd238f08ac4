import type { Store } from '../database/open-database.ts';
import { fromRow } from './enquiry-row.ts';
import type { Enquiry } from './enquiry.ts';

/** The enquiry with this id, such as a token of ours names, or undefined. */
export async function findEnquiryById(store: Store, id: string): Promise<Enquiry | undefined> {
  return await findEnquiry(store, 'id', id);
}

/** The enquiry with this reference, spaces, case and a missing hyphen forgiven, or undefined. */
export async function findEnquiryByReference(
  store: Store,
  reference: string,
): Promise<Enquiry | undefined> {
  const characters = reference.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return await findEnquiry(store, 'reference', `${characters.slice(0, 4)}-${characters.slice(4)}`);
}

async function findEnquiry(
  store: Store,
  column: 'id' | 'reference',
  value: string,
): Promise<Enquiry | undefined> {
  const query = store.db.selectFrom('enquiry').selectAll().where(column, '=', value);
  const row = await query.executeTakeFirst();
  return row && fromRow(row);
}
