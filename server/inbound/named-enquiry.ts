import { findEnquiryByReference } from '../enquiries/find-enquiry.ts';
import type { Enquiry } from '../enquiries/enquiry.ts';
import type { InboundParts } from './inbound-parts.ts';
import { authorOf } from './mail-author.ts';
import type { ReceivedMail } from './received-mail.ts';
import { referenceOfReply } from './reply-address.ts';
import type { SilenceRule } from './silence-rules.ts';

/**
 * The enquiry that a mail is about: the one whose reply address it was sent to, or, of a bounce,
 * the one that it quotes. An address with a wrong code names nothing: references can be guessed.
 */
export async function namedEnquiry(
  parts: Pick<InboundParts, 'store' | 'signer' | 'settings'>,
  mail: ReceivedMail,
  text: string,
  rule: SilenceRule | undefined,
): Promise<Enquiry | undefined> {
  const reference = repliedTo(parts, mail);
  if (reference !== undefined) return await findEnquiryByReference(parts.store, reference);
  return rule?.isAutomatic === true ? await quotedEnquiry(parts, mail, text) : undefined;
}

function repliedTo(
  { signer, settings }: Pick<InboundParts, 'signer' | 'settings'>,
  { receivedFor, to, cc }: ReceivedMail,
): string | undefined {
  return [...receivedFor, ...to, ...cc]
    .map((header) => referenceOfReply(signer, settings.mailReplyTo, authorOf(header).address))
    .find((reference) => reference !== undefined);
}

const reference = /\b[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}\b/g;
const referencesTried = 5;

/** Whoever makes a bounce up would have to know reference and address of the same enquiry. */
async function quotedEnquiry(
  { store }: Pick<InboundParts, 'store'>,
  { subject }: ReceivedMail,
  text: string,
): Promise<Enquiry | undefined> {
  const quoted = `${subject}\n${text}`;
  const references = [...new Set(quoted.match(reference) ?? [])].slice(0, referencesTried);
  for (const named of references) {
    const enquiry = await findEnquiryByReference(store, named);
    if (enquiry !== undefined && quoted.toLowerCase().includes(enquiry.email.toLowerCase())) {
      return enquiry;
    }
  }
  return undefined;
}
