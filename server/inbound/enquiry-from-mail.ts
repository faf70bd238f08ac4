import { sql } from 'kysely';
import { sourceLocale, type Locale } from '../../content/locales.ts';
import { servicePromise } from '../../content/promise.ts';
import { dueDate } from '../../src/promise/due-date.ts';
import { localeOfText } from '../../src/suggestions/analysis/language-of-text.ts';
import { suggest } from '../../src/suggestions/suggest.ts';
import type { Store } from '../database/open-database.ts';
import type { Acknowledgement, NewEnquiry } from '../enquiries/enquiry.ts';
import { promiseOf } from '../enquiries/promised-reply.ts';
import type { InboundParts } from './inbound-parts.ts';
import { authorOf } from './mail-author.ts';
import type { MailText } from './mail-text.ts';
import { partText } from './own-words.ts';
import type { ReceivedMail } from './received-mail.ts';
import type { SilenceRule } from './silence-rules.ts';

/** A mail on its way to become an enquiry. */
export interface MailToTake {
  /** The id that the enquiry will have. */
  id: string;
  mail: ReceivedMail;
  said: MailText;
  receivedAt: Temporal.Instant;
  rule: SilenceRule | undefined;
  /** The enquiry that it goes on from. */
  follows: string | undefined;
}

/**
 * The enquiry that a mail becomes, with its own due date from when the provider received it. What
 * only the form asks is not guessed: relationship and topic are `other`, so that nothing is said
 * of clause 3b, which is for members.
 */
export async function enquiryFromMail(
  parts: InboundParts,
  { id, mail, said, receivedAt, rule, follows }: MailToTake,
  now: Temporal.Instant,
): Promise<NewEnquiry> {
  const author = authorOf(mail.from);
  const { own } = partText(said.text);
  const locale = await localeOf(parts.store, own, author.address);
  const due = dueDate(parts.calendar, receivedAt, servicePromise.replyWithinWorkingDays.email);
  const promise = due.ok ? promiseOf(due) : undefined;
  const isPastDue = promise !== undefined && Temporal.Instant.compare(promise.dueAt, now) <= 0;
  const mayBeAnswered = rule === undefined && author.mailable !== undefined;
  return {
    id,
    channel: 'email',
    locale,
    relationship: 'other',
    topic: 'other',
    name: author.name,
    email: author.mailable ?? author.address,
    message: withSubject(mail.subject, said.text),
    receivedAt,
    promise,
    // With the id made when the mail was noticed: it never becomes two enquiries.
    formToken: `mail/${id}`,
    contentHash: '',
    suggestedArticles: suggest(parts.articles[locale].index, withSubject(mail.subject, own)).map(
      ({ article }) => article.id,
    ),
    acknowledgement: acknowledgementOf(mayBeAnswered, isPastDue),
    follows,
  };
}

/** The mail as it was written: its subject, an empty line, its text. */
export function withSubject(subject: string, text: string): string {
  return [subject, text].filter((part) => part !== '').join('\n\n');
}

/** The language of the text, else the one that its writer used before, else English. */
async function localeOf(store: Store, text: string, address: string): Promise<Locale> {
  const written = localeOfText(text);
  if (written !== undefined) return written;
  const earlier = await store.db
    .selectFrom('enquiry')
    .select('locale')
    .where(sql<string>`lower(email)`, '=', address.toLowerCase())
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (earlier?.locale as Locale | undefined) ?? sourceLocale;
}

/** The limiter may still withhold it, as part of the transaction that stores the enquiry. */
function acknowledgementOf(mayBeAnswered: boolean, isPastDue: boolean): Acknowledgement {
  if (!mayBeAnswered) return { state: 'withheld', reason: 'no-automatic-answer' };
  return isPastDue ? { state: 'withheld', reason: 'past-due' } : { state: 'queued' };
}
