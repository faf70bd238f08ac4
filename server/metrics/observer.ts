import type { OutboxEvent } from '../outbox/attempt-next.ts';

/** A request that was answered. */
export interface AnsweredRequest {
  /** The route's pattern, never the address: addresses hold tokens and queries. */
  route: string;
  method: string;
  status: number;
  seconds: number;
}

/** Hears of everything that is counted; knows nothing of who wrote, or what. */
export interface Observer {
  answered(request: AnsweredRequest): void;
  /** An enquiry was stored; a form that was sent twice is one. `acknowledgement`: or why there is none. */
  received(enquiry: { channel: string; acknowledgement: string }): void;
  outbox(event: OutboxEvent): void;
}

/** What hears where nobody counts. */
export const nobodyCounts: Observer = { answered() {}, received() {}, outbox() {} };
