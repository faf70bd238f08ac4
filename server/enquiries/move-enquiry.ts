import { randomUUIDv7 } from 'node:crypto';
import type { Transaction } from 'kysely';
import { lockedRow, type StoreTransaction } from '../database/locked-row.ts';
import type { Store } from '../database/open-database.ts';
import type { EnquiryRow, Schema } from '../database/schema.ts';
import { storedInstant } from '../database/stored-time.ts';
import { addToOutbox, type QueuedMail } from '../outbox/outbox-entry.ts';
import type { ActDetails, ActKind, Actor } from './act.ts';
import { fromRow } from './enquiry-row.ts';
import type { Enquiry } from './enquiry.ts';
import { isOpenAgain } from './standing.ts';

/** Who moves an enquiry, and when. */
export interface Mover {
  actor: Actor;
  at: Temporal.Instant;
  /** The version that the mover saw; a move decided on an older page is refused. Unset: any. */
  seenVersion?: number | undefined;
}

/** What changes, the act that is written down about it, and what is said and sent. */
export interface Move {
  kind: ActKind;
  details?: ActDetails;
  change?: Partial<Omit<EnquiryRow, 'id' | 'reference' | 'version'>>;
  message?: SaidMessage;
  mails?: readonly QueuedMail[];
}

/** A word in the conversation about an enquiry. */
export interface SaidMessage {
  kind: 'from-member' | 'to-member' | 'note';
  text: string;
  mailMessageId?: string;
  attachments?: readonly { name: string; type: string; bytes: number }[];
}

/** A move that was made, or why none was: a worded answer is the caller's. */
export type Moved<Refusal extends string> =
  { ok: true; enquiry: Enquiry } | { ok: false; refusal: Refusal | 'unknown' | 'stale' };

/**
 * Moves an enquiry in one transaction: `decide` sees it as it stands, with nobody else moving it,
 * and returns the move or a refusal. Change, act, message and mails are stored together or not at
 * all. Throws an error for which `isStoreUnavailable` holds when the store cannot write.
 */
export async function moveEnquiry<Refusal extends string>(
  store: Store,
  id: string,
  mover: Mover,
  decide: (enquiry: Enquiry) => Move | Refusal,
): Promise<Moved<Refusal>> {
  return await store.db
    .transaction()
    .execute((transaction) => moveWithin({ ...store, transaction }, id, mover, decide));
}

/** The same as part of a transaction that is under way: with whatever else must hold with it. */
export async function moveWithin<Refusal extends string>(
  { engine, transaction }: StoreTransaction,
  id: string,
  mover: Mover,
  decide: (enquiry: Enquiry) => Move | Refusal,
): Promise<Moved<Refusal>> {
  const query = transaction.selectFrom('enquiry').selectAll().where('id', '=', id);
  const row = await lockedRow(engine, query);
  if (row === undefined) return { ok: false, refusal: 'unknown' };
  if (mover.seenVersion !== undefined && mover.seenVersion !== row.version) {
    return { ok: false, refusal: 'stale' };
  }
  const move = decide(fromRow(row));
  if (typeof move === 'string') return { ok: false, refusal: move };
  return { ok: true, enquiry: await write(transaction, row, mover, move) };
}

async function write(
  transaction: Transaction<Schema>,
  row: EnquiryRow,
  { actor, at }: Mover,
  { kind, details = {}, change = {}, message, mails = [] }: Move,
): Promise<Enquiry> {
  const kept = isOpenAgain(row) ? withoutOutcome(change) : change;
  const changed = 'closed_at' in kept ? { ...kept, working_minutes: null } : kept;
  const moved = { ...row, ...changed, version: row.version + 1 };
  await transaction
    .updateTable('enquiry')
    .set({ ...changed, version: moved.version })
    .where('id', '=', row.id)
    .execute();
  await transaction
    .insertInto('act')
    .values({
      enquiry_id: row.id,
      sequence: moved.version,
      at: storedInstant(at),
      actor,
      kind,
      details: JSON.stringify(details),
    })
    .execute();
  if (message !== undefined) await addMessage(transaction, row.id, { actor, at }, message);
  await addToOutbox(transaction, at, mails);
  return fromRow(moved);
}

/** However it goes on after a first reply, that reply is what the published record has of it. */
function withoutOutcome(change: NonNullable<Move['change']>): NonNullable<Move['change']> {
  const { outcome, closed_at, ...others } = change;
  return others;
}

async function addMessage(
  transaction: Transaction<Schema>,
  enquiryId: string,
  { actor, at }: Mover,
  { kind, text, mailMessageId, attachments = [] }: SaidMessage,
): Promise<void> {
  await transaction
    .insertInto('message')
    .values({
      id: randomUUIDv7(),
      enquiry_id: enquiryId,
      kind,
      author: actor,
      at: storedInstant(at),
      text,
      mail_message_id: mailMessageId ?? null,
      attachments: JSON.stringify(attachments),
    })
    .execute();
}
