import { newEnquiryId, type NewEnquiry } from '../../server/enquiries/enquiry.ts';
import { toHeaderText, toMailbox, type OutgoingEmail } from '../../server/emails/email.ts';
import type { MakePayload } from '../../server/outbox/make-payload.ts';
import { finishMail, type QueuedMail } from '../../server/outbox/outbox-entry.ts';

/** An enquiry that could have come in; only what a test is about need be given. */
export function newEnquiry(about: Partial<NewEnquiry> = {}): NewEnquiry {
  return {
    id: newEnquiryId(),
    channel: 'form',
    locale: 'sr-Cyrl',
    relationship: 'member',
    topic: 'membership',
    name: 'Љиљана Њего',
    email: 'ljiljana@member.example',
    message: 'Како да продужим чланство?\nХвала 🙂',
    receivedAt: Temporal.Instant.from('2026-11-26T17:00:00.125Z'),
    promise: {
      countedFrom: Temporal.PlainDate.from('2026-11-27'),
      dueDate: Temporal.PlainDate.from('2026-12-02'),
      dueAt: Temporal.Instant.from('2026-12-02T17:00:00Z'),
      explanation: {
        timing: 'after-closing',
        skipped: [{ date: '2026-11-28', reason: 'weekend' }],
      },
    },
    formToken: crypto.randomUUID(),
    contentHash: 'hash of what was typed',
    suggestedArticles: ['renew-membership', 'membership-levels'],
    acknowledgement: { state: 'queued' },
    ...about,
  };
}

/** A mail as the site could send it. */
export function newEmail(about: Partial<OutgoingEmail> = {}): OutgoingEmail {
  return {
    from: toMailbox('ANLP member support <support@anlp.example>'),
    to: toMailbox('ljiljana@member.example'),
    replyTo: toMailbox('support@anlp.example'),
    subject: toHeaderText('We have received your message (ABCD-2345)'),
    text: 'We have received your message.\n',
    html: '<p>We have received your message.</p>',
    headers: { 'Auto-Submitted': toHeaderText('auto-generated') },
    tags: {},
    ...about,
  };
}

/** The two mails of a receipt, finished. */
export function mailsOf({ id, email }: NewEnquiry, reference: string): QueuedMail[] {
  const subject = toHeaderText(`We have received your message (${reference})`);
  return [
    finishMail('acknowledgement', { enquiryId: id }, newEmail({ to: toMailbox(email), subject })),
    finishMail(
      'team-notice',
      { enquiryId: id },
      newEmail({ to: toMailbox('team@anlp.example'), subject }),
    ),
  ];
}

/** For a worker all of whose mails are finished when they are queued. */
export const nothingToMake: MakePayload = () => Promise.reject(new Error('Every mail is finished'));
