import type { NewEnquiry } from '../enquiries/enquiry.ts';
import { findEnquiryById } from '../enquiries/find-enquiry.ts';
import type { MakePayload } from '../outbox/make-payload.ts';
import {
  finishMail,
  freezeForOutbox,
  mailToMake,
  type QueuedMail,
} from '../outbox/outbox-entry.ts';
import type { AppParts } from '../web/app-parts.ts';
import { acknowledgementMail } from './acknowledgement-mail.ts';
import type { MailTemplates } from './mail-templates.ts';
import { teamNoticeMail } from './team-notice-mail.ts';
import type { AnsweredMail } from './thread.ts';

export type ReceiptMailParts = Pick<AppParts, 'phrases' | 'articles' | 'signer' | 'settings'> & {
  templates: MailTemplates;
};

/**
 * The mails that a newly received enquiry asks for: the acknowledgement, unless it is withheld, and
 * the notice to the team. Both are made of what is stored once they are sent, so that no fault in
 * them can keep an enquiry from being stored.
 */
export function receiptMails({ id, acknowledgement }: NewEnquiry): QueuedMail[] {
  const notice = mailToMake('team-notice', id);
  if (acknowledgement.state === 'withheld') return [notice];
  return [mailToMake('acknowledgement', id), notice];
}

/** The same of an enquiry that came by mail, which the acknowledgement answers: only that mail knows its thread. */
export function receiptMailsAnswering(
  parts: ReceiptMailParts,
  enquiry: NewEnquiry,
  reference: string,
  answered: AnsweredMail,
): QueuedMail[] {
  return receiptMails(enquiry).map((mail) =>
    mail.kind === 'acknowledgement'
      ? finishMail(
          mail.kind,
          { enquiryId: enquiry.id },
          acknowledgementMail(parts, enquiry, reference, answered),
        )
      : mail,
  );
}

/** Makes the mails of a receipt from the stored enquiry. */
export function createReceiptPayloads(
  parts: ReceiptMailParts & Pick<AppParts, 'store'>,
): MakePayload {
  return async ({ id, kind, enquiryId }) => {
    const enquiry = await findEnquiryById(parts.store, enquiryId);
    if (enquiry === undefined) throw new Error('Cannot make a mail about an enquiry that is gone');
    const { reference } = enquiry;
    if (kind === 'acknowledgement') {
      return freezeForOutbox(acknowledgementMail(parts, enquiry, reference), id);
    }
    if (kind === 'team-notice')
      return freezeForOutbox(teamNoticeMail(parts, enquiry, reference), id);
    throw new Error(`Cannot make a mail of the kind ${kind} once it is sent`);
  };
}
