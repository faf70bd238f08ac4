import type { Store } from '../database/open-database.ts';
import type { Actor } from './act.ts';
import type { SaidMessage } from './move-enquiry.ts';

/** One word said about an enquiry after its first message. */
export interface Word {
  id: string;
  /** Whose it is: `from-member`, `to-member`, or a `note` that only staff read. */
  kind: SaidMessage['kind'];
  author: Actor;
  at: Temporal.Instant;
  text: string;
  /** Of the mail that brought it, so that an answer can stand in its thread. */
  mailMessageId: string | undefined;
  attachments: readonly { name: string; type: string; bytes: number }[];
}

/** Everything that was said about an enquiry after its first message, the oldest first. */
export async function conversationOf(store: Store, enquiryId: string): Promise<Word[]> {
  const rows = await store.db
    .selectFrom('message')
    .selectAll()
    .where('enquiry_id', '=', enquiryId)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as Word['kind'],
    author: row.author,
    at: Temporal.Instant.from(row.at),
    text: row.text,
    mailMessageId: row.mail_message_id ?? undefined,
    attachments: JSON.parse(row.attachments) as Word['attachments'],
  }));
}
