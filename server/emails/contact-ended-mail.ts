import { organisation } from '../../content/organisation.ts';
import { articleUrl } from '../../src/page/paths.ts';
import { wordedDay } from '../../src/wording/dates.ts';
import { renderEmail } from '../../src/wording/email-template.ts';
import { directionOf } from '../../src/wording/locale-facts.ts';
import type { EndedContact } from '../enquiries/ended-contact/ended-contact.ts';
import type { Enquiry } from '../enquiries/enquiry.ts';
import { finishMail, type QueuedMail } from '../outbox/outbox-entry.ts';
import type { AnswerMailParts } from './answer-mail.ts';
import { composeMemberEmail } from './compose-member-email.ts';

/** Tells somebody, once, that contact with them is ended (clause 4b), why, and what they can do. */
export function contactEndedMail(
  parts: AnswerMailParts,
  enquiry: Enquiry,
  { reason, reviewOn }: EndedContact,
): QueuedMail {
  const { id, locale, reference, version } = enquiry;
  const { text: template, writtenIn } = parts.templates.contactEnded[locale];
  const t = parts.phrases[writtenIn];
  const language = { lang: writtenIn, direction: directionOf(writtenIn) };
  const rendered = renderEmail(template, language, {
    reference,
    reason: t(`contact-ended.reason.${reason}`),
    reviewOn: wordedDay(writtenIn, reviewOn),
    complaintUrl: parts.settings.publicOrigin + articleUrl(locale, 'complain-about-anlp'),
    organisation: organisation.name,
  });
  const email = composeMemberEmail(parts, rendered, enquiry, {});
  return finishMail('contact-ended', { enquiryId: id, sequence: version + 1 }, email);
}
