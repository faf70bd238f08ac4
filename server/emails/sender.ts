/** A mail as the outbox holds it. */
export interface StoredMail {
  /** The frozen JSON. */
  payload: string;
  /** The same at every attempt, so that the provider recognises a mail it already has. */
  idempotencyKey: string;
  queuedAt: Temporal.Instant;
}

/** Hands one mail over, once, within its time limit. What goes wrong is returned, never thrown. */
export interface Sender {
  send(mail: StoredMail): Promise<SendOutcome>;
}

/** What came of one attempt, and what the outbox is to do about it. */
export type SendOutcome = (Sent | Retry | Pause | Park) & {
  /** Calls per second that the provider allows, where it said so. */
  ratePerSecond?: number;
};

/** The provider has the mail. */
export interface Sent {
  kind: 'sent';
  providerId: string;
}

/** This mail is to be tried again later, with the same key. */
export interface Retry {
  kind: 'retry';
  errorName: string;
  /**
   * `no-answer`: nobody knows whether the mail was accepted (network, time limit, 5xx).
   * `in-flight`: another attempt with this key is under way. `not-handed-over`: surely not
   * accepted. `unfamiliar`: an answer we do not know, worth a limited number of attempts.
   */
  reason: 'no-answer' | 'in-flight' | 'not-handed-over' | 'unfamiliar';
  /** Milliseconds to wait at least. */
  afterMs?: number;
}

/** No mail at all is to be sent for a while; this one was surely not accepted and stays due. */
export interface Pause {
  kind: 'pause';
  errorName: string;
  cause: 'rate' | 'quota' | 'configuration';
  /** Milliseconds until the next attempt of any mail. */
  afterMs: number;
}

/** This mail will never be accepted as it is: a person must look. */
export interface Park {
  kind: 'park';
  errorName: string;
}
