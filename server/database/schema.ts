/**
 * The tables as both engines hold them. Instants are UTC text of fixed width
 * (`2026-11-26T17:00:00.000Z`), days are `2026-11-26`; both sort as they read.
 */
export interface Schema {
  enquiry: EnquiryRow;
  act: ActRow;
  message: MessageRow;
  searched_text: SearchedTextRow;
  outbox: OutboxRow;
  article_count: ArticleCountRow;
  unanswered_question: UnansweredQuestionRow;
  rare_word: RareWordRow;
  acknowledged_address: AcknowledgedAddressRow;
  mail_count: MailCountRow;
  unannounced_enquiry: UnannouncedEnquiryRow;
  send_gate: SendGateRow;
  /** Calls that still count, and until when. */
  provider_call: { id: string; free_at: string };
  webhook_event: WebhookEventRow;
  inbound_mail: InboundMailRow;
  inbound_sweep: { id: number; swept_until: string };
  sign_in: SignInRow;
  staff_session: StaffSessionRow;
  desk_reading: DeskReadingRow;
  ended_contact: EndedContactRow;
  banner: BannerRow;
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
  /** When the clock of the promise stopped; null until then, and kept where a reply is owed again. */
  closed_at: string | null;
  /** How it was closed; null while it is open, unless a person had replied before. */
  outcome: string | null;
  /** The article that answered it, where one did. */
  answering_article: string | null;
  /** The number of acts so far: what was decided on an older page is told from what is new. */
  version: number;
  /** The closed enquiry that this one goes on from. */
  follows: string | null;
  /** Where to ring, as a voicemail left it; null where nobody said. */
  telephone: string | null;
  /** When a reply is expected now: as promised, or later once a delay was told. */
  expected_date: string | null;
  expected_at: string | null;
  /** Why it is later, as a key of phrases; null while nothing was delayed. */
  delay_reason: string | null;
  /** How far a complaint has come; null where there is none. */
  complaint_stage: string | null;
  complaint_raised_at: string | null;
  /** The last days of its stages, stored once when it was raised; null past the calendar. */
  complaint_acknowledge_by: string | null;
  complaint_review_by: string | null;
  complaint_outcome_by: string | null;
  /** The last day on which the outcome can be appealed; null until there is one. */
  complaint_appeal_by: string | null;
  /** Working time from receipt to close, stored once; null while open or not measured yet. */
  working_minutes: number | null;
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

/** A text that can be searched for, with a number of SQLite's own; PostgreSQL has no such table. */
export interface SearchedTextRow {
  enquiry_id: string;
  /** Null for the enquiry's own text. */
  message_id: string | null;
}

/** A mail, and how far it has come. */
export interface OutboxRow {
  id: string;
  /** Null for a mail that is about no single enquiry. */
  enquiry_id: string | null;
  kind: string;
  /** Tells mails of one kind about one enquiry apart; the first is 0. */
  sequence: number;
  /** The exact JSON that is handed over at every attempt; empty until it is made, and once cleared. */
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
  /** After it the mail is of no use any more and is parked; null: it never is too late. */
  good_until: string | null;
}

/** Somebody asked to be let in to the desk. Tokens and codes are kept as hashes only. */
export interface SignInRow {
  id: string;
  /** A keyed hash: whoever types a stranger's address leaves it nowhere. */
  address_hash: string;
  token_hash: string;
  code_hash: string;
  /** The browser that asked. */
  browser_hash: string;
  requested_at: string;
  expires_at: string;
  /** Codes that were typed and were not it. */
  wrong_codes: number;
  used_at: string | null;
}

/** A browser that is signed in to the desk, or was. */
export interface StaffSessionRow {
  /** Names it to its owner; no secret. */
  id: string;
  token_hash: string;
  email: string;
  signed_in_at: string;
  last_seen_at: string;
  ended_at: string | null;
}

/** That a staff member was shown what members wrote. Readings are only ever added. */
export interface DeskReadingRow {
  id: string;
  at: string;
  staff: string;
  /** `enquiry`, or a list such as `queue` or `search`. */
  what: string;
  /** Null for a list. */
  enquiry_id: string | null;
}

/** Contact with an address that was proposed to be ended (clause 4b), and what became of it. */
export interface EndedContactRow {
  id: string;
  address_hash: string;
  /** The enquiry at which it was proposed; every step is an act of it. */
  enquiry_id: string;
  reason: string;
  /** The day in London on which the team looks at it again. */
  review_on: string;
  proposed_by: string;
  proposed_at: string;
  decided_by: string | null;
  decided_at: string | null;
  /** `proposed`, `declined`, `ended` or `lifted`. */
  state: string;
  lifted_by: string | null;
  lifted_at: string | null;
}

/** What every page says about the whole service for a time. */
export interface BannerRow {
  id: string;
  /** A key of phrases. */
  kind: string;
  starts_at: string;
  /** The first instant at which it is gone. */
  ends_at: string;
  /** The day from which things are expected to be as usual, where one is known. */
  back_on: string | null;
  /** The address of a staff member. */
  set_by: string;
  set_at: string;
}

/** How often something happened to an article at one place on one day, in one locale. */
export interface ArticleCountRow {
  /** The London day. */
  day: string;
  locale: string;
  article: string;
  place: string;
  kind: string;
  count: number;
}

/** A question for which no article was found, as the words that may be kept of it. */
export interface UnansweredQuestionRow {
  /** The London day. */
  day: string;
  locale: string;
  /** Folded content words in alphabetical order, with a space between. */
  words: string;
  count: number;
}

/** A day on which a word was asked that no text of ours has: its fingerprint, never the word. */
export interface RareWordRow {
  fingerprint: string;
  day: string;
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
