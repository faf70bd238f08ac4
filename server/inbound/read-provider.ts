import * as v from 'valibot';
import { normaliseAddress, normaliseText } from '../../src/contact/typed-text.ts';
import { deliveryEvents, type DeliveryEvent } from '../outbox/record-delivery.ts';
import type { MailAttachment, MailEnvelope, ReceivedMail } from './received-mail.ts';

/** What a webhook told, reduced to what we act on. */
export type ProviderEvent =
  | {
      kind: 'delivery';
      type: string;
      happenedAt: Temporal.Instant | undefined;
      outboxId: string;
      providerId: string;
      event: DeliveryEvent;
    }
  | {
      kind: 'received';
      type: string;
      happenedAt: Temporal.Instant | undefined;
      mail: MailEnvelope;
    }
  | { kind: 'other'; type: string; happenedAt: Temporal.Instant | undefined };

/** Anything but text is no text: a field that is missing or odd never refuses the whole. */
const text = v.fallback(v.pipe(v.string(), v.transform(normaliseText)), '');
const line = v.fallback(v.pipe(v.string(), v.transform(normaliseAddress)), '');
const lines = v.fallback(v.array(line), []);
const instant = v.pipe(v.optional(v.unknown()), v.transform(instantOf));

const attachment = v.pipe(
  v.looseObject({
    id: line,
    filename: line,
    content_type: line,
    size: v.fallback(v.optional(v.number()), undefined),
  }),
  v.transform(({ id, filename, content_type, size }): MailAttachment => ({
    id,
    name: filename.slice(0, 200),
    type: content_type.slice(0, 100),
    bytes: size,
  })),
);

const envelopeEntries = {
  created_at: instant,
  from: line,
  to: lines,
  cc: lines,
  received_for: lines,
  subject: line,
  message_id: line,
  attachments: v.fallback(v.array(attachment), []),
};

const event = v.object({
  type: v.pipe(line, v.minLength(1), v.maxLength(100)),
  created_at: instant,
  data: v.fallback(v.looseObject({}), {}),
});

const receivedData = v.object({ email_id: v.pipe(line, v.minLength(1)), ...envelopeEntries });
const listedMail = v.object({ id: v.pipe(line, v.minLength(1)), ...envelopeEntries });
const tag = v.fallback(v.object({ name: line, value: line }), { name: '', value: '' });

const sentData = v.object({
  email_id: v.pipe(line, v.minLength(1)),
  tags: v.union([
    // As they were sent, which is how older reports repeat them.
    v.pipe(
      v.array(tag),
      v.transform((tags) => tags.find(({ name }) => name === 'outbox_id')?.value ?? ''),
    ),
    v.pipe(
      v.object({ outbox_id: line }),
      v.transform(({ outbox_id }) => outbox_id),
    ),
  ]),
});

const fetchedMail = v.object({
  ...envelopeEntries,
  reply_to: lines,
  text,
  html: text,
  headers: v.fallback(v.record(v.string(), v.union([text, v.array(text)])), {}),
});

/** What a signed report says; undefined when it is no JSON of the provider's shape. */
export function readProviderEvent(body: unknown): ProviderEvent | undefined {
  const read = v.safeParse(event, body);
  if (!read.success) return undefined;
  const { type, created_at: happenedAt, data } = read.output;
  if (type === 'email.received') {
    const mail = v.safeParse(receivedData, data);
    if (mail.success) {
      const envelope = toEnvelope(mail.output);
      const receivedAt = envelope.receivedAt ?? happenedAt;
      return { kind: 'received', type, happenedAt, mail: { ...envelope, receivedAt } };
    }
  }
  const reported = deliveryEvents.find((name) => type === `email.${name}`);
  const sent = v.safeParse(sentData, data);
  if (reported === undefined || !sent.success) return { kind: 'other', type, happenedAt };
  const { email_id: providerId, tags: outboxId } = sent.output;
  return { kind: 'delivery', type, happenedAt, outboxId, providerId, event: reported };
}

/** A mail of the provider's list, or undefined for what is none. */
export function readListedMail(body: unknown): MailEnvelope | undefined {
  const read = v.safeParse(listedMail, body);
  return read.success ? toEnvelope({ ...read.output, email_id: read.output.id }) : undefined;
}

/** The mail that was fetched by this id, or undefined for what is none. */
export function readFetchedMail(emailId: string, body: unknown): ReceivedMail | undefined {
  const read = v.safeParse(fetchedMail, body);
  if (!read.success) return undefined;
  const { reply_to, headers, text, html } = read.output;
  return {
    ...toEnvelope({ ...read.output, email_id: emailId }),
    replyTo: reply_to,
    headers: byName(headers),
    text,
    html,
  };
}

/** With a space or a `T`, as the provider writes both. */
function instantOf(written: unknown): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(String(written)).round('millisecond');
  } catch {
    return undefined;
  }
}

function toEnvelope(data: v.InferOutput<typeof receivedData>): MailEnvelope {
  return {
    emailId: data.email_id,
    receivedAt: data.created_at,
    from: data.from,
    to: data.to,
    cc: data.cc,
    receivedFor: data.received_for,
    subject: data.subject,
    messageId: data.message_id === '' ? undefined : data.message_id,
    attachments: data.attachments,
  };
}

function byName(headers: Record<string, string | string[]>): Map<string, string[]> {
  const named = Map.groupBy(Object.entries(headers), ([name]) => name.toLowerCase());
  return new Map([...named].map(([name, same]) => [name, same.flatMap(([, values]) => values)]));
}
