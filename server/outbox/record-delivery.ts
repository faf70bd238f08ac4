import type { Selectable } from 'kysely';
import { lockedRow, type StoreTransaction } from '../database/locked-row.ts';
import type { OutboxRow } from '../database/schema.ts';
import { storedInstant } from '../database/stored-time.ts';
import type { UndeliveredReason } from '../enquiries/enquiry.ts';
import { moveWithin } from '../enquiries/move-enquiry.ts';

/** What the provider says of a mail that it took; by the names of its webhooks. */
export type DeliveryEvent = 'sent' | 'delivery_delayed' | 'delivered' | UndeliveredReason;

/** One report of the provider. */
export interface DeliveryReport {
  /** The id that the mail carried as its tag `outbox_id`. */
  outboxId: string;
  event: DeliveryEvent;
  providerId: string;
  /** When it happened, by the provider's clock. */
  at: Temporal.Instant;
}

/** What is known of a mail only ever moves on in this order, in whatever order reports arrive. */
export const deliveryEvents = [
  'sent',
  'delivery_delayed',
  'delivered',
  'failed',
  'suppressed',
  'bounced',
  'complained',
] as const satisfies readonly DeliveryEvent[];

/**
 * Writes down what the provider reported of a mail: any number of times, in any order. That it has
 * the mail at all makes a waiting or parked one sent. A mail that did not reach the member becomes
 * an act of its enquiry, for the team to see. Part of the transaction in which the report is noted,
 * so that neither is there without the other. False when no such mail is in the outbox.
 */
export async function recordDelivery(
  part: StoreTransaction,
  report: DeliveryReport,
): Promise<boolean> {
  const query = part.transaction.selectFrom('outbox').selectAll().where('id', '=', report.outboxId);
  const row = await lockedRow(part.engine, query);
  if (row === undefined) return false;
  if (row.state !== 'sent') await recordAccepted(part, report);
  if (isNews(row, report)) await recordEvent(part, row, report);
  return true;
}

/** The attempt that may be under way finds the mail sent, and writes nothing over it. */
async function recordAccepted(
  { transaction }: StoreTransaction,
  { outboxId, providerId, at }: DeliveryReport,
): Promise<void> {
  await transaction
    .updateTable('outbox')
    .set({
      state: 'sent',
      sent_at: storedInstant(at),
      provider_id: providerId,
      claimed_by: null,
      claimed_until: null,
      unfinished_attempts: 0,
    })
    .where('id', '=', outboxId)
    .execute();
}

function isNews({ delivery, delivery_at }: Selectable<OutboxRow>, report: DeliveryReport): boolean {
  if (delivery === report.event) return storedInstant(report.at) < (delivery_at ?? '');
  const known = deliveryEvents.findIndex((event) => event === delivery);
  return delivery === null || deliveryEvents.indexOf(report.event) > known;
}

async function recordEvent(
  part: StoreTransaction,
  row: Selectable<OutboxRow>,
  { event, at }: DeliveryReport,
): Promise<void> {
  await part.transaction
    .updateTable('outbox')
    .set({ delivery: event, delivery_at: storedInstant(at) })
    .where('id', '=', row.id)
    .execute();
  const isFirst = event !== row.delivery;
  if (isFirst && isUndelivered(event)) await tellTeam(part, row, event, at);
}

function isUndelivered(event: DeliveryEvent): event is UndeliveredReason {
  return !['sent', 'delivery_delayed', 'delivered'].includes(event);
}

async function tellTeam(
  part: StoreTransaction,
  { enquiry_id, kind }: Selectable<OutboxRow>,
  reason: UndeliveredReason,
  at: Temporal.Instant,
): Promise<void> {
  // A notice that the team itself did not get says nothing about the member.
  if (enquiry_id === null || kind.startsWith('team-')) return;
  const change = { acknowledgement_state: 'undelivered', acknowledgement_reason: reason };
  await moveWithin(part, enquiry_id, { actor: 'system', at }, () => ({
    kind: 'mail-undelivered',
    details: { mail: kind, report: reason },
    ...(kind === 'acknowledgement' && { change }),
  }));
}
