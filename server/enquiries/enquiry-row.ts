import type { DelayReason } from '../../content/delays.ts';
import { servicePromise } from '../../content/promise.ts';
import type { EnquiryRow } from '../database/schema.ts';
import { storedInstant } from '../database/stored-time.ts';
import { complaintColumns, complaintOf } from './complaint-row.ts';
import type { Acknowledgement, Enquiry, NewEnquiry, PromisedReply } from './enquiry.ts';

/** The row that a newly received enquiry becomes. */
export function toRow(enquiry: NewEnquiry, reference: string): EnquiryRow {
  const { receivedAt, promise, acknowledgement } = enquiry;
  return {
    id: enquiry.id,
    reference,
    channel: enquiry.channel,
    locale: enquiry.locale,
    relationship: enquiry.relationship,
    topic: enquiry.topic,
    name: enquiry.name,
    email: enquiry.email,
    message: enquiry.message,
    received_at: storedInstant(receivedAt),
    received_date: receivedAt.toZonedDateTimeISO(servicePromise.zone).toPlainDate().toString(),
    counted_from: promise?.countedFrom.toString() ?? null,
    due_date: promise?.dueDate.toString() ?? null,
    due_at: promise === undefined ? null : storedInstant(promise.dueAt),
    promise_explanation: promise === undefined ? null : JSON.stringify(promise.explanation),
    form_token: enquiry.formToken,
    content_hash: enquiry.contentHash,
    suggested_articles: JSON.stringify(enquiry.suggestedArticles),
    acknowledgement_state: acknowledgement.state,
    acknowledgement_reason: 'reason' in acknowledgement ? acknowledgement.reason : null,
    state: 'open',
    closed_at: null,
    outcome: null,
    answering_article: null,
    version: 0,
    follows: enquiry.follows ?? null,
    telephone: enquiry.telephone ?? null,
    expected_date: promise?.dueDate.toString() ?? null,
    expected_at: promise === undefined ? null : storedInstant(promise.dueAt),
    delay_reason: null,
    ...complaintColumns(enquiry.complaint),
    working_minutes: null,
  };
}

/** The enquiry that a row holds. The row is ours, so its words are taken at their word. */
export function fromRow(row: EnquiryRow): Enquiry {
  return {
    id: row.id,
    reference: row.reference,
    channel: row.channel as Enquiry['channel'],
    locale: row.locale as Enquiry['locale'],
    relationship: row.relationship as Enquiry['relationship'],
    topic: row.topic as Enquiry['topic'],
    name: row.name,
    email: row.email,
    message: row.message,
    receivedAt: Temporal.Instant.from(row.received_at),
    promise: promiseOf(row),
    formToken: row.form_token,
    contentHash: row.content_hash,
    suggestedArticles: JSON.parse(row.suggested_articles) as string[],
    acknowledgement: acknowledgementOf(row),
    state: row.state as Enquiry['state'],
    closedAt: row.closed_at === null ? undefined : Temporal.Instant.from(row.closed_at),
    outcome: (row.outcome as Enquiry['outcome'] | null) ?? undefined,
    answeringArticle: row.answering_article ?? undefined,
    version: row.version,
    follows: row.follows ?? undefined,
    telephone: row.telephone ?? undefined,
    expected: expectedOf(row),
    complaint: complaintOf(row),
  };
}

function promiseOf(row: EnquiryRow): PromisedReply | undefined {
  const { counted_from, due_date, due_at, promise_explanation } = row;
  if (counted_from === null || due_date === null || due_at === null) return undefined;
  return {
    countedFrom: Temporal.PlainDate.from(counted_from),
    dueDate: Temporal.PlainDate.from(due_date),
    dueAt: Temporal.Instant.from(due_at),
    explanation: JSON.parse(promise_explanation ?? '{}') as PromisedReply['explanation'],
  };
}

function expectedOf({ expected_date, expected_at, delay_reason }: EnquiryRow): Enquiry['expected'] {
  if (expected_date === null || expected_at === null) return undefined;
  return {
    date: Temporal.PlainDate.from(expected_date),
    at: Temporal.Instant.from(expected_at),
    delayReason: (delay_reason as DelayReason | null) ?? undefined,
  };
}

function acknowledgementOf(row: EnquiryRow): Acknowledgement {
  const state = row.acknowledgement_state;
  const reason = row.acknowledgement_reason;
  return (reason === null ? { state } : { state, reason }) as Acknowledgement;
}
