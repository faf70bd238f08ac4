import { sql } from 'kysely';
import type { StoreTransaction } from './locked-row.ts';
import type { Store } from './open-database.ts';
import { prepare } from './prepare.ts';
import type { SearchedTextRow } from './schema.ts';

/** As many as a chore may do each minute: after a flood the rest waits for its turn, or for a search. */
export const indexedAMinute = 1_000;

/** So many texts at a time: others who wait for the store meanwhile should not notice. */
const atOnce = 50;

/**
 * Notes the text of an enquiry that was just stored, so that its words are indexed. For a message a
 * trigger does; with a trigger on this table SQLite would copy each page that storing one touches.
 */
export async function noteText(
  { engine, transaction }: StoreTransaction,
  enquiryId: string,
): Promise<void> {
  if (engine === 'sqlite')
    await insertText(transaction, { enquiry_id: enquiryId, message_id: null });
}

const insertText = prepare((transaction, row: SearchedTextRow) =>
  transaction.insertInto('searched_text').values(row),
);

/**
 * Puts the words of texts that were stored since the last time into the full-text index, until none
 * waits or so many are done. SQLite only; PostgreSQL does so by itself.
 */
export async function indexWords(store: Store, atMost = Infinity): Promise<void> {
  if (store.engine !== 'sqlite') return;
  let done = 0;
  let added: number;
  do {
    added = await indexSome(store);
    done += added;
  } while (added === atOnce && done < atMost);
}

/** How many it did. A text is numbered above all others, so what follows the last one done waits. */
async function indexSome({ transact }: Store): Promise<number> {
  const { numAffectedRows = 0n } = await transact((transaction) =>
    sql`insert into searched_words (rowid, words)
      select number, coalesce(message.text, enquiry.name || ' ' || enquiry.email || ' ' || enquiry.message)
      from searched_text
      join enquiry on enquiry.id = searched_text.enquiry_id
      left join message on message.id = searched_text.message_id
      where number > coalesce((select rowid from searched_words order by rowid desc limit 1), 0)
      order by number limit ${atOnce}`.execute(transaction),
  );
  return Number(numAffectedRows);
}
