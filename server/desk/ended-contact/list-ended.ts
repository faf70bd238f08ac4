import type { Store } from '../../database/open-database.ts';
import { fromRow, type EndedContact } from '../../enquiries/ended-contact/ended-contact.ts';

/** An ended contact with what the team needs to find it. */
export interface ListedEnding {
  contact: EndedContact;
  reference: string;
  email: string;
  /** What came from that address since contact was ended. */
  messagesSince: number;
}

/** With whom contact is ended or proposed to be: proposals first, then what is to be reviewed next. */
export async function listEnded({ db }: Store): Promise<ListedEnding[]> {
  const rows = await db
    .selectFrom('ended_contact')
    .innerJoin('enquiry', 'enquiry.id', 'ended_contact.enquiry_id')
    .selectAll('ended_contact')
    .select((given) => [
      'enquiry.reference',
      'enquiry.email',
      given
        .selectFrom('enquiry as later')
        .select(({ fn }) => fn.countAll().as('count'))
        .whereRef('later.email', '=', 'enquiry.email')
        .where('later.received_at', '>', given.ref('ended_contact.decided_at'))
        .as('messages_since'),
    ])
    .where('ended_contact.state', 'in', ['proposed', 'ended'])
    .orderBy('ended_contact.state', 'desc')
    .orderBy('ended_contact.review_on')
    .execute();
  return rows.map(({ reference, email, messages_since, ...row }) => ({
    contact: fromRow(row),
    reference,
    email,
    messagesSince: Number(messages_since ?? 0),
  }));
}
