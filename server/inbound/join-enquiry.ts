import type { Transaction } from 'kysely';
import type { StoreTransaction } from '../database/locked-row.ts';
import type { Schema } from '../database/schema.ts';
import { teamMemberWroteMail } from '../emails/team-mails.ts';
import type { Enquiry } from '../enquiries/enquiry.ts';
import { admitNotice } from '../mail-limits/admit-notice.ts';
import { addToOutbox } from '../outbox/outbox-entry.ts';
import { moveWithin, type Move, type SaidMessage } from '../enquiries/move-enquiry.ts';
import { withSubject, type MailToTake } from './enquiry-from-mail.ts';
import type { InboundParts } from './inbound-parts.ts';
import { markTaken, stillWaits } from './mark-taken.ts';

/**
 * Adds a mail to the enquiry that it answers: a member's word while that is open, or what a program
 * wrote, which opens nothing. One transaction for the word and for the mail that brought it. False
 * when the enquiry was closed, so that a member's mail is to become one of its own.
 */
export async function joinEnquiry(
  parts: InboundParts,
  taking: MailToTake,
  enquiryId: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const { store } = parts;
  const isAutomatic = taking.rule?.isAutomatic === true;
  return await store.db.transaction().execute(async (transaction) => {
    const part = { ...store, transaction };
    if (!(await stillWaits(part, taking.id))) return true;
    const message = await messageOf(part, taking, isAutomatic ? 'note' : 'from-member');
    const mover = { actor: isAutomatic ? 'system' : 'member', at: taking.receivedAt };
    const moved = await moveWithin<'not-open'>(part, enquiryId, mover, (enquiry) =>
      isAutomatic ? automaticMove(taking, enquiry, message) : memberMove(enquiry, message),
    );
    if (!moved.ok) return false;
    if (!isAutomatic) await tellTeam(parts, transaction, moved.enquiry, now);
    await markTaken(part, taking.id, {
      became: isAutomatic ? 'note' : 'message',
      enquiryId,
      messageId: taking.mail.messageId,
      silence: taking.rule?.reason,
      attachments: taking.mail.attachments,
      charactersCut: taking.said.charactersCut,
    });
    return true;
  });
}

function memberMove({ state }: Enquiry, message: SaidMessage): Move | 'not-open' {
  return state === 'open' ? { kind: 'member-wrote', message } : 'not-open';
}

async function tellTeam(
  parts: InboundParts,
  transaction: Transaction<Schema>,
  enquiry: Enquiry,
  now: Temporal.Instant,
): Promise<void> {
  if (!(await admitNotice(transaction, enquiry.id, now))) return;
  await addToOutbox(transaction, now, [teamMemberWroteMail(parts, enquiry, enquiry.version)]);
}

function automaticMove({ mail, rule }: MailToTake, enquiry: Enquiry, message: SaidMessage): Move {
  const silence = rule?.reason ?? '';
  if (!isBounce(mail.headers)) return { kind: 'automatic-mail', details: { silence }, message };
  const details = { mail: 'unknown', report: 'bounced' };
  const change = { acknowledgement_state: 'undelivered', acknowledgement_reason: 'bounced' };
  return {
    kind: 'mail-undelivered',
    details,
    message,
    ...(enquiry.acknowledgement.state === 'queued' && { change }),
  };
}

/** A report that a mail was not delivered; one that it was read is a report as well. */
function isBounce(headers: MailToTake['mail']['headers']): boolean {
  return (headers.get('content-type') ?? []).some((type) =>
    /^\s*multipart\/report\b.*\breport-type="?delivery-status/is.test(type),
  );
}

/** One id is kept once: programs that give every mail the same id lose it, not their words. */
async function messageOf(
  { transaction }: StoreTransaction,
  { mail, said }: MailToTake,
  kind: SaidMessage['kind'],
): Promise<SaidMessage> {
  const { messageId } = mail;
  const known =
    messageId === undefined
      ? undefined
      : await transaction
          .selectFrom('message')
          .select('id')
          .where('mail_message_id', '=', messageId)
          .executeTakeFirst();
  return {
    kind,
    text: isReplySubject(mail.subject) ? said.text : withSubject(mail.subject, said.text),
    ...(messageId !== undefined && known === undefined && { mailMessageId: messageId }),
    attachments: mail.attachments.map(({ name, type, bytes = 0 }) => ({ name, type, bytes })),
  };
}

/** A subject that the mail program made of ours says nothing new. */
function isReplySubject(subject: string): boolean {
  return /\b[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}\b/.test(subject);
}
