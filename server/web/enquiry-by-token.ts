import type { Context } from 'hono';
import type { Enquiry } from '../enquiries/enquiry.ts';
import { findEnquiryById } from '../enquiries/find-enquiry.ts';
import type { RequestFacts, RouteParts } from './app-parts.ts';
import type { TokenPurpose } from './signed-token.ts';

/** The enquiry that the token in an address is good for; undefined when it is none of ours. */
export async function enquiryByToken(
  { signer, store }: Pick<RouteParts, 'signer' | 'store'>,
  c: Context<RequestFacts>,
  purpose: TokenPurpose,
): Promise<Enquiry | undefined> {
  const id = signer.verify(purpose, c.req.param('token') ?? '');
  return id === undefined ? undefined : findEnquiryById(store, id);
}
