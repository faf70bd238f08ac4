import type { Store } from '../../../server/database/open-database.ts';
import type { Enquiry, NewEnquiry } from '../../../server/enquiries/enquiry.ts';
import { receiveEnquiry } from '../../../server/enquiries/receive-enquiry.ts';
import { newReference } from '../../../server/enquiries/reference.ts';
import { createTokenSigner } from '../../../server/web/signed-token.ts';
import { mailsOf, newEnquiry } from '../../support/new-enquiry.ts';

const signer = createTokenSigner('a secret of the tests, long enough to be one');

/** Keys as the server makes them. */
export const fingerprint = (text: string) => signer.fingerprint(text);

/** An instant. */
export const at = (text: string) => Temporal.Instant.from(text);

/** Stores an enquiry with its two mails. */
export async function receive(store: Store, about: Partial<NewEnquiry> = {}): Promise<Enquiry> {
  const enquiry = newEnquiry(about);
  const mailsFor = (reference: string) => mailsOf(enquiry, reference);
  return (await receiveEnquiry(store, enquiry, { newReference, mailsFor })).enquiry;
}
