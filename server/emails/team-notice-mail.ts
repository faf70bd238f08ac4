import { sourceLocale } from '../../content/locales.ts';
import { renderTeamNotice } from '../../src/wording/team-notice.ts';
import type { NewEnquiry } from '../enquiries/enquiry.ts';
import { explainedPromise } from '../enquiries/promised-reply.ts';
import { automatic, composeEmail } from './compose-email.ts';
import type { OutgoingEmail } from './email.ts';
import type { ReceiptMailParts } from './receipt-mails.ts';

/** The mail that tells the team of a new enquiry: reference, topic and day, and nothing of what was typed. */
export function teamNoticeMail(
  parts: Pick<ReceiptMailParts, 'phrases' | 'settings' | 'templates'>,
  enquiry: NewEnquiry,
  reference: string,
): OutgoingEmail {
  const rendered = renderTeamNotice({
    template: parts.templates.teamNotice,
    t: parts.phrases[sourceLocale],
    reference,
    promise: explainedPromise(enquiry),
    channel: enquiry.channel,
    topic: enquiry.topic,
    deskUrl: deskUrl(parts.settings, reference),
  });
  return composeEmail(parts.settings, rendered, parts.settings.teamEmail, automatic);
}

function deskUrl(settings: ReceiptMailParts['settings'], reference: string): string | undefined {
  const { staffEmails, deskOrigin, publicOrigin } = settings;
  if (staffEmails.length === 0) return undefined;
  return `${deskOrigin ?? publicOrigin}/desk/enquiries/${reference}`;
}
