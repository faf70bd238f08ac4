import type { RenderedEmail } from '../../src/wording/email-template.ts';
import type { Enquiry } from '../enquiries/enquiry.ts';
import { replyAddress } from '../inbound/reply-address.ts';
import type { AppParts } from '../web/app-parts.ts';
import { composeEmail } from './compose-email.ts';
import type { OutgoingEmail } from './email.ts';

/**
 * A rendered mail to whoever wrote an enquiry. Where members' mail is taken in, a reply to it goes to
 * an address that names the enquiry, so that it is found to be about it.
 */
export function composeMemberEmail(
  { settings, signer }: Pick<AppParts, 'settings' | 'signer'>,
  rendered: RenderedEmail,
  { email: to, reference }: Pick<Enquiry, 'email' | 'reference'>,
  headers: OutgoingEmail['headers'],
): OutgoingEmail {
  const email = composeEmail(settings, rendered, to, headers);
  if (settings.receiving === undefined) return email;
  return { ...email, replyTo: replyAddress(signer, settings.mailReplyTo, reference) };
}
