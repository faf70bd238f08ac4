/** What the provider tells of a mail before it is fetched. */
export interface MailEnvelope {
  /** The provider's id of it. */
  emailId: string;
  /** When the provider received it; undefined where it did not say. */
  receivedAt: Temporal.Instant | undefined;
  /** As the header says, such as `Ljiljana Njego <l@member.example>`. */
  from: string;
  to: readonly string[];
  cc: readonly string[];
  /** The addresses at our domain for which the provider took it. */
  receivedFor: readonly string[];
  subject: string;
  messageId: string | undefined;
  attachments: readonly MailAttachment[];
}

/** What came with a mail. Names hold no control characters and none that turn the writing round. */
export interface MailAttachment {
  /** The provider's id, by which it is fetched when somebody wants to see it. */
  id: string;
  name: string;
  type: string;
  /** Undefined until the mail was fetched. */
  bytes: number | undefined;
}

/** A mail as it was fetched. */
export interface ReceivedMail extends MailEnvelope {
  replyTo: readonly string[];
  /** By name in lower case; a header that stood there more than once has several values. */
  headers: ReadonlyMap<string, readonly string[]>;
  /** Empty where the mail has no part of that kind. */
  text: string;
  html: string;
}

/** Gives mails that the provider received. What goes wrong is returned, never thrown. */
export interface Receiving {
  fetch(emailId: string): Promise<Fetched>;
  /** The newest mails, or those before the one with the id `after`. */
  list(after?: string): Promise<Listed>;
  /** The contents of an attachment; nothing when the provider has it no more. */
  openAttachment(emailId: string, attachmentId: string): Promise<OpenedAttachment | undefined>;
}

export type Fetched =
  | { kind: 'mail'; mail: ReceivedMail }
  /** The provider does not have it, or not in a form that can be read: asking again is no use. */
  | { kind: 'gone'; errorName: string }
  | FetchLater;

/** Nothing can be said about the mail yet. */
export interface FetchLater {
  kind: 'later';
  errorName: string;
  /** Milliseconds to wait at least; undefined: as long as we see fit. */
  afterMs: number | undefined;
  /** The provider refuses us whatever the mail is, by key or by rate. */
  holdsForAll: boolean;
}

export type Listed =
  { kind: 'list'; mails: readonly MailEnvelope[]; hasMore: boolean } | FetchLater;

export interface OpenedAttachment {
  name: string;
  type: string;
  body: ReadableStream<Uint8Array>;
}
