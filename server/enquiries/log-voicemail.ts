import { createHash } from 'node:crypto';
import type { Locale } from '../../content/locales.ts';
import { servicePromise } from '../../content/promise.ts';
import type { Topic } from '../../content/topics.ts';
import type { Relationship } from '../../src/contact/fields.ts';
import { dueDate } from '../../src/promise/due-date.ts';
import type { WorkingCalendar } from '../../src/promise/working-calendar.ts';
import type { Store } from '../database/open-database.ts';
import type { QueuedMail } from '../outbox/outbox-entry.ts';
import { complaintOnReceipt } from './complaint.ts';
import { newEnquiryId, type Enquiry, type NewEnquiry } from './enquiry.ts';
import { moveEnquiry, type Mover } from './move-enquiry.ts';
import { promiseOf } from './promised-reply.ts';
import { receiveEnquiry } from './receive-enquiry.ts';
import { newReference } from './reference.ts';

/** What somebody left on the telephone, as a staff member wrote it down. */
export interface Voicemail {
  /** When it was left, which is when the clock of the promise starts. */
  leftAt: Temporal.Instant;
  /** Empty, like the address, where nobody said. */
  name: string;
  email: string;
  telephone: string | undefined;
  relationship: Relationship;
  topic: Topic;
  locale: Locale;
  message: string;
  /** Whether a mail is to say by when a person replies; only where there is an address. */
  isAcknowledged: boolean;
  /** The form's own token, so that a double click logs it once. */
  formToken: string;
}

export interface VoicemailParts {
  store: Store;
  calendar: WorkingCalendar;
  suggestedFor: (locale: Locale, message: string) => readonly string[];
  /** The acknowledgement, for a voicemail that is to have one. */
  mailsFor: (enquiry: NewEnquiry) => readonly QueuedMail[];
  /** Hears of each enquiry once, when it was stored. */
  onReceived: (enquiry: Enquiry) => void;
}

/** Takes a voicemail in like a message: it has its reference, and its due date from when it was left. */
export async function logVoicemail(
  parts: VoicemailParts,
  { actor, at }: Mover,
  voicemail: Voicemail,
): Promise<Enquiry> {
  const enquiry = newEnquiry(parts, voicemail);
  const mailsFor = () => (voicemail.isAcknowledged ? parts.mailsFor(enquiry) : []);
  const receipt = await receiveEnquiry(parts.store, enquiry, { newReference, mailsFor });
  if (receipt.repeated) return receipt.enquiry;
  parts.onReceived(receipt.enquiry);
  const moved = await moveEnquiry<never>(parts.store, enquiry.id, { actor, at }, () => ({
    kind: 'voicemail-logged',
  }));
  return moved.ok ? moved.enquiry : receipt.enquiry;
}

function newEnquiry(
  { calendar, suggestedFor }: VoicemailParts,
  { leftAt, isAcknowledged, formToken, ...said }: Voicemail,
): NewEnquiry {
  const due = dueDate(calendar, leftAt, servicePromise.replyWithinWorkingDays.phone);
  return {
    ...said,
    id: newEnquiryId(),
    channel: 'phone',
    receivedAt: leftAt,
    promise: due.ok ? promiseOf(due) : undefined,
    formToken,
    contentHash: createHash('sha256').update(JSON.stringify(said)).digest('base64url'),
    suggestedArticles: suggestedFor(said.locale, said.message),
    acknowledgement: isAcknowledged
      ? { state: 'queued' }
      : { state: 'withheld', reason: 'not-wanted' },
    complaint: complaintOnReceipt(calendar, said.topic, leftAt),
  };
}
