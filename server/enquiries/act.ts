import type { Store } from '../database/open-database.ts';
import type { ActRow } from '../database/schema.ts';

/** What can be done about an enquiry after it was received. */
export type ActKind =
  /** The member said that it is answered; `details.article` names the article, if one did it. */
  | 'self-answered'
  /** The member, or the team, still wants a reply: it is open again, its due instant as before. */
  | 'reopened'
  /** A reply will take longer: `details.date` is the new day, `details.reason` a `DelayReason`. */
  | 'delayed'
  /** The member wrote again, by mail or on the status page; what was written is a message. */
  | 'member-wrote'
  /** It is a complaint from now on, beside whatever else it is. */
  | 'complaint-raised'
  /** The complaint came to `details.stage`. */
  | 'complaint-moved'
  /**
   * A mail about it did not reach the member, or was marked as spam there: `details.mail` says
   * which kind of mail, `details.report` what the provider reported, such as `bounced`.
   */
  | 'mail-undelivered'
  /** The owner of the address said that they did not write it. */
  | 'disowned'
  /** A program answered one of our mails; `details.silence` says how we know that it was one. */
  | 'automatic-mail'
  /** Something about the mail that brought it is noted for the team. */
  | 'mail-noted'
  /** A staff member wrote a note that only the team reads. */
  | 'noted'
  /** A person replied by mail; `details.articles` are the articles that the reply names. */
  | 'answered'
  /**
   * A person replied elsewhere: `details.by` says whether from the team's `mailbox` or by `phone`,
   * `details.answeredAt` when.
   */
  | 'answered-elsewhere'
  /** Closed under clause 3b: `details.article` answers it. */
  | 'article-named'
  /** It is about something else: `details.from` and `details.to` are topics. */
  | 'topic-changed'
  | 'marked-spam'
  | 'spam-undone'
  /** A staff member wrote down a voicemail. */
  | 'voicemail-logged'
  /** Clause 4b, step by step: `details.reason` and `details.reviewOn` stand with the proposal. */
  | 'ending-proposed'
  | 'ending-declined'
  | 'contact-ended'
  | 'contact-lifted';

/** Who did it: the member, the software by itself, or the staff member with this address. */
export type Actor = 'member' | 'system' | (string & {});

/** Dates, ids and keys of phrases; never what somebody wrote. */
export type ActDetails = Readonly<Record<string, string | number>>;

/** One thing that was done about an enquiry. Acts are only ever added, never changed. */
export interface Act {
  /** 1 for the first act of an enquiry. */
  sequence: number;
  at: Temporal.Instant;
  actor: Actor;
  kind: ActKind;
  details: ActDetails;
}

/** Everything that was done about an enquiry, the oldest first. */
export async function actsOf(store: Store, enquiryId: string): Promise<Act[]> {
  const rows = await store.db
    .selectFrom('act')
    .selectAll()
    .where('enquiry_id', '=', enquiryId)
    .orderBy('sequence')
    .execute();
  return rows.map(fromRow);
}

function fromRow({ sequence, at, actor, kind, details }: ActRow): Act {
  return {
    sequence,
    at: Temporal.Instant.from(at),
    actor,
    kind: kind as ActKind,
    details: JSON.parse(details) as ActDetails,
  };
}
