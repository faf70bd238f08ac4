import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acknowledgementMail } from '../../../server/emails/acknowledgement-mail.ts';
import { answerMail } from '../../../server/emails/answer-mail.ts';
import { articleNamedMail } from '../../../server/emails/article-named-mail.ts';
import { contactEndedMail } from '../../../server/emails/contact-ended-mail.ts';
import { createDelayMail } from '../../../server/emails/delay-mail.ts';
import { freezeEmail, splitMailbox, thawEmail } from '../../../server/emails/email.ts';
import type { EndedContact } from '../../../server/enquiries/ended-contact/ended-contact.ts';
import type { Enquiry } from '../../../server/enquiries/enquiry.ts';
import { fromRow, toRow } from '../../../server/enquiries/enquiry-row.ts';
import { referenceOfReply } from '../../../server/inbound/reply-address.ts';
import type { AppParts } from '../../../server/web/app-parts.ts';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { newEnquiry } from '../../support/new-enquiry.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.remove());

const article = { title: 'Renew your membership', url: 'https://help.anlp.example/en/help/' };
const ended: EndedContact = {
  id: 'an-id',
  enquiryId: 'another-id',
  state: 'ended',
  reason: 'abuse',
  reviewOn: Temporal.PlainDate.from('2027-05-26'),
  proposedBy: 'alice@team.example',
  proposedAt: Temporal.Instant.from('2026-11-26T10:00:00Z'),
  decidedBy: 'boris@team.example',
  decidedAt: Temporal.Instant.from('2026-11-26T11:00:00Z'),
};
const later = {
  date: Temporal.PlainDate.from('2026-12-04'),
  at: Temporal.Instant.from('2026-12-04T17:00:00Z'),
  delayReason: 'closer-look',
} as const;

/** The bytes of every mail that somebody who wrote to us may get about it. */
const mails: Record<string, (parts: AppParts, enquiry: Enquiry) => string> = {
  acknowledgement: (parts, enquiry) =>
    freezeEmail(acknowledgementMail(parts, enquiry, enquiry.reference)),
  answer: (parts, enquiry) =>
    answerMail(parts, enquiry, { text: 'Yes.', articles: [], threadedOn: [] }).payload,
  'article named': (parts, enquiry) => articleNamedMail(parts, enquiry, article).payload,
  'delay notice': (parts, enquiry) => createDelayMail(parts)(enquiry, later, 1).payload,
  'contact ended': (parts, enquiry) => contactEndedMail(parts, enquiry, ended).payload,
};

describe.each(Object.entries(mails))('a reply to the mail "%s"', (_, make) => {
  const enquiry = fromRow(toRow(newEnquiry({ locale: 'en' }), 'ABCD-2345'));
  const replyTo = (settings: Partial<AppParts['settings']>) => {
    const parts = { ...app.parts, settings: { ...app.parts.settings, ...settings } };
    return thawEmail(make(parts, enquiry)).reply_to;
  };

  test('names its enquiry, where members’ mail is taken in', () => {
    const mailReplyTo = 'Help <help@anlp.example>';
    const { address } = splitMailbox(replyTo({ mailReplyTo, receiving: {} }));
    expect(referenceOfReply(app.parts.signer, mailReplyTo, address)).toBe('ABCD-2345');
  });

  test('goes to the address that people read, where it is not', () => {
    expect(replyTo({})).toBe(app.parts.settings.mailReplyTo);
  });
});
