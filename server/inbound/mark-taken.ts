import type { StoreTransaction } from '../database/locked-row.ts';
import { lockedRow } from '../database/locked-row.ts';
import type { MailAttachment } from './received-mail.ts';

/** What came of a mail: an `enquiry`, a `message` or `note` of one, or it was a `repeat`. */
export type Became = 'enquiry' | 'message' | 'note' | 'repeat';

export interface Taken {
  became: Became;
  enquiryId: string | undefined;
  messageId: string | undefined;
  /** The rule that asks for silence, if any. */
  silence: string | undefined;
  attachments: readonly MailAttachment[];
  charactersCut: number;
}

/** Whether a mail still waits; nobody else takes it in before the transaction ends. */
export async function stillWaits(
  { engine, transaction }: StoreTransaction,
  id: string,
): Promise<boolean> {
  const query = transaction.selectFrom('inbound_mail').select('state').where('id', '=', id);
  return (await lockedRow(engine, query))?.state === 'waiting';
}

/** Writes down what came of a mail. What the provider told of it is kept no longer than that. */
export async function markTaken(
  { transaction }: StoreTransaction,
  id: string,
  taken: Taken,
): Promise<void> {
  await transaction
    .updateTable('inbound_mail')
    .set({
      state: 'taken',
      became: taken.became,
      enquiry_id: taken.enquiryId ?? null,
      message_id: taken.messageId ?? null,
      silence: taken.silence ?? null,
      attachments: JSON.stringify(taken.attachments),
      characters_cut: taken.charactersCut,
      envelope: null,
      claimed_by: null,
      claimed_until: null,
      unfinished_attempts: 0,
      last_error: null,
    })
    .where('id', '=', id)
    .execute();
}
