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
  /** Calls that still count, and until when. */
  provider_call: { id: string; free_at: string };
  erasure: ErasureRow;
  retention_run: RetentionRunRow;
  webhook_event: WebhookEventRow;
  inbound_mail: InboundMailRow;
  inbound_sweep: { id: number; swept_until: string };
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

/** One report of the provider that was taken in; nothing of what it said about persons. */
export interface WebhookEventRow {
  /** The provider's id of the report (`svix-id`), so that each has its effect once. */
  id: string;
  /** Such as `email.delivered`; `unreadable` for a signed report that was no JSON of that shape. */
  type: string;
  /** By the provider's clock; null where it did not say. */
  happened_at: string | null;
  received_at: string;
}

/** One mail that somebody sent to us, and how far it has come. */
export interface InboundMailRow {
  /** Also the id of the enquiry that it becomes: so it never becomes two. */
  id: string;
  /** The provider's id, by which the mail is fetched. */
  email_id: string;
  /** When the provider received it, from which the promise counts. */
  received_at: string;
  /** When we heard of it. */
  noticed_at: string;
  /** JSON: what the provider told before the mail was fetched; null once it is taken in. */
  envelope: string | null;
  /** `waiting` to be fetched and worked; `taken` once something came of it. */
  state: 'waiting' | 'taken';
  /** Tells the same mail that arrived twice, such as by two of our addresses; null until fetched. */
  mail_key: string | null;
  /** What came of it: `enquiry`, `message`, `note` or `repeat`; null while it waits. */
  became: string | null;
  /** The enquiry that it became or joined. */
  enquiry_id: string | null;
  /** Its `Message-ID`, so that our mails can stand in the same thread. */
  message_id: string | null;
  /** Why it gets no automatic answer; null where it may have one. */
  silence: string | null;
  /** JSON: the provider's id, name, type and size of each attachment; contents are not kept. */
  attachments: string;
  /** Characters beyond the most that we keep; the whole mail is with the provider. */
  characters_cut: number;
  next_attempt_at: string;
  attempts: number;
  /** Claims since the last outcome that was written down; many of them mean a poisonous mail. */
  unfinished_attempts: number;
  claimed_by: string | null;
  claimed_until: string | null;
  /** Name of the last error, never its message. */
  last_error: string | null;
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
