import type { Store } from '../../database/open-database.ts';
import type { MessageRow } from '../../database/schema.ts';

/** A word in the conversation about an enquiry, after its first message. */
export interface StoredMessage {
  id: string;
  kind: 'from-member' | 'to-member' | 'note';
  author: string;
  at: Temporal.Instant;
  text: string;
  mailMessageId: string | undefined;
  attachments: readonly { name: string; type: string; bytes: number }[];
}

/** What was said about an enquiry after its first message, the oldest first. */
export async function messagesOf(store: Store, enquiryId: string): Promise<StoredMessage[]> {
  const rows = await store.db
    .selectFrom('message')
    .selectAll()
    .where('enquiry_id', '=', enquiryId)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(fromRow);
}

function fromRow(row: MessageRow): StoredMessage {
  return {
    id: row.id,
    kind: row.kind as StoredMessage['kind'],
    author: row.author,
    at: Temporal.Instant.from(row.at),
    text: row.text,
    mailMessageId: row.mail_message_id ?? undefined,
    attachments: JSON.parse(row.attachments) as StoredMessage['attachments'],
  };
}
