import { createHash } from 'node:crypto';
import type { Store } from '../database/open-database.ts';
import { authorOf } from './mail-author.ts';
import type { ReceivedMail } from './received-mail.ts';

/**
 * Tells the same mail that arrived more than once, such as for two of our addresses: by its id, its
 * sender and its words, since there are programs that give every mail the same id.
 */
function keyOf({ messageId, emailId, from, subject, text, html }: ReceivedMail): string {
  const author = authorOf(from).address.toLowerCase();
  const words = text === '' ? html : text;
  const facts = JSON.stringify([messageId ?? emailId, author, subject, words]);
  return createHash('sha256').update(facts).digest('base64url');
}

/** Makes a mail the one of its kind; false when that mail is with us already. */
export async function isFirstOfItsKind(
  store: Store,
  id: string,
  mail: ReceivedMail,
): Promise<boolean> {
  const key = keyOf(mail);
  const other = await store.db
    .selectFrom('inbound_mail')
    .select('id')
    .where('mail_key', '=', key)
    .where('id', '<>', id)
    .executeTakeFirst();
  if (other !== undefined) return false;
  // Of two that are worked at the same moment one is refused here, and found the next time.
  await store.db.updateTable('inbound_mail').set({ mail_key: key }).where('id', '=', id).execute();
  return true;
}
