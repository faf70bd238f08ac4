import type { Transaction } from 'kysely';
import { prepare } from '../database/prepare.ts';
import type { EnquiryRow, Schema, UnannouncedEnquiryRow } from '../database/schema.ts';
import { storedInstant } from '../database/stored-time.ts';
import type { WithheldReason } from '../enquiries/enquiry.ts';
import type { QueuedMail } from '../outbox/outbox-entry.ts';
import type { Admission } from './mail-limiter.ts';

/** The mails that are kept: to be sent, or in a surge to wait until the team releases them. */
export function admittedMails(
  mails: readonly QueuedMail[],
  { withheld, announceAt }: Admission,
): QueuedMail[] {
  return mails.flatMap((mail) => {
    if (mail.kind === 'team-notice') return announceAt === undefined ? [mail] : [];
    if (mail.kind !== 'acknowledgement' || withheld === undefined) return [mail];
    return withheld === 'surge' ? [{ ...mail, withheldBecause: withheld }] : [];
  });
}

/** The team is told of this enquiry by the next summary, where it gets no notice of its own. */
export async function leaveToSummary(
  transaction: Transaction<Schema>,
  enquiryId: string,
  announceAt: Temporal.Instant | undefined,
): Promise<void> {
  if (announceAt === undefined) return;
  const row = { enquiry_id: enquiryId, announce_at: storedInstant(announceAt) };
  await insertUnannounced(transaction, row);
}

const insertUnannounced = prepare((transaction, row: UnannouncedEnquiryRow) =>
  transaction.insertInto('unannounced_enquiry').values(row),
);

/** The enquiry's row with what became of its acknowledgement, which the team can see. */
export async function markWithheld(
  transaction: Transaction<Schema>,
  row: EnquiryRow,
  withheld: WithheldReason | undefined,
): Promise<EnquiryRow> {
  if (withheld === undefined || row.acknowledgement_reason === withheld) return row;
  const change = { acknowledgement_state: 'withheld', acknowledgement_reason: withheld };
  await transaction.updateTable('enquiry').set(change).where('id', '=', row.id).execute();
  return { ...row, ...change };
}
