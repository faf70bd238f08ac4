import type { StoreTransaction } from '../database/locked-row.ts';
import type { Store } from '../database/open-database.ts';
import { storedInstant } from '../database/stored-time.ts';
import type { QueuedMail } from '../outbox/outbox-entry.ts';
import type { Enquiry } from './enquiry.ts';
import { moveWithin, type Move, type Moved, type Mover } from './move-enquiry.ts';

/** A person's reply by mail. */
export interface Answer {
  /** What the member reads, as it is kept with the enquiry. */
  text: string;
  /** Ids of the articles that it names. */
  articles: readonly string[];
  /** Makes the mail, its sequence the version that the enquiry then has, threaded on earlier ones. */
  mailFor: (enquiry: Enquiry, threadedOn: readonly string[]) => QueuedMail;
}

export type AnswerRefusal = 'not-answerable' | 'no-address';

/**
 * Answers the member by mail. The first answer to what is open stops the clock of the promise;
 * further ones only add to the conversation. Refused for spam, where contact is ended, and where
 * nobody left an address.
 */
export async function answerEnquiry(
  store: Store,
  id: string,
  mover: Mover,
  answer: Answer,
): Promise<Moved<AnswerRefusal>> {
  return await store.db.transaction().execute(async (transaction) => {
    const part = { ...store, transaction };
    const threadedOn = await mailsFromMember(part, id);
    return await moveWithin<AnswerRefusal>(part, id, mover, (enquiry) => {
      if (!isAnswerable(enquiry)) return 'not-answerable';
      if (enquiry.email === '') return 'no-address';
      return answered(enquiry, mover, answer, threadedOn);
    });
  });
}

/** Whether a person may still reply: not to spam, nor where contact is ended or all is erased. */
export function isAnswerable({ outcome }: Enquiry): boolean {
  return outcome !== 'spam' && outcome !== 'contact-ended' && outcome !== 'erased';
}

/** What a reply by a person at an instant changes: it stops the clock, once. */
export function repliedAt({ state }: Enquiry, at: Temporal.Instant): Move['change'] {
  if (state !== 'open') return {};
  return { state: 'answered', outcome: 'replied', closed_at: storedInstant(at) };
}

function answered(
  enquiry: Enquiry,
  { at }: Mover,
  { text, articles, mailFor }: Answer,
  threadedOn: readonly string[],
): Move {
  return {
    kind: 'answered',
    details: articles.length === 0 ? {} : { articles: articles.join(', ') },
    change: repliedAt(enquiry, at) ?? {},
    message: { kind: 'to-member', text },
    mails: [mailFor(enquiry, threadedOn)],
  };
}

/** The `Message-ID`s of the mails that the member sent about it, the oldest first. */
async function mailsFromMember({ transaction }: StoreTransaction, id: string): Promise<string[]> {
  const rows = await transaction
    .selectFrom('message')
    .select('mail_message_id')
    .where('enquiry_id', '=', id)
    .where('mail_message_id', 'is not', null)
    .orderBy('at')
    .execute();
  return rows.map(({ mail_message_id }) => mail_message_id ?? '');
}
