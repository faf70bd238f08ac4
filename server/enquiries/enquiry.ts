import { randomUUIDv7 } from 'node:crypto';
import type { Locale } from '../../content/locales.ts';
import type { DelayReason } from '../../content/delays.ts';
import type { Channel } from '../../content/promise.ts';
import type { EnquiryDraft } from '../../src/contact/parse-enquiry-form.ts';
import type { Complaint } from './complaint.ts';

/** An enquiry as it is received: what was written, and everything we worked out about it. */
export interface NewEnquiry extends EnquiryDraft {
  id: string;
  channel: Channel;
  locale: Locale;
  receivedAt: Temporal.Instant;
  /** Undefined where the working calendar does not reach: then no date is promised. */
  promise: PromisedReply | undefined;
  /** The hidden token of the form, which tells two visits to the form apart. */
  formToken: string;
  /** A digest of every visible field: the same form with other words is another enquiry. */
  contentHash: string;
  /** Ids of the articles offered on receipt, best first. */
  suggestedArticles: readonly string[];
  acknowledgement: Acknowledgement;
  /** The id of the closed enquiry that this one goes on from. */
  follows?: string | undefined;
  /** Where to ring, as a voicemail left it. */
  telephone?: string | undefined;
  /** Set where the message is a complaint from the start. */
  complaint?: Complaint | undefined;
}

/** The reply date as it was promised; stored once and never worked out again. */
export interface PromisedReply {
  countedFrom: Temporal.PlainDate;
  dueDate: Temporal.PlainDate;
  dueAt: Temporal.Instant;
  explanation: PromiseExplanation;
}

/** Why the date is that date, in words of the promise's own, as plain JSON. */
export interface PromiseExplanation {
  /** Where the receipt fell, such as `open` or `after-hours`. */
  timing: string;
  /** The days that did not count, as ISO dates. */
  skipped: readonly { date: string; reason: string }[];
}

/** What became of the first mail. A mark never touches the enquiry, only this mail. */
export type Acknowledgement =
  | { state: 'queued' }
  | { state: 'withheld'; reason: WithheldReason }
  | { state: 'undelivered'; reason: UndeliveredReason };

/**
 * Why: the form was sent sooner than a person could, or its trap was filled; there were too many of
 * late to this address (`recipient-cap`), from this sender (`sender-cap`) or by the whole site
 * (`surge`: it waits for the team to release it); its owner asked for none (`suppressed`); it came
 * by a mail that no program may answer, or that we could only read after the reply was due; contact
 * with the sender was ended; or a voicemail asked for none (`not-wanted`).
 */
export type WithheldReason =
  | 'too-fast'
  | 'honeypot'
  | 'recipient-cap'
  | 'sender-cap'
  | 'surge'
  | 'suppressed'
  | 'no-automatic-answer'
  | 'past-due'
  | 'contact-ended'
  | 'not-wanted';

/** What the provider reported of a mail that did not reach anybody who wanted it. */
export type UndeliveredReason = 'failed' | 'suppressed' | 'bounced' | 'complained';

/**
 * Whether whoever wrote may be told that no acknowledgement comes: for how or how often they wrote,
 * never for what is known of the address, which may be somebody else's.
 */
export function isOpenlyWithheld(acknowledgement: Acknowledgement): boolean {
  return (
    acknowledgement.state === 'withheld' &&
    ['too-fast', 'honeypot', 'sender-cap'].includes(acknowledgement.reason)
  );
}

/** Open until a person answered, the member said it is answered, or the team closed it. */
export type EnquiryState = 'open' | 'answered' | 'closed';

/**
 * How an enquiry was closed: a person `replied`; the member said that it is answered, mostly by an
 * article (`self-answered`); the team closed it under clause 3b naming the article
 * (`article-named`); it was `spam`; contact with its sender was ended under clause 4b
 * (`contact-ended`); or its sender had everything erased before it was answered (`erased`).
 */
export type Outcome =
  'replied' | 'self-answered' | 'article-named' | 'spam' | 'contact-ended' | 'erased';

/** Whether everything about a person has been removed from it. Only figures are left to act on. */
export function isAnonymised({ name, email, message }: EnquiryDraft): boolean {
  return name === '' && email === '' && message === '';
}

/** An enquiry as it is stored. */
export interface Enquiry extends NewEnquiry {
  reference: string;
  state: EnquiryState;
  /** When the clock of the promise stopped; what is open again after a reply keeps both. */
  closedAt: Temporal.Instant | undefined;
  outcome: Outcome | undefined;
  /** The id of the article that answered it, where one did. */
  answeringArticle: string | undefined;
  /** The number of acts so far. */
  version: number;
  /** When a reply is expected now; undefined where no date was ever given. */
  expected: ExpectedReply | undefined;
}

/** The present expectation: the promise as it was made, or the last day that a delay named. */
export interface ExpectedReply {
  date: Temporal.PlainDate;
  at: Temporal.Instant;
  /** Undefined while the promise stands as it was made. */
  delayReason: DelayReason | undefined;
}

/** The id of an enquiry that is about to be received: ordered by time, 74 bits of it by chance. */
export function newEnquiryId(): string {
  return randomUUIDv7();
}
