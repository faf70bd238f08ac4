import { setTimeout } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import { noteText } from '../database/index-words.ts';
import type { Store } from '../database/open-database.ts';
import { prepare } from '../database/prepare.ts';
import type { EnquiryRow, Schema } from '../database/schema.ts';
import { isStoreUnavailable } from '../database/store-unavailable.ts';
import { admittedMails, leaveToSummary, markWithheld } from '../mail-limits/admitted-mails.ts';
import type { MailLimiter } from '../mail-limits/mail-limiter.ts';
import { addToOutbox, type QueuedMail } from '../outbox/outbox-entry.ts';
import { isContactEnded } from './ended-contact/ended-contact.ts';
import { fromRow, toRow } from './enquiry-row.ts';
import type { Enquiry, NewEnquiry } from './enquiry.ts';

/** What is made only once the reference is known to be free. */
export interface ReceiptMaking {
  newReference: () => string;
  /** The mails of this receipt, of which a finished one names the reference. */
  mailsFor: (reference: string) => readonly QueuedMail[];
  /** Which of them may be sent; unset: all. */
  limiter?: MailLimiter | undefined;
  /** The network that the enquiry came from, where that is known. */
  sender?: string | undefined;
  /** A form token by which the same visit may have been stored a moment earlier. */
  formTokenBefore?: string | undefined;
}

export interface Receipt {
  enquiry: Enquiry;
  /** True when the same form with the same words had been received before: nothing was added. */
  repeated: boolean;
}

/**
 * Stores an enquiry and its mails in one transaction and returns after the commit. The same form
 * token with the same content gives the enquiry that is already there. Throws an error for which
 * `isStoreUnavailable` holds when the store cannot write; then trying again is safe.
 */
export async function receiveEnquiry(
  store: Store,
  enquiry: NewEnquiry,
  making: ReceiptMaking,
): Promise<Receipt> {
  try {
    return await storeOnce(store, enquiry, making);
  } catch (error) {
    // A connection lost during COMMIT leaves the outcome unknown. Asking again finds the enquiry
    // if it was stored. SQLite always knows, and its caller should not wait for the lock twice.
    if (store.engine === 'sqlite' || !isStoreUnavailable(error)) throw error;
    await setTimeout(untilNoticedMs);
    return await storeOnce(store, enquiry, making);
  }
}

/** A restart ends every connection at once; by then the pool has noticed which ones are gone. */
const untilNoticedMs = 100;

/** Two of 852 thousand million references meet now and then; five times in a row is a fault. */
const referencesTried = 5;

async function storeOnce(
  store: Store,
  enquiry: NewEnquiry,
  making: ReceiptMaking,
): Promise<Receipt> {
  // Made before the transaction begins: nobody else should wait for the store meanwhile.
  let draft = draftReceipt(enquiry, making);
  return await store.transact(async (transaction) => {
    const before = making.formTokenBefore;
    const sentBefore = before && (await findSent(transaction, before, enquiry.contentHash));
    if (sentBefore) return { enquiry: sentBefore, repeated: true };
    const isEnded = await isContactEnded(transaction, enquiry.email);
    for (let tries = 0; tries < referencesTried; tries += 1) {
      const row = isEnded ? afterEndedContact(draft.row) : draft.row;
      if (await inserted(transaction, row)) {
        await noteText({ ...store, transaction }, row.id);
        const stored = isEnded ? fromRow(row) : await addMails(transaction, enquiry, draft, making);
        return { enquiry: stored, repeated: false };
      }
      const earlier = await findSent(transaction, enquiry.formToken, enquiry.contentHash);
      if (earlier !== undefined) return { enquiry: earlier, repeated: true };
      draft = draftReceipt(enquiry, making);
    }
    throw new Error('Cannot find a free reference');
  });
}

interface ReceiptDraft {
  row: EnquiryRow;
  mails: readonly QueuedMail[];
}

function draftReceipt(enquiry: NewEnquiry, making: ReceiptMaking): ReceiptDraft {
  const row = toRow(enquiry, making.newReference());
  return { row, mails: making.mailsFor(row.reference) };
}

/**
 * With whom contact was ended (clause 4b): what they write is kept, for the team to see, and
 * neither acknowledged nor owed a reply.
 */
function afterEndedContact(row: EnquiryRow): EnquiryRow {
  return {
    ...row,
    counted_from: null,
    due_date: null,
    due_at: null,
    promise_explanation: null,
    expected_date: null,
    expected_at: null,
    acknowledgement_state: 'withheld',
    acknowledgement_reason: 'contact-ended',
    state: 'closed',
    outcome: 'contact-ended',
    closed_at: row.received_at,
  };
}

/** Puts those mails into the outbox that may be sent, and says why the others may not. */
async function addMails(
  transaction: Transaction<Schema>,
  enquiry: NewEnquiry,
  { row, mails }: ReceiptDraft,
  { limiter, sender }: ReceiptMaking,
): Promise<Enquiry> {
  const admission = await limiter?.(transaction, enquiry, sender);
  if (admission === undefined) {
    await addToOutbox(transaction, enquiry.receivedAt, mails);
    return fromRow(row);
  }
  await addToOutbox(transaction, enquiry.receivedAt, admittedMails(mails, admission));
  await leaveToSummary(transaction, enquiry.id, admission.announceAt);
  return fromRow(await markWithheld(transaction, row, admission.withheld));
}

/** False when a unique column already holds one of these values: the reference, or form and hash. */
async function inserted(transaction: Transaction<Schema>, row: EnquiryRow): Promise<boolean> {
  return (await insertOrNot(transaction, row)).numAffectedRows === 1n;
}

const insertOrNot = prepare((transaction, row: EnquiryRow) =>
  transaction
    .insertInto('enquiry')
    .values(row)
    .onConflict((conflict) => conflict.doNothing()),
);

async function findSent(
  transaction: Transaction<Schema>,
  formToken: string,
  contentHash: string,
): Promise<Enquiry | undefined> {
  const [row] = (await selectSent(transaction, { formToken, contentHash })).rows;
  return row && fromRow(row);
}

const selectSent = prepare((transaction, sent: Pick<NewEnquiry, 'formToken' | 'contentHash'>) =>
  transaction
    .selectFrom('enquiry')
    .selectAll()
    .where('form_token', '=', sent.formToken)
    .where('content_hash', '=', sent.contentHash),
);
