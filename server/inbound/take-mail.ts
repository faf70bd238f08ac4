import { receiptMailsAnswering } from '../emails/receipt-mails.ts';
import { findEnquiryById } from '../enquiries/find-enquiry.ts';
import { moveWithin } from '../enquiries/move-enquiry.ts';
import { receiveEnquiry } from '../enquiries/receive-enquiry.ts';
import { newReference } from '../enquiries/reference.ts';
import { countReceived } from '../metrics/count-received.ts';
import type { ClaimedMail } from './claim-mail.ts';
import { enquiryFromMail, type MailToTake } from './enquiry-from-mail.ts';
import { ownSigns, type InboundParts } from './inbound-parts.ts';
import { joinEnquiry } from './join-enquiry.ts';
import { isFirstOfItsKind } from './mail-key.ts';
import { mailText } from './mail-text.ts';
import { markTaken, stillWaits, type Became } from './mark-taken.ts';
import { namedEnquiry } from './named-enquiry.ts';
import { noteForTeam } from './note-for-team.ts';
import type { MailEnvelope, ReceivedMail } from './received-mail.ts';
import { silenceFor } from './silence-rules.ts';

/**
 * Makes of a claimed mail what it is: an enquiry, or a word in one. May be called again for the
 * same mail after a crash at any point, and then adds nothing twice. `mail` is undefined when it
 * could not be fetched for good: then the enquiry holds what the provider told of it.
 */
export type TakeMail = (
  claimed: ClaimedMail,
  mail: ReceivedMail | undefined,
  now: Temporal.Instant,
) => Promise<Became>;

/** Makes the move from a mail to what is stored of it. */
export function createTakeMail(parts: InboundParts): TakeMail {
  const own = ownSigns(parts);
  return async (claimed, fetched, now) => {
    const mail = fetched ?? unfetched(claimed.envelope);
    if (!(await isFirstOfItsKind(parts.store, claimed.id, mail))) {
      await markRepeat(parts, claimed, mail);
      return 'repeat';
    }
    const rule = silenceFor(mail, own);
    const { id, receivedAt } = claimed;
    const said = mailText(mail);
    const named = await namedEnquiry(parts, mail, said.text, rule);
    const taking = { id, mail, said, receivedAt, rule, follows: named?.id };
    if (named !== undefined && (await joinEnquiry(parts, taking, named.id, now))) {
      parts.onMailWaiting();
      return rule?.isAutomatic === true ? 'note' : 'message';
    }
    await becomeEnquiry(parts, taking, { isFetched: fetched !== undefined, now });
    return 'enquiry';
  };
}

function unfetched(envelope: MailEnvelope): ReceivedMail {
  return { ...envelope, replyTo: [], headers: new Map(), text: '', html: '' };
}

interface Circumstances {
  isFetched: boolean;
  now: Temporal.Instant;
}

async function becomeEnquiry(
  parts: InboundParts,
  taking: MailToTake,
  how: Circumstances,
): Promise<void> {
  const { mail } = taking;
  // After a crash it may be there already; it is not made anew, since its caps have changed.
  if ((await findEnquiryById(parts.store, taking.id)) === undefined) {
    const enquiry = await enquiryFromMail(parts, taking, how.now);
    const answered = {
      messageId: mail.messageId,
      references: mail.headers.get('references')?.join(' ') ?? '',
    };
    const mailsFor = (reference: string) =>
      receiptMailsAnswering(parts, enquiry, reference, answered);
    const making = { newReference, mailsFor, limiter: parts.limiter };
    const receipt = await receiveEnquiry(parts.store, enquiry, making);
    if (!receipt.repeated) countReceived(parts, receipt.enquiry);
    parts.onMailWaiting();
  }
  await finish(parts, taking, how);
}

/** The note and the end of the mail's wait are one transaction: the note is written once. */
async function finish(parts: InboundParts, taking: MailToTake, how: Circumstances): Promise<void> {
  const { id, mail, said, rule } = taking;
  const note = noteForTeam(mail, how.isFetched, said.charactersCut);
  await parts.store.db.transaction().execute(async (transaction) => {
    const part = { ...parts.store, transaction };
    if (!(await stillWaits(part, id))) return;
    if (note !== undefined) {
      const message = { kind: 'note', text: note } as const;
      const mover = { actor: 'system', at: how.now };
      await moveWithin(part, id, mover, () => ({ kind: 'mail-noted', message }));
    }
    await markTaken(part, id, {
      became: 'enquiry',
      enquiryId: id,
      messageId: mail.messageId,
      silence: rule?.reason,
      attachments: mail.attachments,
      charactersCut: said.charactersCut,
    });
  });
}

async function markRepeat(
  { store }: InboundParts,
  { id }: ClaimedMail,
  { messageId }: ReceivedMail,
): Promise<void> {
  const nothing = { enquiryId: undefined, silence: undefined, attachments: [], charactersCut: 0 };
  await store.db
    .transaction()
    .execute((transaction) =>
      markTaken({ ...store, transaction }, id, { became: 'repeat', messageId, ...nothing }),
    );
}
