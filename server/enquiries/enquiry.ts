import { randomUUIDv7 } from 'node:crypto';
import type { Locale } from '../../content/locales.ts';
import type { Channel } from '../../content/promise.ts';
import type { EnquiryDraft } from '../../src/contact/parse-enquiry-form.ts';

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
export type Acknowledgement = { state: 'queued' } | { state: 'withheld'; reason: WithheldReason };

export type WithheldReason = 'too-fast' | 'honeypot';

/** Open until a person answered, the member said it is answered, or the team closed it. */
export type EnquiryState = 'open' | 'answered' | 'closed';

/** An enquiry as it is stored. */
export interface Enquiry extends NewEnquiry {
  reference: string;
  state: EnquiryState;
  closedAt: Temporal.Instant | undefined;
}

/** The id of an enquiry that is about to be received: ordered by time, 74 bits of it by chance. */
export function newEnquiryId(): string {
  return randomUUIDv7();
}
