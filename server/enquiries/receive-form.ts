import { createHash } from 'node:crypto';
import type { Locale } from '../../content/locales.ts';
import { servicePromise } from '../../content/promise.ts';
import { visibleFields } from '../../src/contact/fields.ts';
import type { EnquiryDraft } from '../../src/contact/parse-enquiry-form.ts';
import { dueDate } from '../../src/promise/due-date.ts';
import type { WorkingCalendar } from '../../src/promise/working-calendar.ts';
import type { Store } from '../database/open-database.ts';
import type { MailLimiter } from '../mail-limits/mail-limiter.ts';
import type { QueuedMail } from '../outbox/outbox-entry.ts';
import { complaintOnReceipt } from './complaint.ts';
import { newEnquiryId, type Acknowledgement, type Enquiry, type NewEnquiry } from './enquiry.ts';
import { promiseOf } from './promised-reply.ts';
import { receiveEnquiry } from './receive-enquiry.ts';
import { newReference } from './reference.ts';

/** How a form came to us, beside what was typed in it. */
export interface FormCircumstances {
  locale: Locale;
  receivedAt: Temporal.Instant;
  /** The token of the visit, if the form had one that we made. */
  token: { id: string; madeAt: Temporal.Instant } | undefined;
  isTrapFilled: boolean;
  /** The network that it came from, where that is known. */
  sender?: string | undefined;
}

export type ReceiveForm = (draft: EnquiryDraft, how: FormCircumstances) => Promise<Enquiry>;

export interface FormReceiver {
  store: Store;
  calendar: WorkingCalendar;
  /** A form made less than this long ago was hardly typed by a person; 0 asks nothing. */
  minFillSeconds: number;
  /** A key of a text that means nothing without our secret. */
  fingerprint: (text: string) => string;
  /** Ids of the articles that may answer a message. */
  suggestedFor: (locale: Locale, message: string) => readonly string[];
  mailsFor: (enquiry: NewEnquiry) => readonly QueuedMail[];
  /** Hears of each enquiry once, when it was stored. */
  onReceived: (enquiry: Enquiry) => void;
  limiter?: MailLimiter;
}

/** Makes the move from a checked form to a stored enquiry with its promise and its mails. */
export function createReceiveForm(receiver: FormReceiver): ReceiveForm {
  return async (draft, how) => {
    const { formToken, formTokenBefore } = visitOf(receiver, draft, how);
    const enquiry = newEnquiry(receiver, draft, how, formToken);
    const mailsFor = () => receiver.mailsFor(enquiry);
    const { limiter } = receiver;
    const making = { newReference, mailsFor, formTokenBefore, limiter, sender: how.sender };
    const receipt = await receiveEnquiry(receiver.store, enquiry, making);
    if (!receipt.repeated) receiver.onReceived(receipt.enquiry);
    return receipt.enquiry;
  };
}

function newEnquiry(
  receiver: FormReceiver,
  draft: EnquiryDraft,
  how: FormCircumstances,
  formToken: string,
): NewEnquiry {
  const due = dueDate(
    receiver.calendar,
    how.receivedAt,
    servicePromise.replyWithinWorkingDays.form,
  );
  return {
    ...draft,
    id: newEnquiryId(),
    channel: 'form',
    locale: how.locale,
    receivedAt: how.receivedAt,
    promise: due.ok ? promiseOf(due) : undefined,
    formToken,
    contentHash: contentHash(draft),
    suggestedArticles: receiver.suggestedFor(how.locale, draft.message),
    acknowledgement: acknowledgementFor(how, receiver.minFillSeconds),
    complaint: complaintOnReceipt(receiver.calendar, draft.topic, how.receivedAt),
  };
}

/** A digest of every visible field, so that the same form with one word changed is another enquiry. */
function contentHash(draft: EnquiryDraft): string {
  const typed = JSON.stringify(visibleFields.map((field) => draft[field]));
  return createHash('sha256').update(typed).digest('base64url');
}

const spanMinutes = 5;

/**
 * A form from a static host carries no token. The same words from the same address within a span
 * of time are then taken as one visit, so that a double click is still one enquiry; the span before
 * counts too, since two clicks may fall on both sides of its end. After ten minutes it is another.
 */
function visitOf(
  { fingerprint }: FormReceiver,
  { email, message }: EnquiryDraft,
  { token, receivedAt }: FormCircumstances,
): { formToken: string; formTokenBefore?: string } {
  if (token !== undefined) return { formToken: token.id };
  const span = Math.floor(receivedAt.epochMilliseconds / (spanMinutes * 60_000));
  const words = fingerprint(JSON.stringify([email, message]));
  return { formToken: `${span}/${words}`, formTokenBefore: `${span - 1}/${words}` };
}

/** Signs of a program withhold the automatic mail and nothing else; the enquiry is always stored. */
function acknowledgementFor(how: FormCircumstances, minFillSeconds: number): Acknowledgement {
  if (how.isTrapFilled) return { state: 'withheld', reason: 'honeypot' };
  const seconds = how.token?.madeAt.until(how.receivedAt).total('seconds') ?? Infinity;
  return seconds < minFillSeconds ? { state: 'withheld', reason: 'too-fast' } : { state: 'queued' };
}
