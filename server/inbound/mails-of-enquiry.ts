import type { Store } from '../database/open-database.ts';
import type { Became } from './mark-taken.ts';
import type { MailAttachment } from './received-mail.ts';

/** A mail that became or joined an enquiry, as the team may want to know of it. */
export interface MailOfEnquiry {
  /** The provider's id, by which the mail and its attachments can be fetched. */
  emailId: string;
  receivedAt: Temporal.Instant;
  became: Became;
  /** Of the mail itself: what answers it names this in `In-Reply-To`. */
  messageId: string | undefined;
  /** The rule by which no program may answer it, if any. */
  silence: string | undefined;
  attachments: readonly MailAttachment[];
  /** What is not kept of its text; 0 when that is whole. */
  charactersCut: number;
}

/** The mails of an enquiry, the oldest first; none for one that came by the form alone. */
export async function mailsOfEnquiry(store: Store, enquiryId: string): Promise<MailOfEnquiry[]> {
  const rows = await store.db
    .selectFrom('inbound_mail')
    .selectAll()
    .where('enquiry_id', '=', enquiryId)
    .orderBy('received_at')
    .execute();
  return rows.map((row) => ({
    emailId: row.email_id,
    receivedAt: Temporal.Instant.from(row.received_at),
    became: row.became as Became,
    messageId: row.message_id ?? undefined,
    silence: row.silence ?? undefined,
    attachments: JSON.parse(row.attachments) as MailAttachment[],
    charactersCut: row.characters_cut,
  }));
}
