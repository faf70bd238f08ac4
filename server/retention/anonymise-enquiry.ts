import type { StoreTransaction } from '../database/locked-row.ts';
import { storedInstant } from '../database/stored-time.ts';
import { moveWithin, type Mover } from '../enquiries/move-enquiry.ts';

/** A word such as `request` or `retention`; never a text about the person. */
export type AnonymisingReason = string;

/**
 * Removes everything personal about one enquiry, as part of a transaction: name, address, words,
 * the conversation and its mails. What figures are made of stays: dates, topic, outcome, acts. An
 * enquiry that was still open is closed, since nobody is left to answer.
 */
export async function anonymiseEnquiry(
  part: StoreTransaction,
  id: string,
  mover: Mover,
  reason: AnonymisingReason,
): Promise<void> {
  await clearConversation(part, id);
  await clearMails(part, id);
  await part.transaction.deleteFrom('unannounced_enquiry').where('enquiry_id', '=', id).execute();
  await moveWithin(part, id, mover, ({ state, complaint }) => ({
    kind: 'anonymised',
    details: { reason },
    change: {
      name: '',
      email: '',
      message: '',
      telephone: null,
      // Both were made of what was written.
      form_token: `anonymised/${id}`,
      content_hash: '',
      ...(complaint !== undefined && { complaint_stage: 'closed' }),
      ...(state === 'open' && {
        state: 'closed',
        outcome: 'erased',
        closed_at: storedInstant(mover.at),
      }),
    },
  }));
}

async function clearConversation({ transaction }: StoreTransaction, id: string): Promise<void> {
  await transaction
    .updateTable('message')
    .set({ text: '', attachments: '[]', mail_message_id: null })
    .where('enquiry_id', '=', id)
    .execute();
  // The provider's id stays: by it the same mail is not taken in once more.
  await transaction
    .updateTable('inbound_mail')
    .set({ mail_key: null, message_id: null, attachments: '[]' })
    .where('enquiry_id', '=', id)
    .execute();
}

/** What was sent leaves its figures; what was not is not to be sent any more. */
async function clearMails({ transaction }: StoreTransaction, id: string): Promise<void> {
  const mails = transaction.deleteFrom('outbox').where('enquiry_id', '=', id);
  await mails.where('state', '<>', 'sent').execute();
  await transaction
    .updateTable('outbox')
    .set({ payload: '' })
    .where('enquiry_id', '=', id)
    .execute();
}
