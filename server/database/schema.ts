/**
 * The tables as both engines hold them. Instants are UTC text of fixed width
 * (`2026-11-26T17:00:00.000Z`), days are `2026-11-26`; both sort as they read.
 */
export interface Schema {
  enquiry: EnquiryRow;
  act: ActRow;
  message: MessageRow;
  outbox: OutboxRow;
  acknowledged_address: AcknowledgedAddressRow;
  mail_count: MailCountRow;
  unannounced_enquiry: UnannouncedEnquiryRow;
  send_gate: SendGateRow;
  provider_call: { id: string; started_at: string };
  erasure: ErasureRow;
  retention_run: RetentionRunRow;
  write_probe: { id: number; nonce: string };
  schema_version: { version: number };
}

/** One thing somebody asks, and what we promised about it. */
export interface EnquiryRow {
  id: string;
  /** What the member says on the phone, such as `ABCD-2345`. */
  reference: string;
  channel: string;
  locale: string;
  relationship: string;
  topic: string;
  name: string;
  email: string;
  message: string;
  received_at: string;
  /** The day of receipt in the promise's zone, by which the published record counts. */
  received_date: string;
  /** Day 0 of the promise. With the due date null where the calendar could not promise. */
  counted_from: string | null;
  due_date: string | null;
  due_at: string | null;
  /** JSON: why the date is that date. */
  promise_explanation: string | null;
  /** With the content hash, what makes a form that was sent twice one enquiry. */
  form_token: string;
  content_hash: string;
  /** JSON: ids of the articles offered on receipt, best first. */
  suggested_articles: string;
  acknowledgement_state: string;
  /** Why the acknowledgement was withheld; null while it was not. */
  acknowledgement_reason: string | null;
  state: string;
  /** When the clock of the promise stopped; null while a reply is owed. */
  closed_at: string | null;
  /** How it was closed; null while it is open. */
  outcome: string | null;
  /** The article that answered it, where one did. */
  answering_article: string | null;
  /** The number of acts so far: what was decided on an older page is told from what is new. */
  version: number;
  /** The closed enquiry that this one goes on from. */
  follows: string | null;
}

/** One thing that was done about an enquiry. Acts are only ever added. */
export interface ActRow {
  enquiry_id: string;
  /** 1 for the first act; the enquiry's version once it was done. */
  sequence: number;
  at: string;
  /** `member`, `system`, or a staff member's address. */
  actor: string;
  kind: string;
  /** JSON: dates, ids and keys of phrases, never what somebody wrote. */
  details: string;
}

/** What was said about an enquiry after its first message. */
export interface MessageRow {
  id: string;
  enquiry_id: string;
  /** Whose word it is: `from-member`, `to-member`, or a `note` that only staff read. */
  kind: string;
  /** `member`, or a staff member's address. */
  author: string;
  at: string;
  text: string;
  /** The `Message-ID` of the mail that brought it, so that a mail is taken in once. */
  mail_message_id: string | null;
  /** JSON: name, type and size of what came with it. */
  attachments: string;
}

/** A finished mail, and how far it has come. */
export interface OutboxRow {
  id: string;
  /** Null for a mail that is about no single enquiry. */
  enquiry_id: string | null;
  kind: string;
  /** Tells mails of one kind about one enquiry apart; the first is 0. */
  sequence: number;
  /** The exact JSON that is handed over at every attempt. */
  payload: string;
  idempotency_key: string;
  state: 'pending' | 'withheld' | 'sent' | 'parked' | 'discarded';
  queued_at: string;
  next_attempt_at: string;
  /** Counted when claimed, so that an attempt that kills the process counts too. */
  attempts: number;
  /** Claims since the last outcome that was written down; many of them mean a poisonous entry. */
  unfinished_attempts: number;
  /** The oldest attempt that the provider may have accepted: its key is known for 24 hours. */
  first_attempt_at: string | null;
  claimed_by: string | null;
  /** End of the lease; after it anybody may claim the entry again. */
  claimed_until: string | null;
  sent_at: string | null;
  provider_id: string | null;
  /** Name of the last error, never its message: messages quote addresses. */
  last_error: string | null;
  /** What the provider reported after taking it: `delivered`, `bounced` and the like. */
  delivery: string | null;
  delivery_at: string | null;
}

/** How one address was acknowledged of late, under a key that means nothing without our secret. */
export interface AcknowledgedAddressRow {
  address_key: string;
  latest: string | null;
  second_latest: string | null;
  third_latest: string | null;
  /** When its owner said that they did not write to us; then it is acknowledged no more. */
  suppressed_at: string | null;
}

/** How many mails something has caused in a span of time. */
export interface MailCountRow {
  /** What is counted, and the span; of a sender only a key that is another every day. */
  key: string;
  mails: number;
  at_most: number;
  ends_at: string;
}

/** An enquiry that no mail told the team about; the next summary names it. */
export interface UnannouncedEnquiryRow {
  enquiry_id: string;
  announce_at: string;
}

/** The one row by which all processes agree on when the mail provider may be called. */
export interface SendGateRow {
  id: number;
  /** No call is made before this instant. */
  shut_until: string | null;
  /** Name of the error that shut it. */
  shut_because: string | null;
  /** Calls in a row that nobody answered. */
  failures: number;
  /** Whether a single call is to try if the provider is back, or is trying at the moment. */
  trial: 'none' | 'wanted' | 'under-way';
  /** Whoever tries has died if nothing was heard by then. */
  trial_until: string | null;
  /** What the provider said that it allows. */
  calls_per_second: number | null;
}

/** That a person's data was erased. Erasures are replayed on a store that is older than they are. */
export interface ErasureRow {
  /** A keyed hash of the address. */
  person: string;
  /** What was received until then is erased. */
  erased_at: string;
  /** A word such as `request`. */
  reason: string;
}

/** The one row about the daily clearing of what has been kept long enough. */
export interface RetentionRunRow {
  id: number;
  /** Until then one process is at it. */
  claimed_until: string | null;
  finished_at: string | null;
  /** What the last run anonymised, cleared and deleted. */
  enquiries: number;
  mails: number;
  reports: number;
}
